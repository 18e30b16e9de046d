"""The office's rules: ages, periods and thresholds, each holding from a day on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.rulesfoot import Rules, RulesFoot

FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("PolicyCard", "Gilt ab"), required=True),
    f.Number(name="insight_age", label=mark("PolicyCard", "Selbst unterschreiben ab (Jahre)")),
    f.Number(name="adult_age", label=mark("PolicyCard", "Volljährig ab (Jahre)"), beside=True),
    f.Number(name="age_limit", label=mark("PolicyCard", "Aufnahme bis unter (Jahre)"), beside=True),
    f.Number(
        name="decides_alone_from",
        label=mark("PolicyCard", "Entscheidet allein ab (Jahre)"),
        hint=mark("PolicyCard", "Leer: erst mit der Volljährigkeit, die strengste Regel"),
    ),
    f.Number(
        name="review_notice_days",
        label=mark("PolicyCard", "Vor Geburtstagen prüfen (Tage)"),
        beside=True,
    ),
    f.Number(name="consent_months", label=mark("PolicyCard", "Einwilligung höchstens (Monate)")),
    f.Number(
        name="consent_notice_days",
        label=mark("PolicyCard", "Erinnern vor Ablauf (Tage)"),
        beside=True,
    ),
    f.Number(
        name="near_notice_days", label=mark("PolicyCard", "Ablauf in wenigen Wochen: ab (Tage)")
    ),
    f.Number(
        name="urgent_notice_days",
        label=mark("PolicyCard", "Ablauf in wenigen Tagen: ab (Tage)"),
        beside=True,
    ),
    f.Number(
        name="closed_draft_days",
        label=mark("PolicyCard", "Meldung ohne Einwilligung löschen nach (Tage)"),
    ),
    f.Number(name="retention_years", label=mark("PolicyCard", "Aufbewahrung (Jahre)"), beside=True),
    f.Number(
        name="withdrawal_days", label=mark("PolicyCard", "Nach Widerruf löschen nach (Tagen)")
    ),
    f.Number(name="review_days", label=mark("PolicyCard", "Einwände gegen Entwürfe (Tage)")),
    f.Number(
        name="hold_review_months",
        label=mark("PolicyCard", "§ 9b SGB VIII prüfen alle (Monate)"),
        beside=True,
    ),
    f.Number(
        name="erasure_cap",
        label=mark("PolicyCard", "Löschlauf ohne zweite Bestätigung (Fälle)"),
        beside=True,
    ),
    f.Number(
        name="tell_result_days",
        label=mark("PolicyCard", "Ergebnis mitteilen binnen (Tage)"),
        hint=mark("PolicyCard", "Wenn der junge Mensch nicht dabei war"),
    ),
    f.Number(
        name="min_cell_count",
        label=mark("PolicyCard", "Kleinste veröffentlichte Zahl"),
        hint=mark("PolicyCard", "3 bis 10; darunter wird in Berichten nichts genannt"),
    ),
    f.Number(name="percentages_from", label=mark("PolicyCard", "Prozente ab (Fälle)"), beside=True),
    f.Number(
        name="scan_megabytes", label=mark("PolicyCard", "Scans unterschriebener Bögen bis (MB)")
    ),
    f.Number(
        name="scan_megapixels",
        label=mark("PolicyCard", "Scans bis (Millionen Bildpunkte)"),
        beside=True,
    ),
    f.Check(
        name="screen_signing",
        label=mark("PolicyCard", "Einwilligungen dürfen am Bildschirm unterschrieben werden"),
        hint=mark("PolicyCard", "sonst nur von Hand auf Papier, das ist der Normalfall"),
    ),
    f.Check(
        name="screen_signing_special",
        label=mark("PolicyCard", "… auch für besonders geschützte Angaben"),
        hint=mark("PolicyCard", "bitte vorher mit dem Datenschutz klären (§ 67b Abs. 2 SGB X)"),
    ),
    f.Number(name="minutes_per_case", label=mark("PolicyCard", "Minuten je Fall")),
    f.Number(
        name="family_gap_minutes",
        label=mark("PolicyCard", "Abstand zwischen zwei Familien (Minuten)"),
        beside=True,
    ),
    f.Number(
        name="offer_days",
        label=mark("PolicyCard", "Angebote gelten als aktuell (Tage)"),
        hint=mark("PolicyCard", "Ältere Einträge der Angebotsliste werden markiert"),
    ),
)


class PolicyCard(Card):
    """The rules that hold today; a change is a new set with its own first day."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("PolicyCard", "Regeln der Dienststelle"))
        self._today = desk.workplace.today
        self.form = FormView[PolicyDraft]("PolicyCard", FIELDS, self._today)
        rules = Rules(
            self.form,
            self._show,
            self._typed,
            self.tr("Regeln der Dienststelle ab diesem Tag so festlegen"),
            self.tr("Die Regeln sind festgelegt."),
        )
        self.foot = RulesFoot(desk, work, messages, rules)
        self.add(
            WrappedLabel(
                self.tr(
                    "Was bisher galt, bleibt aufgezeichnet. Für jeden Tag gelten die Regeln, "
                    "die an ihm in Kraft waren."
                ),
                Text.MUTED,
            )
        )
        self.add(self.form)
        self.add(self.foot)

    def _show(self, policy: PolicyDraft) -> None:
        self.form.show_draft(replace(policy, valid_from=self._today()))

    def _typed(self, _known: PolicyDraft) -> PolicyDraft:
        return self.form.draft()
