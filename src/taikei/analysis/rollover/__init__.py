"""年次更新: next year's draft made from this year's edition, each carried sentence marked until somebody touched it."""
