"""正誤: what a correction of a published report corrects, in classes, each with the reason that a person gave."""
