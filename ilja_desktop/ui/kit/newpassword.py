"""A new password: typed twice, judged while it is typed, or made of random words on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.password import Strength
from ilja_desktop.keys.passwordstrength import Judge, Judgement
from ilja_desktop.keys.passwordwords import suggested_password
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, row
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.password import PasswordField
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import refusal_words, word

SIGNS: dict[Strength, tuple[str, Tone]] = {
    Strength.VERY_WEAK: ("octagon-x", Tone.BAD),
    Strength.WEAK: ("triangle-alert", Tone.WARN),
    Strength.SUFFICIENT: ("check", Tone.OK),
    Strength.STRONG: ("circle-check", Tone.OK),
    Strength.VERY_STRONG: ("shield-check", Tone.OK),
}
PAUSE = 200
"""Milliseconds without a key before a password is judged."""


class NewPassword(QWidget):
    """Two fields, what the first one is worth, and a button that suggests words.

    Args:
        label: of the first field.
        repeated: of the second field.
        judge: gives who judges; asked each time, because names may be typed meanwhile.
    """

    def __init__(self, label: str, repeated: str, judge: Callable[[], Judge] = Judge) -> None:
        super().__init__()
        self._judge = judge
        self._strength: Strength | None = None
        self._field = PasswordField(label)
        self._repeated = PasswordField(repeated)
        self.edit: QLineEdit = self._field.edit
        self.repeated: QLineEdit = self._repeated.edit
        self._sign = IconLabel("circle", "muted", 16)
        self._words = WrappedLabel("", Text.CAPTION_STRONG)
        self._advice = WrappedLabel("", Text.CAPTION)
        self._suggest = Button(self.tr("Wörter vorschlagen"), icon="sparkles", extent=Extent.SMALL)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.judge_now)
        self.edit.textChanged.connect(self._pause.start)
        self._suggest.clicked.connect(self.suggest)
        self._build()
        self._show(None)

    @property
    def text(self) -> str:
        """Return the password."""
        return self.edit.text()

    @property
    def agrees(self) -> bool:
        """Tell whether both fields hold the same."""
        return self.edit.text() == self.repeated.text()

    def judge_by(self, judge: Judge) -> None:
        """Judge from now on with the names of an open vault."""
        self._judge = lambda: judge
        self.judge_now()

    def suggest(self) -> None:
        """Put random words into the first field and show them; they are typed once more."""
        self._field.show_typed(shown=True)
        self.edit.setText(suggested_password())
        self.repeated.clear()
        self._suggest.setText(self.tr("Andere Wörter vorschlagen"))
        self.judge_now()
        self._advice.setText(
            self.tr(
                "Bitte schreiben Sie die Wörter auf und bewahren Sie den Zettel nicht beim Gerät "
                "auf. Tippen Sie sie unten einmal ab."
            )
        )
        self.repeated.setFocus()

    def judge_now(self) -> None:
        """Say what the password is worth."""
        self._pause.stop()
        self._show(self._judge()(self.text) if self.text else None)

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(self._field)
        inside.addLayout(row(self._sign, Grow(self._words), gap=Space.XS))
        inside.addWidget(self._advice)
        inside.addLayout(row(self._suggest, Stretch()))
        inside.addWidget(self._repeated)

    def _show(self, judgement: Judgement | None) -> None:
        if judgement is None:
            self._strength = None
            self._sign.set_icon("circle", "muted")
            self._words.set_tone(None)
            self._words.setText(self.tr("Stärke: noch nichts eingegeben"))
            self._advice.setText(
                self.tr("Mindestens 15 Zeichen; mehrere Wörter ohne Zusammenhang sind gut.")
            )
            return
        icon, tone = SIGNS[judgement.strength]
        self._sign.set_icon(icon, tone.value)
        self._words.set_tone(tone)
        words = self.tr("Stärke: {strength}").format(strength=word(judgement.strength))
        self._words.setText(words)
        advice = refusal_words(judgement.refusal) if judgement.refusal else ""
        self._advice.setText(advice or self.tr("Dieses Kennwort kann verwendet werden."))
        if judgement.strength is not self._strength:
            announce(self.edit, words, urgent=False)
        self._strength = judgement.strength
