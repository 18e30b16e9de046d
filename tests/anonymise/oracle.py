"""Finds every table that agrees with a release by trying numbers, without any solver.

Reads the data form by itself and shares nothing with the program but that form.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ilja_desktop.anonymise.form import AxisForm, ReleaseForm, TableForm
from ilja_desktop.domain.summaryfacts import Record

Name = tuple[str, frozenset[tuple[str, str]]]
Domain = dict[Name, tuple[int, int]]
Table = dict[Name, int]
Sums = list[tuple[int, list[int]]]
ENDLESS = 10**6


@dataclass
class Riddle:
    """The numbers of a release with what they may be, and the sums over them."""

    domain: Domain
    secret: tuple[Name, ...]
    sums: tuple[tuple[Name, tuple[Name, ...], str], ...]
    tables: list[Table] = field(default_factory=list)
    """Every table found so far that agrees with the release."""

    @cached_property
    def _lines(self) -> Sums:
        """The sums by position in the domain, which is quicker than by name."""
        at = {name: i for i, name in enumerate(self.domain)}
        return [(at[total], [at[part] for part in parts]) for total, parts, _ in self.sums]

    def solvable(self, assumed: Domain) -> bool:
        """Tell whether any table agrees with the release and the assumption."""
        if any(all(a <= t[n] <= b for n, (a, b) in assumed.items()) for t in self.tables):
            return True
        narrowed = dict(self.domain)
        for name, (least, most) in assumed.items():
            narrowed[name] = (max(narrowed[name][0], least), min(narrowed[name][1], most))
        low, high = ([bounds[i] for bounds in narrowed.values()] for i in (0, 1))
        found = _search(low, high, self._lines)
        if found is not None:
            self.tables.append(dict(zip(self.domain, found, strict=True)))
        return found is not None


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


def _search(low: list[int], high: list[int], sums: Sums) -> list[int] | None:
    """Return a table between bounds, trying the number with the fewest values first."""
    if not _narrowed(low, high, sums):
        return None
    spans = [(b - a, i) for i, (a, b) in enumerate(zip(low, high, strict=True)) if a < b]
    if not spans:
        return low
    _, chosen = min(spans)
    for value in range(low[chosen], high[chosen] + 1):
        below, above = low.copy(), high.copy()
        below[chosen] = above[chosen] = value
        found = _search(below, above, sums)
        if found is not None:
            return found
    return None


def _narrowed(low: list[int], high: list[int], sums: Sums) -> bool:
    """Narrow every number as far as the single sums allow; False if nothing is left of one."""
    changed = True
    while changed:
        changed = False
        for total, parts in sums:
            least, most = sum(low[part] for part in parts), sum(high[part] for part in parts)
            bounds = [(total, least, most)]
            for part in parts:
                rest = most - high[part], least - low[part]
                bounds.append((part, low[total] - rest[0], high[total] - rest[1]))
            for i, below, above in bounds:
                if below > low[i] or above < high[i]:
                    low[i], high[i] = max(low[i], below), min(high[i], above)
                    changed = True
                    if low[i] > high[i]:
                        return False
    return True


def range_of(asked: Riddle, name: Name) -> tuple[int, int]:
    """Return the least and greatest value a number can have."""
    low, high = asked.domain[name]
    values = range(low, high + 1)
    least = next(v for v in values if asked.solvable({name: (v, v)}))
    return least, next(v for v in reversed(values) if asked.solvable({name: (v, v)}))


def disclosures(form: ReleaseForm, sensitive: frozenset[str], secret_from: int) -> list[str]:
    """Name everything an outsider learns that must stay secret."""
    asked, threshold = riddle(form, secret_from), form["policy"]["threshold"]
    found = [
        f"printed {name}"
        for name, (low, high) in asked.domain.items()
        if low == high and 1 <= low < threshold and name not in asked.secret
    ]
    for name in asked.secret:
        great = asked.solvable({name: (threshold, ENDLESS)})
        if great and len({table[name] for table in asked.tables}) > 1:
            continue
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
        form: a release of one population, its axes with one answer each.
        records: the cases behind it.
    """
    asked, threshold = riddle(form, 1), form["policy"]["threshold"]
    groups = {
        (axis["name"], code): parts
        for table in form["tables"]
        for axis in table["axes"]
        for code, parts in axis.get("tree", {}).items()
    }
    people = {name: _people(name, records, groups) for name in asked.secret}
    small = [name for name, behind in people.items() if len(behind) < threshold]
    totals = {total for total, _, _ in asked.sums}
    return [
        f"{own} tells {name}"
        for own in small
        if own not in totals
        for name in small
        if people[name] - people[own]
        if not asked.solvable({own: (len(people[own]),) * 2, name: (threshold, ENDLESS)})
    ]


def _people(
    name: Name, records: Sequence[Record], groups: Mapping[tuple[str, str], Sequence[str]]
) -> frozenset[int]:
    _, at = name
    return frozenset(
        i
        for i, record in enumerate(records)
        if all(record[axis] in groups.get((axis, code), [code]) for axis, code in at)
    )


def _all_in(asked: Riddle, total: Name, part: Name, parts: tuple[Name, ...]) -> bool:
    if asked.solvable({total: (0, 0)}):
        return False
    others = (other for other in parts if other != part)
    return not any(asked.solvable({other: (1, ENDLESS)}) for other in others)


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
