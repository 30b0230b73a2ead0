"""The only door to change. One action is one transaction and one audit record; each names who did it."""
