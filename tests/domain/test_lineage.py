"""Versions of fields: which is newer, and what two people wrote without knowing of each other."""

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.lineage import (
    Desk,
    Lineage,
    Outcome,
    compared,
    covers,
    joined,
    stands_erased,
)

A, B, C = Desk("a"), Desk("b"), Desk("c")
versions = st.dictionaries(st.sampled_from([A, B, C]), st.integers(1, 4))


@given(versions, versions)
def test_comparing_is_symmetric(one: dict[Desk, int], other: dict[Desk, int]) -> None:
    mirrored = {
        Outcome.SAME: Outcome.SAME,
        Outcome.MINE: Outcome.THEIRS,
        Outcome.THEIRS: Outcome.MINE,
        Outcome.CONFLICT: Outcome.CONFLICT,
    }
    assert compared(other, one) is mirrored[compared(one, other)]


@given(versions, versions)
def test_what_is_joined_goes_back_to_both(one: dict[Desk, int], other: dict[Desk, int]) -> None:
    both = joined(one, other)
    assert covers(both, one)
    assert covers(both, other)
    assert joined(other, one) == both


def test_a_decision_is_newer_than_both_sides() -> None:
    mine = Lineage().written(["text"], A, 1)
    theirs = Lineage().written(["text"], B, 1)
    assert mine.compare(theirs, ["text"]) == {"text": Outcome.CONFLICT}
    decided = mine.met(theirs, ["text"]).written(["text"], A, 2)
    assert theirs.compare(decided, ["text"]) == {"text": Outcome.THEIRS}
    assert decided.compare(theirs, ["text"]) == {"text": Outcome.MINE}


def test_two_decisions_of_two_people_ask_again() -> None:
    mine = Lineage().written(["text"], A, 1)
    theirs = Lineage().written(["text"], B, 1)
    here = mine.met(theirs, ["text"]).written(["text"], A, 2)
    there = theirs.met(mine, ["text"]).written(["text"], B, 2)
    assert here.compare(there, ["text"]) == {"text": Outcome.CONFLICT}


def test_a_field_left_out_before_is_still_news() -> None:
    """What consent withheld once must not count as seen when it is opened later."""
    theirs = Lineage().written(["name", "school"], A, 3)
    mine = Lineage().met(theirs, ["name"])
    assert mine.compare(theirs, ["school"]) == {"school": Outcome.THEIRS}


def test_an_erasure_wins_over_what_it_knew_and_asks_about_the_rest() -> None:
    known = Lineage().written(["text"], A, 1)
    gone = known.erased(A, 2)
    assert stands_erased(known, gone) is Outcome.THEIRS
    assert stands_erased(gone, known) is Outcome.MINE
    edited = known.written(["text"], B, 1)
    assert stands_erased(edited, gone) is Outcome.CONFLICT
    kept = edited.met(Lineage(fields={"text": gone.whole()}), ["text"]).written(["text"], B, 2)
    assert stands_erased(gone, kept) is Outcome.THEIRS
