"""The speed page on real parts, with a model in the catalogue beside the built-in one."""

from models_fixtures import desk, hub, services

__all__ = ["desk", "hub", "services"]
