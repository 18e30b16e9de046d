"""The parts of the consent form that are forms of their own.

Each part knows only its own problems; the rules themselves stand in the draft of the domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Self

from ilja_desktop.domain.consent import ConsentDraft, ConsentForm, Insight, SoleSignature
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.office import Coded
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named


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

    @classmethod
    def of(cls, consent: ConsentDraft) -> Self:
        """Take the part out of a consent."""
        return cls(**{each.name: getattr(consent, each.name) for each in fields(cls)})


@dataclass(frozen=True, kw_only=True)
class PaperPart(ConsentPart):
    """The form itself, and how it was explained."""

    form_version: str = ""
    form: ConsentForm = ConsentForm.PAPER
    language: FormLanguage = FormLanguage.GERMAN
    interpreter: str = ""
    explained_by_id: ProfessionalId | None = None
    explained_on: date | None = None

    @classmethod
    def of(cls, consent: ConsentDraft) -> Self:
        """Take the part out of a consent; what is no language of the forms is shown as German."""
        kept = {each.name: getattr(consent, each.name) for each in fields(cls)}
        named = language_named(consent.language) or FormLanguage.GERMAN
        return cls(**{**kept, "language": named})

    def laid_on(self, consent: ConsentDraft) -> ConsentDraft:
        """Return the consent with this part filled in; its language in words."""
        return replace(super().laid_on(consent), language=word(self.language))


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
    insight_questions: str = ""
    assent_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class OriginalPart(ConsentPart):
    """Who has seen the signed original, where it is, and who may come along."""

    original_seen_by_id: ProfessionalId | None = None
    original_seen_on: date | None = None
    original_kept_at: str = ""
    copy_given_on: date | None = None
    erase_by: date | None = None
    companions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ForeignPart(ConsentPart):
    """Another office's form, or an old one, checked against what a release has to say."""

    form_name: str = ""
    form_language: str = ""
    missing_elements: tuple[Element, ...] = ()

    @classmethod
    def of(cls, consent: ConsentDraft) -> Self:
        """Take the part out of a consent."""
        return cls(
            form_name=consent.form_name,
            form_language=consent.language if consent.form_name else "",
            missing_elements=consent.missing_elements,
        )

    def laid_on(self, consent: ConsentDraft) -> ConsentDraft:
        """Return the consent with this part filled in; such a form may be in any language."""
        language = self.form_language if self.form_name else ""
        return replace(
            consent,
            form_name=self.form_name,
            language=language or consent.language,
            missing_elements=self.missing_elements,
        )


@dataclass(frozen=True, kw_only=True)
class CoverPart(ConsentPart):
    """The conferences the form covers, by their days or their number."""

    days: tuple[str, ...] = ()
    conference_count: int | None = None

    @classmethod
    def of(cls, consent: ConsentDraft) -> Self:
        """Take the part out of a consent."""
        days = tuple(short_day(each) for each in consent.conference_days)
        return cls(days=days, conference_count=consent.conference_count)

    def laid_on(self, consent: ConsentDraft) -> ConsentDraft:
        """Return the consent with this part filled in; what is no day is left out."""
        days = tuple(sorted({each for each in map(_day, self.days) if each is not None}))
        return replace(consent, conference_days=days, conference_count=self.conference_count)

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is no day, and a number that is none."""
        found = []
        if any(_day(each) is None for each in self.days):
            found.append("days.unreadable")
        if self.conference_count is not None and self.conference_count < 1:
            found.append("conference_count.too_small")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class SolePart:
    """Why one custody holder's signature is enough; the ground is a place in the list."""

    ground: int | None = None
    proof_seen_on: date | None = None
    proof_seen_by_id: ProfessionalId | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing: a ground counts only with its proof."""
        found = []
        if self.ground is not None and self.proof_seen_on is None:
            found.append("proof_seen_on.missing")
        if self.ground is not None and self.proof_seen_by_id is None:
            found.append("proof_seen_by_id.missing")
        if self.proof_seen_on is not None and self.proof_seen_on > today:
            found.append("proof_seen_on.future")
        return tuple(found)

    def sole_signature(self, grounds: Sequence[Coded]) -> SoleSignature | None:
        """Return the ground as it is recorded; none as long as its proof is not complete.

        Args:
            grounds: the office's list, in the order it was offered.
        """
        if self.ground is None or self.proof_seen_on is None or self.proof_seen_by_id is None:
            return None
        return SoleSignature(
            ground=grounds[self.ground].code,
            proof_seen_on=self.proof_seen_on,
            proof_seen_by_id=self.proof_seen_by_id,
        )

    @classmethod
    def of(cls, sole: SoleSignature | None, grounds: Sequence[Coded]) -> SolePart:
        """Return what was recorded, as it is shown."""
        if sole is None:
            return cls()
        places = {each.code: at for at, each in enumerate(grounds)}
        return cls(
            ground=places.get(sole.ground),
            proof_seen_on=sole.proof_seen_on,
            proof_seen_by_id=sole.proof_seen_by_id,
        )


def _day(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%d.%m.%Y").date()  # a day, no time
    except ValueError:
        return None
