"""A copy of the document that was read, with safe corrections in it and everything else as it was."""
