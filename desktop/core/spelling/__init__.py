"""Which words are misspelt, by the dictionaries of the system."""
