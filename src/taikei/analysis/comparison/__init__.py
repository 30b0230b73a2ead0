"""Two versions of one report: every cell and word that changed, what was added, taken away and moved."""
