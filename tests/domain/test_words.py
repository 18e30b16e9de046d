"""Every problem and every reason has its German sentence."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from ilja_desktop.domain.casefile import CaseEvent, CaseState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft, NotFound, Refusal
from ilja_desktop.domain.package import StaysFor
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.seating import SeatReason
from ilja_desktop.domain.words import explain, fill, problem, sentence, word
from ilja_desktop.domain.words.problems import PROBLEMS
from ilja_desktop.domain.words.reasons import EXPLANATIONS
from tests.domain.people import DAY
from tests.house.source import Source, sources

CODE = re.compile(r"[a-z_]+\.[a-z_]+")
NAME = re.compile(r"[a-z_]+")


def texts(node: ast.AST) -> set[str]:
    constants = (part for part in ast.walk(node) if isinstance(part, ast.Constant))
    return {part.value for part in constants if isinstance(part.value, str)}


def fields_of(function: ast.FunctionDef, source: Source) -> set[str]:
    """Return what may fill the name in ``f"{name}.missing"``: there or in a table it reads."""
    used = {part.id for part in ast.walk(function) if isinstance(part, ast.Name)}
    tables = [
        node.value
        for node in source.tree.body
        if isinstance(node, ast.Assign)
        and any(isinstance(name, ast.Name) and name.id in used for name in node.targets)
        and isinstance(node.value, ast.Tuple | ast.Dict)
    ]
    return {text for part in (function, *tables) for text in texts(part) if NAME.fullmatch(text)}


def codes() -> Iterator[str]:
    """Yield every code that a ``problems`` of the rules or of a room's own draft can return."""
    for source in (*sources("ilja_desktop/domain"), *sources("ilja_desktop/ui")):
        for function in source.nodes(ast.FunctionDef):
            if function.name in ("problems", "problems_with"):
                yield from (text for text in texts(function) if CODE.fullmatch(text))
                for ending in {".missing", ".out_of_range"} & texts(function):
                    yield from (f"{name}{ending}" for name in fields_of(function, source))
    for source in sources("ilja_desktop/services"):
        yield from (text for call in refused(source) for text in texts(call))


def refused(source: Source) -> Iterator[ast.Call]:
    """Yield where a use case refuses a draft by a code of its own."""
    for call in source.nodes(ast.Call):
        if isinstance(call.func, ast.Name) and call.func.id == IncompleteDraft.__name__:
            yield call


def test_every_problem_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert set(codes()) == set(PROBLEMS)


@pytest.mark.parametrize("text", PROBLEMS.values())
def test_problem_is_one_german_sentence(text: str) -> None:
    assert text[0].isupper()
    assert text.endswith(".")


def test_incomplete_draft_says_its_problems() -> None:
    refusal = IncompleteDraft(YoungPersonDraft(family_name="Öz").problems(DAY))
    assert sentence(refusal) == (
        "Der Vorname fehlt. Der Wohnort fehlt. Das Geburtsdatum fehlt. "
        "Bitte ergänzen oder berichtigen."
    )
    assert problem("born_on.missing") == "Das Geburtsdatum fehlt."


def test_sentences_are_filled_with_facts() -> None:
    assert sentence(NotFound("Fall", "ESW-2026-014")) == (
        "Fall „ESW-2026-014“ gibt es in diesem Tresor nicht."
    )
    assert "Einwilligung wurde inzwischen geändert" in sentence(ChangedMeanwhile("Einwilligung"))


@dataclass(eq=False)
class TwoTowns(Refusal):
    """A refusal with several facts in one gap."""

    towns: tuple[str, ...]


def test_several_facts_in_one_gap_are_listed() -> None:
    assert fill("Bitte {towns} prüfen.", TwoTowns(("Alsdorf", "Düren"))) == (
        "Bitte Alsdorf, Düren prüfen."
    )


def test_every_reason_is_explained() -> None:
    assert set(EXPLANATIONS) == {*Reason, *SeatReason, *StaysFor}


@pytest.mark.parametrize("reason", [*Reason, *SeatReason, *StaysFor])
def test_explanation_says_what_is_what_to_do_and_where_it_stands(
    reason: Reason | SeatReason | StaysFor,
) -> None:
    found = explain(reason)
    assert found.finding.endswith(".")
    assert found.advice.endswith(".")
    assert found.sentence == f"{found.finding} {found.advice}"
    assert "{" not in found.sentence
    assert found.source.startswith(("§", "Art. "))


def test_words_are_for_readers() -> None:
    assert word(CaseState.IN_PROGRESS) == "In Umsetzung"
    assert word(CaseEvent.FOLLOW_UP) == "Wiedervorlegen"
