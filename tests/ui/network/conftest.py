"""The small town of the services' tests, for the window."""

from tests.services.conftest import town

__all__ = ["town"]
