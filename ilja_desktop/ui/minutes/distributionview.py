"""Who gets what of one paper, and the copies made for them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.disclosure import Edition, ReceiverKind
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import boxed, clear, column
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.minutes.look import MinutesLook, Part, in_review
from ilja_desktop.ui.minutes.receiverline import ReceiverLine
from ilja_desktop.ui.minutes.wish import Wish
from ilja_desktop.ui.minutes.words import portion, portion_reason

_EDITIONS = (Edition.COURT, Edition.ARCHIVE)


class DistributionView(QWidget):
    """The distribution list of part A or of a sheet.

    Signals:
        print_wanted, post_wanted, save_wanted, protect_wanted: a copy, as ``Wish``.
        plain_wanted: the young person's own in plain German; the ``Receiver``.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object)
    post_wanted = Signal(object)
    protect_wanted = Signal(object)
    plain_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(Space.S)
        self._lines: list[ReceiverLine] = []
        self.edition = Segment(
            self.tr("Art der Datei beim Speichern"),
            (self.tr("Für das Gericht"), self.tr("Für das Archiv")),
        )
        self.edition.currentChanged.connect(self._explain)
        self._explained = WrappedLabel("", Text.MUTED)
        caption = Label(self.tr("Art der Datei beim Speichern"), Text.CAPTION_STRONG)
        self._choice = boxed(column(caption, self.edition, self._explained, gap=Space.XS))
        self._choice.hide()
        self._inside.addWidget(self._choice)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self._inside.addLayout(self._list)
        self._explain()

    def show_part(self, look: MinutesLook, part: Part) -> None:
        """Show who gets this paper."""
        clear(self._list)
        self._lines = []
        self._choice.setVisible(look.signed)
        if in_review(part):
            self._show_drafts(look, part)
        elif not look.signed:
            self._say(self.tr("Den Verteiler gibt es, sobald die Unterlagen unterschrieben sind."))
        elif part.sheet is None:
            self._show_participants(look)
        else:
            self._show_receivers(look, part)
        self._list.addStretch(1)

    def lines(self) -> list[ReceiverLine]:
        """Return the lines in order."""
        return list(self._lines)

    def _show_participants(self, look: MinutesLook) -> None:
        id = look.conference.id
        self._say(
            self.tr(
                "Wer teilgenommen hat, erhält das Protokoll mit den Fallzeilen der Punkte, bei "
                "denen sie oder er am Tisch war. Andere erhalten die Fassung ohne Fallzeilen."
            )
        )
        for one in look.participants:
            line = ReceiverLine(one.name, "user", None, "", may_have=True)
            self._offer(line, Wish(id, participant=one.id))
        public = self.tr("Fassung ohne Fallzeilen")
        detail = self.tr("Für alle anderen: ohne jede Angabe zu jungen Menschen.")
        line = ReceiverLine(public, "file-text", None, detail, may_have=True)
        line.for_nobody()
        self._offer(line, Wish(id))

    def _show_drafts(self, look: MinutesLook, part: Part) -> None:
        self._say(
            self.tr(
                "Nummerierte Entwürfe für alle, die später ein Exemplar bekommen. Auf jedem steht, "
                "bis wann Einwände möglich sind, und dass keine Antwort als kein Einwand gilt."
            )
        )
        for each in look.participants if part.sheet is None else ():
            line = ReceiverLine(each.name, "user", None, "", may_have=True, may_save=False)
            self._offer(line, Wish(look.conference.id, participant=each.id, draft=True))
        for one in part.receivers:
            receiver = one.receiver
            line = ReceiverLine(
                receiver.name,
                "user",
                portion(one),
                portion_reason(one),
                may_have=receiver.share is not None,
                may_save=False,
            )
            self._offer(line, Wish(look.conference.id, receiver=receiver, draft=True))

    def _show_receivers(self, look: MinutesLook, part: Part) -> None:
        self._say(
            self.tr(
                "Berechnet aus den Einwilligungen, die heute gelten. Jedes Exemplar wird "
                "nummeriert und verzeichnet, bevor es das Programm verlässt."
            )
        )
        for one in part.receivers:
            receiver = one.receiver
            young = receiver.kind is ReceiverKind.YOUNG_PERSON
            line = ReceiverLine(
                receiver.name,
                "star" if young else "user",
                portion(one),
                portion_reason(one),
                may_have=receiver.share is not None,
            )
            if young:
                line.offer_plain()
                line.plain_wanted.connect(partial(self.plain_wanted.emit, receiver))
            self._offer(line, Wish(look.conference.id, receiver=receiver))

    def _offer(self, line: ReceiverLine, wish: Wish) -> None:
        line.print_wanted.connect(partial(self.print_wanted.emit, wish))
        line.post_wanted.connect(partial(self.post_wanted.emit, wish))
        line.protect_wanted.connect(partial(self.protect_wanted.emit, wish))
        line.save_wanted.connect(partial(self._save, wish))
        self._lines.append(line)
        self._list.addWidget(line)

    def _save(self, wish: Wish) -> None:
        """Ask for a file of the chosen kind; paper is always the same."""
        edition = _EDITIONS[self.edition.currentIndex()]
        self.save_wanted.emit(replace(wish, edition=edition))

    def _explain(self, *_: object) -> None:
        said = {
            Edition.COURT: self.tr("PDF/A-2a ohne Anlage, wie es der Rechtsverkehr verlangt."),
            Edition.ARCHIVE: self.tr("PDF/A-3a mit beigefügten Daten zum maschinellen Lesen."),
        }
        self._explained.setText(said[_EDITIONS[self.edition.currentIndex()]])

    def _say(self, text: str) -> None:
        self._list.addWidget(WrappedLabel(text, Text.MUTED))
