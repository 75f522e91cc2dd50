"""Crash reports in the window: what a start tells of them, and the card that lists them."""
