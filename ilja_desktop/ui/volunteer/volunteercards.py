"""The cards of a volunteer's page: proofs, trainings, money, and who they are."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.money import euros
from ilja_desktop.domain.volunteer import (
    Payment,
    PaymentKind,
    Proof,
    Training,
    Volunteer,
    YearOfPayments,
)
from ilja_desktop.ui.kit.button import Button, Extent, RowButton
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.volunteer.factline import fact


def proofs_card(volunteer: Volunteer, enter: Button) -> Card:
    """Say what was seen and signed, and what is missing."""
    card = Card(QCoreApplication.translate("VolunteerPage", "Nachweise"), corner=enter)
    missing, seen = volunteer.missing(), volunteer.certificate
    days = {
        Proof.INTERVIEW: volunteer.interviewed_on,
        Proof.AGREEMENT: volunteer.agreed_on,
        Proof.PLEDGE: volunteer.pledged_on,
        Proof.CERTIFICATE: None if seen is None else seen.seen_on,
    }
    for proof, seen_on in days.items():
        there = proof not in missing
        mark = IconLabel("check" if there else "x", "ok" if there else "bad", 18)
        when = QCoreApplication.translate("VolunteerPage", "fehlt")
        if seen_on is not None:
            when = day(seen_on)
        card.add(row(mark, Label(word(proof)), Stretch(), Label(when, Text.MUTED), gap=Space.M))
    if volunteer.certificate is not None:
        words = QCoreApplication.translate("VolunteerPage", "Führungszeugnis vom {dated}, {entry}")
        entry = (
            QCoreApplication.translate("VolunteerPage", "ohne einschlägigen Eintrag")
            if volunteer.certificate.no_relevant_entry
            else QCoreApplication.translate("VolunteerPage", "mit einschlägigem Eintrag")
        )
        text = words.format(dated=day(volunteer.certificate.dated_on), entry=entry)
        card.add(WrappedLabel(text, Text.CAPTION))
    if volunteer.device_pledged_on is None:
        words = QCoreApplication.translate(
            "VolunteerPage", "Blatt zum eigenen Gerät: noch nicht unterschrieben"
        )
        card.add(WrappedLabel(words, Text.CAPTION))
    return card


def training_line(training: Training) -> RowButton:
    """One training, to be opened."""
    translate = QCoreApplication.translate
    words = translate("VolunteerPage", "{hours} Stunden").format(hours=training.hours)
    when = "" if training.held_on is None else day(training.held_on)
    detail = " · ".join(filter(None, (when, words if training.hours else "")))
    state, tone = translate("VolunteerPage", "Geplant"), Tone.INFO
    if training.attended:
        state, tone = translate("VolunteerPage", "Teilgenommen"), Tone.OK
    lines = column(
        ElidedLabel(training.title, Text.STRONG), ElidedLabel(detail, Text.CAPTION), gap=0
    )
    return RowButton(f"{training.title}, {state}", row(Grow(lines), Pill(state, tone)))


def payment_line(payment: Payment) -> RowButton:
    """One payment, to be put right."""
    kind, amount = word(payment.kind), euros(payment.cents)
    when = "" if payment.paid_on is None else day(payment.paid_on)
    what = payment.what_for or kind
    detail = f"{when} · {kind}" if payment.what_for else when
    said = column(ElidedLabel(what, Text.BODY), ElidedLabel(detail, Text.CAPTION), gap=0)
    return RowButton(f"{what}, {detail}, {amount}", row(Grow(said), Label(amount)))


def payments_card(year: YearOfPayments, enter: Button) -> Card:
    """Say what was paid in a year, and how much more is free of tax."""
    translate = QCoreApplication.translate
    title = translate("VolunteerPage", "Zahlungen {year}").format(year=year.year)
    card = Card(title, corner=enter)
    for kind in PaymentKind:
        paid = euros(year.paid[kind])
        if kind in year.limits:
            words = translate("VolunteerPage", "{paid} gezahlt; {limit} sind im Jahr steuerfrei")
            paid = words.format(paid=paid, limit=euros(year.limits[kind]))
        card.add(fact(word(kind), paid))
    for kind in year.exceeded:
        words = translate("VolunteerPage", "{kind}: {sum} über dem Freibetrag.")
        card.add(Note(words.format(kind=word(kind), sum=euros(-year.left(kind))), Tone.WARN))
    return card


def about_card(volunteer: Volunteer, institution: str, enter: Button) -> Card:
    """Say who they are and what they bring along."""
    translate = QCoreApplication.translate
    card = Card(translate("VolunteerPage", "Angaben"), corner=enter)
    source = "" if volunteer.source is None else word(volunteer.source)
    for label, value in (
        (translate("VolunteerPage", "Telefon"), volunteer.phone),
        (translate("VolunteerPage", "E-Mail"), volunteer.mail),
        (translate("VolunteerPage", "Stelle"), institution),
        (translate("VolunteerPage", "Sprachen"), ", ".join(volunteer.languages)),
        (translate("VolunteerPage", "Orte"), ", ".join(volunteer.regions)),
        (translate("VolunteerPage", "Hat Zeit"), _words(volunteer.times)),
        (translate("VolunteerPage", "Kennt sich aus mit"), _words(volunteer.training_fields)),
        (translate("VolunteerPage", "Begleitet zugleich"), str(volunteer.capacity)),
        (translate("VolunteerPage", "Aufmerksam geworden durch"), source),
    ):
        card.add(fact(label, value))
    return card


def _words(members: Iterable[Enum]) -> str:
    return ", ".join(sorted(word(each) for each in members))


def small(text: str, icon: str) -> Button:
    """Return the button in the corner of a card."""
    return Button(text, icon=icon, extent=Extent.SMALL)
