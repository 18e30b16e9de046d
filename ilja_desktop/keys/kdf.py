"""From a password to a key: Argon2id (RFC 9106), with a floor and a ceiling.

The costs stand in the vault's header, which anybody may have altered: cheap ones would help a
thief guess, dear ones would freeze the machine. Both are refused before anything is derived.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw

from ilja_desktop.domain.errors import Cancelled, Refusal
from ilja_desktop.keys.canonical import Json, octets_to_text
from ilja_desktop.keys.schema import Fields, SchemaError

KEY_LENGTH = 32
SALT_LENGTH = 16


@dataclass(eq=False)
class KdfTooWeak(Refusal):
    """The header asks for less work than the floor: a guesser's wish."""


@dataclass(eq=False)
class KdfTooCostly(Refusal):
    """The header asks for more work than the ceiling: it would only freeze the machine."""


@dataclass(eq=False)
class MemoryTooShort(Refusal):
    """The machine cannot give the memory the derivation needs."""

    mebibytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """How much work one guess takes: memory in KiB, passes over it, parallel lanes."""

    memory: int
    passes: int
    lanes: int

    def fits(self, limit: KdfCost) -> bool:
        """Tell whether no value exceeds that of ``limit``."""
        return (
            self.memory <= limit.memory
            and self.passes <= limit.passes
            and self.lanes <= limit.lanes
        )

    def to_json(self) -> dict[str, Json]:
        """Return the cost as it stands in the header."""
        return {"m": self.memory, "t": self.passes, "p": self.lanes}

    @classmethod
    def from_json(cls, value: Json) -> KdfCost:
        """Read a cost; whether it is acceptable is asked before deriving."""
        fields = Fields.of(value, "m", "t", "p")
        return cls(memory=fields.number("m"), passes=fields.number("t"), lanes=fields.number("p"))


FLOOR = KdfCost(memory=64 * 1024, passes=3, lanes=4)
"""RFC 9106, section 4, second recommended option."""

CEILING = KdfCost(memory=1024 * 1024, passes=20, lanes=16)


@dataclass(frozen=True, slots=True)
class Kdf:
    """One user's derivation: its cost and its salt."""

    cost: KdfCost
    salt: bytes

    @classmethod
    def fresh(cls, cost: KdfCost) -> Kdf:
        """Return a derivation with a new salt."""
        return cls(cost, secrets.token_bytes(SALT_LENGTH))

    def to_json(self) -> dict[str, Json]:
        """Return the derivation as it stands in the header."""
        return {
            "alg": "argon2id",
            "v": ARGON2_VERSION,
            **self.cost.to_json(),
            "salt": octets_to_text(self.salt),
        }

    @classmethod
    def from_json(cls, value: Json) -> Kdf:
        """Read a derivation; its cost is checked before deriving."""
        fields = Fields.of(value, "alg", "v", "m", "t", "p", "salt")
        fields.literal("alg", "argon2id")
        if fields.number("v") != ARGON2_VERSION:
            raise SchemaError("unknown version of argon2id")
        cost = KdfCost(
            memory=fields.number("m"), passes=fields.number("t"), lanes=fields.number("p")
        )
        return cls(cost, fields.octets("salt", length=SALT_LENGTH))


def check_cost(cost: KdfCost, floor: KdfCost = FLOOR) -> None:
    """Refuse a cost outside floor and ceiling; an office may only raise the floor.

    Raises:
        KdfTooWeak: below the floor.
        KdfTooCostly: above the ceiling.
    """
    if not cost.fits(CEILING):
        raise KdfTooCostly
    if not (FLOOR.fits(cost) and floor.fits(cost)):
        raise KdfTooWeak


def derive(password: bytes, kdf: Kdf, floor: KdfCost = FLOOR) -> bytes:
    """Return the 32-byte key of a password; takes up to seconds, so never on the window's thread.

    Raises:
        KdfTooWeak, KdfTooCostly: refused before any work is done.
        MemoryTooShort: the machine has not enough free memory.
    """
    check_cost(kdf.cost, floor)
    try:
        return hash_secret_raw(
            password,
            kdf.salt,
            time_cost=kdf.cost.passes,
            memory_cost=kdf.cost.memory,
            parallelism=kdf.cost.lanes,
            hash_len=KEY_LENGTH,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise MemoryTooShort(kdf.cost.memory // 1024) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationGoal:
    """When calibrating stops: long enough for guessers, short enough for users."""

    seconds: float = 0.8
    memory_share: float = 0.25
    floor: KdfCost = field(default=FLOOR)


def stronger(
    cost: KdfCost, seconds: float, memory: int, goal: CalibrationGoal = CalibrationGoal()
) -> KdfCost | None:
    """Return the next higher cost if this machine has time and memory for it.

    Args:
        cost: what a password is wrapped with.
        seconds: how long unwrapping took here, at most.
        memory: the machine's memory in bytes.
        goal: how long it may take.
    """
    double = KdfCost(memory=cost.memory * 2, passes=cost.passes, lanes=cost.lanes)
    affordable = double.memory * 1024 <= memory * goal.memory_share and double.fits(CEILING)
    return double if affordable and seconds * 2 <= goal.seconds else None


def calibrate(
    clock: Callable[[], float],
    memory: int,
    goal: CalibrationGoal = CalibrationGoal(),
    cancelled: Callable[[], bool] = lambda: False,
) -> KdfCost:
    """Return the cost that fits this machine, doubling the memory until it takes long enough.

    Args:
        clock: seconds that only ever grow, such as ``time.perf_counter``.
        memory: the machine's memory in bytes.
        goal: when to stop.
        cancelled: asked before every step.

    Raises:
        Cancelled: between two steps.
        MemoryTooShort: not even the floor can be derived here.
    """
    cost = goal.floor
    while True:
        if cancelled():
            raise Cancelled
        start = clock()
        derive(b"calibration", Kdf.fresh(cost), goal.floor)
        double = KdfCost(memory=cost.memory * 2, passes=cost.passes, lanes=cost.lanes)
        affordable = double.memory * 1024 <= memory * goal.memory_share and double.fits(CEILING)
        if clock() - start >= goal.seconds or not affordable:
            return cost
        cost = double
