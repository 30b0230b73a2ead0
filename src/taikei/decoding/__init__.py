"""Text of TOML and JSON into values, or what is wrong with it, in both languages and without a library's words."""
