"""What tests of this room share."""

from tests.ui.everywhere import at_all_sizes

__all__ = ["at_all_sizes"]
