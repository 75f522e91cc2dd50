"""Searching all chats from the sidebar: asking while somebody types, results, filters."""
