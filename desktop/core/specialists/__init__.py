"""Specialists: a model, instructions and settings for one kind of task, each a file of TOML."""
