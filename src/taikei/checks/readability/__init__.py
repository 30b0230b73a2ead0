"""Rules of machine readability (機械判読性): how the tables of a file are laid out."""
