"""The check-up: whether everything works here, one check after the other, and what is wrong."""
