"""How an office's documents look, as data: template folders, and a report laid out by one.

template    Template: what a template.toml says
folder      known_templates, template_at, copy_template: the folders that hold one
notation    units, years, digits and signs as the house writes them
pattern     "［{settlement}］": a line with places for fields
fields      what a field of a row, or of the whole document, prints
row         Row: a printed row with what its fields need to know
document    Document: all that is printed, as texts in their places, the same for PDF and Word
layout      laid_out: a report as such a document: its front, its parts and their headings
chapters    the rows, columns and sections of a chapter
lines       a line of a table, with what a template asks to know of it
fitting     fit_for_print: 〓 for what no font has
typesetting typeset: a template's pages as PDF, its errors translated
"""
