"""Data files (CSV, TSV, JSON, NDJSON, zipped or not) as tables, and tables as a report by a data form."""
