"""Finds every table that agrees with a release by trying numbers, without any solver.

Reads the data form by itself and shares nothing with the program but that form.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ilja_desktop.anonymise.form import AxisForm, ReleaseForm, TableForm
from ilja_desktop.domain.summaryfacts import Record

Name = tuple[str, frozenset[tuple[str, str]]]
Domain = dict[Name, tuple[int, int]]


@dataclass(frozen=True)
class Riddle:
    """The numbers of a release with what they may be, and the sums over them."""

    domain: Domain
    secret: tuple[Name, ...]
    sums: tuple[tuple[Name, tuple[Name, ...], str], ...]


def riddle(form: ReleaseForm, secret_from: int) -> Riddle:
    """Read a release; every number is at most the greatest one that is printed."""
    most = max((cell["v"] or 0 for table in form["tables"] for cell in table["cells"]), default=0)
    domain: Domain = {}
    secret: list[Name] = []
    sums: set[tuple[Name, tuple[Name, ...], str]] = set()
    for table in form["tables"]:
        for cell in table["cells"]:
            name, value = _name(table, cell["at"]), cell["v"]
            domain[name] = (secret_from, most) if value is None else (value, value)
            if value is None:
                secret.append(name)
        sums |= set(_sums(table))
    for constraint in form.get("constraints", []):
        [(population, where, factor)] = constraint["terms"]
        name = (population, frozenset(where.items()))
        low, high = domain[name]
        least, greatest = constraint["lo"] / factor, constraint["hi"] / factor
        domain[name] = (max(low, math.ceil(least)), min(high, math.floor(greatest)))
    return Riddle(domain, tuple(dict.fromkeys(secret)), tuple(sorted(sums, key=str)))


def _name(table: TableForm, at: Iterable[str]) -> Name:
    pairs = zip((axis["name"] for axis in table["axes"]), at, strict=True)
    return table["population"], frozenset(pair for pair in pairs if pair[1] != "Insgesamt")


def _sums(table: TableForm) -> Iterator[tuple[Name, tuple[Name, ...], str]]:
    for at in itertools.product(*(axis["codes"] for axis in table["axes"])):
        for i, axis in enumerate(table["axes"]):
            inner = _parts(axis, at[i])
            if inner:
                parts = tuple(_name(table, (*at[:i], code, *at[i + 1 :])) for code in inner)
                yield _name(table, at), parts, axis["name"]


def _parts(axis: AxisForm, code: str) -> list[str]:
    tree = axis.get("tree", {})
    if code != "Insgesamt":
        return tree.get(code, [])
    below = {part for parts in tree.values() for part in parts}
    return [each for each in axis["codes"] if each != code and each not in below]


def solvable(asked: Riddle, assumed: Domain) -> bool:
    """Tell whether any table agrees with the release and the assumption."""
    domain = dict(asked.domain)
    for name, (low, high) in assumed.items():
        domain[name] = (max(domain[name][0], low), min(domain[name][1], high))
    return _search(domain, asked.sums)


def _search(domain: Domain, sums: tuple[tuple[Name, tuple[Name, ...], str], ...]) -> bool:
    if not _narrowed(domain, sums):
        return False
    open_names = [name for name, (low, high) in domain.items() if low < high]
    if not open_names:
        return True
    chosen = min(open_names, key=lambda name: (domain[name][1] - domain[name][0], str(name)))
    low, high = domain[chosen]
    return any(_search({**domain, chosen: (v, v)}, sums) for v in range(low, high + 1))


def _narrowed(domain: Domain, sums: tuple[tuple[Name, tuple[Name, ...], str], ...]) -> bool:
    """Narrow every domain as far as the single sums allow; False if one is empty."""
    changed = True
    while changed:
        changed = False
        for total, parts, _ in sums:
            low = sum(domain[part][0] for part in parts)
            high = sum(domain[part][1] for part in parts)
            bounds = [(total, low, high)]
            for part in parts:
                own_low, own_high = domain[part]
                bounds.append(
                    (part, domain[total][0] - high + own_high, domain[total][1] - low + own_low)
                )
            for name, least, most in bounds:
                new = (max(domain[name][0], least), min(domain[name][1], most))
                if new[0] > new[1]:
                    return False
                changed = changed or new != domain[name]
                domain[name] = new
    return True


def range_of(asked: Riddle, name: Name) -> tuple[int, int]:
    """Return the least and greatest value a number can have."""
    low, high = asked.domain[name]
    values = range(low, high + 1)
    least = next(v for v in values if solvable(asked, {name: (v, v)}))
    return least, next(v for v in reversed(values) if solvable(asked, {name: (v, v)}))


def disclosures(form: ReleaseForm, sensitive: frozenset[str], secret_from: int) -> list[str]:
    """Name everything an outsider learns that must stay secret."""
    asked, threshold = riddle(form, secret_from), form["policy"]["threshold"]
    found = [
        f"printed {name}"
        for name, (low, high) in asked.domain.items()
        if low == high and 1 <= low < threshold and name not in asked.secret
    ]
    for name in asked.secret:
        least, most = range_of(asked, name)
        if least == most:
            found.append(f"exact {name} {least}")
        elif most < threshold:
            found.append(f"small {name} {least}..{most}")
    found += [
        f"group {total} all {part}"
        for total, parts, axis in asked.sums
        if axis in sensitive and len(parts) > 1
        for part in parts
        if _all_in(asked, total, part, parts)
    ]
    return found


def told_to_insiders(form: ReleaseForm, records: Sequence[Record]) -> list[str]:
    """Name what somebody learns of others who knows one small number an own case is in.

    Args:
        form: a release of one population, its axes with one answer each and without groups.
        records: the cases behind it.
    """
    asked, threshold = riddle(form, 1), form["policy"]["threshold"]
    people = {name: _people(name, records) for name in asked.secret}
    small = [name for name, behind in people.items() if len(behind) < threshold]
    totals = {total for total, _, _ in asked.sums}
    return [
        f"{own} tells {name}"
        for own in small
        if own not in totals
        for name in small
        if people[name] - people[own]
        if not solvable(asked, {own: (len(people[own]),) * 2, name: (threshold, 10**6)})
    ]


def _people(name: Name, records: Sequence[Record]) -> frozenset[int]:
    _, at = name
    return frozenset(
        i for i, record in enumerate(records) if all(record[axis] == code for axis, code in at)
    )


def _all_in(asked: Riddle, total: Name, part: Name, parts: tuple[Name, ...]) -> bool:
    if solvable(asked, {total: (0, 0)}):
        return False
    others = (other for other in parts if other != part)
    return not any(solvable(asked, {other: (1, 10**6)}) for other in others)


def by_enumeration(asked: Riddle, name: Name) -> tuple[int, int]:
    """Return the same as ``range_of`` by writing down all tables; for tiny releases only."""
    names = list(asked.domain)
    spans = [range(low, high + 1) for low, high in asked.domain.values()]
    assert math.prod(map(len, spans)) < 300_000
    values = set()
    for numbers in itertools.product(*spans):
        table = dict(zip(names, numbers, strict=True))
        if all(table[total] == sum(table[p] for p in parts) for total, parts, _ in asked.sums):
            values.add(table[name])
    return min(values), max(values)
