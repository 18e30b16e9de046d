"""A new password: what is said while it is typed, and words on request."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ilja_desktop.keys.passwordlist import nouns
from ilja_desktop.keys.passwordstrength import Judge
from ilja_desktop.ui.kit.newpassword import NewPassword
from ilja_desktop.ui.kit.theme import Theme


def shown(qtbot: QtBot, judge: Judge | None = None) -> NewPassword:
    """Return the fields on the screen."""
    field = NewPassword("Kennwort", "Kennwort wiederholen", lambda: judge or Judge())
    qtbot.addWidget(field)
    field.show()
    return field


def words(field: NewPassword) -> str:
    """Return everything that is said below the field."""
    return " ".join(label.text() for label in field.findChildren(QLabel) if label.isVisible())


def suggestion(field: NewPassword) -> QAbstractButton:
    """Return the button that suggests words."""
    buttons = field.findChildren(QAbstractButton)
    return next(button for button in buttons if "vorschlagen" in button.text())


def test_strength_and_advice_follow_what_is_typed(theme: Theme, qtbot: QtBot) -> None:
    field = shown(qtbot)
    assert "noch nichts eingegeben" in words(field)
    for typed, said in (
        ("Sommer2026", "Stärke: sehr schwach"),
        ("drei Segel am Horizont", "Stärke: ausreichend"),
        ("Ruebenernte im Nebel hinter Eisbergen", "Stärke: sehr stark"),
    ):
        field.edit.clear()
        QTest.keyClicks(field.edit, typed)
        qtbot.waitUntil(lambda said=said: said in words(field))  # type: ignore[misc]  # bound now
    assert "kann verwendet werden" in words(field)
    field.edit.clear()
    qtbot.waitUntil(lambda: "noch nichts eingegeben" in words(field))


def test_names_of_the_vault_count_once_they_are_known(theme: Theme, qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.edit.setText("Ghebremedhin Kupferberg")
    field.judge_now()
    assert "kann verwendet werden" in words(field)
    field.judge_by(Judge(["Tsegay Ghebremedhin", "Stadt Kupferberg"]))
    assert "Stärke: sehr schwach" in words(field)
    assert "Namen" in words(field)


def test_words_are_suggested_shown_and_typed_back(theme: Theme, qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.repeated.setText("etwas")
    suggestion(field).click()
    first = field.text
    assert set(first.split()) <= set(nouns())
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.repeated.text() == ""
    assert not field.agrees
    assert "Zettel" in words(field)
    suggestion(field).click()
    assert field.text != first
    QTest.keyClicks(field.repeated, field.text)
    assert field.agrees


def test_pasting_is_allowed(theme: Theme, qtbot: QtBot) -> None:
    field = shown(qtbot)
    suggestion(field).click()
    field.edit.selectAll()
    field.edit.copy()
    field.repeated.paste()
    assert field.agrees
