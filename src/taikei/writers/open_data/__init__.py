"""A report as open data: its tables as CSV and Parquet, described for people and for programs."""
