"""Which way each character of a text runs (Unicode Standard Annex 9).

python-bidi resolves levels, but knows no isolates. An isolate is to the text around it as one
neutral character (rule X5a), so it is taken out, resolved by itself and put back one level deeper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from unicodedata import bidirectional

from bidi import algorithm

ISOLATES = {"\u2066": 0, "\u2067": 1, "\u2068": None}
"""What opens an isolate: left to right, right to left, as its first strong letter says."""

END = "\u2069"
_OBJECT = "\ufffc"
_REMOVED = frozenset(["BN", "LRE", "RLE", "LRO", "RLO", "PDF"])


def balanced(text: str) -> str:
    """Return a text in which every isolate is opened and closed on each line.

    A filled gap may be broken over several lines; each of them keeps the direction of the gap.
    """
    lines, open_ = [], ""
    for line in text.split("\n"):
        made = [open_]
        for character in line:
            if character == END and not open_:
                continue
            made.append(character)
            open_ = open_[:-1] if character == END else open_ + character * (character in ISOLATES)
        lines.append("".join(made) + END * len(open_))
    return "\n".join(lines)


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character; odd ones run from right to left.

    Args:
        text: one paragraph; the isolates in it are balanced
        base: 1 where the paragraph runs from right to left, otherwise 0
    """
    outer: list[str] = []
    inner: dict[int, tuple[int, int]] = {}
    position = 0
    while position < len(text):
        stop = _end(text, position) if text[position] in ISOLATES else position + 1
        if stop > position + 1:
            inner[len(outer)] = (position, stop)
        outer.append(text[position] if stop == position + 1 else _OBJECT)
        position = stop
    resolved = _resolved("".join(outer), base)
    return list(_joined(text, base, resolved, inner))


def _end(text: str, start: int) -> int:
    """Return where the isolate that opens at ``start`` is over."""
    depth = 0
    for position in range(start, len(text)):
        depth += (text[position] in ISOLATES) - (text[position] == END)
        if depth == 0:
            return position + 1
    return len(text)


def _joined(
    text: str, base: int, resolved: Sequence[int], inner: dict[int, tuple[int, int]]
) -> Iterator[int]:
    for index, level in enumerate(resolved):
        if index not in inner:
            yield level
            continue
        start, stop = inner[index]
        content = text[start + 1 : stop - 1]
        own = ISOLATES[text[start]]
        if own is None:
            own = algorithm.get_base_level(content)
        deeper = base + (1 if base % 2 != own else 2)
        yield level
        yield from (one + deeper - own for one in levels(content, own))
        yield level


def _resolved(text: str, base: int) -> list[int]:
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "R" if base else "L"
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = iter(storage["chars"])
    resolved: list[int] = []
    for character in text:
        if bidirectional(character) in _REMOVED:
            resolved.append(resolved[-1] if resolved else base)
        else:
            resolved.append(int(next(found)["level"]))
    return resolved


def visual(line: Sequence[int]) -> list[int]:
    """Return the indexes of a line from left to right as they are seen (rule L2)."""
    order = list(range(len(line)))
    odd = [level for level in line if level % 2]
    for level in range(max(line, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            stop = start
            while stop < len(order) and line[order[stop]] >= level:
                stop += 1
            order[start:stop] = order[start:stop][::-1]
            start = max(stop, start + 1)
    return order
