"""A case sheet of an invented conference, an office that signs it, and the readers it meets."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.documents.chart import Bar, BarChart, Tone
from ilja_desktop.documents.entry import Choose, Tick, Write
from ilja_desktop.documents.finish import Source
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.paper import Letterhead, Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.signing.sign import Signature, SigningIdentity, sign
from ilja_desktop.documents.table import Column, Weight
from ilja_desktop.keys.certificate import Person, issue, make_authority
from ilja_desktop.keys.identity import Identity

QUICK = os.environ.get("ILJA_PROFILE") == "quick"
THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
NOW = datetime(2026, 11, 12, 14, 5, tzinfo=UTC)
FIELD = "moderation"
SOURCE = Source("fallblatt.json", b'{"art":"Fallblatt"}')
RUNNING = Running(
    confidentiality="Vertraulich – § 65 SGB VIII",
    copy="Ausfertigung 3",
    recipient="Frau Ayşe Yıldız, Jobcenter",
    version="Fassung 1 vom 12.11.2026",
    check_code="K7QF-2MXA",
    purpose="Nur für die Zwecke der Konferenz; spätestens am 12.11.2027 zu vernichten.",
)
TALK = (
    "Die Fachkräfteberatung hat unter Beteiligung der jungen Person und der "
    "Personensorgeberechtigten die Berufswegeplanung erörtert; Verselbstständigungsziele, "
    "Schulabschlussperspektive und Freizeitgestaltung wurden besprochen und gewichtet. "
)


def new_paper(profile: Profile = Profile.EXTRACT) -> Paper:
    """Return a paper with nothing on it yet."""
    return Paper("Fallblatt", "Jugendamt Musterstadt", profile, RUNNING)


def case_sheet(profile: Profile = Profile.EXTRACT, *, talks: int = 1) -> Paper:
    """Return a paper that uses everything its profile allows."""
    paper = new_paper(profile)
    paper.letterhead(Letterhead("Jugendamt Musterstadt", ("Rathausplatz 1", "02403 71-0")))
    paper.headline("Fallblatt vom 12. November 2026", lead="Übergang Schule – Ausbildung")
    paper.facts(
        [
            ("Junge Person", Strong("Zübeyde Öztürk-Łukasiewicz")),
            ("Moderation", "Magdalena Świątek"),
        ]
    )
    with paper.section("Besprochen"):
        for _ in range(talks):
            paper.paragraph(TALK * 2)
        paper.paragraph(["Ergebnis: ", Strong("Berufsvorbereitung "), TALK])
        with paper.section("Sicht der jungen Person"):
            paper.paragraph("„Ich mag <b>Technik</b> & will arbeiten.“")
            paper.bullets(["Schule", TALK])
    with paper.section("Vereinbarungen"):
        paper.table(
            [Column("Wer", 2), Column("Was", 4), Column("Tage", 1, numeric=True)],
            [["Ğazal Çelik", TALK, "14"], ["Jürgen Groß-Müller", "Termin", "1.205"]],
            summary="Wer tut was?",
            row_headers=True,
            weight=Weight.PROMINENT,
        )
        paper.chart(
            BarChart(
                "Ergebnisse",
                "Fälle",
                (Bar("erledigt", 12, Tone.GOOD), Bar("offen", 3, Tone.OPEN), Bar("keine", None)),
            )
        )
    _close(paper)
    return paper


def _close(paper: Paper) -> None:
    if paper.profile.may_be_filled_in:
        with paper.section("Rückmeldung"):
            name = Write(name="name", label="Familienname", share=8, required=True)
            paper.entries([name, Write(name="geboren", label="Geboren am", share=4)])
            answers = (("sprache_ja", "ja"), ("sprache_nein", "nein"))
            paper.entries([Choose(label="Dolmetschung", answers=answers)])
            paper.entries([Write(name="anmerkung", label="Anmerkung", lines=3)])
            paper.entries([Tick(name="kopie", label="Ich habe eine Kopie erhalten.")])
    if paper.profile.may_be_signed:
        with paper.section("Unterschrift"):
            paper.signature(FIELD, "Magdalena Świątek", "Moderation")


def printed(paper: Paper) -> bytes:
    """Return the PDF of a paper, with the source its profile asks for."""
    source = SOURCE if paper.profile.carries_source else None
    return press(paper, now=NOW, source=source)


@dataclass(frozen=True)
class Office:
    """An office with its authority and one person who signs."""

    authority: bytes
    identity: SigningIdentity
    key: ec.EllipticCurvePrivateKey

    def with_person(self, person: str) -> Office:
        """Return the same office with another person who signs."""
        identity = Identity.generate()
        named = Person(person, "8", identity.public.spk)
        certificate = issue(self.key, self.authority, named, NOW)
        return replace(
            self,
            identity=SigningIdentity(identity.signing_key, certificate, (self.authority,)),
        )

    def sign(self, pdf: bytes, *, field: str = FIELD, certify: bool = True) -> bytes:
        """Return the PDF signed by the office's person."""
        signature = Signature(field=field, role="Moderation", certify=certify)
        return sign(pdf, signature, self.identity, now=NOW)


def new_office(name: str = "Jugendamt Musterstadt", person: str = "Magdalena Świątek") -> Office:
    """Return an office with new keys."""
    key = ec.generate_private_key(ec.SECP256R1())
    authority = make_authority(key, name, "ab12cd34", NOW)
    nobody = SigningIdentity(key, authority, ())
    return Office(authority, nobody, key).with_person(person)


def reader(*command: str | Path) -> str:
    """Return what an independent reader says about a file.

    Raises:
        CalledProcessError: the reader found the file unsound.
    """
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, check=True, timeout=600)
    return done.stdout.decode()
