"""What only the child does: everything that looks into a stranger's file."""
