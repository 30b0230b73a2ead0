"""PDF into lines: characters and rules as PDFium gives them, grid, cells, rows joined over page breaks."""
