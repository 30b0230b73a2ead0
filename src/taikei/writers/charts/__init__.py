"""Charts drawn: the descriptions of ``analysis.charts`` as SVG, as a page with their numbers, as Excel charts."""
