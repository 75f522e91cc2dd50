"""About Goldcrest: its version, newer ones, where things are, and licences."""
