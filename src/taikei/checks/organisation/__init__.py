"""Divisions in charge (担当課)."""
