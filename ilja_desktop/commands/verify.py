"""``verify``: says what is proven about signed files, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ilja_desktop.commands.access import now, opened
from ilja_desktop.commands.answer import DONE, REFUSED, Answer
from ilja_desktop.commands.authority import read_authorities, read_revocations
from ilja_desktop.commands.options import Options
from ilja_desktop.domain.verification import Verification
from ilja_desktop.domain.words.verification import proven
from ilja_desktop.services.infile import read_file
from ilja_desktop.services.verification import examine


def run(options: Options) -> Answer:
    """Examine files against the vault's record, an office's certificate, or nothing."""
    if options.vault is None:
        authorities = read_authorities(options.authority) if options.authority else ()
        revocations = read_revocations(options.revocations, authorities)
        return _answer(
            options.files,
            lambda content: examine(content, authorities, now(), revocations=revocations),
        )
    with opened(options) as desk:
        book = desk.verifications
        return _answer(options.files, lambda content: book.examine(content, book.look_up(content)))


def _answer(files: tuple[Path, ...], look: Callable[[bytes], Verification]) -> Answer:
    found = [(path, look(read_file(path))) for path in files]
    return Answer(
        data={
            "items": [
                {
                    "file": str(path),
                    "ok": verification.ok,
                    "reasons": [doubt.value for doubt in verification.reasons],
                    "signers": [signer.name for signer in verification.signers],
                }
                for path, verification in found
            ]
        },
        lines=tuple(f"{path}: {proven(verification)}" for path, verification in found),
        code=DONE if all(verification.ok for _, verification in found) else REFUSED,
    )
