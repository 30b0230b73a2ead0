"""Forms: one declarative file a known layout."""
