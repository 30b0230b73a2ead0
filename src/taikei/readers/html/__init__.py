"""HTML pages: the rows of tables and the paragraphs as lines."""
