"""How a consent is put into words: its state, who has to sign, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consent import Consent, ConsentState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.signing import Family, Missing, owing_entrusters
from ilja_desktop.domain.words import explain
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark

STATE_TONES: dict[ConsentState, Tone] = {
    ConsentState.DRAFT: Tone.WARN,
    ConsentState.EXPLAINED: Tone.WARN,
    ConsentState.PARTLY_SIGNED: Tone.WARN,
    ConsentState.VALID: Tone.OK,
    ConsentState.PARTLY_WITHDRAWN: Tone.WARN,
    ConsentState.DISPUTED: Tone.BAD,
    ConsentState.EXPIRED: Tone.NEUTRAL,
    ConsentState.WITHDRAWN: Tone.BAD,
    ConsentState.SUPERSEDED: Tone.NEUTRAL,
    ConsentState.RENEWAL_NEEDED: Tone.WARN,
    ConsentState.UNDER_REVIEW: Tone.WARN,
    ConsentState.INVALID: Tone.BAD,
}
ENDED = frozenset(
    {
        ConsentState.EXPIRED,
        ConsentState.WITHDRAWN,
        ConsentState.SUPERSEDED,
        ConsentState.INVALID,
    }
)
_REASONS: dict[ConsentState, Reason] = {
    ConsentState.DRAFT: Reason.CONSENT_INCOMPLETE,
    ConsentState.EXPLAINED: Reason.CONSENT_INCOMPLETE,
    ConsentState.PARTLY_SIGNED: Reason.CONSENT_INCOMPLETE,
    ConsentState.VALID: Reason.COVERED,
    ConsentState.PARTLY_WITHDRAWN: Reason.COVERED,
    ConsentState.DISPUTED: Reason.GIVERS_DISAGREE,
    ConsentState.EXPIRED: Reason.CONSENT_EXPIRED,
    ConsentState.WITHDRAWN: Reason.CONSENT_WITHDRAWN,
    ConsentState.SUPERSEDED: Reason.CONSENT_SUPERSEDED,
    ConsentState.RENEWAL_NEEDED: Reason.RENEWAL_NEEDED,
    ConsentState.UNDER_REVIEW: Reason.CONSENT_UNDER_REVIEW,
    ConsentState.INVALID: Reason.CONSENT_INVALID,
}
_HOLDS = mark("ConsentWords", "Die Einwilligung gilt. Erlaubt ist genau, was unten angekreuzt ist.")


def explained(state: ConsentState) -> str:
    """Return what a state means and what to do, in a sentence or two."""
    if state is ConsentState.VALID:
        return QCoreApplication.translate("ConsentWords", _HOLDS)
    return because(_REASONS[state])


def because(reason: Reason) -> str:
    """Return why something may not be known, and what to do."""
    words = explain(reason)
    found = QCoreApplication.translate("Reason", words.finding)
    return f"{found} {QCoreApplication.translate('Reason', words.advice)}"


def signers(missing: Missing, family: Family) -> str:
    """Return whose signatures are meant, joined with „und“; empty if nobody's."""
    return _joined(_names(missing, family))


def lacking(missing: Missing, consent: Consent) -> str:
    """Return in one line what a consent lacks, without names, for the list."""
    found = []
    if missing.young_person or missing.assent:
        found.append(QCoreApplication.translate("ConsentWords", "Unterschrift des jungen Menschen"))
    if missing.holders:
        text = QCoreApplication.translate("ConsentWords", "Unterschrift der Sorgeberechtigten")
        found.append(text)
    if missing.no_holder_known:
        text = QCoreApplication.translate("ConsentWords", "Sorgeberechtigte nicht eingetragen")
        found.append(text)
    if owing_entrusters(consent, date.max):
        text = QCoreApplication.translate("ConsentWords", "Unterschrift zu Anvertrautem")
        found.append(text)
    return ", ".join([*found, *_papers(consent)])


def lacks(missing: Missing, family: Family, consent: Consent) -> tuple[str, ...]:
    """Return what a consent lacks, one entry each, with names."""
    found = [
        QCoreApplication.translate("ConsentWords", "Unterschrift: {who}").format(who=who)
        for who in _names(missing, family)
    ]
    on_record = family.entrusters()
    found += [
        QCoreApplication.translate("ConsentWords", "Unterschrift zu Anvertrautem: {who}").format(
            who=on_record[each].full_name()
        )
        for each in owing_entrusters(consent, date.max)
        if each in on_record
    ]
    return (*found, *_papers(consent))


def recipient_words(
    recipient: Recipient,
    professionals: Mapping[ProfessionalId, Professional],
    institutions: Mapping[InstitutionId, Institution],
) -> str:
    """Return the receiving side as the form names it."""
    found = institutions[recipient.institution_id]
    institution = found.short_name or found.name
    if recipient.professional_id is not None:
        who = professionals[recipient.professional_id].display_name()
    else:
        who = recipient.function
    words = f"{who}, {institution}"
    if recipient.deputy_covered:
        words += " " + QCoreApplication.translate("ConsentWords", "(oder Vertretung)")
    return words


def _names(missing: Missing, family: Family) -> list[str]:
    found = []
    person = family.person
    if missing.young_person:
        found.append(person.spoken_name())
    if missing.assent:
        text = QCoreApplication.translate("ConsentWords", "{name} (Einverständnis genügt)")
        found.append(text.format(name=person.spoken_name()))
    for holder in family.holders:
        if holder.id in missing.holders:
            found.append(holder.spoken_name())
    if missing.no_holder_known:
        found.append(
            QCoreApplication.translate(
                "ConsentWords", "die Sorgeberechtigten (noch nicht eingetragen)"
            )
        )
    return found


def _papers(consent: Consent) -> list[str]:
    found = []
    if consent.explained_on is None:
        found.append(QCoreApplication.translate("ConsentWords", "Aufklärung nicht vermerkt"))
    if consent.original_seen_on is None:
        found.append(QCoreApplication.translate("ConsentWords", "Original nicht gesehen"))
    return found


def _joined(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    both = QCoreApplication.translate("ConsentWords", "{first} und {last}")
    return both.format(first=", ".join(names[:-1]), last=names[-1])
