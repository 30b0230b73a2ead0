"""Proposals: a form for a document that no form knows yet, as TOML that a person can finish."""
