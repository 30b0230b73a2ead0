"""The Django project: settings, addresses, and the commands that need a database."""
