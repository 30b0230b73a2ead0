"""One ledger, several documents: the same programme and year told in two, held against each other field by field."""
