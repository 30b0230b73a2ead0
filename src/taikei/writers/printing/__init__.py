"""How an office's documents look, as data: template folders, and a report laid out by one.

template    Template: what a template.toml says
folder      known_templates, template_at, copy_template: the folders that hold one
notation    units, years, digits and signs as the house writes them
pattern     "［{settlement}］": a line with places for fields
fields      what a field of a row, or of the whole document, prints
row         Row: a printed row with what its fields need to know
layout      laid_out: the report as texts in their places, the same for PDF and Word
typesetting typeset: a template's pages as PDF, its errors translated
"""
