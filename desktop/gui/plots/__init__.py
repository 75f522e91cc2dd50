"""Painted plots: lines, points, the text beside them, and the card that people share.

They show frozen values (`data.py`) and keep nothing else. No plot library: one would load numpy at
the start and bring its own look.
"""
