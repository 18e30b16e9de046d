"""Makes the states a disk may be in after a power loss, from what was written down of its calls.

Until a file is synced, any part of what was written to it may be missing: everything, the end, or
any writes in between, and of a write any of its sectors of 512 bytes. Until a folder is synced, the
same holds for the names in it. What was synced stays.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

RECORD = struct.Struct("<ciqI")
SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One call as ``preload.c`` wrote it down."""

    kind: str
    handle: int
    number: int
    content: bytes


def calls(record: Path) -> list[Call]:
    """Return every call, the first one first."""
    octets, at, found = record.read_bytes(), 0, []
    while at < len(octets):
        kind, handle, number, length = RECORD.unpack_from(octets, at)
        at += RECORD.size
        found.append(Call(kind.decode(), handle, number, octets[at : at + length]))
        at += length
    return found


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that came to a place in a file."""

    offset: int
    content: bytes

    def apply(self, content: bytearray) -> None:
        """Put them there."""
        missing = self.offset - len(content)
        if missing > 0:
            content.extend(bytes(missing))
        content[self.offset : self.offset + len(self.content)] = self.content

    def torn(self, dice: random.Random) -> Iterator[Write]:
        """Return some of its sectors."""
        for start in range(0, len(self.content), SECTOR):
            if dice.random() < 0.5:
                yield Write(self.offset + start, self.content[start : start + SECTOR])


@dataclass(frozen=True, slots=True)
class Cut:
    """The new length of a file."""

    length: int

    def apply(self, content: bytearray) -> None:
        """Cut the file, or fill it up with zeros."""
        del content[self.length :]
        content.extend(bytes(self.length - len(content)))


@dataclass(slots=True, eq=False)
class Inode:
    """A file: what is certainly on the disk, and what may be."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write | Cut] = field(default_factory=list)

    def sync(self) -> None:
        """Bring everything to the disk."""
        for change in self.pending:
            change.apply(self.durable)
        self.pending.clear()

    def image(self, dice: random.Random) -> bytes:
        """Return what may be found after a power loss now."""
        content = bytearray(self.durable)
        for change in _survivors(self.pending, dice):
            change.apply(content)
        return bytes(content)


def _survivors(pending: list[Write | Cut], dice: random.Random) -> Iterator[Write | Cut]:
    way = dice.choice(("none", "all", "prefix", "subset", "torn end", "torn"))
    upto = dice.randrange(len(pending) + 1) if way in ("prefix", "torn end") else len(pending)
    if way == "none":
        return
    for place, change in enumerate(pending[:upto]):
        tearing = way == "torn" or (way == "torn end" and place == upto - 1)
        if way in ("subset", "torn") and dice.random() < 0.5:
            continue
        if tearing and isinstance(change, Write):
            yield from change.torn(dice)
        else:
            yield change


@dataclass(frozen=True, slots=True)
class Named:
    """A name that came to stand for a file, or for none."""

    name: str
    inode: Inode | None

    def apply(self, names: dict[str, Inode]) -> None:
        """Give the name to the file."""
        if self.inode is None:
            names.pop(self.name, None)
        else:
            names[self.name] = self.inode


Naming = tuple[Named, ...]


class Disk:
    """A folder on a disk, as the calls change it one after the other."""

    def __init__(self, folder: Path, before: dict[str, bytes]) -> None:
        self.acknowledged = 0
        self._folder = str(folder)
        self._durable = {name: Inode(bytearray(content)) for name, content in before.items()}
        self._names = dict(self._durable)
        self._pending: list[Naming] = []
        self._handles: dict[int, Inode | None] = {}

    def apply(self, call: Call) -> None:
        """Change the folder as a call did."""
        match call.kind:
            case "M":
                self.acknowledged = call.number
            case "O":
                self._open(call)
            case "C":
                self._handles.pop(call.handle, None)
            case "W" | "T":
                self._change(call)
            case "S":
                self._sync(self._handles.get(call.handle))
            case "R":
                source, target = (self._name(part) for part in call.content.split(b"\0"))
                moved = self._names[source]
                self._rename(Named(source, None), Named(target, moved))
            case "U":
                self._rename(Named(self._name(call.content), None))
            case _:
                raise ValueError(call.kind)

    def everything(self) -> dict[str, bytes]:
        """Return the files as a program sees them while the power is on."""
        shown = {}
        for name, inode in self._names.items():
            content = bytearray(inode.durable)
            for change in inode.pending:
                change.apply(content)
            shown[name] = bytes(content)
        return shown

    def image(self, dice: random.Random) -> dict[str, bytes]:
        """Return the files that may be found after a power loss now."""
        names = dict(self._durable)
        surviving = self._pending[: dice.randrange(len(self._pending) + 1)]
        if dice.random() < 0.3:
            surviving = [naming for naming in self._pending if dice.random() < 0.5]
        for naming in surviving:
            for named in naming:
                named.apply(names)
        return {name: inode.image(dice) for name, inode in names.items()}

    def _open(self, call: Call) -> None:
        if call.content.decode() == self._folder:
            self._handles[call.handle] = None
            return
        name = self._name(call.content)
        if name not in self._names:
            self._rename(Named(name, Inode()))
        inode = self._names[name]
        if call.number & os.O_TRUNC:
            inode.pending.append(Cut(0))
        self._handles[call.handle] = inode

    def _change(self, call: Call) -> None:
        inode = self._handles[call.handle]
        assert inode is not None
        write = call.kind == "W"
        inode.pending.append(Write(call.number, call.content) if write else Cut(call.number))

    def _sync(self, inode: Inode | None) -> None:
        if inode is not None:
            inode.sync()
            return
        for naming in self._pending:
            for named in naming:
                named.apply(self._durable)
        self._pending.clear()

    def _rename(self, *naming: Named) -> None:
        self._pending.append(naming)
        for named in naming:
            named.apply(self._names)

    def _name(self, path: bytes) -> str:
        return path.decode().removeprefix(self._folder).lstrip("/")


def images(
    record: Path, folder: Path, before: dict[str, bytes], count: int, dice: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Return states after a power loss at random moments, each with what was acknowledged by then.

    Args:
        record: what was written down.
        folder: the folder it is about.
        before: the files in it when that began.
        count: how many states.
        dice: chance.
    """
    every = calls(record)
    first = next(place for place, call in enumerate(every) if call.kind == "M")
    moments = sorted(dice.randrange(first + 1, len(every) + 1) for _ in range(count))
    disk, done = Disk(folder, before), 0
    for moment in moments:
        for call in every[done:moment]:
            disk.apply(call)
        done = moment
        yield disk.acknowledged, disk.image(dice)
