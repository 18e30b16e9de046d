"""Rules on spelling and size of what a file is made of (ISO 19005-2, 6.1.7, 6.1.9, 6.1.13)."""

from __future__ import annotations

import re

from pikepdf import Array, Name, String

from ilja_desktop.documents.check.finding import Subject

_SPELLING = (
    ("PDF/A 6.1.7.1-2", re.compile(rb"[^\r\n]endstream")),
    ("PDF/A 6.1.9-1", re.compile(rb"[\r\n]\d+ \d+ obj[^\r\n]")),
    ("PDF/A 6.1.9-1", re.compile(rb"[^\r\n]endobj|endobj[^\r\n]")),
)
_LONGEST_STRING, _LONGEST_NAME, _LARGEST = 32767, 127, 2**31


def check_limits(subject: Subject) -> None:
    """Check that every reader can read it: line ends where they belong, nothing too large."""
    for rule, wrong in _SPELLING:
        found = wrong.search(subject.data)
        subject.require(found is None, rule, "" if found is None else found[0])
    for value in subject.dictionaries:
        for key, inner in value.items():
            subject.require(len(key) <= _LONGEST_NAME + 1, "PDF/A 6.1.13-4", key)
            _value(subject, inner)


def _value(subject: Subject, value: object) -> None:
    if isinstance(value, String):
        subject.require(len(bytes(value)) <= _LONGEST_STRING, "PDF/A 6.1.13-3", "long text")
    elif isinstance(value, Name):
        subject.require(len(str(value)) <= _LONGEST_NAME + 1, "PDF/A 6.1.13-4", value)
    elif isinstance(value, int):
        subject.require(-_LARGEST <= value < _LARGEST, "PDF/A 6.1.13-1", value)
    elif isinstance(value, Array):
        for inner in value.as_list():
            _value(subject, inner)
