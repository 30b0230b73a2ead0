"""Rules of layout (体裁): tense, form, contents, notes, chart, cover."""
