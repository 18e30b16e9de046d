"""Who compared the translation of a form with the German, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.ids import Stored


@dataclass(frozen=True, kw_only=True)
class FormReviewDraft:
    """Somebody who knows the language compared a translation with the German."""

    kind: FormKind
    version: str
    language: FormLanguage
    reviewed_by: str
    reviewed_on: date

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        found = []
        if not self.reviewed_by.strip():
            found.append("reviewed_by.missing")
        if self.reviewed_on > today:
            found.append("reviewed_on.future")
        return tuple(found)


@dataclass(frozen=True, kw_only=True)
class FormReview(FormReviewDraft, Stored):
    """A review on record; it holds for one version of the texts."""
