"""A window on a practice vault that holds still while it is photographed."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ilja_desktop.services.workroom import Workroom
from ilja_desktop.ui.kit.theme import Mode, Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.window import Window
from tests.practice import make_practice, sit_down
from tests.ui.idle import until_idle

CASES = 400
SETTLED_MS = 250


class Camera:
    """Keeps the window open for all pictures."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        theme.apply(Mode.LIGHT, 1.0)
        self.workroom: Workroom = sit_down(make_practice(folder / "Uebung.ilja", CASES))
        self.work = Work(_raise, _raise)
        self.window = Window(self.workroom.desk, self.work, theme, practice=True)
        self.window.show()
        self.window.arrive()

    def __enter__(self) -> Camera:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.window.hide()
        self.work.stop()
        self.workroom.close()

    def settle(self) -> None:
        """Wait until everything asked for is there and painted."""
        for _ in range(3):
            until_idle(self.work)
            QTest.qWait(SETTLED_MS)

    def take(self, widget: QWidget, size: tuple[int, int]) -> QPixmap:
        """Return a picture of a page at a size; of a dialog, over its window."""
        ground = widget.parentWidget() if isinstance(widget, QDialog) else widget
        assert ground is not None
        ground.resize(*size)
        ground.show()
        self.settle()
        picture = ground.grab()
        if isinstance(widget, QDialog):
            lay_over(picture, widget)
        return picture


def lay_over(picture: QPixmap, dialog: QDialog) -> None:
    """Lay a dialog over the picture of its window, as it stands in front of it."""
    from PySide6.QtGui import QColor, QPainter

    QApplication.processEvents()
    above = dialog.grab()
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    free = picture.size() - above.size()
    painter.drawPixmap(free.width() // 2, free.height() // 2, above)
    painter.end()


def _raise(error: Exception) -> None:
    raise error
