"""Formulas and code, set and read in a child process: text from models may be made to hang."""
