"""Sentences (文章)."""
