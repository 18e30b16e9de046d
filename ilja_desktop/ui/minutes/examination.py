"""A signed file somebody brings: what is proven about it, in one sentence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.verification import Verification
from ilja_desktop.domain.words.verification import proven
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.infile import read_file
from ilja_desktop.services.verification import Recorded
from ilja_desktop.ui.kit.button import IconButton
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.filedialog import ask_open
from ilja_desktop.ui.kit.layout import clear
from ilja_desktop.ui.kit.messages import announce
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import refusal_words
from ilja_desktop.ui.kit.work import Lane, Work


class Examination(QWidget):
    """Asks for a file and says what is proven about it; hidden until then."""

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._sentence = ""
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def sentence(self) -> str:
        """What stands there."""
        return self._sentence

    def ask(self) -> None:
        """Let somebody choose a file."""
        title = self.tr("Unterschriebenes PDF prüfen")
        ask_open(self.window(), title, self.tr("PDF-Dateien (*.pdf);;Alle Dateien (*)"), self._all)

    def examine(self, path: Path) -> None:
        """Read a file, look it up in the record and examine its signature."""
        then = partial(self._look_up, path.name)
        self._work.run(self, partial(read_file, path), then, self._refuse, lane=Lane.COMPUTE)

    def _all(self, paths: tuple[Path, ...]) -> None:
        for path in paths[:1]:
            self.examine(path)

    def _look_up(self, name: str, content: bytes) -> None:
        job = partial(self._desk.verifications.look_up, content)
        self._work.run(self, job, partial(self._judge, name, content), self._refuse)

    def _judge(self, name: str, content: bytes, recorded: Recorded) -> None:
        job = partial(self._desk.verifications.examine, content, recorded)
        then = partial(self._show, name)
        self._work.run(self, job, then, self._refuse, lane=Lane.COMPUTE)

    def _show(self, name: str, verification: Verification) -> None:
        words = self.tr("„{file}“: {sentence}")
        tone, icon = (Tone.OK, "file-check") if verification.ok else (Tone.BAD, "file-warning")
        sentence = proven(verification, QCoreApplication.translate)
        self._say(words.format(file=name, sentence=sentence), tone, icon)

    def _refuse(self, refusal: Refusal) -> None:
        self._say(refusal_words(refusal), Tone.BAD, "file-warning")

    def _say(self, sentence: str, tone: Tone, icon: str) -> None:
        clear(self._inside)
        self._sentence = sentence
        close = IconButton("x", self.tr("Prüfergebnis schließen"))
        close.clicked.connect(self.hide)
        self._inside.addWidget(Note(sentence, tone, close, icon))
        self.show()
        announce(self, sentence, urgent=True)
