"""Forms: one declarative file a known layout. ``form.py`` says what a form can tell."""
