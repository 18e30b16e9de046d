"""What leaves a printer: ranges, copies and both sides, and nobody's page on another's sheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.printout import PagesMisread, Sides, faces, selected_pages


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("", (1, 2, 3, 4, 5, 6)),
        (" 2 ", (2,)),
        ("5, 1-3", (1, 2, 3, 5)),
        ("2–4,3-6", (2, 3, 4, 5, 6)),
        ("1 - 2", (1, 2)),
    ],
)
def test_pages_are_read_as_people_type_them(typed: str, pages: tuple[int, ...]) -> None:
    assert selected_pages(typed, 6) == pages


@pytest.mark.parametrize("typed", ["0", "7", "4-2", "1,,2", "a", "1-", "-3", "1;2", "99999999"])
def test_what_names_no_pages_is_refused(typed: str) -> None:
    with pytest.raises(PagesMisread):
        selected_pages(typed, 6)


PAPERS = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@given(PAPERS, st.integers(1, 3), st.sampled_from(Sides), st.data())
def test_no_sheet_of_paper_belongs_to_two(
    lengths: list[int], copies: int, sides: Sides, data: st.DataObject
) -> None:
    owner = [at for at, length in enumerate(lengths) for _ in range(length)]
    starts = [
        page for page in range(1, len(owner) + 1) if page == 1 or owner[page - 1] != owner[page - 2]
    ]
    every = st.sets(st.integers(1, len(owner)), min_size=1)
    pages = sorted(data.draw(every))
    printed = faces(pages, starts, copies, sides)
    assert [page for page in printed if page is not None] == pages * copies
    if sides is Sides.ONE:
        assert None not in printed
        return
    assert len(printed) % 2 == 0
    for front, back in zip(printed[::2], printed[1::2], strict=True):
        assert front is not None
        assert back is None or (owner[back - 1] == owner[front - 1] and back > front)
