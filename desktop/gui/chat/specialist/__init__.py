"""The specialist in the chat that is shown: which one, what is chosen for it, its steps."""
