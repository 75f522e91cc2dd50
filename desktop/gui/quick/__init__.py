"""Quick ask: a small window for one question, from the tray or by a key that works everywhere."""
