"""The window in English: its words compiled, loaded and listened to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ilja_desktop.ui.kit.catalogue import CATALOGUE
from ilja_desktop.ui.kit.translate import LANGUAGE_PROPERTY, Language, install
from tests.ui.english.reading import Listener, compiled


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of resources with the words of the program compiled."""
    return compiled(CATALOGUE, tmp_path_factory.mktemp("english"))


@pytest.fixture
def english(
    qapp: QApplication, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Listener]:
    """Speak English, and listen to what is asked for."""
    monkeypatch.setattr("ilja_desktop.ui.kit.translate.RESOURCES", resources)
    translators: list[QTranslator] = [*install(qapp, Language.ENGLISH)]
    listener = Listener(qapp)
    qapp.installTranslator(listener)
    yield listener
    for translator in (*translators, listener):
        qapp.removeTranslator(translator)
    qapp.setProperty(LANGUAGE_PROPERTY, None)
