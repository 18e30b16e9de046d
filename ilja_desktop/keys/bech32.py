"""Bech32 (BIP 173): octets as letters with a checksum that finds mistyped ones.

The age format spells its keys this way; without the length limit of BIP 173, as age does.
"""

from __future__ import annotations

from collections.abc import Iterable

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHECKSUM = 6
"""Letters at the end that hold the checksum."""

_SEPARATOR = "1"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, octets: bytes) -> str:
    """Return octets under a prefix, in lower case.

    Args:
        prefix: the human-readable part, lower case.
        octets: what is spelled.
    """
    body = "".join(LETTERS[value] for value in _regrouped(octets, 8, 5))
    return prefix + _SEPARATOR + body + checksum_of(prefix, body)


def checksum_of(prefix: str, body: str) -> str:
    """Return the letters that follow a body under a prefix."""
    values = [LETTERS.index(letter) for letter in body]
    sums = _polymod([*_expanded(prefix), *values, *([0] * CHECKSUM)]) ^ 1
    return "".join(LETTERS[sums >> 5 * place & 31] for place in reversed(range(CHECKSUM)))


def decode(text: str) -> tuple[str, bytes]:
    """Return prefix and octets of a text in one case.

    Raises:
        ValueError: a letter is wrong, or the checksum does not fit.
    """
    if text not in (text.lower(), text.upper()):
        raise ValueError("both cases")
    prefix, separator, body = text.lower().rpartition(_SEPARATOR)
    if not (prefix and separator and len(body) >= CHECKSUM and set(body) <= set(LETTERS)):
        raise ValueError("no Bech32")
    body, checksum = body[:-CHECKSUM], body[-CHECKSUM:]
    if checksum_of(prefix, body) != checksum:
        raise ValueError("the checksum does not fit")
    values = [LETTERS.index(letter) for letter in body]
    return prefix, bytes(_regrouped(values, 5, 8))


def _expanded(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _polymod(values: Iterable[int]) -> int:
    sums = 1
    for value in values:
        top = sums >> 25
        sums = (sums & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                sums ^= generator
    return sums


def _regrouped(values: Iterable[int], width: int, wanted: int) -> list[int]:
    """Return bits in groups of another width; what is left over is filled, or has to be empty."""
    held = count = 0
    groups = []
    for value in values:
        held, count = held << width | value, count + width
        while count >= wanted:
            count -= wanted
            groups.append(held >> count & (1 << wanted) - 1)
        held &= (1 << count) - 1
    if wanted < width:
        return [*groups, held << wanted - count] if count else groups
    if held or count >= width:
        raise ValueError("something in the filling")
    return groups
