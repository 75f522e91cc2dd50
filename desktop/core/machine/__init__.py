"""What this computer is made of, in more detail than `desktop.core.hardware` needs to know.

Each fact is looked for alone: where one cannot be had it is None, and its reason is kept.
"""
