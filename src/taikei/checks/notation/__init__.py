"""Characters, digits and brackets (表記)."""
