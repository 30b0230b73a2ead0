"""Re-listings (再掲)."""
