"""Something said in confidence, as somebody types it into a case file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact
from ilja_desktop.domain.ids import CaseId, ProfessionalId


@dataclass(frozen=True, kw_only=True)
class EntrustedDraft:
    """Who said it, to whom, and what (§ 65 SGB VIII)."""

    entrusted_by: Entruster | None = None
    source_id: ProfessionalId | None = None
    """The professional to whom it was said."""
    text: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        given = {
            "entrusted_by": self.entrusted_by is not None and self.entrusted_by.known(),
            "source_id": self.source_id is not None,
            "text": bool(self.text.strip()),
        }
        return tuple(f"{name}.missing" for name, there in given.items() if not there)

    def fact(self) -> Fact:
        """Return it as it stands among the facts of a report."""
        return Fact(
            category=DataCategory.ENTRUSTED,
            text=self.text.strip(),
            source_id=self.source_id,
            entrusted_by=self.entrusted_by,
        )


def draft_key(id: CaseId) -> str:
    """Return under which key it is kept while somebody types."""
    return f"cases:{id}/entrusted"
