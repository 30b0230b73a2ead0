"""The public site. It only reads."""
