"""The shape of a signature: lines on a grid, and nothing of how they were drawn."""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.stroke import HEIGHT, WIDTH, Shape, shape_of

PLACES = st.tuples(st.floats(-50, 650), st.floats(-50, 250))
DRAWN = st.lists(st.lists(PLACES, max_size=40), max_size=6)
SWING = [(20.0, 100.0), (200.0, 40.0), (220.0, 160.0), (500.0, 60.0)]


@given(DRAWN)
def test_shape_is_whole_numbers_on_the_grid(drawn: list[list[tuple[float, float]]]) -> None:
    shape = shape_of(drawn, 600, 200)
    assert [field.name for field in fields(Shape)] == ["lines"]
    for line in shape.lines:
        for x, y in line:
            assert type(x) is int
            assert type(y) is int
            assert 0 <= x <= WIDTH
            assert 0 <= y <= HEIGHT


@given(st.lists(st.integers(1, 30), min_size=3, max_size=3), st.randoms(use_true_random=False))
def test_speed_cannot_be_read_from_the_points(counts: list[int], chance: object) -> None:
    """A pen that is slow somewhere leaves more points there; the shape does not tell."""
    slow = [SWING[0]]
    for (start, end), count in zip(pairwise(SWING), counts, strict=True):
        for step in range(1, count + 1):
            share = (step / count) ** 2
            slow.append(
                (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            )
    one, other = shape_of([slow], 600, 200).lines[0], shape_of([SWING], 600, 200).lines[0]
    assert len(one) == len(other)
    assert all(
        abs(a[0] - b[0]) <= 14 and abs(a[1] - b[1]) <= 14 for a, b in zip(one, other, strict=True)
    )


def test_a_dot_is_no_signature() -> None:
    assert not Shape().enough()
    assert not shape_of([[(10, 10)]], 600, 200).enough()
    assert not shape_of([[(10, 10), (14, 12)]], 600, 200).enough()
    assert shape_of([SWING], 600, 200).enough()


def test_endless_scribbling_is_cut_off() -> None:
    scribble = [[(x % 600, (x * 37) % 200) for x in range(6000)]] * 5
    shape = shape_of([[(float(x), float(y)) for x, y in line] for line in scribble], 600, 200)
    assert sum(map(len, shape.lines)) <= 4000
