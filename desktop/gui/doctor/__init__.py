"""The check-up page: whether everything works here, and what to do where it does not."""
