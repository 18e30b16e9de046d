"""The practice conference from the command line: documents come out, proven, and leak nothing."""

import json
import os
import re
import shutil
import stat
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from openpyxl import load_workbook

from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.keys.admitting import grantor_of
from ilja_desktop.keys.certificate import make_authority
from ilja_desktop.keys.revocation import list_pem, make_list, revoked
from ilja_desktop.store import certificate as certificate_store
from tests.commands.conftest import FOLDERS, Practice, asked, program
from tests.oncearun import once_a_run

NAMES = ("Öztürk", "Emre", "Gebremedhin", "Luwam", "Gülşen", "İsmail", "Wójcik", "Al-Khatib")
CANARIES = (
    "Gebremedhin",
    "Wójcik-Müller",
    "García Fernández",
    "weckt ihn niemand",
    "Brückner-Yıldız",
    "Langes Stehen ist nicht möglich",
)


@pytest.fixture(scope="module")
def exported(made: Practice, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The answers of three exports into one folder, and a copy of the vault they came from."""
    name = made.vault.name

    def make(place: Path) -> None:
        shutil.copytree(made.vault, place / name)
        answers = {}
        for kind in ("minutes", "sheets", "summary"):
            finished = program(
                *("export", kind, "--json", "--out", place / "dokumente", "--user", made.user),
                *("--vault", place / name, "--password-file", "/dev/stdin"),
                password=made.password,
                home=place / "home",
            )
            assert finished.code == 0, finished.out + finished.err
            answers[kind] = finished.object()
        (place / "answers.json").write_text(json.dumps(answers), encoding="utf-8")

    place = once_a_run(tmp_path_factory, "exported", make)
    vault = tmp_path_factory.mktemp("exported") / name
    shutil.copytree(place / name, vault)
    answers: dict[str, Any] = json.loads((place / "answers.json").read_text(encoding="utf-8"))
    out, home = place / "dokumente", place / "home"
    return {**answers, "vault": vault, "out": out, "home": home}


def signed(exported: Mapping[str, Any]) -> list[Path]:
    return [Path(one["path"]) for kind in ("minutes", "sheets") for one in exported[kind]["files"]]


def test_demo_says_where_everything_is(told: Mapping[str, str]) -> None:
    assert set(told) == {"vault", "user", "password", "ca"}
    vault, ca = Path(told["vault"]), Path(told["ca"])
    assert vault.is_absolute()
    assert (vault.name, ca.name) == ("Uebung.ilja", "ca.pem")
    assert sorted(path.name for path in vault.parent.iterdir()) == ["Uebung.ilja", "ca.pem"]
    assert len(told["password"]) >= 15
    text = subprocess.run(
        ["openssl", "x509", "-in", str(ca), "-noout", "-subject"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "Musterbach" in text


def test_exports_keep_their_contract(exported: Mapping[str, Any]) -> None:
    for kind in ("minutes", "sheets", "summary"):
        answer = exported[kind]
        assert set(answer) == {"files", "withheld"}
        assert answer["files"]
        for one in answer["files"]:
            assert set(one) == {"path", "kind", "sha256"}
            path = Path(one["path"])
            assert path.is_absolute()
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            known = subprocess.run(
                ["sha256sum", str(path)], capture_output=True, text=True, check=True
            ).stdout
            assert one["sha256"] in known
        for one in answer["withheld"]:
            assert one["what"]
            assert one["why"].endswith(".")
    assert not [path for path in exported["out"].iterdir() if path.name.startswith(".")]


def test_no_plain_text_is_left_anywhere(
    told: Mapping[str, str], exported: Mapping[str, Any]
) -> None:
    demo = Path(told["vault"]).parent
    homes = (demo.parent / "home", exported["home"])
    for home in homes:
        assert {place.name for place in home.iterdir()} == {name.lower() for name in FOLDERS}
    places = (*homes, demo, exported["vault"])
    left = [path for place in places for path in place.rglob("*") if path.is_file()]
    assert {path.name for path in left} >= {"vault.hdr", "data-0001.db", "ca.pem"}
    found = [
        (path, canary)
        for path in left
        if path.name != "ca.pem"
        for content in (path.read_bytes(),)
        for canary in CANARIES
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if canary.encode(encoding) in content
    ]
    assert not found


def test_names_of_files_name_nobody(exported: Mapping[str, Any]) -> None:
    for path in exported["out"].iterdir():
        assert re.fullmatch(r"[A-Za-z0-9-]+\.(pdf|csv|json|xlsx)", path.name)
        assert not [name for name in NAMES if name.casefold() in path.name.casefold()]
        assert "MUB" not in path.name


def test_every_document_is_validly_signed(exported: Mapping[str, Any]) -> None:
    for path in signed(exported):
        said = subprocess.run(
            ["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False
        ).stdout
        assert "Signature is Valid" in said, path
        assert "Total document signed" in said, path


def test_minutes_name_no_young_person(exported: Mapping[str, Any]) -> None:
    for one in exported["minutes"]["files"]:
        text = text_of(Path(one["path"]))
        assert "Brückner" in text
        assert not [name for name in NAMES if name in text]
        if one["kind"] == "Sitzungsprotokoll ohne Fallzeilen":
            assert "MUB-" not in text


def test_entrusted_words_reach_only_whom_they_were_released_to(
    exported: Mapping[str, Any],
) -> None:
    with_secret = {path.name for path in signed(exported) if "weckt ihn niemand" in text_of(path)}
    roles = {re.sub(r".*Exemplar-\d+-", "", name) for name in with_secret}
    assert roles == {"Junger-Mensch.pdf", "Schulsozialarbeit.pdf", "Berufsberatung.pdf"}
    reasons = [one["what"] for one in exported["sheets"]["withheld"]]
    assert sum("Im Vertrauen" in what for what in reasons) == 4


def test_summary_says_nothing_about_two_cases(exported: Mapping[str, Any]) -> None:
    files = {Path(one["path"]).suffix: Path(one["path"]) for one in exported["summary"]["files"]}
    assert set(files) == {".pdf", ".csv", ".json", ".xlsx"}
    assert exported["summary"]["withheld"]
    json.loads(files[".json"].read_text(encoding="utf-8"))
    text = files[".csv"].read_text(encoding="utf-8-sig")
    assert not re.search(r";[12](;|$)", text, re.MULTILINE)
    cells = [cell.value for sheet in load_workbook(files[".xlsx"]) for row in sheet for cell in row]
    assert "Vereinbarungen" in cells
    assert not {1, 2} & set(cells)


def test_the_record_proves_every_document(made: Practice, exported: Mapping[str, Any]) -> None:
    way_in = ("--vault", exported["vault"], "--user", made.user)
    answer = asked(
        "verify", *signed(exported), *way_in, "--password-file", made.password_file, "--json"
    )
    assert answer.code == 0
    items = answer.data["items"]
    assert isinstance(items, list)
    for item in items:
        assert set(item) == {"file", "ok", "reasons", "signers"}
        assert item["ok"] is True
        assert item["reasons"] == []
        assert item["signers"] == ["Aylin Brückner-Yıldız"]


def test_the_authority_alone_proves_less(made: Practice, exported: Mapping[str, Any]) -> None:
    finished = program("verify", signed(exported)[0], "--ca", made.ca)
    assert finished.code == 0
    assert "der Vergleich mit dem Verzeichnis wurde nicht gemacht" in finished.out


def test_without_either_the_issuer_is_unknown(exported: Mapping[str, Any]) -> None:
    finished = program("verify", signed(exported)[0], "--json")
    assert finished.code == 1
    (item,) = finished.object()["items"]
    assert (item["ok"], item["reasons"]) == (False, ["Aussteller unbekannt"])


def test_a_changed_byte_is_refused_either_way(
    made: Practice, exported: Mapping[str, Any], tmp_path: Path
) -> None:
    content = bytearray(signed(exported)[0].read_bytes())
    content[len(content) // 3] ^= 1
    forged = tmp_path / "gefälscht.pdf"
    forged.write_bytes(content)
    way_in = ("--vault", exported["vault"], "--user", made.user)
    by_record = asked("verify", forged, *way_in, "--password-file", made.password_file)
    by_authority = asked("verify", forged, "--ca", made.ca)
    for answer in (by_record, by_authority):
        assert answer.code == 1
        assert answer.lines[0].startswith(f"{forged}: Nicht bestätigt: ")


def test_nothing_is_ever_written_over(made: Practice, practice: Practice, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = asked("export", "summary", "--out", out, *practice.way_in)
    assert first.code == 0
    before = {path: path.read_bytes() for path in out.iterdir()}
    again = asked("export", "summary", "--out", out, *practice.way_in)
    assert again.code == 1
    assert again.data["refused"]["code"] == "file_taken"  # type: ignore[index,call-overload] # JSON
    assert {path: path.read_bytes() for path in out.iterdir()} == before


def test_a_taken_name_stops_before_the_copy_is_recorded(practice: Practice, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with practice.desk() as desk:
        held = next(one for one in desk.conferences.all() if one.ended_at)
    number = held.number.replace("/", "-")
    os.symlink("/nowhere", out / f"Protokoll-{number}-Exemplar-02-Jugendberufshilfe.pdf")
    answer = asked("export", "minutes", "--out", out, *practice.way_in)
    assert answer.code == 1
    assert len(list(out.iterdir())) == 2
    with practice.desk() as desk:
        assert len(desk.disclosures.of_conference(held.id)) == 1


def text_of(path: Path) -> str:
    """Return the text of a PDF as poppler reads it, in one line."""
    read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
    return " ".join(read.stdout.split())


def test_a_list_of_the_office_says_who_was_revoked(
    made: Practice, exported: Mapping[str, Any], tmp_path: Path
) -> None:
    file, crl = signed(exported)[0], tmp_path / "crl.pem"
    with made.desk() as desk:
        unlocked, authority = desk.access.unlocked, desk.access.authority()
        with desk.workplace.read() as session:
            personal = certificate_store.personal(session, unlocked.uid)
    key = grantor_of(unlocked).authority_key
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    serials = revoked([personal], RevocationReason.COMPROMISED, long_ago)
    for revocations, code in (((), 0), (serials, 1)):
        der = make_list(key, authority, revocations, 1, datetime.now(UTC))
        for content in (der, list_pem(der)):
            crl.write_bytes(content)
            answer = asked("verify", file, "--ca", made.ca, "--crl", crl)
            assert answer.code == code, answer.lines
    crl.write_bytes(file.read_bytes())
    finished = program("verify", file, "--ca", made.ca, "--crl", crl)
    assert finished.code == 1
    assert "keine Liste gesperrter Zertifikate" in finished.err + finished.out
    stranger = generate_private_key(SECP256R1())
    foreign = make_authority(stranger, "Fremdes Amt", "f" * 32, datetime.now(UTC))
    crl.write_bytes(make_list(stranger, foreign, (), 1, datetime.now(UTC)))
    refused = asked("verify", file, "--ca", made.ca, "--crl", crl)
    assert refused.code == 1
    assert "dieses Amtes" in "".join(refused.lines)
    assert program("verify", file, "--crl", crl).code == 2
