"""The page that shows what takes how much of the disk."""
