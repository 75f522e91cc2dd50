"""Chats from and to files: our own format, those of other programs, and forms to read.

What is read comes from strangers: sizes, counts and depths are bounded, nothing of it is executed
or fetched, and nothing is written but chats into the database.
"""
