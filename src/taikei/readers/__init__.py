"""Files into readings. One module a file type; what is one body's own stands in a form under ``forms/``."""
