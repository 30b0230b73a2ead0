"""Values out to files. Each writer takes a Report and returns bytes (text: a str); none looks at the clock.

report_json    encode: the whole report without loss; schema: the JSON Schema it obeys
entries_csv    write_entries: one line a printed row
items_csv      write_items: one line an item of a breakdown
findings_csv   write_findings: one line a finding
workbook       write_workbook: .xlsx with the rows, the totals, the system chart and the notes
page           write_page: one accessible HTML page without JavaScript, with the findings if asked
pdf            write_pdf: a document in the look of a template, PDF/A and PDF/UA-1
word           write_word: the same as .docx
text           write_text: the same report as the text layer that a PDF of it would have

printing       template folders, and a report laid out by one
carrying puts the data of the report inside what prints it, in the canonical form that canonical gives it.

Shared by them: printed and outline (how values and headings are printed), places (where a finding stands),
csv_table, sheet and chapter_sheet (of the workbook), wrapping, glyphs and xml_text (what can be printed), edition_date.
"""
