"""The queue of downloads: which file is fetched when, over the end of the program too.

Begin with `downloads.py`, which is what the window and the commands use.
"""
