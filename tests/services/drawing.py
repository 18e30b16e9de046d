"""What somebody drew on the screen."""

from __future__ import annotations

from ilja_desktop.domain.stroke import shape_of

SWING = shape_of(
    [[(20, 100), (120, 30), (140, 170), (260, 60)], [(300, 90), (420, 150), (560, 40)]], 600, 200
)
"""A signature of two lines."""
