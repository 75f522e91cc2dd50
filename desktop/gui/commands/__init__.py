"""What can be done in the window: one table of actions, the palette, the list of shortcuts."""
