"""Texts can be translated: everything is extracted, and Qt's own words are German."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ilja_desktop.domain.errors import Cancelled
from ilja_desktop.domain.words import template
from ilja_desktop.ui.kit.catalogue import CATALOGUE, extract
from ilja_desktop.ui.kit.translate import install
from ilja_desktop.ui.kit.words import refusal_words


def texts(path: Path) -> set[tuple[str, str]]:
    """Return context and source of every message of a catalogue."""
    found = set()
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        found |= {(name, message.findtext("source") or "") for message in context.iter("message")}
    return found


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    path = tmp_path_factory.mktemp("ts") / "ilja_en.ts"
    extract(path)
    return texts(path)


def test_texts_of_widgets_and_words_are_found(fresh: set[tuple[str, str]]) -> None:
    assert ("MessageBar", "Rückgängig") in fresh
    assert ("Refusal", template(Cancelled())) in fresh
    assert ("Word", "Ohne Angabe") in fresh
    assert ("CrashSheet", "Weiterarbeiten") in fresh
    assert not [source for context, source in fresh if not context or not source]


def test_catalogue_is_up_to_date(fresh: set[tuple[str, str]]) -> None:
    """Run ``python -m ilja_desktop.ui.kit.catalogue`` after new texts."""
    assert texts(CATALOGUE) == fresh


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = install(qapp)
    assert translators
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_qt_speaks_german() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_translated_refusal_keeps_its_facts(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "i18n").mkdir()
    source = template(Cancelled())
    catalogue = tmp_path / "i18n" / "ilja_en.ts"
    catalogue.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en_GB">'
        f"<context><name>Refusal</name><message><source>{source}</source>"
        "<translation>Stopped. Nothing was changed.</translation></message></context></TS>",
        encoding="utf-8",
    )
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", catalogue], check=True)
    monkeypatch.setattr("ilja_desktop.ui.kit.translate.RESOURCES", tmp_path)
    translators = install(qapp, "en")
    try:
        assert refusal_words(Cancelled()) == "Stopped. Nothing was changed."
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
