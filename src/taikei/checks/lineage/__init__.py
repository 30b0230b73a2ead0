"""The way of a programme from chapter to chapter (系譜)."""
