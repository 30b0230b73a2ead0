"""The pipeline over many files, in as many processes as the machine has cores."""
