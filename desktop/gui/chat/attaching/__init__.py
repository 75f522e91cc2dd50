"""Files that are sent with a message: chosen, read, shown as chips, and cut to what fits."""
