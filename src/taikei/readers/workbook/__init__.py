"""Workbooks (.xlsx, .xlsm, .xls, .ods) as cells in reading order."""

from taikei.readers.workbook.content import workbook_content

__all__ = ["workbook_content"]
