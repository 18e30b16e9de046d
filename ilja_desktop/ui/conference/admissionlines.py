"""The admission check of a case in words: consent, residence, age."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.admission import Admission, Check, CheckResult, Finding
from ilja_desktop.ui.conference.words import explanation
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, row
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, mark

_SIGNS = {
    CheckResult.PASSED: ("check", Tone.OK),
    CheckResult.EXCEPTED: ("shield-alert", Tone.WARN),
    CheckResult.FAILED: ("x", Tone.BAD),
}
_WORDS = {
    (Check.CONSENT, CheckResult.PASSED): mark("AdmissionLines", "Einwilligung gilt am Tag"),
    (Check.RESIDENCE, CheckResult.PASSED): mark(
        "AdmissionLines", "Wohnsitz im Zuständigkeitsgebiet"
    ),
    (Check.RESIDENCE, CheckResult.EXCEPTED): mark(
        "AdmissionLines", "Wohnsitz außerhalb, Ausnahme: {reason}"
    ),
    (Check.RESIDENCE, CheckResult.FAILED): mark(
        "AdmissionLines", "Wohnsitz außerhalb des Zuständigkeitsgebiets"
    ),
    (Check.AGE, CheckResult.PASSED): mark("AdmissionLines", "Alter passt"),
    (Check.AGE, CheckResult.EXCEPTED): mark(
        "AdmissionLines", "Älter als vorgesehen, Ausnahme: {reason}"
    ),
    (Check.AGE, CheckResult.FAILED): mark("AdmissionLines", "Älter als vorgesehen"),
}


class AdmissionLines(QWidget):
    """Each check with its sign and its sentence; short where all is well."""

    def __init__(self, admission: Admission, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.XXS)
        for finding in admission.findings:
            icon, tone = _SIGNS[finding.result]
            text = finding_words(finding, admission)
            ink = Tone.BAD if finding.result is CheckResult.FAILED else None
            label = WrappedLabel(text, Text.CAPTION if ink is None else Text.BODY, ink)
            inside.addLayout(row(IconLabel(icon, tone.value, 16), Grow(label)))


def finding_words(finding: Finding, admission: Admission) -> str:
    """Return one check as a sentence."""
    if finding.check is Check.CONSENT and finding.result is CheckResult.FAILED:
        return explanation(admission.consent.reason).sentence
    words = QCoreApplication.translate("AdmissionLines", _WORDS[finding.check, finding.result])
    if finding.check is Check.CONSENT and admission.consent.until is not None:
        until = QCoreApplication.translate("AdmissionLines", "{words} (bis {day})")
        return until.format(words=words, day=day(admission.consent.until))
    return words.format(reason=finding.exception)
