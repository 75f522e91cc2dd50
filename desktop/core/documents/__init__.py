"""From a file to text that a small model can read: see docs/documents.md."""
