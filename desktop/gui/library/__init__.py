"""The library in the window: adding models, checking and mending them, folders that have gone."""
