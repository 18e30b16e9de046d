"""The composition root without a screen."""

from tests.ui.conftest import heard, house_theme, nothing_left_behind, settled, theme, work

__all__ = ["heard", "house_theme", "nothing_left_behind", "settled", "theme", "work"]
