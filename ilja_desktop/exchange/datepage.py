"""Writes the public list of dates as one page for the town's web site: plain HTML, no scripts."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ilja_desktop.domain.daywords import long_day, weekday_day
from ilja_desktop.domain.publicdate import PublicDate, PublicDates

_STYLE = (
    "body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #767676}"
    "caption{text-align:left;padding:.5rem 0}"
    ".off{text-decoration:line-through}"
)
HEADS = ("Tag", "Zeit", "Verfahren", "Ort", "Meldeschluss")


def date_page(listed: PublicDates) -> bytes:
    """Return the page in UTF-8; every text in it is plain text."""
    title = heading(listed)
    lines = (
        "<!DOCTYPE html>",
        '<html lang="de">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)} – {escape(listed.office.name)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(listed.office.name)}</p>",
        "<table>",
        "<caption>Termine und Meldeschluss</caption>",
        "<thead><tr>" + "".join(f'<th scope="col">{each}</th>' for each in HEADS) + "</tr></thead>",
        "<tbody>",
        *_rows(listed.dates),
        "</tbody>",
        "</table>",
        f"<p>{escape(contact(listed))}</p>",
        f"<p>Stand: {long_day(listed.as_of)}</p>",
        "</main>",
        "</body>",
        "</html>",
        "",
    )
    return "\n".join(lines).encode("utf-8")


def heading(listed: PublicDates) -> str:
    """Return what the list is called."""
    return f"Termine der Fallkonferenzen {listed.year}"


def contact(listed: PublicDates) -> str:
    """Return where to ask."""
    office = listed.office
    phone = f"Telefon {office.phone}" if office.phone else ""
    reach = ", ".join(filter(None, (office.department, phone, office.mail)))
    return f"Fragen und Anmeldung: {reach}" if reach else ""


def happening(one: PublicDate) -> str:
    """Return what has become of a date that is not held then; nothing of the others."""
    if one.moved_to is not None:
        return f"verschoben auf {long_day(one.moved_to)}"
    return "fällt aus" if one.cancelled else ""


def _rows(dates: tuple[PublicDate, ...]) -> Iterator[str]:
    for one in dates:
        off = happening(one)
        day = escape(weekday_day(one.held_on))
        first = f'<span class="off">{day}</span> ({off})' if off else day
        cells = (
            f"{one.starts_at:%H:%M}–{one.ends_at:%H:%M} Uhr",
            one.title,
            one.place,
            "–" if off else long_day(one.reporting_deadline),
        )
        rest = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        yield f'<tr><th scope="row">{first}</th>{rest}</tr>'
