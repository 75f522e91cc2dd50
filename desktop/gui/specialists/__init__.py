"""The page of specialists: what there is, what each binds, and one's own to write and share."""
