"""Texts can be translated: everything is extracted, translated, and found again at run time."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ilja_desktop.domain.casefile import CaseEvent, CaseState
from ilja_desktop.domain.errors import Cancelled, ImpossibleStep, IncompleteDraft, NotAllowed
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import SENTENCES, WORDS, template
from ilja_desktop.domain.words import word as german_word
from ilja_desktop.domain.words.noun import NOUNS
from ilja_desktop.domain.words.problems import PROBLEMS
from ilja_desktop.domain.words.reasons import EXPLANATIONS
from ilja_desktop.ui.kit.catalogue import CATALOGUE, extract
from ilja_desktop.ui.kit.translate import LANGUAGE_PROPERTY, Language, chosen, install, language
from ilja_desktop.ui.kit.words import refusal_words, word
from tests.house.source import sources
from tests.ui.english.reading import compiled, messages

Catalogue = dict[tuple[str, str], tuple[str, ...]]
THE_SAME = {
    "AsylbLG", "AufenthG", "Dari", "Evaluation", "Fallmeldung.pdf", "HH:MM", "ILJA", "Institution",
    "Internet", "Name", "Name: {kind}", "Organisation", "PDF", "PDF (*.pdf)", "PIN", "Person",
    "Phase", "SGB II", "SGB III", "SGB IX", "SGB VIII", "SGB XII", "Scan", "Tandem", "Tandems",
    "Text", "Tigrinya", "U25", "Gymnasium", "Hauptschule", "Jobcenter", "Original", "Realschule",
    "Sekundarschule", "Station",
    "{file}: {place}", "{kilobytes} KB", "{language} ({name}, {day})", "{name} {faults}.",
    "{name}: {action}", "{name}: {state}.", "{state} · {minutes} min", "{text}: {review}",
    "{who}: {answer}",
}  # fmt: skip
"""Texts that are the same in English; so are the statutes, which begin with a paragraph sign."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    path = tmp_path_factory.mktemp("ts") / "ilja_en.ts"
    extract(path)
    return messages(path)


@pytest.fixture(scope="module")
def translated() -> Catalogue:
    return messages(CATALOGUE)


def test_texts_of_widgets_and_words_are_found(fresh: Catalogue) -> None:
    assert ("MessageBar", "Rückgängig") in fresh
    assert ("CrashSheet", "Weiterarbeiten") in fresh
    assert not [source for context, source in fresh if not context or not source]


def test_catalogue_is_up_to_date(fresh: Catalogue, translated: Catalogue) -> None:
    """Run ``python -m ilja_desktop.ui.kit.catalogue`` after new texts, and translate them."""
    assert set(translated) == set(fresh)


def test_everything_is_translated(translated: Catalogue) -> None:
    assert [key for key, forms in translated.items() if not forms or not all(forms)] == []


def test_nothing_is_only_copied(translated: Catalogue) -> None:
    copied = {source for (_, source), forms in translated.items() if source in forms}
    assert {source for source in copied if not source.startswith("§")} <= THE_SAME


def test_gaps_are_the_same(translated: Catalogue) -> None:
    wrong = [
        (source, form)
        for (_, source), forms in translated.items()
        for form in forms
        if gaps(source) != gaps(form)
    ]
    assert wrong == []


def test_spaces_at_the_ends_are_the_same(translated: Catalogue) -> None:
    assert [
        source
        for (_, source), forms in translated.items()
        for form in forms
        if (source[0] == " ", source[-1] == " ") != (form[0] == " ", form[-1] == " ")
    ] == []


def test_words_of_the_rules_are_in_the_catalogue(fresh: Catalogue) -> None:
    wanted = {("Word", text) for text in (*WORDS.values(), *NOUNS)}
    wanted |= {("Refusal", text) for text in SENTENCES.values()}
    wanted |= {("Problem", text) for text in PROBLEMS.values()}
    for found in EXPLANATIONS.values():
        wanted |= {("Reason", text) for text in (found.finding, found.advice, found.source)}
    assert wanted - set(fresh) == set()


def test_nouns_of_refusals_are_marked() -> None:
    assert set(nouns()) - NOUNS == set()


def nouns() -> Iterator[str]:
    """Yield what refusals are told they are about."""
    for source in sources("ilja_desktop"):
        for call in source.nodes(ast.Call):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            if name in {"NotFound", "ChangedMeanwhile", "step"}:
                yield from literal(call.args[0])
        for assignment in source.nodes(ast.Assign):
            if any(isinstance(to, ast.Name) and to.id == "NOUN" for to in assignment.targets):
                yield from literal(assignment.value)


def literal(node: ast.expr) -> Iterator[str]:
    """Yield a text if a node is one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def gaps(text: str) -> set[str]:
    """Return what is filled into a text; ``%n`` is a number Qt fills in."""
    named = {gap for _, gap, _, _ in string.Formatter().parse(text) if gap is not None}
    return named | ({"%n"} if "%n" in text else set())


@pytest.fixture
def speak(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[None]:
    """Speak the language a test asks for."""
    if request.param is Language.ENGLISH:
        folder = compiled(CATALOGUE, tmp_path_factory.mktemp("words"))
        monkeypatch.setattr("ilja_desktop.ui.kit.translate.RESOURCES", folder)
    translators = install(qapp, request.param)
    assert translators
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    qapp.setProperty(LANGUAGE_PROPERTY, None)


GERMAN = pytest.mark.parametrize("speak", [Language.GERMAN], indirect=True)
ENGLISH = pytest.mark.parametrize("speak", [Language.ENGLISH], indirect=True)


@GERMAN
@pytest.mark.usefixtures("speak")
def test_qt_speaks_german() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@ENGLISH
@pytest.mark.usefixtures("speak")
def test_words_are_english(translated: Catalogue) -> None:
    english = {member: translated["Word", german_word(member)][0] for member in WORDS}
    assert {member: word(member) for member in WORDS} == english
    assert english[CaseState.REPORTED] == "Reported"


@ENGLISH
@pytest.mark.usefixtures("speak")
def test_facts_of_a_refusal_are_english_too() -> None:
    assert refusal_words(Cancelled()) == "Cancelled. Nothing was changed."
    step = ImpossibleStep("Fall", CaseState.CLOSED, CaseEvent.REPORT)
    assert refusal_words(step) == "“Report” is not possible: Case has the status “Closed”."
    refusal = NotAllowed(german_word(Right.SIGN_MINUTES))
    assert "“Sign minutes”" in refusal_words(refusal)
    assert "The date of birth is missing." in refusal_words(IncompleteDraft(("born_on.missing",)))


@ENGLISH
@pytest.mark.usefixtures("speak")
def test_number_chooses_the_form() -> None:
    counted = [QCoreApplication.translate("FormView", "noch %n Zeichen", "", n) for n in (1, 2)]
    assert counted == ["1 character left", "2 characters left"]


def test_without_compiled_words_the_window_stays_german(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilja_desktop.ui.kit.translate.RESOURCES", tmp_path)
    translators = install(qapp, Language.ENGLISH)
    try:
        assert refusal_words(Cancelled()) == template(Cancelled())
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        qapp.setProperty(LANGUAGE_PROPERTY, None)


def test_an_unknown_language_is_german(qapp: QApplication) -> None:
    assert [language(stored) for stored in ("en", "de", "xx", "")] == [
        Language.ENGLISH,
        Language.GERMAN,
        Language.GERMAN,
        Language.GERMAN,
    ]
    assert chosen(qapp) is Language.GERMAN
