"""Sealed editions: made once, never changed, and proved by their own bytes, without a network."""
