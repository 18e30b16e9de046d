"""The words of this room: what a file holds, where a row stands, why it is kept back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import FULL_NAME, RowContent
from ilja_desktop.exchange.staged import RowKind, StagedRow
from ilja_desktop.services.exchange import ReadFile
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import label_words, mark, refusal_words

KINDS: dict[RowKind, str] = {
    RowKind.NEW: mark("RowsView", "Neu"),
    RowKind.CHANGED: mark("RowsView", "Geändert"),
    RowKind.DOUBTFUL: mark("RowsView", "Zweifelhaft"),
    RowKind.REFUSED: mark("RowsView", "Abgelehnt"),
    RowKind.UNCHANGED: mark("RowsView", "Unverändert"),
    RowKind.SKIPPED: mark("RowsView", "Ausgelassen"),
}
TONES: dict[RowKind, Tone] = {
    RowKind.NEW: Tone.OK,
    RowKind.CHANGED: Tone.INFO,
    RowKind.DOUBTFUL: Tone.WARN,
    RowKind.REFUSED: Tone.BAD,
    RowKind.UNCHANGED: Tone.NEUTRAL,
    RowKind.SKIPPED: Tone.NEUTRAL,
}
_PLAIN: dict[RowKind, str] = {
    RowKind.NEW: mark("RowsView", "Wird neu angelegt."),
    RowKind.UNCHANGED: mark("RowsView", "Steht schon so im Tresor."),
    RowKind.SKIPPED: mark("RowsView", "Wird nicht übernommen."),
}
CONTENTS: dict[RowContent, str] = {
    RowContent.NETWORK: mark("TableCard", "Institutionen und Fachkräfte"),
    RowContent.CASES: mark("TableCard", "Fälle mit Meldung"),
    RowContent.OFFERS: mark("TableCard", "Angebote"),
}


def kind_word(kind: RowKind) -> str:
    """Return the word for what becomes of a row."""
    return QCoreApplication.translate("RowsView", KINDS[kind])


def content_word(content: RowContent) -> str:
    """Return the word for what rows are about."""
    return QCoreApplication.translate("TableCard", CONTENTS[content])


def rows_word(count: int) -> str:
    """Return a number of rows in words."""
    if count == 1:
        return QCoreApplication.translate("RowsView", "1 Zeile")
    return QCoreApplication.translate("RowsView", "{count} Zeilen").format(count=count)


def holds(file: ReadFile) -> str:
    """Return what a file holds."""
    if file.form is not None:
        return QCoreApplication.translate("FileLine", "Ausgefüllter Meldebogen")
    rows = len(file.lines())
    contents = ", ".join(dict.fromkeys(content_word(mapping.content) for _, mapping in file.tables))
    return f"{contents} · {rows_word(rows)}"


def place(row: StagedRow) -> str:
    """Return where a row stands."""
    spot = next((found.cell for found in row.findings if found.cell), "")
    if not spot:
        text = QCoreApplication.translate("RowsView", "Zeile {row}")
        spot = text.format(row=row.key.row)
    return f"{row.key.sheet}, {spot}" if row.key.sheet else spot


def title(line: Line) -> str:
    """Return whom or what a row is about, as the file spells it."""
    names = ("family_name", "given_name") if _filled(line, "family_name") else (FULL_NAME,)
    person = ", ".join(text for name in names if (text := _filled(line, name)))
    if line.content is RowContent.CASES:
        return person
    if line.content is RowContent.OFFERS:
        names = ("offer_name", "offer_carrier")
        return " · ".join(text for name in names if (text := _filled(line, name)))
    return " · ".join(text for text in (_filled(line, "institution_name"), person) if text)


def reasons(row: StagedRow) -> tuple[str, ...]:
    """Return why a row is kept back, or what it would change, in sentences."""
    if row.findings:
        return tuple(refusal_words(found.refusal) for found in row.findings)
    if row.changes:
        text = QCoreApplication.translate("RowsView", "{field}: „{before}“ wird „{after}“")
        return tuple(
            text.format(field=label_words(change.field), before=change.before, after=change.after)
            for change in row.changes
        )
    plain = _PLAIN.get(row.kind)
    return (QCoreApplication.translate("RowsView", plain),) if plain else ()


def _filled(line: Line, name: str) -> str:
    entry = line.entry(name)
    return " ".join(entry.cell.text.split()) if entry is not None else ""
