"""The speed page: what this computer gives, and what it is foretold and tuned by."""
