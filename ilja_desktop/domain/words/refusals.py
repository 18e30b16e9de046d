"""The German sentence of every refusal: what happened, and what to do."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "impossible_step": mark(
        "Refusal", "„{event}“ ist nicht möglich: {noun} ist im Stand „{state}“."
    ),
    "not_found": mark("Refusal", "{noun} „{key}“ gibt es in diesem Tresor nicht."),
    "incomplete_draft": mark("Refusal", "Bitte ergänzen oder berichtigen: {problems}."),
    "changed_meanwhile": mark(
        "Refusal",
        "{noun} wurde inzwischen geändert. Bitte neu öffnen und die Eingabe wiederholen.",
    ),
    "not_allowed": mark(
        "Refusal", "Für „{action}“ fehlt Ihnen die Berechtigung. Bitte die Koordination fragen."
    ),
    "cancelled": mark("Refusal", "Abgebrochen. Es wurde nichts geändert."),
}
