"""A slide in words: its lines in the order they are read, each with its size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.conference import Phase
from ilja_desktop.domain.projection import Blank, Line, Slide
from ilja_desktop.ui.kit.daywords import long_day, short_day
from ilja_desktop.ui.kit.words import word


class Size(Enum):
    """How large a line stands, in pixels of a picture 720 high (readable from 6 m at 2 m width)."""

    TITLE = 56
    HEADING = 30
    TEXT = 28
    SMALL = 24


@dataclass(frozen=True)
class SlideLine:
    """One line or box of a slide."""

    text: str
    size: Size = Size.TEXT
    detail: str = ""
    aside: str = ""
    number: int = 0
    """Of a commitment; boxed, with its number in front."""

    def spoken(self) -> str:
        """Return it in one line."""
        head = f"{self.number}. {self.text}" if self.number else self.text
        return ", ".join(part for part in (head, self.detail, self.aside) if part)


def head_of(slide: Slide) -> str:
    """Return which item it is; nothing where that is nobody's concern yet."""
    if not slide.position or slide.blank is not None:
        return ""
    words = QCoreApplication.translate("Slide", "TOP {position} von {count}")
    return words.format(position=slide.position, count=slide.count)


def lines_of(slide: Slide) -> tuple[SlideLine, ...]:
    """Return what stands on it, by the phase of the item."""
    if slide.blank is Blank.PAUSE:
        return (SlideLine(word(Blank.PAUSE), Size.TITLE),)
    if slide.blank is not None:
        return (SlideLine(QCoreApplication.translate("Slide", "Fallkonferenz"), Size.TITLE),)
    return (SlideLine(slide.name, Size.TITLE), *_PARTS[slide.phase](slide))


def _presenting(slide: Slide) -> list[SlideLine]:
    found = _said(QCoreApplication.translate("Slide", "Frage an die Konferenz"), slide.question)
    if slide.facts:
        found.append(_heading(QCoreApplication.translate("Slide", "Sachstand")))
    found += [SlideLine(fact.text, detail=word(fact.category)) for fact in slide.facts]
    return found


def _advising(slide: Slide) -> list[SlideLine]:
    view = QCoreApplication.translate("Slide", "Sicht des jungen Menschen")
    question = QCoreApplication.translate("Slide", "Frage an die Konferenz")
    return [*_said(question, slide.question), *_said(view, slide.view)]


def _agreeing(slide: Slide) -> list[SlideLine]:
    found: list[SlideLine] = []
    if slide.goals:
        found.append(_heading(QCoreApplication.translate("Slide", "Unsere Ziele")))
        found += [SlideLine(goal.text, aside=_until(goal)) for goal in slide.goals]
    if slide.commitments:
        found.append(_heading(QCoreApplication.translate("Slide", "Unsere Vereinbarungen")))
    for number, one in enumerate(slide.commitments, start=1):
        found.append(SlideLine(one.text, detail=one.who, aside=_until(one), number=number))
    if slide.follow_up_on is not None:
        again = QCoreApplication.translate("Slide", "Wir sprechen wieder am {day}.")
        found.append(SlideLine(again.format(day=long_day(slide.follow_up_on)), Size.SMALL))
    return found


def _said(title: str, text: str) -> list[SlideLine]:
    return [_heading(title), SlideLine(text.strip())] if text.strip() else []


def _heading(text: str) -> SlideLine:
    return SlideLine(text, Size.HEADING)


def _until(line: Line) -> str:
    if line.until is None:
        return ""
    day = short_day(line.until)
    if line.ongoing:
        return QCoreApplication.translate("Slide", "laufend, wieder am {day}").format(day=day)
    return QCoreApplication.translate("Slide", "bis {day}").format(day=day)


_PARTS = {Phase.PRESENTING: _presenting, Phase.ADVISING: _advising, Phase.AGREEING: _agreeing}
