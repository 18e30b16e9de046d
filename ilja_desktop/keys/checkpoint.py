"""What a trail comes to at a moment, signed by a person, in the public form of such statements.

A checkpoint (C2SP ``tlog-checkpoint``) names the log, its size and its root, and is a signed note
(C2SP ``signed-note``) with an ECDSA signature (type 0x02) of the person's own P-256 key. A part of
it, sixteen characters long, stands on paper.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass

from ilja_desktop.keys.canonical import octets_from_text, octets_to_text
from ilja_desktop.keys.header import VaultId
from ilja_desktop.keys.identity import Identity, public_key, verify
from ilja_desktop.keys.merkle import HASH_LENGTH, TreeHead

ORIGIN = "ilja-desktop/"
LONGEST = 4096
"""Characters of a checkpoint; ours have some 300."""

CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's alphabet: nothing in it is taken for something else on paper."""

CODE_LENGTH = 16
_KEY_ID = 4
_LINE = re.compile("— ([^ +]+) ([A-Za-z0-9+/]+={0,2})")
_SIZE = re.compile("0|[1-9][0-9]{0,15}")
_PURPOSE = b"ilja/v1/code\n"
_LOOKALIKES = str.maketrans("OILU", "011V")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Which log, and what it came to."""

    vault_id: VaultId
    head: TreeHead

    def text(self) -> str:
        """Return what is signed."""
        root = octets_to_text(self.head.root)
        return f"{ORIGIN}{self.vault_id}\n{self.head.size}\n{root}\n"

    def code(self) -> str:
        """Return the sixteen characters that stand on paper: 75 bits, and 5 against slips."""
        digest = hashlib.sha256(_PURPOSE + self.text().encode("ascii")).digest()
        said = _letters(int.from_bytes(digest[:10]) >> 5, CODE_LENGTH - 1)
        return said + _guard(said)


def sign(checkpoint: Checkpoint, identity: Identity) -> str:
    """Return the signed note of a checkpoint."""
    text = checkpoint.text()
    signature = _key_id(identity.public.spk) + identity.sign(text.encode("ascii"))
    line = b64encode(signature).decode("ascii")
    return f"{text}\n— {ORIGIN}{checkpoint.vault_id} {line}\n"


def read(note: str, vault_id: VaultId, spks: Iterable[bytes]) -> Checkpoint:
    """Return the checkpoint of a note that one of some people has signed.

    Args:
        note: as ``sign`` made it.
        vault_id: the log it has to be about.
        spks: the people's SubjectPublicKeyInfo.

    Raises:
        ValueError: it is about another log, not signed by any of them, or no checkpoint.
    """
    if len(note) > LONGEST:
        raise ValueError("too long for a checkpoint")
    text, gap, lines = note.rpartition("\n\n")
    if not gap:
        raise ValueError("no signed note")
    checkpoint = _checkpoint(f"{text}\n", vault_id)
    signatures = _signatures(lines, f"{ORIGIN}{vault_id}")
    for spk in spks:
        mark, key = _key_id(spk), public_key(spk)
        for signature in signatures:
            if signature[:_KEY_ID] == mark:
                if verify(key, checkpoint.text().encode("ascii"), signature[_KEY_ID:]):
                    return checkpoint
                raise ValueError("a signature is not good")
    raise ValueError("signed by nobody known")


def normal_code(typed: str) -> str:
    """Return a printed code as it was made, however it was typed.

    Raises:
        ValueError: there is a slip in it.
    """
    letters = re.sub(r"[\s\-–·]", "", typed).upper().translate(_LOOKALIKES)
    if len(letters) != CODE_LENGTH or not set(letters) <= set(CODE_LETTERS):
        raise ValueError("no code")
    if _guard(letters[:-1]) != letters[-1]:
        raise ValueError("a slip in the code")
    return letters


def grouped(code: str) -> str:
    """Return a code as it is printed, in groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def _checkpoint(text: str, vault_id: VaultId) -> Checkpoint:
    lines = text.split("\n")
    if len(lines) != 4 or lines[0] != f"{ORIGIN}{vault_id}" or not _SIZE.fullmatch(lines[1]):
        raise ValueError("no checkpoint of this log")
    root = octets_from_text(lines[2])
    if len(root) != HASH_LENGTH:
        raise ValueError("no root")
    return Checkpoint(vault_id, TreeHead(int(lines[1]), root))


def _signatures(lines: str, name: str) -> list[bytes]:
    found = []
    for line in lines.removesuffix("\n").split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            raise ValueError("no signature")
        if match[1] == name:
            found.append(octets_from_text(match[2]))
    return found


def _key_id(spk: bytes) -> bytes:
    return hashlib.sha256(spk).digest()[:_KEY_ID]


def _letters(number: int, count: int) -> str:
    return "".join(CODE_LETTERS[number >> 5 * at & 31] for at in reversed(range(count)))


def _guard(said: str) -> str:
    """Return the letter that gives a slip away, 31 times in 32."""
    digest = hashlib.sha256(_PURPOSE + said.encode("ascii")).digest()
    return CODE_LETTERS[digest[0] & 31]
