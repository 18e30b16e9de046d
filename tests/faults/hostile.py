"""Packages made by hand to do harm, each with the refusal it has to meet."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

from ilja_desktop.keys.agefile import START
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.identity import Identity
from tests.builders import NOW
from tests.faults.forger import Package, header, packed, sealed, signatory_of, stamp
from tests.services.desks import Desks

Made = tuple[str, bytes, frozenset[str]]

DAMAGED = frozenset({"package_damaged"})
FOREIGN = frozenset({"package_foreign"})
SIGNATURE = frozenset({"package_signature_wrong"})


def hostile(genuine: bytes, desks: Desks) -> Iterator[Made]:
    """Yield what each package tries, the package, and the codes of refusals that are right."""
    whole = Package.of(genuine, desks)
    yield from _outside(genuine, whole, desks)
    yield from _tar(whole)
    yield from _manifest(whole)
    yield from _signature(whole, desks)
    yield from _records(whole)


def _outside(genuine: bytes, whole: Package, desks: Desks) -> Iterator[Made]:
    stranger = Identity.generate()
    inside = packed([("manifest.json", b"{}")])
    yield "nothing at all", b"", DAMAGED
    yield "a picture", b"\x89PNG\r\n\x1a\n" * 50, DAMAGED
    yield "the last byte is missing", genuine[:-1], DAMAGED
    yield "half of it is missing", genuine[: len(genuine) // 2], DAMAGED
    yield "something after the end", genuine + b"x", DAMAGED
    yield "two packages in one file", genuine + genuine, DAMAGED
    yield "an age header that never ends", START + b"-> x y\n" * 400_000, DAMAGED
    yield "ten thousand recipients", START + b"-> X25519 AAAA\nAAAA\n" * 10_000, DAMAGED
    yield "a later version of age", genuine.replace(b"/v1", b"/v2", 1), DAMAGED
    yield "sealed to somebody else", sealed(inside, stranger.public.epk), _codes("not_for_me")
    yield "an empty age file", sealed(b"", whole.epk), DAMAGED
    yield "zeros, well sealed", sealed(bytes(100_000), whole.epk), DAMAGED
    yield "no tar inside", sealed(b"Guten Tag" * 1000, whole.epk), DAMAGED
    own = desks.home.unlocked.identity.public.epk
    yield "sealed back to its sender", sealed(inside, own), _codes("not_for_me")


def _tar(whole: Package) -> Iterator[Made]:
    def ordered(change: Callable[[list[tuple[str, bytes]]], list[tuple[str, bytes]]]) -> bytes:
        return replace(whole.copy(), order=change).bytes()

    yield "the signature first", ordered(lambda f: [f[1], f[0], *f[2:]]), DAMAGED
    yield "no signature", ordered(lambda f: [f[0], *f[2:]]), DAMAGED
    yield "a file too few", ordered(lambda f: f[:-1]), DAMAGED
    yield "a file too many", ordered(lambda f: [*f, ("payload/9999", b"x")]), DAMAGED
    yield "a file twice", ordered(lambda f: [*f[:3], f[2], *f[3:]]), DAMAGED
    yield "two files swapped", ordered(lambda f: [*f[:-2], f[-1], f[-2]]), DAMAGED
    climb = [("../../vault.hdr", b"x")]
    yield "a name that climbs out", ordered(lambda f: [*f[:2], *climb, *f[3:]]), DAMAGED
    root = [("/etc/passwd", b"x")]
    yield "a name from the root", ordered(lambda f: [*f[:2], *root, *f[3:]]), DAMAGED
    yield "no end", replace(whole.copy(), end=b"").bytes(), DAMAGED
    yield "half an end", replace(whole.copy(), end=bytes(512)).bytes(), DAMAGED
    yield "words after the end", replace(whole.copy(), end=bytes(1024) + b"mehr").bytes(), DAMAGED
    yield "a written end", replace(whole.copy(), end=b"x" * 1024).bytes(), DAMAGED
    kinds: dict[str, dict[str, Any]] = {
        "a symbolic link": {"type": b"2", "linkname": "/etc/passwd"},
        "a directory": {"type": b"5"},
        "a device": {"type": b"3", "devmajor": 1, "devminor": 3},
        "an owner": {"uname": "root", "gname": "root"},
        "a time stamp": {"mtime": 1_700_000_000},
        "other rights": {"mode": 0o4755},
    }
    for name, values in kinds.items():
        bad = header("manifest.json", 10, **values) + b"x" * 10 + bytes(502) + bytes(1024)
        yield f"{name} in the tar", sealed(bad, whole.epk), DAMAGED
    huge = header("manifest.json", 8 * 1024**3 - 1)
    yield "a manifest of eight gigabytes", sealed(huge, whole.epk), DAMAGED


def _manifest(whole: Package) -> Iterator[Made]:
    def said(**values: Any) -> bytes:
        package = whole.copy()
        package.manifest.update(values)
        return package.bytes()

    def without(name: str) -> bytes:
        package = whole.copy()
        del package.manifest[name]
        return package.bytes()

    yield "a field too few", without("expires"), DAMAGED
    yield "a field too many", said(extra=1), DAMAGED
    yield "another format", said(format="ilja-backup"), DAMAGED
    yield "another purpose", said(purpose="ilja-backup-v1"), DAMAGED
    yield "a later format", said(version=2), _codes("newer")
    yield "a later schema", said(schema="9999"), _codes("newer")
    yield "no number", said(number=0), DAMAGED
    yield "a number that is text", said(number="1"), DAMAGED
    yield "a number that is true", said(number=True), DAMAGED
    yield "an unknown errand", said(errand="Weltherrschaft"), DAMAGED
    yield "two recipients", said(recipients=["00" * 32, "11" * 32]), DAMAGED
    yield "made for somebody else", said(recipients=["00" * 32]), _codes("forwarded")
    yield "another desk than the sender's", said(desk="0" * 32), FOREIGN
    yield "a sender nobody knows", said(sender="00" * 32), frozenset({"sender_unknown"})
    yield "expired", said(expires="2026-01-01"), _codes("expired")
    late = stamp(NOW + timedelta(days=9))
    yield "made next week", said(made=late), frozenset({"package_from_future"}) | SIGNATURE
    yield "not a day", said(expires="2026-13-01"), DAMAGED
    yield from _lists(whole, said)


def _lists(whole: Package, said: Callable[..., bytes]) -> Iterator[Made]:
    files = whole.manifest["files"]
    yield "another hash", said(files=[{**files[0], "sha256": "00" * 32}, *files[1:]]), DAMAGED
    yield "another length", said(files=[{**files[0], "len": 7}, *files[1:]]), DAMAGED
    yield "a length below nothing", said(files=[{**files[0], "len": -1}]), DAMAGED
    many = [{"len": 0, "sha256": "00" * 32, "type": "records"}] * 20_001
    yield "20,001 files", said(files=many), DAMAGED
    yield "two gigabytes", said(files=[{**files[0], "len": 2_000_000_001}]), DAMAGED
    turned = [{"series": "case/KPF-2026", "first": 9, "last": 3}]
    yield "numbers backwards", said(blocks=turned), DAMAGED
    pretty = json.dumps(whole.manifest, indent=1).encode()
    yield "another spelling", whole.copy().bytes(manifest=pretty), DAMAGED
    deep = b'{"format":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    yield "brackets without end", whole.copy().bytes(manifest=deep, signature=b"x"), DAMAGED
    twice = canonical(whole.manifest)[:-1] + b',"number":9}'
    yield "a field twice", whole.copy().bytes(manifest=twice), DAMAGED


def _signature(whole: Package, desks: Desks) -> Iterator[Made]:
    own = signatory_of(desks.away)
    yield "signed by its recipient", replace(whole.copy(), signatory=own).bytes(), SIGNATURE
    yield "no signature in it", whole.copy().bytes(signature=b"\x30\x00"), SIGNATURE
    yield "a signature of nothing", whole.copy().bytes(signature=b"x" * 400), SIGNATURE
    other = whole.copy()
    from ilja_desktop.exchange.backupsignature import sign

    stolen = sign(b"something else", other.signatory)
    yield "the signature of something else", other.bytes(signature=stolen), SIGNATURE
    version = b"\xa0\x03\x02\x01\x02"  # of the certificate: 3, written as 2
    odd = whole.signature.replace(version, version[:-1] + b"\x12", 1)
    yield "a version of certificates there is not", whole.copy().bytes(signature=odd), SIGNATURE
    stranger = Identity.generate()
    mixed = replace(other.signatory, key=stranger.signing_key)
    yield "another key under the name", replace(other, signatory=mixed).bytes(), SIGNATURE


def _records(whole: Package) -> Iterator[Made]:
    def record(change: Callable[[dict[str, Any]], object]) -> bytes:
        return whole.copy().record(0, change).bytes()

    def fields(**values: Any) -> bytes:
        return record(lambda one: one["fields"].update(values))

    yield "a table that does not belong", record(lambda one: one.update(noun="users")), FOREIGN
    yield "a table there is not", record(lambda one: one.update(noun="x; DROP")), FOREIGN
    yield "a field that does not belong", fields(id=7), FOREIGN
    yield "a field without a version", fields(revision=7), FOREIGN
    yield "a number for a text", fields(name=7), FOREIGN | {""}
    yield "a text for a number", fields(places="viele"), FOREIGN | {""}
    yield "a day there is not", fields(as_of="2026-02-30"), FOREIGN
    yield "a word there is not", fields(legal_circle="SGB 0"), FOREIGN
    yield "no number for the world", record(lambda one: one.update(uuid="7")), FOREIGN
    yield "no version", record(lambda one: one.update(versions=[[{}, ["name"]]])), FOREIGN
    below = [[{"a": -1}, ["name"]]]
    yield "a version below nothing", record(lambda one: one.update(versions=below)), FOREIGN
    yield (
        "an attachment there is not",
        record(lambda one: one.update(attachments={"name": 9})),
        FOREIGN,
    )
    yield "parts that do not belong", record(lambda one: one.update(sql="DELETE")), FOREIGN
    recalled = canonical({"noun": "offers", "uuid": str(uuid4()), "recalled": True})
    yield "a recall under another name", whole.copy().lines(0, [recalled, b""]).bytes(), FOREIGN
    again = whole.files[0].split(b"\n")[0]
    yield "a record twice", whole.copy().lines(0, [again, again, b""]).bytes(), FOREIGN
    yield "no JSON", whole.copy().lines(0, [b"Guten Tag", b""]).bytes(), FOREIGN
    yield "a line without an end", whole.copy().lines(0, [b'{"noun":']).bytes(), FOREIGN
    yield "no files at all", replace(whole.copy(), files=[]).fit().bytes(), FOREIGN


def _codes(*names: str) -> frozenset[str]:
    return frozenset(f"package_{name}" for name in names)
