"""Logs and crash reports: bounded, private, and without a word of what people write."""
