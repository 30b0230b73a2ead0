"""What Word documents and workbooks share: a ZIP of XML parts, opened within limits, and the ways it can be wrong."""
