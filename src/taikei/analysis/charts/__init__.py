"""Pictures as descriptions: what is drawn and the numbers beside it. Writers draw them; nothing here knows a format."""
