"""The ledger's tables. Rows become the values of ``model`` and back; only ``actions`` write."""
