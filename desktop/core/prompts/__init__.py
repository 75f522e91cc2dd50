"""The prompts that a person keeps, to put them into messages."""
