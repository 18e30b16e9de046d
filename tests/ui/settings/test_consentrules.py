"""Periods and grounds of consents, decided from a day on in the settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.office import LEGAL_GROUNDS
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.consentrulescard import ConsentRulesCard
from tests.services.conftest import Town, town
from tests.ui.everywhere import Everywhere, at_all_sizes

__all__ = ["at_all_sizes", "town"]


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def card(
    town: Town, work: Work, messages: MessageBar, page: QWidget, qtbot: QtBot
) -> ConsentRulesCard:
    made = ConsentRulesCard(town.desk, work, messages)
    page.setLayout(column(made))
    page.show()
    qtbot.waitUntil(lambda: bool(made.sole.words))
    return made


def test_grounds_and_periods_hold_from_a_day_on(
    card: ConsentRulesCard, town: Town, messages: MessageBar, qtbot: QtBot
) -> None:
    before = town.desk.office.policy()
    card.legal.more.click()
    QTest.keyClicks(card.legal.words[-1], "Aufgabe nach dem SGB")
    QTest.keyClicks(card.legal.sources[-1], "69 SGB X")
    draft = replace(card.form.draft(), valid_from=date(2027, 1, 1), evaluation=6)
    card.form.show_draft(draft)
    card.foot.save.click()
    qtbot.waitUntil(lambda: "festgelegt" in messages.text)
    assert town.desk.office.policy() == before
    later = town.desk.office.policies()[-1]
    assert later.months_for(Purpose.EVALUATION) == 6
    assert later.months_for(Purpose.MONITORING) is None
    (ground,) = later.legal_grounds[len(before.legal_grounds) :]
    assert (ground.code, ground.words, ground.source) == (
        "own_1",
        "Aufgabe nach dem SGB",
        "69 SGB X",
    )
    assert later.sole_grounds == before.sole_grounds


def test_proposed_legal_grounds_are_adopted_in_one_go(
    card: ConsentRulesCard, town: Town, messages: MessageBar, qtbot: QtBot
) -> None:
    assert town.desk.legal_grounds.listed() == ()
    assert not card.sole.adopt.isVisible()
    card.legal.adopt.click()
    assert not card.legal.adopt.isVisible()
    assert town.desk.legal_grounds.listed() == ()
    card.foot.save.click()
    qtbot.waitUntil(lambda: "festgelegt" in messages.text)
    assert town.desk.legal_grounds.listed() == LEGAL_GROUNDS


def test_ground_without_words_is_refused_and_can_be_removed(
    card: ConsentRulesCard, town: Town, messages: MessageBar, qtbot: QtBot
) -> None:
    number = len(card.sole.grounds())
    card.sole.more.click()
    card.foot.save.click()
    qtbot.waitUntil(lambda: "keine Worte" in messages.text)
    card.sole.show_grounds(card.sole.grounds()[:number])
    assert len(town.desk.office.policies()) == 1


def test_card_has_no_findings(card: ConsentRulesCard, at_all_sizes: Everywhere) -> None:
    card.legal.more.click()
    at_all_sizes(card.window())
