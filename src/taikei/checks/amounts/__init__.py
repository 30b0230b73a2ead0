"""Amounts (金額)."""
