"""Puts roles and coarser words in the place of what was found, as a person answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.lexicon import Lexicon, lexicon
from ilja_desktop.anonymise.narrative.passage import Edit, Passage
from ilja_desktop.anonymise.narrative.role import Cast
from ilja_desktop.anonymise.narrative.wordsplit import Word, split
from ilja_desktop.domain.narrative import (
    Answer,
    Answers,
    Choice,
    Clue,
    DayStyle,
    Finding,
    KnownFile,
    Put,
    Question,
    Reading,
    Redacted,
    Tier,
    Worked,
)

_ROUNDS = 4
_SURE = frozenset({Tier.KNOWN, Tier.PATTERN})


def questions(reading: Reading) -> tuple[Question, ...]:
    """Return what a person has to decide, in the order of the text."""
    grouped: dict[tuple[Clue, str, int], list[Finding]] = {}
    for one in (*reading.findings, *reading.cues):
        if not one.sure:
            words = reading.text[one.start : one.end]
            asked = Question(one.clue, words, (one,))
            grouped.setdefault(asked.key, []).append(one)
    made = [
        Question(at[0].clue, reading.text[at[0].start : at[0].end], tuple(at))
        for at in grouped.values()
    ]
    return tuple(sorted(made, key=lambda question: question.at[0].start))


def work(reading: Reading, known: KnownFile, answers: Answers, days: DayStyle) -> Worked:
    """Redact a text and read the result, until nothing new is found in it.

    Args:
        reading: what was found so far.
        known: what the case file knows.
        answers: what a person decided; what nobody decided is replaced meanwhile.
        days: how days are told.
    """
    left, names = list[Finding](), lexicon()
    result = redact(reading, known, answers, days)
    for _ in range(_ROUNDS):
        more, left = _read_again(reading, result, known, answers, names)
        if not more:
            break
        found = sorted((*reading.findings, *more), key=lambda one: one.start)
        reading = replace(reading, findings=tuple(found))
        result = redact(reading, known, answers, days)
    asked = questions(reading)
    open_ones = tuple(question for question in asked if question.key not in answers)
    return Worked(reading, asked, result, open_ones, len(left))


def redact(reading: Reading, known: KnownFile, answers: Answers, days: DayStyle) -> Redacted:
    """Return the text with everything replaced that is not to stay."""
    cast = Cast(known, reading.text, lexicon())
    text, puts = "", []
    end = 0
    for edit, own in _edits(reading, known, answers, days, cast):
        if edit.end <= end:
            continue
        if edit.start < end:
            edit = Edit(end, edit.end, f" {edit.text}")
        text += reading.text[end : edit.start]
        start = len(text)
        text += edit.text
        end = edit.end
        puts.append(
            Put(start=start, end=len(text), of_start=edit.start, of_end=edit.end, own_words=own)
        )
    return Redacted(text + reading.text[end:], tuple(puts), cast.lines())


def _edits(
    reading: Reading, known: KnownFile, answers: Answers, days: DayStyle, cast: Cast
) -> Iterator[tuple[Edit, bool]]:
    """Yield what is changed, in the order of the text; a whole sentence before what is in it."""
    words = tuple(split(reading.text))
    answered = {
        one: answers.get(question.key) for question in questions(reading) for one in question.at
    }
    people, names = _people(reading, words), lexicon()
    found = sorted((*reading.cues, *reading.findings), key=lambda one: (one.start, -one.end))
    for one in found:
        answer = answered.get(one)
        passage = _passage(one, reading.text, words, people, names)
        if one.clue is Clue.UNIQUE and (answer is None or answer.choice is Choice.KEEP):
            continue
        edit = _edit(passage, answer, known, days, cast)
        if edit is not None:
            yield edit, answer is not None and answer.choice is Choice.REWORD


def _edit(
    passage: Passage, answer: Answer | None, known: KnownFile, days: DayStyle, cast: Cast
) -> Edit | None:
    match answer.choice if answer is not None else Choice.REPLACE:
        case Choice.KEEP:
            return None
        case Choice.STRIKE:
            return passage.without()
        case Choice.REWORD:
            return Edit(passage.one.start, passage.one.end, answer.words if answer else "")
        case Choice.REPLACE:
            if passage.one.clue is Clue.PERSON:
                return passage.as_role(cast.role(passage.one))
            return passage.coarser(known, days)


def _people(reading: Reading, words: tuple[Word, ...]) -> frozenset[int]:
    people = [one for one in reading.findings if one.clue is Clue.PERSON]
    return frozenset(
        at
        for at, word in enumerate(words)
        if any(word.start < one.end and one.start < word.end for one in people)
    )


def _passage(
    one: Finding, text: str, words: tuple[Word, ...], people: frozenset[int], names: Lexicon
) -> Passage:
    inside = [at for at, word in enumerate(words) if word.start < one.end and one.start < word.end]
    return Passage(one, text, words, inside[0], inside[-1], names, people)


def _read_again(
    reading: Reading, result: Redacted, known: KnownFile, answers: Answers, names: Lexicon
) -> tuple[list[Finding], list[Finding]]:
    """Return what is found in the result: in words of the original, and in a person's own."""
    more: list[Finding] = []
    left: list[Finding] = []
    settled = (*_kept(reading, answers), *reading.findings)
    words = split(result.text)
    for one in find(result.text, known, names=names).findings:
        inside = [put for put in result.puts if put.start < one.end and one.start < put.end]
        if one.tier in _SURE and any(put.own_words for put in inside):
            left.append(one)
        backs = [_back(part, result) for part in _outside(one, inside, words, names)]
        more += [back for back in backs if not any(back.meets(each) for each in settled)]
    return more, left


def _outside(
    one: Finding, inside: list[Put], words: list[Word], names: Lexicon
) -> Iterator[Finding]:
    """Yield what of a passage is not put in.

    Words of a dictionary only joined it to what is, or were misled by the changed sentence.
    """
    if not inside and one.tier is not Tier.LEARNED:
        yield one
        return
    for word in words:
        within = one.start <= word.start and word.end <= one.end
        put = any(each.start <= word.start < each.end for each in inside)
        if within and not put and word.lettered and word.capital and not names.ordinary(word.text):
            yield replace(one, start=word.start, end=word.end, sure=False)


def _kept(reading: Reading, answers: Answers) -> list[Finding]:
    return [
        one
        for question in questions(reading)
        if (answer := answers.get(question.key)) and answer.choice is Choice.KEEP
        for one in question.at
        if one.clue is not Clue.UNIQUE
    ]


def _back(one: Finding, result: Redacted) -> Finding:
    """Return a passage of the result as a passage of the original."""
    shift = 0
    for put in result.puts:
        if put.end <= one.start:
            shift = put.of_end - put.end
    return replace(one, start=one.start + shift, end=one.end + shift)
