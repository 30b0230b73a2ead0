"""体系 (Taikei): the system behind the yearly report that a government owes its assembly."""

__version__ = "0.1.0"
