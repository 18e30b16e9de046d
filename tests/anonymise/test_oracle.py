"""The protector and the attacker against a search through all tables."""

import json
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilja_desktop.anonymise.attack import Attacker
from ilja_desktop.anonymise.audit import audit
from ilja_desktop.anonymise.form import ReleaseForm, release_form
from ilja_desktop.anonymise.model import Number
from ilja_desktop.domain.summaryfacts import SummaryFacts
from tests.anonymise.builders import ORDER, examples, many_facts, records, small_facts, summary_of
from tests.anonymise.oracle import Name, by_enumeration, disclosures, range_of, riddle

SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sensitive(facts: SummaryFacts) -> frozenset[str]:
    return frozenset(axis.code for each in facts.counted for axis in each.axes if axis.sensitive)


def has_secret_zero(form: ReleaseForm, facts: SummaryFacts) -> bool:
    """Tell whether a mark of the cases' tables stands for a zero."""
    places = [
        {axis["name"]: code for axis, code in zip(table["axes"], cell["at"], strict=True)}
        for table in form["tables"]
        for cell in table["cells"]
        if cell["v"] is None and table["population"].startswith("Fälle")
    ]
    return any(
        not any(
            all(code in ("Insgesamt", case[axis]) for axis, code in place.items())
            for case in records(facts)
        )
        for place in places
    )


@settings(SLOW, max_examples=examples(2_000))
@given(small_facts(), st.sampled_from([3, 3, 4, 5]))
def test_no_release_gives_anything_away(facts: SummaryFacts, threshold: int) -> None:
    order = replace(ORDER, threshold=threshold, percentages_from=5)
    form = release_form(summary_of(facts, order).protected)
    least = 0 if form["policy"]["zeros"] == "protected" else 1
    assert disclosures(form, sensitive(facts), least) == []
    if not has_secret_zero(form, facts):
        assert disclosures(form, sensitive(facts), 1) == []


def holed(form: ReleaseForm, holes: set[int]) -> ReleaseForm:
    """Return a release with other secrets: the numbers at these positions."""
    text: ReleaseForm = json.loads(json.dumps(form))
    places = sorted({str(where) for where in _places(text)})
    for table in text["tables"]:
        for cell in table["cells"]:
            pairs = zip((axis["name"] for axis in table["axes"]), cell["at"], strict=True)
            where = sorted(pair for pair in pairs if pair[1] != "Insgesamt")
            if where and places.index(str((table["population"], where))) in holes:
                cell["v"] = None
    return text


def _places(form: ReleaseForm) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            table["population"],
            sorted(
                (axis["name"], code)
                for axis, code in zip(table["axes"], cell["at"], strict=True)
                if code != "Insgesamt"
            ),
        )
        for table in form["tables"]
        for cell in table["cells"]
    ]


@settings(SLOW, max_examples=examples(200))
@given(small_facts(), st.sets(st.integers(0, 40)))
def test_attacker_finds_the_exact_bounds(facts: SummaryFacts, holes: set[int]) -> None:
    form = holed(release_form(summary_of(facts).protected), holes)
    asked = riddle(form, 0)
    attacker = Attacker(form, 0)
    for name in asked.secret:
        known = attacker.bounds(_number(name))
        assert (known.lowest, known.highest) == range_of(asked, name)
    delicate = sensitive(facts)
    judged = [f for f in audit(form, delicate, secret_from=0) if f.error]
    small_zeros = form["policy"]["zeros"] == "protected"
    given_away = disclosures(form, delicate, 0)
    assert bool(judged) == bool(given_away) or not small_zeros


def _number(name: Name) -> Number:
    return Number(name[0], tuple(sorted(name[1])))


@settings(SLOW, max_examples=examples(60))
@given(st.lists(st.integers(0, 4), min_size=4, max_size=4), st.sets(st.integers(0, 7), max_size=6))
def test_search_agrees_with_writing_all_tables_down(numbers: list[int], holes: set[int]) -> None:
    a, b, c, d = numbers
    grid = [[a, b, a + b], [c, d, c + d], [a + c, b + d, a + b + c + d]]
    codes = ["x", "y", "Insgesamt"]
    form: ReleaseForm = {
        "policy": {"threshold": 3, "min_width": 2, "zeros": "published", "mark": "same"},
        "tables": [
            {
                "id": "t",
                "population": "p",
                "axes": [
                    {"name": name, "codes": codes, "total": "Insgesamt"} for name in ("A", "B")
                ],
                "cells": [
                    {"at": [codes[i], codes[j]], "v": None if 3 * i + j in holes else grid[i][j]}
                    for i in range(3)
                    for j in range(3)
                ],
            }
        ],
    }
    asked = riddle(form, 0)
    if sum(grid[2]) <= 14:
        assert all(range_of(asked, name) == by_enumeration(asked, name) for name in asked.secret)


def test_release_is_what_the_file_says() -> None:
    made = summary_of(many_facts(40))
    assert json.loads(made.text) == json.loads(json.dumps(release_form(made.protected)))
