"""What can be done with a case in its state, each with the reason when it cannot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ilja_desktop.domain.admission import Check, CheckResult
from ilja_desktop.domain.casefile import Case, CaseState, ClosingReason
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.selection import Ground
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile import decision as d
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.namelesssheet import NamelessSheet
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work


class CaseActions(QObject):
    """Makes the buttons of a case's page and does what they say.

    Args:
        desk: the use cases.
        work: the lanes.
        page: says what was declined, and what was done.

    Signals:
        consent_wanted: a consent of this person shall be recorded.
    """

    consent_wanted = Signal(int)

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def buttons(self, contents: CaseContents) -> tuple[Button, ...]:
        """Return what the state allows; the primary one last."""
        match contents.view.case.state:
            case CaseState.DRAFT:
                return self._for_draft(contents)
            case CaseState.REPORTED:
                return (
                    self._reject(contents),
                    self._postpone(contents),
                    self._admit(contents),
                )
            case CaseState.POSTPONED:
                return (self._admit(contents),)
            case CaseState.ADMITTED:
                return (self._postpone(contents),)
            case CaseState.IN_PROGRESS:
                return (self._close(contents, Kind.PRIMARY),)
            case CaseState.HALTED:
                return self._for_halted(contents)
            case _:
                return ()

    def _for_draft(self, contents: CaseContents) -> tuple[Button, ...]:
        allowed = contents.view.standing.allowed
        report = Button(self.tr("Melden"), Kind.PRIMARY if allowed else Kind.SECONDARY, "send")
        report.refuse(self._why_not_reported(contents))
        report.clicked.connect(partial(self._do_report, contents.view.case))
        if allowed:
            return (report,)
        return (report, self._without_names(contents), self._consent(contents))

    def _without_names(self, contents: CaseContents) -> Button:
        """Return the only other way: nobody at the table knows whose case it is."""
        button = Button(self.tr("Ohne Namen melden"), icon="eye-off")
        report = contents.view.report
        if report is None:
            button.refuse(
                self.tr("Die Fallmeldung fehlt noch. Bitte zuerst die Meldung schreiben.")
            )
            return button
        button.refuse(self._lacking(Right.WRITE_CASES))
        button.clicked.connect(
            lambda: NamelessSheet(self._desk, self._work, report, self._page.window()).open()
        )
        return button

    def _for_halted(self, contents: CaseContents) -> tuple[Button, ...]:
        close = self._close(contents, Kind.SECONDARY)
        if not contents.view.standing.allowed:
            return (close, self._consent(contents))
        resume = Button(self.tr("Mit neuer Einwilligung fortsetzen"), Kind.PRIMARY, "play")
        resume.refuse(self._lacking(Right.WRITE_CASES))
        resume.clicked.connect(partial(self._do_resume, contents.view.case))
        return (close, resume)

    def _why_not_reported(self, contents: CaseContents) -> str:
        verdict = contents.view.standing
        if not verdict.allowed:
            return because(verdict.reason)
        if contents.view.report is None:
            return self.tr("Die Fallmeldung fehlt noch. Bitte zuerst die Meldung schreiben.")
        return self._lacking(Right.WRITE_CASES)

    def _consent(self, contents: CaseContents) -> Button:
        button = Button(self.tr("Einwilligung eintragen"), Kind.PRIMARY, "signature")
        button.refuse(self._lacking(Right.WRITE_CONSENTS))
        person_id = contents.view.case.person_id
        button.clicked.connect(lambda: self.consent_wanted.emit(person_id))
        return button

    def _admit(self, contents: CaseContents) -> Button:
        verdict = contents.view.standing
        button = Button(self.tr("Annehmen"), Kind.PRIMARY, "check")
        open_to_it = verdict.allowed or contents.view.case.nameless_only
        reason = "" if open_to_it else because(verdict.reason)
        button.refuse(reason or self._lacking(Right.PLAN_CONFERENCES))
        button.clicked.connect(partial(self._on_admit_clicked, contents))
        return button

    def _reject(self, contents: CaseContents) -> Button:
        return self._reasoned(
            contents,
            Button(self.tr("Ablehnen"), icon="x"),
            self.tr("Fall ablehnen"),
            self.tr("Die meldende Stelle erfährt es mit einem Schreiben."),
            d.REJECTING,
            self._desk.cases.reject,
        )

    def _postpone(self, contents: CaseContents) -> Button:
        return self._reasoned(
            contents,
            Button(self.tr("Zurückstellen"), icon="pause"),
            self.tr("Fall zurückstellen"),
            self.tr("Der Fall kommt bei der nächsten Auswahl zuerst."),
            d.POSTPONING,
            self._desk.cases.postpone,
        )

    def _reasoned(
        self,
        contents: CaseContents,
        button: Button,
        title: str,
        text: str,
        fields: tuple[f.Field, ...],
        use_case: Callable[[CaseId, str, Ground], Case],
    ) -> Button:
        button.refuse(self._lacking(Right.PLAN_CONFERENCES))

        def ask() -> None:
            sheet = Sheet(title, button.text(), text, self._page)

            def then(draft: d.GroundDraft) -> None:
                assert draft.ground is not None
                job = partial(use_case, contents.view.case.id, draft.reason, draft.ground)
                self._run(sheet, job)

            d.decide(sheet, fields, d.GroundDraft(), self._desk.workplace.today, then)

        button.clicked.connect(ask)
        return button

    def _close(self, contents: CaseContents, kind: Kind) -> Button:
        button = Button(self.tr("Abschließen"), kind, "flag")
        button.refuse(self._lacking(Right.WRITE_CASES))
        button.clicked.connect(partial(self._on_close_clicked, contents))
        return button

    def _on_close_clicked(self, contents: CaseContents) -> None:
        text = self.tr("Mit dem Ende dieses Jahres beginnt die Aufbewahrungsfrist.")
        sheet = Sheet(self.tr("Fall abschließen"), self.tr("Abschließen"), text, self._page)

        def then(draft: d.ClosingDraft) -> None:
            reason = draft.closing_reason
            assert isinstance(reason, ClosingReason)
            self._run(sheet, partial(self._desk.cases.close, contents.view.case.id, reason))

        d.decide(sheet, d.CLOSING, d.ClosingDraft(), self._desk.workplace.today, then)

    def _on_admit_clicked(self, contents: CaseContents) -> None:
        failed = {
            finding.check
            for finding in contents.view.admission.findings
            if finding.result is CheckResult.FAILED
        }
        wanted = [(Check.RESIDENCE, d.RESIDENCE), (Check.AGE, d.AGE)]
        fields = tuple(field for check, field in wanted if check in failed)
        admit = partial(self._desk.cases.admit, contents.view.case.id)
        if not fields:
            self._work.run(self, admit, self._done, self._page.messages.refuse)
            return
        text = self.tr("Eine Ausnahme braucht einen Grund. Von der Einwilligung gibt es keine.")
        sheet = Sheet(self.tr("Mit Ausnahme annehmen"), self.tr("Annehmen"), text, self._page)

        def then(draft: d.ExceptionDraft) -> None:
            self._run(sheet, partial(admit, draft.residence or "", draft.age or ""))

        asked = d.ExceptionDraft(
            residence="" if Check.RESIDENCE in failed else None,
            age="" if Check.AGE in failed else None,
        )
        d.decide(sheet, fields, asked, self._desk.workplace.today, then)

    def _do_report(self, case: Case) -> None:
        job = partial(self._desk.cases.report, case.id)
        self._work.run(self, job, self._done, self._page.messages.refuse)

    def _do_resume(self, case: Case) -> None:
        job = partial(self._desk.cases.resume, case.id)
        self._work.run(self, job, self._done, self._page.messages.refuse)

    def _run(self, sheet: Sheet, job: Callable[[], Case]) -> None:
        def then(case: Case) -> None:
            sheet.accept()
            self._done(case)

        self._work.run(sheet, job, then, sheet.messages.refuse)

    def _done(self, case: Case) -> None:
        self._page.messages.done(
            self.tr("Gespeichert. Stand: {state}").format(state=word(case.state))
        )

    def _lacking(self, right: Right) -> str:
        if may(self._desk.user, right):
            return ""
        return self.tr("Dafür fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.")
