"""Weaves the tables of a release and all that left before into one network.

Nodes are the numbers of the new tables, those of earlier releases, and numbers nobody prints but
everybody can think of: how much a number grew since an earlier release, and what a category with
multiple answers leaves of its total. Edges are sums of nodes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import ceil

import numpy as np

from ilja_desktop.anonymise.giveaway import giveaway_zeros
from ilja_desktop.anonymise.model import (
    Change,
    Cube,
    History,
    Identity,
    Number,
    Policy,
    Reason,
    Union,
    Weight,
)
from ilja_desktop.anonymise.network import Flags, Line, Need, Network, Numbers

NARROWEST = 2
"""The least by which a small number must be able to grow."""
ENDLESS = 1e7


def woven(cubes: Sequence[Cube], policy: Policy, history: History) -> Network:
    """Return the problem of protecting tables next to all that was released before.

    Raises:
        ValueError: one place has two different numbers, or two tables have one name.
    """
    if len({cube.id for cube in cubes}) < len(cubes):
        raise ValueError("two tables of a release have one name")
    return _Weaver(tuple(cubes), policy, history).woven()


@dataclass
class _Weaver:
    cubes: tuple[Cube, ...]
    policy: Policy
    history: History
    index: dict[Number, int] = field(default_factory=dict)
    counts: list[int] = field(default_factory=list)
    lines: set[Line] = field(default_factory=set)
    steps: dict[int, int] = field(default_factory=dict)
    reasons: dict[int, Reason] = field(default_factory=dict)
    names: list[Number] = field(default_factory=list)
    unprinted: dict[int, tuple[float, float]] = field(default_factory=dict)
    """How far down and up numbers may be thought that nobody prints."""
    rounded: dict[int, tuple[float, float]] = field(default_factory=dict)
    """The same of numbers that were printed rounded."""

    def woven(self) -> Network:
        new = self._nodes(self.cubes)
        old = [self._nodes(past.cubes) for past in self.history.past]
        for cube in (*self.cubes, *(cube for past in self.history.past for cube in past.cubes)):
            self._bind(cube)
        for union in self.history.unions:
            self._unite(union)
        for identity in self.history.identities:
            self._identify(identity)
        self._primary(self.cubes, self.policy.threshold)
        known = self._remember(old)
        for change in self.history.changes:
            self._compare(change)
        return self._finished(new, known)

    def _nodes(self, cubes: Sequence[Cube]) -> set[int]:
        places = (
            (number, cube.counts.get(codes, 0)) for cube in cubes for codes, number in cube.places()
        )
        return {self._node(number, count) for number, count in sorted(places)}

    def _node(self, number: Number, count: int) -> int:
        node = self.index.setdefault(number, len(self.index))
        if node == len(self.counts):
            self.counts.append(count)
            self.names.append(number)
        elif self.counts[node] != count:
            raise ValueError(f"{number} is counted twice, {self.counts[node]} and {count}")
        return node

    def _bind(self, cube: Cube) -> None:
        """Add the sums of a table; a slack takes what multiple answers leave of a total."""
        for position, axis in enumerate(cube.axes):
            others = [a.codes for i, a in enumerate(cube.axes) if i != position]
            for at, (total, parts) in product(product(*others), axis.families):
                codes = [(*at[:position], code, *at[position:]) for code in (total, *parts)]
                head, *rest = (self.index[cube.number(each)] for each in codes)
                if not axis.multi:
                    self.lines.add(Line(head, tuple(rest), axis.code))
                    continue
                for part in rest:
                    self._slack(head, part, axis.code)

    def _slack(self, total: int, part: int, axis: str) -> None:
        name, left = self.names[part], self.counts[total] - self.counts[part]
        slack = self._node(Number(f"{name.population} ohne {axis}", name.at), left)
        self.unprinted[slack] = float(left), ENDLESS
        self.lines.add(Line(total, (part, slack)))

    def _unite(self, union: Union) -> None:
        for number, node in list(self.index.items()):
            parts = [self.index.get(Number(part, number.at)) for part in union.parts]
            found = tuple(part for part in parts if part is not None)
            if number.population == union.whole and len(found) == len(parts):
                self.lines.add(Line(node, found))

    def _identify(self, identity: Identity) -> None:
        """Bind a whole to its parts; nobody prints it, but everybody can add them up."""
        for whole in list(identity.wholes(self.index.keys())):
            parts = tuple(self.index[part] for part in identity.of(whole))
            count = sum(self.counts[part] for part in parts)
            if whole not in self.index:
                self.unprinted[self._node(whole, count)] = float(count), ENDLESS
            self.lines.add(Line(self._node(whole, count), parts))

    def _primary(self, cubes: Sequence[Cube], threshold: int) -> None:
        """Say which numbers are secret for their own sake, and what must be possible for each."""
        least = 0 if self.policy.hides_zeros else 1
        for cube in cubes:
            for codes, number in cube.places():
                node, count = self.index[number], cube.counts.get(codes, 0)
                if cube.amount and codes in cube.dominated:
                    share = count * (100 - self.policy.largest_share) / 100
                    self._need(node, max(ceil(share), NARROWEST), Reason.DOMINATED)
                elif not cube.amount and least <= count < threshold and number.at:
                    self._need(node, max(threshold - count, NARROWEST), Reason.SMALL)
        for zero in self._giveaways(cubes):
            self._need(zero, threshold, Reason.GROUP)

    def _giveaways(self, cubes: Sequence[Cube]) -> frozenset[int]:
        sensitive = {axis.code for cube in cubes for axis in cube.axes if axis.sensitive}
        own = {self.index[number] for cube in cubes for _, number in cube.places()}
        lines = sorted(line for line in self.lines if line.axis and line.total in own)
        return giveaway_zeros([(x.total, x.parts, x.axis in sensitive) for x in lines], self.counts)

    def _need(self, node: int, step: int, reason: Reason) -> None:
        self.steps.setdefault(node, step)
        self.reasons.setdefault(node, reason)

    def _remember(self, old: Sequence[set[int]]) -> dict[int, bool]:
        """Return which numbers readers have already, and whether they were kept secret then."""
        known: dict[int, bool] = {}
        for past, nodes in zip(self.history.past, old, strict=True):
            secret = {self.index[each] for each in past.secret if each in self.index}
            if past.base is not None:
                self._round(past.rounded, past.base)
                continue
            for node in nodes:
                known[node] = known.get(node, True) and node in secret
            self._primary(past.cubes, past.threshold)
        return known

    def _round(self, printed: Mapping[Number, int], base: int) -> None:
        for number, value in printed.items():
            node = self.index.get(number)
            if node is None:
                continue
            down, up = self.rounded.get(node, (ENDLESS, ENDLESS))
            count = self.counts[node]
            lowest, highest = max(0, value - base + 1), value + base - 1
            self.rounded[node] = min(down, count - lowest), min(up, highest - count)

    def _compare(self, change: Change) -> None:
        """Add how much every number grew that readers have of both populations."""
        for number, later in list(self.index.items()):
            earlier = self.index.get(Number(change.earlier, number.at))
            if number.population != change.later or earlier is None:
                continue
            grown = self.counts[later] - self.counts[earlier]
            name = f"{change.later} − {change.earlier}"
            node = self._node(Number(name, number.at), grown)
            cumulative = change.left == (0, 0)
            self.unprinted[node] = float(grown) if cumulative else ENDLESS, ENDLESS
            self.lines.add(Line(later, (earlier, node)))
            if number.at and 0 < abs(grown) < self.policy.threshold:
                self._need(node, -grown, Reason.NEWCOMER)

    def _finished(self, new: set[int], known: Mapping[int, bool]) -> Network:
        counts = np.array(self.counts, dtype=float)
        nodes = np.arange(len(counts))
        kept = {node for node, secret in known.items() if secret}
        hidden = np.isin(nodes, [*self.unprinted, *kept, *(self.rounded.keys() - new)])
        choice = np.isin(nodes, [*(new - known.keys() - self._printed())]) & ~hidden
        down, up = self._bounds(counts, choice | hidden)
        needs = (
            Need(node, step, self._softer(node))
            for node, step in self.steps.items()
            if choice[node] or hidden[node] or node not in known
        )
        return Network(
            tuple(self.names),
            counts,
            tuple(sorted(self.lines)),
            choice,
            hidden,
            down,
            up,
            np.where(choice, _weights(counts, self.policy.weight), 0.0),
            tuple(sorted(needs, key=lambda need: (counts[need.node], need.node))),
            self.reasons,
            self._insiders() if self.policy.insiders else {},
            not self.history.past and len(self.cubes) == 1 and len(self.cubes[0].axes) <= 2,
        )

    def _insiders(self) -> dict[int, frozenset[int]]:
        """Return of each small number the others that somebody may know from an own case.

        Those stand at the finest places, and count somebody else too or instead.
        """
        small = {node for node, reason in self.reasons.items() if reason is Reason.SMALL}
        own = small - {line.total for line in self.lines}
        beside = self._nobody_else()
        same = {node: _reachable(node, beside) for node in own}
        return {node: frozenset(x for x in own if node not in same[x]) for node in small}

    def _nobody_else(self) -> Mapping[int, set[int]]:
        """Return of each number others that count nobody whom it does not count."""
        found: dict[int, set[int]] = {}
        for line in self.lines:
            # Where somebody may have left, what was before is no part of what is now.
            if any(self.unprinted.get(part, (0.0, 0.0))[0] == ENDLESS for part in line.parts):
                continue
            for part in line.parts:
                found.setdefault(line.total, set()).add(part)
                if self.counts[line.total] == self.counts[part]:
                    found.setdefault(part, set()).add(line.total)
        return found

    def _softer(self, node: int) -> tuple[int, ...]:
        """Nobody should tell that a number grew at all; if they must, at least not by how much."""
        if self.reasons[node] is not Reason.NEWCOMER:
            return ()
        away = 1 if self.counts[node] > 0 else -1
        return (-away, away)

    def _printed(self) -> set[int]:
        """Return what stays printed: totals, what is asked for, zeros that give nothing away."""
        totals = (node for node, number in enumerate(self.names) if not number.at)
        forced = (self.index[each] for each in self.policy.forced if each in self.index)
        zeros = (node for node, n in enumerate(self.counts) if not n and node not in self.steps)
        return {*totals, *forced, *zeros}

    def _bounds(self, counts: Numbers, movable: Flags) -> tuple[Numbers, Numbers]:
        """Return how far down and up a reader may think of every number he does not see."""
        least = 0.0 if self.policy.hides_zeros else 1.0
        down = np.where(movable, np.maximum(counts - least, 0.0), 0.0)
        up = np.where(movable, ENDLESS, 0.0)
        for node, (below, above) in self.unprinted.items():
            down[node], up[node] = below, above
        for node, (below, above) in self.rounded.items():
            if movable[node]:
                down[node], up[node] = min(down[node], below), min(up[node], above)
        return down, up


def _reachable(node: int, beside: Mapping[int, set[int]]) -> set[int]:
    found, near = set[int](), {node}
    while near:
        found |= near
        near = set[int]().union(*(beside.get(each, ()) for each in near)) - found
    return found


def _weights(counts: Numbers, weight: Weight) -> Numbers:
    match weight:
        case Weight.VALUE:
            return counts + 1.0
        case Weight.COUNT:
            return np.ones(len(counts))
        case Weight.LOG:
            return 1.0 + np.log2(1.0 + counts)
