"""How the window looks on this machine: light or dark, how large the type is, which language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from ilja_desktop.ui.kit import translate
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import row
from ilja_desktop.ui.kit.theme import FACTORS, Mode, Theme
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.translate import Language


class LookCard(Card):
    """Light or dark and the size of type take effect at once, the language at the next start."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("LookCard", "Anzeige"))
        self._theme = theme
        self._mode = QComboBox()
        for mode, words in (
            (Mode.SYSTEM, self.tr("wie das System")),
            (Mode.LIGHT, self.tr("hell")),
            (Mode.DARK, self.tr("dunkel")),
        ):
            self._mode.addItem(words, mode)
        self._factor = QComboBox()
        for factor in FACTORS:
            self._factor.addItem(f"{factor * 100:.0f} %", factor)
        self.language = QComboBox()
        for language, words in ((Language.GERMAN, "Deutsch"), (Language.ENGLISH, "English")):
            self.language.addItem(words, language)
        self._show_look()
        chosen = translate.chosen(_app())
        self.language.setCurrentIndex(self.language.findData(chosen))
        self.add(
            row(
                labelled(self.tr("Farben"), self._mode),
                labelled(self.tr("Schriftgröße"), self._factor),
                labelled("Sprache / Language", self.language),
                gap=Space.L,
            )
        )
        self._next_start = WrappedLabel("", Text.CAPTION)
        self.add(self._next_start)
        self._next_start.hide()
        theme.changed.connect(self._show_look)
        self._mode.currentIndexChanged.connect(self._on_choice_changed)
        self._factor.currentIndexChanged.connect(self._on_choice_changed)
        self.language.currentIndexChanged.connect(self._on_language_changed)

    def _show_look(self) -> None:
        """Show the look in force; the navigation changes it, too."""
        for box, value in ((self._mode, self._theme.mode), (self._factor, self._theme.factor)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))

    def _on_choice_changed(self) -> None:
        self._theme.apply(Mode(self._mode.currentData()), self._factor.currentData())

    def _on_language_changed(self) -> None:
        translate.choose(_app(), Language(self.language.currentData()))
        self._next_start.setText(
            self.tr(
                "Die Sprache wechselt beim nächsten Start des Programms oder nach dem Sperren. "
                "Dokumente bleiben deutsch."
            )
        )
        self._next_start.show()


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
