"""Who reviewed the translations of the forms, and the office's own wordings."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReview
from ilja_desktop.domain.formwording import FormWording, OwnWord
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.structured import Structured


class FormReviewRow(NounRow[FormReview]):
    """Table ``form_reviews``."""

    __tablename__ = "form_reviews"
    RECORD: ClassVar = FormReview
    KIND = Kind.OFFICE
    NOUN = "Prüfung der Übersetzung"

    kind: Mapped[FormKind]
    version: Mapped[str]
    language: Mapped[FormLanguage]
    reviewed_by: Mapped[str]
    reviewed_on: Mapped[date]


class FormWordingRow(NounRow[FormWording]):
    """Table ``form_wordings``."""

    __tablename__ = "form_wordings"
    RECORD: ClassVar = FormWording
    KIND = Kind.OFFICE
    NOUN = "Wortlaut des Formulars"

    kind: Mapped[FormKind]
    base: Mapped[str]
    number: Mapped[int]
    decided_on: Mapped[date]
    words: Mapped[tuple[OwnWord, ...]] = mapped_column(Structured(tuple[OwnWord, ...]))


def reviews(session: Session) -> tuple[FormReview, ...]:
    """Return all reviews, the oldest first."""
    rows = session.scalars(select(FormReviewRow).order_by(FormReviewRow.id))
    return tuple(row.record() for row in rows)


def wordings(session: Session, kind: FormKind) -> tuple[FormWording, ...]:
    """Return the office's wordings of a form, the oldest first."""
    query = select(FormWordingRow).where(FormWordingRow.kind == kind)
    rows = session.scalars(query.order_by(FormWordingRow.number))
    return tuple(row.record() for row in rows)
