"""Which papers there are for a volunteer and for a tandem."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.logsheet import LogSheetPaper
from ilja_desktop.domain.mentorpaper import LogPaper, ServicePaper
from ilja_desktop.domain.mentorship import Mentorship
from ilja_desktop.domain.volunteer import Volunteer
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.paperpreview import OfferedPaper, PaperPreview
from ilja_desktop.ui.kit.work import Work


def volunteer_papers(desk: Desk, work: Work, one: Volunteer, parent: QWidget) -> PaperPreview:
    """Offer the certificates of somebody, and the page on own devices."""
    translate, papers = QCoreApplication.translate, desk.mentor_papers
    left = partial(papers.certificate_left, one.id)
    gather = partial(papers.service, one.id)
    offered = (
        OfferedPaper(
            translate("VolunteerPapers", "Tätigkeit"),
            "Bescheinigung.pdf",
            gather,
            lambda plan: papers.certify_service(cast(ServicePaper, plan)).content,
            left,
        ),
        OfferedPaper(
            translate("VolunteerPapers", "Schulungen"),
            "Schulungen.pdf",
            gather,
            lambda plan: papers.certify_trainings(cast(ServicePaper, plan)).content,
            left,
        ),
        OfferedPaper(
            translate("VolunteerPapers", "Blatt zum eigenen Gerät"),
            "Eigenes-Geraet.pdf",
            partial(papers.device, one.id),
            lambda plan: cast(bytes, plan),
            left,
        ),
    )
    title = translate("VolunteerPapers", "Papiere für {name}").format(name=one.display_name())
    return PaperPreview(work, title, offered, parent)


def tandem_papers(desk: Desk, work: Work, tandem: Mentorship, parent: QWidget) -> PaperPreview:
    """Offer the log of a tandem, and an empty sheet."""
    translate, papers = QCoreApplication.translate, desk.mentor_papers
    offered = (
        OfferedPaper(
            translate("VolunteerPapers", "Tagebuch"),
            "Tagebuch.pdf",
            partial(papers.log, tandem.id),
            lambda plan: papers.draw_log(cast(LogPaper, plan)),
            partial(papers.log_left, tandem.id),
        ),
        OfferedPaper(
            translate("VolunteerPapers", "Leeres Tagebuchblatt"),
            "Tagebuchblatt.pdf",
            partial(papers.sheet, tandem.id),
            lambda plan: papers.draw_sheet(cast(LogSheetPaper, plan)),
            partial(papers.log_left, tandem.id),
        ),
    )
    title = translate("VolunteerPapers", "Papiere zum Tandem {name}").format(name=tandem.name)
    return PaperPreview(work, title, offered, parent)
