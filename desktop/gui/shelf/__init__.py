"""The order of the chats in the window: sections and folders, and what is done with many chats."""
