"""The officials' pages: editions, their states, and who did what."""
