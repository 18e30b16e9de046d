"""The audit finds every class of disclosure in releases made unsafe by hand."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.anonymise.attack import Attacker
from ilja_desktop.anonymise.audit import Finding, Kind, audit
from ilja_desktop.anonymise.form import (
    AxisForm,
    CellForm,
    ConstraintForm,
    ReleaseForm,
    TableForm,
)
from ilja_desktop.anonymise.model import Number, Range

TOTAL = "Insgesamt"
Row = list[int | None]


def axis(name: str, *codes: str) -> AxisForm:
    return {"name": name, "codes": [*codes, TOTAL], "total": TOTAL}


def one_way(name: str, *values: int | None, population: str = "p") -> TableForm:
    """A table whose last value is the total."""
    codes = [f"{name}{i}" for i in range(len(values) - 1)]
    cells: list[CellForm] = [
        {"at": [code], "v": v} for code, v in zip((*codes, TOTAL), values, strict=True)
    ]
    return {"id": name, "population": population, "axes": [axis(name, *codes)], "cells": cells}


def two_way(*rows: Row) -> TableForm:
    """A table of axis R down and S across; the last row and column are totals."""
    down = [*(f"R{i}" for i in range(len(rows) - 1)), TOTAL]
    across = [*(f"S{i}" for i in range(len(rows[0]) - 1)), TOTAL]
    return {
        "id": "rs",
        "population": "p",
        "axes": [axis("R", *down[:-1]), axis("S", *across[:-1])],
        "cells": [
            {"at": [r, s], "v": v}
            for r, row in zip(down, rows, strict=True)
            for s, v in zip(across, row, strict=True)
        ],
    }


def release(
    *tables: TableForm,
    threshold: int = 3,
    zeros: str = "published",
    constraints: tuple[ConstraintForm, ...] = (),
) -> ReleaseForm:
    return {
        "policy": {"threshold": threshold, "min_width": 2, "zeros": zeros, "mark": "same"},
        "tables": list(tables),
        "constraints": list(constraints),
    }


def errors(form: ReleaseForm, *sensitive: str) -> set[Kind]:
    return {finding.kind for finding in audit(form, frozenset(sensitive)) if finding.error}


def test_safe_release_is_clean() -> None:
    assert audit(release(one_way("R", None, None, 12, 20))) == ()


def test_single_hole_is_exact() -> None:
    [finding] = audit(release(one_way("R", 5, None, 12)))
    assert finding == Finding("EXACT", True, Number("p", (("R", "R1"),)), Range(7, 7))


def test_hole_that_another_table_fills_is_exact() -> None:
    table = two_way([None, 6, 10], [None, 9, 15], [None, 15, 25])
    assert errors(release(table)) == {"EXACT"}
    alone = two_way([None, 6, None], [None, 9, None], [None, 15, 25])
    assert "EXACT" in errors(release(alone))
    assert "EXACT" in errors(release(alone, one_way("R", 10, 15, 25)))


def test_two_small_parts_are_small() -> None:
    assert errors(release(one_way("R", 9, None, None, 12))) == {"SMALL"}


def test_small_depends_on_what_the_mark_may_hide() -> None:
    values = (9, None, None, 11)
    assert errors(release(one_way("R", *values), zeros="protected")) == {"SMALL0"}
    assert errors(release(one_way("R", *values))) == {"EXACT"}


def test_small_grows_with_the_threshold() -> None:
    table = one_way("R", 20, None, None, 24)
    assert errors(release(table)) == set()
    assert errors(release(table, threshold=5)) == {"SMALL"}


def test_zero_to_two_is_a_warning_where_zeros_are_printed() -> None:
    table = one_way("R", 9, None, None, 11)
    [first, *_] = audit(release(table), secret_from=0)
    assert (first.kind, first.error) == ("SMALL0", False)


def test_printed_small_value_leaks() -> None:
    assert errors(release(one_way("R", 2, 10, 12))) == {"LEAK"}


def test_key_figure_leaks_too() -> None:
    figure: TableForm = {
        "id": "k",
        "population": "Konferenzen",
        "axes": [axis("Konferenzen")],
        "cells": [{"at": [TOTAL], "v": 2}],
    }
    assert errors(release(figure)) == {"LEAK"}


def test_key_figure_fills_the_hole_of_a_total() -> None:
    open_total = one_way("R", None, 9, None)
    figure: TableForm = {
        "id": "k",
        "population": "p",
        "axes": [axis("Fälle")],
        "cells": [{"at": [TOTAL], "v": 13}],
    }
    assert errors(release(open_total)) == set()
    assert errors(release(open_total, figure)) == {"EXACT"}


def test_percentage_fills_a_hole() -> None:
    table = one_way("R", None, None, 36, 40)
    told: ConstraintForm = {"terms": [("p", {"R": "R0"}, 100.0)], "lo": 180.0, "hi": 220.0}
    assert errors(release(table, threshold=3)) == set()
    assert errors(release(table, constraints=(told,))) == {"EXACT"}


def test_group_in_one_category() -> None:
    table = two_way([4, 0, 4], [5, 7, 12], [9, 7, 16])
    assert errors(release(table), "S") == {"GROUP"}
    unasked = audit(release(table))
    assert {(f.kind, f.error) for f in unasked} == {("GROUP", False)}


def test_group_behind_marks() -> None:
    table = two_way([None, 0, None], [None, 7, None], [9, 7, 16])
    assert "GROUP" in errors(release(table), "S")


def test_whole_population_in_one_category() -> None:
    assert errors(release(one_way("S", 20, 0, 20)), "S") == {"GROUP"}


def test_empty_group_is_no_group() -> None:
    assert errors(release(two_way([0, 0, 0], [5, 7, 12], [5, 7, 12])), "S") == set()


def test_numbers_that_cannot_be_true() -> None:
    assert errors(release(one_way("R", 5, 6, 12))) == {"CONTRADICTION"}
    assert errors(release(one_way("R", None, 6, 5))) == {"CONTRADICTION"}


def test_whole_numbers_count() -> None:
    # 2a + 2b = 7 has fractional answers only.
    told: ConstraintForm = {
        "terms": [("p", {"R": "R0"}, 2.0), ("p", {"R": "R1"}, 2.0)],
        "lo": 7.0,
        "hi": 7.0,
    }
    table = one_way("R", None, None, None)
    assert errors(release(table, constraints=(told,))) == {"CONTRADICTION"}


def test_equal_numbers_of_other_populations_are_strangers() -> None:
    first = one_way("R", None, 9, None)
    other = one_way("R", None, 9, 13, population="q")
    assert {f.number.population for f in audit(release(first, other))} == {"q"}


def test_code_that_stands_twice_counts_twice() -> None:
    table = one_way("R", None, None, 20, 26)
    table["axes"][0]["codes"] = ["R0", "R0", "R2", TOTAL]
    table["cells"][1]["at"] = ["R0"]
    assert errors(release(table)) == {"EXACT"}


def test_subtotals_are_sums() -> None:
    table = one_way("R", None, None, 8, 20, 28)
    table["axes"][0]["tree"] = {"R2": ["R0", "R1"]}
    attacker = Attacker(release(table), 1)
    assert attacker.bounds(Number("p", (("R", "R0"),))) == Range(1, 7)
    assert errors(release(table)) == set()


def test_multiple_answers_do_not_add_up() -> None:
    table = one_way("R", None, 9, 10)
    table["axes"][0]["multi"] = True
    attacker = Attacker(release(table), 1)
    assert attacker.bounds(Number("p", (("R", "R0"),))) == Range(1, 10)


def test_interval_is_no_secret() -> None:
    table = one_way("R", None, None, 20)
    table["cells"][0] = {"at": ["R0"], "lo": 4, "hi": 6}
    attacker = Attacker(release(table), 1)
    assert attacker.bounds(Number("p", (("R", "R1"),))) == Range(14, 16)
    assert attacker.published.secret == (Number("p", (("R", "R1"),)),)


@settings(deadline=None, max_examples=50)
@given(st.integers(1, 400), st.integers(3, 400))
def test_any_total_with_one_hole_is_exact(hidden: int, shown: int) -> None:
    form = release(one_way("R", hidden, shown, hidden + shown))
    form["tables"][0]["cells"][0]["v"] = None
    assert errors(form) == {"EXACT"}
