"""The sheet before printing: which printer, which pages, how often, on one side or both.

It offers printers only, never a file: what is printed into a file lies unprotected on the disk.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.domain.printout import MOST_COPIES, Sides, selected_pages
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow, boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.pdfpages import Outline, outline
from ilja_desktop.ui.kit.printing import PrintOrder, PrintRun, a4_printer
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.settings import PRINT_SIDES, Settings
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Token, Work

_SIDES = tuple(Sides)
_SIZE = (560, 490)


class PrintSheet(Sheet):
    """Asks how something is printed and stays until the printer has it.

    Args:
        work: reads and draws pages.
        subtitle: what is printed, in a line without names.
        numbered: a numbered copy: all of it and once, so that there are never two of a number.
        parent: the window.

    Signals:
        chosen: the ``PrintOrder``; whoever opened the sheet answers with ``send``.
    """

    chosen = Signal(object)

    def __init__(
        self, work: Work, subtitle: str = "", *, numbered: bool = False, parent: QWidget | None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("PrintSheet", "Drucken"),
            QCoreApplication.translate("PrintSheet", "Drucken"),
            subtitle,
            parent,
        )
        self._work, self._numbered = work, numbered
        self._last = 0
        self._run: PrintRun | None = None
        self.token: Token | None = None
        self.progress = Progress()
        self._fields = column(gap=Space.L)
        self.printer, self.pages, self.copies = CalmComboBox(), QLineEdit(), QSpinBox()
        self.sides = Segment(self.tr("Seiten je Blatt"), [word(side) for side in _SIDES])
        self._build()
        self.finished.connect(self._on_finished)
        self.confirmed.connect(self._on_confirmed)

    def _build(self) -> None:
        self.resize(self.size().boundedTo(QSize(look().px(_SIZE[0]), look().px(_SIZE[1]))))
        self.printer.addItems(QPrinterInfo.availablePrinterNames())
        self.printer.setCurrentText(QPrinterInfo.defaultPrinterName())
        self.pages.setPlaceholderText(self.tr("alle, oder zum Beispiel 1–3, 5"))
        self.copies.setRange(1, MOST_COPIES)
        self.copies.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.sides.setCurrentIndex(_SIDES.index(_usual_sides()))
        self.add(self.progress)
        self.add(boxed(self._fields))
        self.add(Note(self._caution(), Tone.INFO if self.printer.count() else Tone.WARN))
        self.body.addStretch(1)
        self.add_field(labelled(self.tr("Drucker"), self.printer))
        if not self._numbered:
            pages = labelled(self.tr("Welche Seiten"), self.pages)
            copies = labelled(self.tr("Wie oft"), self.copies)
            self.add_field(Adaptive(Grow(pages, 3), Grow(copies, 1), below=420))
        self.add_field(labelled(self.tr("Seiten je Blatt"), self.sides))
        self.hold("")

    def _caution(self) -> str:
        if not self.printer.count():
            return self.tr(
                "Auf diesem Rechner ist kein Drucker eingerichtet. Bitte zuerst in dessen "
                "Einstellungen einen einrichten."
            )
        caution = self.tr("Drucker und Warteschlange können eine Kopie behalten.")
        if self._numbered:
            return caution + " " + self.tr("Ein nummeriertes Exemplar wird einmal gedruckt.")
        return caution

    def add_field(self, field: QWidget) -> None:
        """Ask one thing more."""
        self._fields.addWidget(field)

    def hold(self, why: str) -> None:
        """Offer to print once nothing speaks against it any more.

        Args:
            why: what does; nothing if all that is missing may be a printer.
        """
        none = "" if self.printer.count() else self.tr("Kein Drucker ist eingerichtet.")
        self.confirm.refuse(none or why)

    def show_document(self, data: bytes) -> None:
        """Say how many pages there are to choose from."""
        job = partial(outline, data)
        self._work.run(self, job, self._count, self.messages.refuse, lane=Lane.COMPUTE)

    def order(self, printer: QPrinter) -> PrintOrder:
        """Return what is chosen, for a printer.

        Raises:
            PagesMisread: what is typed names no pages of the document.
        """
        sides = _SIDES[self.sides.currentIndex()]
        if self._numbered:
            return PrintOrder(printer, sides=sides)
        if self._last:
            selected_pages(self.pages.text(), self._last)
        return PrintOrder(printer, self.pages.text(), self.copies.value(), sides)

    def start(self, printer: QPrinter) -> None:
        """Print on a printer as chosen, once whoever opened the sheet has the document ready."""
        self.messages.clear()
        try:
            order = self.order(printer)
        except Refusal as refusal:
            self.messages.refuse(refusal)
            self.pages.setFocus()
            return
        Settings().put(PRINT_SIDES, order.sides.value)
        self._offer(open=False)
        self.confirm.refuse(self.tr("Es wird gerade gedruckt."))
        self.token = self.progress.begin(self.tr("Wird vorbereitet"))
        self.chosen.emit(order)

    def send(self, data: bytes, order: PrintOrder, done: Callable[[int], None]) -> None:
        """Send a document to the printer; ``done`` gets the number of pages."""
        self.progress.say(self.tr("Wird an den Drucker gegeben"))
        self._run = PrintRun(self._work, data, order, partial(self._sent, done), self.refuse, self)
        self._run.start(self.token)

    def refuse(self, refusal: Refusal) -> None:
        """Say why it is not printed, or not to its end; it can be tried once more."""
        self._run = None
        self.progress.end()
        self._offer(open=True)
        self.hold("")
        if isinstance(refusal, Cancelled):
            self.messages.warn(
                self.tr("Abgebrochen. Was der Drucker schon hat, kann noch herauskommen.")
            )
        else:
            self.messages.refuse(refusal)

    def _offer(self, *, open: bool) -> None:
        box = self._fields.parentWidget()
        assert box is not None
        box.setEnabled(open)

    def _sent(self, done: Callable[[int], None], pages: int) -> None:
        self._run = None
        done(pages)

    def _count(self, found: Outline) -> None:
        self._last = len(found.sizes)
        self.pages.setPlaceholderText(
            self.tr("alle {last}, oder zum Beispiel 1–3, 5").format(last=self._last)
        )

    def _on_confirmed(self) -> None:
        self.start(a4_printer(self.printer.currentText()))

    def _on_finished(self) -> None:
        self.progress.stop()
        if self._run is not None:
            self._run.cancel()
            self._run = None


def ask_and_print(
    window: QWidget,
    work: Work,
    data: bytes,
    done: Callable[[int], None] | None = None,
    record: Callable[[], object] | None = None,
    *,
    numbered: bool = False,
) -> PrintSheet:
    """Ask how, then print what was shown; returns the open sheet.

    Args:
        window: what the sheet belongs to.
        work: the lanes.
        data: the document.
        done: called with the number of printed pages.
        record: puts on record that it leaves; done on the store lane before the first page.
        numbered: it is a numbered copy, see ``PrintSheet``.
    """
    sheet = PrintSheet(work, numbered=numbered, parent=window)

    def finish(pages: int) -> None:
        sheet.accept()
        if done is not None:
            done(pages)

    def begin(order: PrintOrder) -> None:
        if record is None:
            sheet.send(data, order, finish)
        else:
            go_on = partial(sheet.send, data, order, finish)
            work.run(sheet, record, lambda _: go_on(), sheet.refuse, token=sheet.token)

    sheet.chosen.connect(begin)
    sheet.show_document(data)
    sheet.open()
    return sheet


def _usual_sides() -> Sides:
    stored = Settings().get(PRINT_SIDES)
    return Sides(stored) if stored in {side.value for side in _SIDES} else Sides.ONE
