"""Why something may be known or not, in full sentences for window, command line and letter.

Each reason says what is the case, what to do next, and, in small print, where the rule stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.package import StaysFor
from ilja_desktop.domain.seating import SeatReason
from ilja_desktop.domain.words.mark import mark


@dataclass(frozen=True)
class Explanation:
    """One reason in words."""

    finding: str
    """What is the case."""
    advice: str
    """What to do next."""
    source: str
    """The rule it follows from."""

    @property
    def sentence(self) -> str:
        """Finding and advice together."""
        return f"{self.finding} {self.advice}"


_CONSENT = mark("Reason", "Art. 6 Abs. 1 Buchst. a, Art. 7 DSGVO; § 67b Abs. 2 SGB X")
_SIGNERS = mark("Reason", "§ 67b Abs. 2 SGB X; §§ 1629, 1687 BGB")
_SECRECY = mark("Reason", "§ 203 StGB; § 67b Abs. 2 SGB X")
_TABLE = mark("Reason", "§ 203 StGB; § 35 SGB I")

EXPLANATIONS: dict[Reason | SeatReason | StaysFor, Explanation] = {
    StaysFor.NOT_IN_NETWORK: Explanation(
        mark("Reason", "Der Kontakt ist keiner Fachkraft des Netzwerks zugeordnet."),
        mark("Reason", "Bitte beim Kontakt angeben, welche Fachkraft er ist."),
        _CONSENT,
    ),
    StaysFor.SHIELDED: Explanation(
        mark("Reason", "Der Fall ist geschützt, und Sie sind nicht benannt."),
        mark("Reason", "Bitte eine der benannten Personen fragen."),
        _TABLE,
    ),
    StaysFor.NOT_BY_NAME: Explanation(
        mark("Reason", "Der Fall ist geschützt; er geht nur an namentlich Genannte."),
        mark("Reason", "Bitte eine Freigabe einholen, die diese Person selbst nennt."),
        _TABLE,
    ),
    Reason.NO_CONSENT: Explanation(
        mark("Reason", "Für diesen jungen Menschen liegt keine Einwilligung vor."),
        mark("Reason", "Bitte vor der Konferenz eine unterschriebene Einwilligung einholen."),
        _CONSENT,
    ),
    Reason.CONSENT_INCOMPLETE: Explanation(
        mark("Reason", "Die Einwilligung ist noch nicht vollständig."),
        mark(
            "Reason",
            "Bitte fehlende Unterschriften und die Aufklärung ergänzen und das unterschriebene "
            "Original einsehen.",
        ),
        _SIGNERS,
    ),
    Reason.CONSENT_UNDER_REVIEW: Explanation(
        mark("Reason", "Die Einwilligung muss geprüft werden, bevor sie wieder gilt."),
        mark(
            "Reason",
            "Bitte klären, ob sich die Sorge geändert hat, und falls nötig eine neue "
            "Einwilligung einholen.",
        ),
        _SIGNERS,
    ),
    Reason.GIVERS_DISAGREE: Explanation(
        mark("Reason", "Nicht alle, die zustimmen müssen, sind damit einverstanden."),
        mark(
            "Reason",
            "Bitte mit den Beteiligten klären, ob sie sich einigen. Bis dahin gilt nur, womit alle "
            "einverstanden sind.",
        ),
        _SIGNERS,
    ),
    Reason.CONSENT_INVALID: Explanation(
        mark("Reason", "Die Einwilligung hat einen Mangel und ist von Anfang an unwirksam."),
        mark("Reason", "Bitte eine neue Einwilligung einholen."),
        _CONSENT,
    ),
    Reason.CONSENT_SUPERSEDED: Explanation(
        mark("Reason", "Die Einwilligung wurde durch eine spätere ersetzt."),
        mark("Reason", "Bitte die spätere Einwilligung prüfen."),
        _CONSENT,
    ),
    Reason.CONSENT_EXPIRED: Explanation(
        mark("Reason", "Die Einwilligung ist abgelaufen."),
        mark("Reason", "Bitte eine neue Einwilligung einholen."),
        _CONSENT,
    ),
    Reason.SUPPORT_ENDED: Explanation(
        mark("Reason", "Die Einwilligung endete mit der Unterstützung: Der Fall ist geschlossen."),
        mark(
            "Reason",
            "Das eigene Blatt und die Auskunft gibt es weiter. Soll es weitergehen, bitte eine "
            "neue Einwilligung einholen.",
        ),
        _CONSENT,
    ),
    Reason.CONSENT_WITHDRAWN: Explanation(
        mark("Reason", "Die Einwilligung wurde widerrufen."),
        mark(
            "Reason",
            "Der Fall wird nicht besprochen und nichts wird weitergegeben. Nur eine neue "
            "Einwilligung kann das ändern.",
        ),
        mark("Reason", "Art. 7 Abs. 3 DSGVO; § 67b Abs. 2 SGB X"),
    ),
    Reason.RENEWAL_NEEDED: Explanation(
        mark(
            "Reason",
            "Der junge Mensch ist volljährig, unterschrieben haben nur die Sorgeberechtigten.",
        ),
        mark("Reason", "Bitte eine neue Einwilligung vom jungen Menschen selbst einholen."),
        mark("Reason", "§§ 2, 1626, 1629 BGB; § 67b Abs. 2 SGB X"),
    ),
    Reason.NOT_YET_VALID: Explanation(
        mark("Reason", "Die Einwilligung gilt an diesem Tag noch nicht."),
        mark("Reason", "Bitte den Beginn der Gültigkeit abwarten oder einen späteren Tag wählen."),
        _CONSENT,
    ),
    Reason.OTHER_PURPOSE: Explanation(
        mark("Reason", "Die Einwilligung wurde nur für einen anderen Zweck gegeben."),
        mark("Reason", "Bitte für diesen Zweck eine eigene Einwilligung einholen."),
        mark("Reason", "Art. 5 Abs. 1 Buchst. b DSGVO; § 67b Abs. 2 SGB X"),
    ),
    Reason.RECIPIENT_NOT_NAMED: Explanation(
        mark("Reason", "Diese Person ist in der Einwilligung nicht als Empfänger genannt."),
        mark(
            "Reason",
            "Bitte den Raum verlassen lassen und nichts weitergeben, oder vorher eine neue "
            "Einwilligung einholen.",
        ),
        _SECRECY,
    ),
    Reason.DEPUTY_NOT_NAMED: Explanation(
        mark(
            "Reason",
            "Die vertretene Person ist genannt, die Einwilligung lässt aber keine Vertretung durch "
            "diese Person zu.",
        ),
        mark(
            "Reason",
            "Bitte die genannte Person selbst beteiligen oder vorher eine Einwilligung mit "
            "Vertretung einholen.",
        ),
        _SECRECY,
    ),
    Reason.CATEGORY_NOT_GRANTED: Explanation(
        mark("Reason", "Diese Art von Angaben ist für diese Person nicht freigegeben."),
        mark(
            "Reason",
            "Bitte nicht darüber sprechen und nichts davon weitergeben, solange sie nicht "
            "angekreuzt ist.",
        ),
        _CONSENT,
    ),
    Reason.SPECIAL_NOT_SIGNED: Explanation(
        mark(
            "Reason",
            "Diese Angaben sind besonders geschützt; das eigene Kreuz oder die gesonderte "
            "Unterschrift fehlt.",
        ),
        mark(
            "Reason",
            "Bitte die gesonderte Unterschrift aller einholen, die unterschreiben müssen; bis "
            "dahin bleiben die Angaben außen vor.",
        ),
        mark("Reason", "Art. 9 Abs. 2 Buchst. a DSGVO; § 67b Abs. 2 SGB X"),
    ),
    Reason.ENTRUSTER_NOT_SIGNED: Explanation(
        mark(
            "Reason",
            "Das wurde im Vertrauen gesagt, und die Unterschrift der Person fehlt, die es "
            "gesagt hat.",
        ),
        mark("Reason", "Bitte nur mit der Unterschrift genau dieser Person weitergeben."),
        mark("Reason", "§ 65 Abs. 1 Nr. 1 SGB VIII"),
    ),
    Reason.CONFERENCE_NOT_COVERED: Explanation(
        mark("Reason", "Die Einwilligung gilt für andere Konferenzen als diese."),
        mark("Reason", "Bitte vor der Konferenz eine Einwilligung einholen, die sie nennt."),
        _CONSENT,
    ),
    Reason.LEGAL_GROUND: Explanation(
        mark("Reason", "Die Weitergabe stützt sich auf eine eingetragene Rechtsgrundlage."),
        mark("Reason", "Sie gilt nur für diese Stelle und diese Angaben."),
        mark("Reason", "§ 67d Abs. 1 und § 69 Abs. 1 SGB X"),
    ),
    Reason.COVERED: Explanation(
        mark("Reason", "Die Einwilligung deckt das ab."),
        mark("Reason", "Bitte nur für den Zweck der Einwilligung verwenden."),
        _CONSENT,
    ),
    SeatReason.OWN_CASE: Explanation(
        mark("Reason", "Es geht um den eigenen Fall."),
        mark("Reason", "Der junge Mensch bleibt, solange er möchte."),
        mark("Reason", "§ 8 Abs. 1 SGB VIII"),
    ),
    SeatReason.HOLDS_CUSTODY: Explanation(
        mark("Reason", "Die Person hat die Sorge für den minderjährigen jungen Menschen."),
        mark("Reason", "Sie bleibt, solange der junge Mensch nicht widerspricht."),
        mark("Reason", "§§ 1626, 1629 BGB"),
    ),
    SeatReason.OBJECTED: Explanation(
        mark("Reason", "Der junge Mensch möchte nicht, dass diese Person dabei ist."),
        mark("Reason", "Bitte die Person, für diesen Fall den Raum zu verlassen."),
        mark("Reason", "§ 8 Abs. 1, § 65 SGB VIII"),
    ),
    SeatReason.ADULT_NEEDS_NAMING: Explanation(
        mark("Reason", "Der junge Mensch ist volljährig und hat diese Person nicht genannt."),
        mark(
            "Reason",
            "Die Person kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung "
            "zulässt.",
        ),
        mark("Reason", "§§ 2, 1626 BGB; § 67b Abs. 2 SGB X"),
    ),
    SeatReason.NAMED_ON_FORM: Explanation(
        mark("Reason", "Die Person ist auf dem Formular als Begleitung genannt."),
        mark("Reason", "Sie bleibt für diesen Fall."),
        _CONSENT,
    ),
    SeatReason.SLIP_SIGNED: Explanation(
        mark("Reason", "Der junge Mensch hat diese Begleitung heute schriftlich zugelassen."),
        mark("Reason", "Sie bleibt nur für diesen Fall und nur heute."),
        _CONSENT,
    ),
    SeatReason.NOT_NAMED: Explanation(
        mark("Reason", "Die Person ist nicht als Begleitung genannt."),
        mark(
            "Reason",
            "Sie kann bleiben, wenn der junge Mensch sie heute schriftlich als Begleitung zulässt.",
        ),
        _TABLE,
    ),
    SeatReason.PLEDGED: Explanation(
        mark("Reason", "Die Person ist zur Verschwiegenheit verpflichtet."),
        mark("Reason", "Sie bleibt, um zu dolmetschen."),
        mark("Reason", "§ 203 Abs. 4 StGB; § 1 VerpflG"),
    ),
    SeatReason.NOTHING_NAMED: Explanation(
        mark("Reason", "Der Fall wird ohne Namen besprochen."),
        mark("Reason", "Wer am Tisch ist, kann bleiben."),
        mark("Reason", "§ 64 Abs. 2a SGB VIII"),
    ),
    SeatReason.TELLS_WHO: Explanation(
        mark("Reason", "Wer hier dabei ist, verrät, um wen es geht."),
        mark("Reason", "Bitte den Fall mit Einwilligung besprechen oder vertagen."),
        mark("Reason", "§ 64 Abs. 2a SGB VIII"),
    ),
    SeatReason.NOT_PLEDGED: Explanation(
        mark("Reason", "Die Verpflichtung zur Verschwiegenheit ist nicht vermerkt."),
        mark("Reason", "Bitte die Verpflichtung jetzt unterschreiben lassen und vermerken."),
        mark("Reason", "§ 203 Abs. 4 StGB; § 1 VerpflG"),
    ),
}


def explain(reason: Reason | SeatReason | StaysFor) -> Explanation:
    """Return a reason in words: what is the case, what to do next, where the rule stands."""
    return EXPLANATIONS[reason]
