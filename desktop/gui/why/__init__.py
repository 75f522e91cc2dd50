"""Why a reply was slow: its causes in the window, and the way to what can be done about them."""
