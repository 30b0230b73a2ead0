"""The lineage of programmes in every format: the links as CSV and JSON, the lives as CSV, all of it as one page."""
