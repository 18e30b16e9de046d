"""What is read on the screen before somebody signs: the form, and what was entered, word for word.

German binds. The other language stands beside it as it was reviewed; whatever the office worded
anew in German alone has nothing beside it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.form import Form
from ilja_desktop.domain.formgap import filled
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.formlayout import FormPart, Say, Ticks, numbered
from ilja_desktop.domain.grant import Direction, Grant
from ilja_desktop.domain.tablesigning import Said, SigningText, TextSection
from ilja_desktop.domain.words import word
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.services.form import Forms
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.structured import to_plain

_TICKED = "[×] "
"""Begins no direction of its own, so that text from the right stays there."""
_ISOLATE, _END = "\u2068", "\u2069"
_QUESTION = ("?", "؟", ":")


def text_of(
    at: Workplace, session: Session, consent: Consent, language: FormLanguage
) -> SigningText:
    """Return exactly what is read for a consent, in German and in another language beside it.

    Raises:
        FormVersionUnknown: the consent is on another form; that is signed on paper.
    """
    order = FormOrder(
        kind=FormKind.CONSENT,
        language=language,
        version=consent.form_version,
        person_id=consent.person_id,
    )
    planned = Forms(at).plan(order)
    reader = _Reader(planned.form, dict(planned.filling.gaps))
    entered = TextSection(
        title=Said("Das ist eingetragen"), lines=tuple(_entered(session, consent, reader))
    )
    return SigningText(
        title=reader.say("form.name"),
        version=consent.form_version,
        language=language,
        sections=(entered, *_sections(planned.form, reader, _ticked(consent))),
    )


def fingerprint(text: SigningText) -> str:
    """Return the SHA-256 of everything that is read, in both languages."""
    return hashlib.sha256(canonical(to_plain(text))).hexdigest()


@dataclass(frozen=True)
class _Reader:
    """The words of a form in both languages."""

    form: Form
    gaps: dict[str, str]

    def say(self, name: str) -> Said:
        beside = self.form.beside
        other = "" if beside is None else beside.words.get(name, "")
        return Said(filled(self.form.german[name], self.gaps), filled(other, self.gaps))

    def beside(self, name: str) -> str:
        """Return a word in the other language, in German where that is lacking."""
        said = self.say(name) if name in self.form.german.words else Said("")
        return said.beside or said.german

    def isolated(self, name: str) -> str:
        """Return a name that keeps its own direction inside a text of the other direction."""
        beside = self.form.beside
        if beside is None or not beside.language.right_to_left:
            return name
        return f"{_ISOLATE}{name}{_END}"


def _sections(form: Form, reader: _Reader, ticked: frozenset[str]) -> Iterator[TextSection]:
    """Yield the numbered parts that have something to read; of boxes those that are ticked."""
    for number, part in numbered(form.layout.parts):
        lines = tuple(_lines(part, reader, ticked))
        if lines:
            title = reader.say(part.named("title"))
            beside = f"{number}. {title.beside}" if title.beside else ""
            yield TextSection(title=Said(f"{number}. {title.german}", beside), lines=lines)


def _lines(part: FormPart, reader: _Reader, ticked: frozenset[str]) -> Iterator[Said]:
    for piece in part.pieces:
        match piece:
            case Say():
                yield reader.say(part.named(piece.name))
            case Ticks():
                for name in piece.names:
                    if part.named(name) in ticked:
                        said = reader.say(part.named(name))
                        beside = _TICKED + said.beside if said.beside else ""
                        yield Said(_TICKED + said.german, beside)
            case _:
                pass


def _ticked(consent: Consent) -> frozenset[str]:
    """Return the boxes that are ticked on the form, by their names there."""
    found = {f"categories.{grant.category.name.lower()}" for grant in consent.grants}
    found |= {f"purposes.{grant.purpose.name.lower()}" for grant in consent.grants}
    if consent.holder_sheets:
        found.add("receiving.sheet_for_custody")
    return frozenset(found)


def _entered(session: Session, consent: Consent, reader: _Reader) -> Iterator[Said]:
    """Yield what this consent releases: one line for each two people and purpose."""
    people = {each.id: each.display_name() for each in institution_store.professionals(session)}
    places = {each.id: each.name for each in institution_store.institutions(session)}
    first, last = consent.valid_from, consent.valid_until
    yield _said(
        reader,
        f"Gilt vom {long_day(first)} bis {long_day(last)}.",
        [("duration.valid_from", short_day(first)), ("duration.valid_until", short_day(last))],
    )
    for group in _alike(consent.grants):
        named = [
            (people.get(to.professional_id, "") if to.professional_id else to.function, to)
            for to in dict.fromkeys(grant.recipient for grant in group)
        ]
        shown = [(name, places.get(to.institution_id, ""), to.deputy_covered) for name, to in named]
        yield _released(reader, group, people.get(group[0].releaser_id, ""), shown)


def _alike(grants: Iterable[Grant]) -> list[list[Grant]]:
    """Put together what one person may tell several others in the same way."""
    of_two: dict[tuple[object, ...], list[Grant]] = {}
    for each in grants:
        of_two.setdefault((*_way(each), each.recipient), []).append(each)
    groups: dict[tuple[object, ...], list[Grant]] = {}
    for found in of_two.values():
        what = frozenset(each.category for each in found)
        groups.setdefault((*_way(found[0]), what), []).extend(found)
    return list(groups.values())


def _way(grant: Grant) -> tuple[object, ...]:
    return grant.releaser_id, grant.direction, grant.purpose, grant.valid_until


def _released(
    reader: _Reader, grants: list[Grant], releaser: str, to: list[tuple[str, str, bool]]
) -> Said:
    """Say what one person may tell others, for one purpose.

    Args:
        reader: the words of the form.
        grants: all with the same categories, direction, purpose and end.
        releaser: who may tell it.
        to: name and place of who may hear it, and whether a deputy may.
    """
    one, deputy = grants[0], reader.beside("receiving.deputy")
    german = [f"{n}{' oder Vertretung' if d else ''}, {p}" for n, p, d in to]
    what = list(dict.fromkeys(grant.category for grant in grants))
    said = (
        f"{releaser} an {'; '.join(german)} ({word(one.direction)}), {word(one.purpose)}, "
        f"bis {long_day(one.valid_until)}: {', '.join(map(word, what))}."
    )
    way = reader.beside(f"receiving.{_WAYS[one.direction]}")
    isolated = reader.isolated
    heard = [f"{isolated(n)}{f' {deputy}' if d else ''}, {isolated(p)}" for n, p, d in to]
    ticked = [reader.beside(f"categories.{each.name.lower()}") for each in what]
    return _said(
        reader,
        said,
        [
            ("speaking.title", isolated(releaser)),
            ("receiving.title", f"{'; '.join(heard)} ({way})"),
            ("categories.title", "; ".join(ticked)),
            ("duration.valid_until", short_day(one.valid_until)),
        ],
    )


_WAYS = {Direction.ONE_WAY: "one_way", Direction.MUTUAL: "mutual"}


def _said(reader: _Reader, german: str, beside: list[tuple[str, str]]) -> Said:
    """Say something in German, and with the form's own headings in the other language."""
    if reader.form.beside is None:
        return Said(german)
    heads = ((reader.beside(name), value) for name, value in beside)
    return Said(german, "\n".join(f"{head}{_after(head)} {value}" for head, value in heads))


def _after(heading: str) -> str:
    return "" if heading[-1:] in _QUESTION else ":"
