"""The models page on real parts."""

from models_fixtures import desk, hub, services

__all__ = ["desk", "hub", "services"]
