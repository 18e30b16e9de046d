"""The columns of the work list about consents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consenttask import ConsentTask, Task
from ilja_desktop.services.consenttask import TaskLine
from ilja_desktop.ui.consent.words import signers
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.table import Cell, Column
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import day, mark, word

TASK_TONES: dict[Task, Tone] = {
    Task.WITHDRAWAL: Tone.BAD,
    Task.DISPUTED: Tone.BAD,
    Task.CUSTODY: Tone.WARN,
    Task.REVIEW: Tone.WARN,
    Task.MISSING: Tone.BAD,
    Task.INCOMPLETE: Tone.WARN,
    Task.GROUND: Tone.WARN,
    Task.ENDS_IN_DAYS: Tone.BAD,
    Task.ENDS_IN_WEEKS: Tone.WARN,
    Task.ENDS_SOON: Tone.INFO,
    Task.BIRTHDAY: Tone.INFO,
    Task.SCAN: Tone.INFO,
}


def task_columns() -> tuple[Column[TaskLine], ...]:
    """Return the columns."""
    return (
        Column(
            context="ConsentTaskList",
            title=mark("ConsentTaskList", "Junger Mensch"),
            cell=Cell.PERSON,
            text=lambda line: line.person.full_name(),
            detail=lambda line: line.number,
            person=lambda line: (
                initials(line.person.given_name, line.person.family_name),
                line.person.id,
            ),
            share=3,
        ),
        Column(
            context="ConsentTaskList",
            title=mark("ConsentTaskList", "Was zu tun ist"),
            cell=Cell.PILL,
            text=lambda line: word(line.task.task),
            tone=lambda line: TASK_TONES[line.task.task],
            width=230,
        ),
        Column(
            context="ConsentTaskList",
            title=mark("ConsentTaskList", "Genauer"),
            text=detail_of,
            share=3,
            from_width=720,
        ),
        Column(
            context="ConsentTaskList",
            title=mark("ConsentTaskList", "Tag"),
            text=lambda line: day(line.task.due_on) or "–",
            width=120,
        ),
    )


def detail_of(line: TaskLine) -> str:
    """Return in a few words what the task asks for."""
    task = line.task
    if task.age is not None:
        text = QCoreApplication.translate("ConsentTaskList", "wird {age} Jahre alt")
        return text.format(age=task.age)
    lacking = signers(task.missing, line.family) if task.missing is not None else ""
    if task.owing:
        confider = QCoreApplication.translate("ConsentTaskList", "wer etwas anvertraut hat")
        lacking = ", ".join(filter(None, (lacking, confider)))
    if lacking:
        text = QCoreApplication.translate("ConsentTaskList", "es fehlt: {who}")
        return text.format(who=lacking)
    return _advice(task)


def _advice(task: ConsentTask) -> str:
    words = _ADVICE.get(task.task)
    return QCoreApplication.translate("ConsentTaskList", words) if words else "–"


_ADVICE: dict[Task, str] = {
    Task.WITHDRAWAL: mark("ConsentTaskList", "Schreiben, Rückrufe oder Vereinbarungen offen"),
    Task.DISPUTED: mark("ConsentTaskList", "gesperrt, bis alle einverstanden sind"),
    Task.CUSTODY: mark("ConsentTaskList", "prüfen, wer jetzt unterschreiben muss"),
    Task.REVIEW: mark("ConsentTaskList", "gesperrt, bis jemand geprüft hat"),
    Task.MISSING: mark("ConsentTaskList", "Fall wird bearbeitet, keine Einwilligung läuft"),
    Task.INCOMPLETE: mark("ConsentTaskList", "Aufklärung oder Original nicht vermerkt"),
    Task.GROUND: mark("ConsentTaskList", "eine zweite Person muss bestätigen"),
    Task.ENDS_IN_DAYS: mark("ConsentTaskList", "erneuern oder auslaufen lassen"),
    Task.ENDS_IN_WEEKS: mark("ConsentTaskList", "erneuern oder auslaufen lassen"),
    Task.ENDS_SOON: mark("ConsentTaskList", "erneuern oder auslaufen lassen"),
    Task.SCAN: mark("ConsentTaskList", "noch niemand hat ihn mit dem Original verglichen"),
}
