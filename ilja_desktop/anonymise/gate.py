"""The way out: protected, attacked together with all that left before, mended, or not released."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import Protocol

from ilja_desktop.anonymise.audit import Finding, audit
from ilja_desktop.anonymise.form import (
    ConstraintForm,
    PolicyForm,
    ReleaseForm,
    TableForm,
    change_form,
    release_form,
)
from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    History,
    Identity,
    Loss,
    Number,
    Past,
    Policy,
    Progress,
    Protected,
    Reason,
    Result,
    Rounded,
    Union,
    Unprotectable,
    Why,
    silently,
)
from ilja_desktop.anonymise.network import Network
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.reading import number_at
from ilja_desktop.anonymise.rounding import round_controlled
from ilja_desktop.anonymise.timing import Timing
from ilja_desktop.anonymise.weaving import woven

NOTHING = History()


class Protector(Protocol):
    """Chooses what is kept secret, as ``protect`` does; the audit trusts none of them."""

    def __call__(
        self,
        cubes: Sequence[Cube],
        policy: Policy,
        history: History,
        progress: Progress,
        also: frozenset[Number],
    ) -> Result | Unprotectable: ...


def cleared(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History = NOTHING,
    progress: Progress = silently,
    protector: Protector = protect,
) -> Result | Unprotectable:
    """Return tables with secrets that the audit finds nothing in.

    Raises:
        Cancelled: from ``progress``.
        ValueError: one place has two different numbers.
    """
    timing, also = Timing.of(policy.time_limit, progress), frozenset[Number]()
    while True:
        rest = replace(policy, time_limit=max(0.0, timing.left()))
        result = protector(cubes, rest, history, progress, also)
        if isinstance(result, Unprotectable):
            return result
        errors = objections(result, history, timing)
        if not errors:
            return replace(result, policy=policy)
        more = _companion(woven(cubes, policy, history), result.secret.keys() | also, errors)
        if more is None:
            return _given_up(errors)
        also |= {more}


def cleared_rounded(
    cubes: Sequence[Cube],
    base: int,
    policy: Policy,
    history: History = NOTHING,
    progress: Progress = silently,
) -> Rounded | Unprotectable:
    """Return rounded tables that the audit finds nothing in.

    Raises:
        Cancelled: from ``progress``.
        ValueError: one place has two different numbers.
    """
    result = round_controlled(cubes, base, policy, history, progress)
    if isinstance(result, Unprotectable):
        return result
    errors = objections(result, history, Timing.of(policy.time_limit, progress))
    return _given_up(errors) if errors else result


def objections(
    protected: Protected, history: History = NOTHING, timing: Timing | None = None
) -> tuple[Finding, ...]:
    """Return what the audit says against a release next to all that left before.

    Where no zero is secret, a reader who takes that for granted must learn nothing either.
    """
    check = (lambda: None) if timing is None else timing.tell
    form = joined(release_form(protected), history)
    believed = _believed(form, protected, history)
    sensitive = frozenset(
        axis.code for cube in protected.cubes for axis in cube.axes if axis.sensitive
    )
    truth = _truth(protected, history) if protected.policy.insiders else None
    found = audit(form, sensitive, insider=truth, check=check)
    if believed != form:
        found += audit(believed, sensitive, check=check)
    return tuple(finding for finding in found if finding.error)


def joined(form: ReleaseForm, history: History) -> ReleaseForm:
    """Return a release and all that left before as one, as a reader has them side by side."""
    past = [past_form(each) for each in history.past]
    tables = [*form["tables"], *(table for each in past for table in _earlier(each))]
    told = [constraint for each in past for constraint in each.get("constraints", [])]
    return {
        **form,
        "tables": tables,
        "constraints": [
            *form.get("constraints", []),
            *told,
            *_unions(tables, history.unions),
            *_identities(tables, history.identities),
        ],
        "changes": [change_form(change) for change in history.changes],
    }


def past_form(past: Past) -> ReleaseForm:
    """Return an earlier release as it was published."""
    policy, loss = Policy(past.threshold), Loss(0)
    if past.base is not None:
        return release_form(Rounded(past.cubes, policy, past.base, past.rounded, loss))
    secret = dict.fromkeys(sorted(past.secret), Why(Reason.SMALL))
    return release_form(Result(past.cubes, policy, secret, loss))


def _earlier(form: ReleaseForm) -> Iterator[TableForm]:
    for table in form["tables"]:
        policy = form["policy"]
        yield {**table, "threshold": policy["threshold"], "zeros": policy["zeros"]}


def _believed(form: ReleaseForm, protected: Protected, history: History) -> ReleaseForm:
    """Return the same with the mark standing for a zero only in releases where one really is."""
    hide = iter([_hides_zero(past) for past in history.past for _ in past.cubes])
    tables: list[TableForm] = []
    for table in form["tables"]:
        tables.append({**table, "zeros": _rule(hides=next(hide))} if "zeros" in table else table)
    policy: PolicyForm = {**form["policy"], "zeros": _rule(hides=_hides_zero(protected))}
    return {**form, "policy": policy, "tables": tables}


def _rule(*, hides: bool) -> str:
    return "protected" if hides else "published"


def _unions(tables: Sequence[TableForm], unions: Sequence[Union]) -> Iterator[ConstraintForm]:
    known = {number_at(table, cell["at"]) for table in tables for cell in table["cells"]}
    for union in unions:
        for number in sorted(known):
            parts = [Number(part, number.at) for part in union.parts]
            if number.population == union.whole and known.issuperset(parts):
                at = dict(number.at)
                terms = [(number.population, at, 1.0), *((p, at, -1.0) for p in union.parts)]
                yield {"terms": terms, "lo": 0.0, "hi": 0.0}


def _identities(
    tables: Sequence[TableForm], identities: Sequence[Identity]
) -> Iterator[ConstraintForm]:
    known = {number_at(table, cell["at"]) for table in tables for cell in table["cells"]}
    for identity in identities:
        for whole in sorted(identity.wholes(known)):
            terms = [(whole.population, dict(whole.at), 1.0)]
            terms += [(part.population, dict(part.at), -1.0) for part in identity.of(whole)]
            yield {"terms": terms, "lo": 0.0, "hi": 0.0}


def _truth(protected: Protected, history: History) -> Mapping[Number, int]:
    """Return the true values of all that is secret, which only the office knows."""
    if isinstance(protected, Rounded):
        return {}
    cubes = (*protected.cubes, *(cube for past in history.past for cube in past.cubes))
    secret = protected.secret.keys() | {each for past in history.past for each in past.secret}
    return {
        number: cube.counts.get(codes, 0)
        for cube in cubes
        if not cube.amount
        for codes, number in cube.places()
        if number in secret
    }


def _hides_zero(told: Protected | Past) -> bool:
    return not isinstance(told, Rounded) and any(
        number in told.secret and not cube.counts.get(codes, 0)
        for cube in told.cubes
        for codes, number in cube.places()
    )


def _companion(problem: Network, secret: Set[Number], errors: Sequence[Finding]) -> Number | None:
    """Return one more number to keep secret: the smallest in the sums of what was found."""
    for finding in errors:
        near = {finding.number}
        for _ in range(2):
            near |= _beside(problem, near)
            usable = [
                (problem.counts[node], number)
                for node, number in enumerate(problem.numbers)
                if number in near and problem.choice[node] and number not in secret
            ]
            if usable:
                return min(usable)[1]
    return None


def _beside(problem: Network, near: set[Number]) -> set[Number]:
    found = set()
    for line in problem.lines:
        members = {problem.numbers[node] for node in (line.total, *line.parts)}
        if members & near:
            found |= members
    return found


def _given_up(errors: Sequence[Finding]) -> Unprotectable:
    numbers = tuple(dict.fromkeys(finding.number for finding in errors))
    return Unprotectable(numbers, (Advice.COARSER, Advice.WAIT, Advice.NO_TABLE))
