"""Which papers a volunteer can make: the log as it is, the log signed, an empty sheet."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.ids import MentorshipId
from ilja_desktop.domain.logsheet import LogSheetPaper
from ilja_desktop.domain.mentorpaper import LogPaper
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.paperpreview import OfferedPaper, PaperPreview
from ilja_desktop.ui.kit.work import Work


def own_papers(desk: Desk, work: Work, id: MentorshipId, parent: QWidget) -> PaperPreview:
    """Offer the papers of one's own tandem."""
    translate, papers = QCoreApplication.translate, desk.mentor_papers
    gather, left = partial(papers.log, id), partial(papers.log_left, id)
    offered = (
        OfferedPaper(
            translate("MentorPapers", "Tagebuch"),
            "Tagebuch.pdf",
            gather,
            lambda plan: papers.draw_log(cast(LogPaper, plan)),
            left,
        ),
        OfferedPaper(
            translate("MentorPapers", "Mit meiner Unterschrift"),
            "Tagebuch-unterschrieben.pdf",
            gather,
            lambda plan: papers.sign_log(cast(LogPaper, plan)).content,
            left,
        ),
        OfferedPaper(
            translate("MentorPapers", "Leeres Tagebuchblatt"),
            "Tagebuchblatt.pdf",
            partial(papers.sheet, id),
            lambda plan: papers.draw_sheet(cast(LogSheetPaper, plan)),
            left,
        ),
    )
    return PaperPreview(work, translate("MentorPapers", "Mein Tagebuch"), offered, parent)
