"""Chats in and out of files, and their backups."""
