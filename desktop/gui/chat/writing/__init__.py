"""Comfort while a message is written: what was said before, prompts, spelling, its length."""
