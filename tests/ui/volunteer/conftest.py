"""The small town of the services' tests, for the window."""

from tests.services.conftest import town
from tests.ui.everywhere import at_all_sizes

__all__ = ["at_all_sizes", "town"]
