"""The data that a file of ours has inside, held against what the same file prints."""
