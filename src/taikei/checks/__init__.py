"""The rules by which a report is judged: one rule a file, in folders by theme; the docstring is the rule."""
