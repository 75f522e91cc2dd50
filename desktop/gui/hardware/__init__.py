"""The hardware page: what this computer is, and how fast its disk is."""
