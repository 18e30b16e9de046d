"""The parts of the consent form that are forms of their own.

Each part knows only its own problems; the rules themselves stand in the draft of the domain.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TypeVar

from ilja_desktop.domain.consent import ConsentDraft, ConsentForm, Insight
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class ConsentPart:
    """A part of the consent."""

    def laid_on(self, consent: ConsentDraft) -> ConsentDraft:
        """Return the consent with this part filled in."""
        return replace(consent, **{each.name: getattr(self, each.name) for each in fields(self)})

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what the consent's rules say about this part."""
        own = {field.name for field in fields(self)}
        found = self.laid_on(ConsentDraft()).problems(today)
        return tuple(code for code in found if code.partition(".")[0] in own)


@dataclass(frozen=True, kw_only=True)
class PaperPart(ConsentPart):
    """The form itself, and how it was explained."""

    form_version: str = ""
    form: ConsentForm = ConsentForm.PAPER
    language: str = "Deutsch"
    interpreter: str = ""
    explained_by_id: ProfessionalId | None = None
    explained_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class SpanPart(ConsentPart):
    """From when to when, and which older consent it replaces."""

    valid_from: date | None = None
    valid_until: date | None = None
    predecessor_id: ConsentId | None = None


@dataclass(frozen=True, kw_only=True)
class InsightPart(ConsentPart):
    """Whether a minor understands what they sign, and whether a child agrees."""

    insight: Insight = Insight.NOT_ASSESSED
    insight_by_id: ProfessionalId | None = None
    insight_on: date | None = None
    assent_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class OriginalPart(ConsentPart):
    """Who has seen the signed original, where it is, and who may come along."""

    original_seen_by_id: ProfessionalId | None = None
    original_seen_on: date | None = None
    original_kept_at: str = ""
    companions: tuple[str, ...] = ()


P = TypeVar("P", bound=ConsentPart)


def part_of(kind: type[P], consent: ConsentDraft) -> P:
    """Take a part out of a consent."""
    return kind(**{each.name: getattr(consent, each.name) for each in fields(kind)})


PAPER: tuple[f.Field, ...] = (
    f.Text(name="form_version", label=mark("ConsentForm", "Fassung des Formulars"), required=True),
    f.Choice(
        name="form",
        label=mark("ConsentForm", "Wie erteilt?"),
        enum=ConsentForm,
        always=True,
        beside=True,
    ),
    f.Text(name="language", label=mark("ConsentForm", "Sprache"), beside=True),
    f.Reference(name="explained_by_id", label=mark("ConsentForm", "Aufgeklärt von")),
    f.DateField(name="explained_on", label=mark("ConsentForm", "Aufgeklärt am"), beside=True),
    f.Text(name="interpreter", label=mark("ConsentForm", "Gedolmetscht von"), beside=True),
)
SPAN: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("ConsentForm", "Gültig ab"), required=True),
    f.DateField(
        name="valid_until", label=mark("ConsentForm", "Gültig bis"), required=True, beside=True
    ),
    f.Reference(
        name="predecessor_id",
        label=mark("ConsentForm", "Ersetzt die Einwilligung"),
        prompt=mark("ConsentForm", "Keine"),
        hint=mark("ConsentForm", "Sie endet am Tag, bevor die neue beginnt."),
        beside=True,
    ),
)
INSIGHT: tuple[f.Field, ...] = (
    f.Choice(
        name="insight",
        label=mark("ConsentForm", "Versteht der junge Mensch, was er unterschreibt?"),
        enum=Insight,
        always=True,
    ),
    f.Reference(name="insight_by_id", label=mark("ConsentForm", "Eingeschätzt von"), beside=True),
    f.DateField(name="insight_on", label=mark("ConsentForm", "Eingeschätzt am"), beside=True),
    f.DateField(
        name="assent_on",
        label=mark("ConsentForm", "Der junge Mensch war einverstanden am"),
        hint=mark("ConsentForm", "Statt seiner Unterschrift, solange er dafür zu jung ist"),
    ),
)
ORIGINAL: tuple[f.Field, ...] = (
    f.Reference(name="original_seen_by_id", label=mark("ConsentForm", "Original gesehen von")),
    f.DateField(name="original_seen_on", label=mark("ConsentForm", "Gesehen am"), beside=True),
    f.Text(name="original_kept_at", label=mark("ConsentForm", "Das Original liegt"), beside=True),
    f.Lines(
        name="companions",
        label=mark("ConsentForm", "Begleitung des jungen Menschen"),
        hint=mark("ConsentForm", "Ein Name je Zeile, wie auf dem Formular"),
        lines=2,
    ),
)
