"""The downloads page, and what the rest of the window says of downloads."""
