"""States, duties, and who may do what. Pure rules: nothing here reads or writes anything."""
