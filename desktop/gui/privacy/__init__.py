"""The privacy page: the offline switch, what leaves the computer, and the log of connections."""
