"""Words, kanji and okurigana (用語・送り仮名)."""
