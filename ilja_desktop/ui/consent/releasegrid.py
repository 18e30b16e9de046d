"""Who may know what by a consent: recipients across, categories down, why not in the cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.ids import InstitutionId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.release import Release
from ilja_desktop.domain.signing import Family
from ilja_desktop.ui.consent.sideways import Sideways
from ilja_desktop.ui.consent.words import because, recipient_words
from ilja_desktop.ui.kit.entruster import matter_words
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel, plain_tip
from ilja_desktop.ui.kit.layout import Grow, boxed, line_across, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

_CATEGORY = 230
_RECIPIENT = 128


class ReleaseGrid(QWidget):
    """The matrix of one consent, to read.

    Args:
        releases: one per recipient.
        professionals: everybody a grant may name.
        institutions: all of them.
        family: among whom are those who entrusted something.
    """

    def __init__(
        self,
        releases: Sequence[Release],
        professionals: Mapping[ProfessionalId, Professional],
        institutions: Mapping[InstitutionId, Institution],
        family: Family,
    ) -> None:
        super().__init__()
        self._family = family
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setContentsMargins(0, 0, 0, Space.S)
        self._grid.setColumnMinimumWidth(0, look().px(_CATEGORY))
        self._grid.setColumnStretch(0, 1)
        for at, release in enumerate(releases, 1):
            name = WrappedLabel(
                recipient_words(release.recipient, professionals, institutions),
                Text.CAPTION_STRONG,
            )
            name.setFixedWidth(look().px(_RECIPIENT))
            self._grid.addWidget(name, 0, at, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(at, 1)
        self._fill(releases)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Sideways(boxed(self._grid), self.tr("Wer darf was wissen")))

    def _fill(self, releases: Sequence[Release]) -> None:
        if not releases:
            return
        line = 1
        parted = False
        for at, (matter, _) in enumerate(releases[0].verdicts):
            if matter.category.special and not parted:
                parted = True
                self._grid.addWidget(line_across(), line, 0, 1, len(releases) + 1)
                title = Label(self.tr("Besonders geschützte Angaben"), Text.CAPTION_STRONG)
                self._grid.addWidget(title, line + 1, 0)
                line += 2
            label = WrappedLabel(matter_words(matter, self._family))
            label.setMinimumWidth(look().px(_CATEGORY))
            self._grid.addWidget(label, line, 0)
            for column, release in enumerate(releases, 1):
                self._grid.addWidget(_cell(release.verdicts[at][1]), line, column)
            line += 1


def _cell(verdict: Verdict) -> QWidget:
    if verdict.allowed:
        icon = IconLabel("check", Tone.OK.value, 18, word(verdict.reason))
        return boxed(row(icon, Grow(Label(""))))
    why = WrappedLabel(word(verdict.reason), Text.CAPTION)
    why.setToolTip(plain_tip(because(verdict.reason)))
    why.setAccessibleDescription(because(verdict.reason))
    return boxed(row(IconLabel("x", Tone.BAD.value, 14), Grow(why), gap=Space.XS))
