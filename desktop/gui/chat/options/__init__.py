"""What can be set for the chat that is shown: a panel beside it, and how that is kept."""
