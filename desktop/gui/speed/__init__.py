"""The speed page: benchmarks, their history, and what else is known of this computer's speed."""
