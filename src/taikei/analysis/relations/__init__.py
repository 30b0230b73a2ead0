"""A report as tables that refer to one another, one fact in one place, and the report back from them."""
