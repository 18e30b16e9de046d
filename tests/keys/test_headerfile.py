"""Two copies of the header: accidents to one are harmless, to both are told."""

from __future__ import annotations

import json
import random
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.keys import atomicfile, headerfile
from ilja_desktop.keys.canonical import canonical
from ilja_desktop.keys.headerfile import (
    FIRST,
    SECOND,
    HeaderNotRead,
    HeaderUnconfirmed,
    NoVault,
)
from ilja_desktop.keys.headerformat import (
    LARGEST,
    CopyDamaged,
    HeaderDamaged,
    NewerVersionNeeded,
    decode,
    encode,
)

from .conftest import Office, header_json, with_checksum, write_both


def test_a_single_bit_flip_is_recovered_from_the_other_copy(
    office: Office, *, quick: bool, thorough: bool
) -> None:
    whole = (office.folder / FIRST).read_bytes()
    expected = headerfile.read(office.folder).header
    step = 97 if quick else 1 if thorough else 23
    for bit in range(random.randrange(step), len(whole) * 8, step):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        name = FIRST if bit % 2 else SECOND
        (office.folder / name).write_bytes(damaged)
        reading = headerfile.read(office.folder)
        assert reading.header == expected
        assert not reading.both_whole
        (office.folder / name).write_bytes(whole)
    assert headerfile.read(office.folder).both_whole


def test_every_single_bit_flip_is_noticed(made_once: Office, *, quick: bool) -> None:
    whole = (made_once.folder / FIRST).read_bytes()
    for bit in range(0, len(whole) * 8, 29 if quick else 1):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(CopyDamaged):
            decode(bytes(damaged))


def test_the_higher_generation_counts(office: Office) -> None:
    header = headerfile.read(office.folder).header
    older = replace(header, generation=header.generation - 1)
    for name in (FIRST, SECOND):
        write_both(office.folder, encode(header))
        (office.folder / name).write_bytes(encode(older))
        assert headerfile.read(office.folder).header == header


def test_both_damaged_is_told(office: Office) -> None:
    write_both(office.folder, b"ILJA1 \n")
    with pytest.raises(HeaderDamaged):
        headerfile.read(office.folder)


def test_a_folder_without_header_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        headerfile.read(tmp_path)


def test_a_header_that_is_no_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / FIRST).mkdir()
    with pytest.raises(HeaderNotRead):
        headerfile.read(tmp_path)


def test_one_copy_of_a_later_version_is_enough_to_decline(office: Office) -> None:
    body = canonical({"version": 4, "anything": "else"})
    (office.folder / SECOND).write_bytes(with_checksum(body, 4))
    with pytest.raises(NewerVersionNeeded):
        headerfile.read(office.folder)


def test_a_magic_line_alone_makes_no_later_version(office: Office) -> None:
    octets = (office.folder / FIRST).read_bytes()
    with pytest.raises(CopyDamaged):
        decode(b"ILJA2" + octets[5:])


def test_a_header_of_more_than_a_mebibyte_is_not_parsed(office: Office) -> None:
    write_both(office.folder, with_checksum(b" " * LARGEST))
    with pytest.raises(HeaderDamaged):
        headerfile.read(office.folder)


def test_other_spellings_of_the_same_values_are_refused(made_once: Office) -> None:
    value = header_json(made_once.folder)
    assert decode(with_checksum(canonical(value)))
    twice = canonical(value).replace(b'"gen":', b'"gen":1,"gen":')
    for body in (json.dumps(value).encode(), canonical(value) + b"\n", twice):
        with pytest.raises(CopyDamaged):
            decode(with_checksum(body))


def test_writing_over_another_generation_is_refused(office: Office) -> None:
    header = headerfile.read(office.folder).header
    with pytest.raises(ChangedMeanwhile):
        headerfile.write(office.folder, header, replacing=header.generation + 7)


def _decoded_or_refused(octets: bytes) -> None:
    try:
        header = decode(octets)
    except (CopyDamaged, NewerVersionNeeded):
        return
    assert encode(header) == octets


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    _decoded_or_refused(body)
    _decoded_or_refused(with_checksum(body))


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"version":1,"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"version":' + b"9" * 10_000 + b"}",
        b'{"version":1,"a":"\\ud800"}',
        b'{"version":1,"a":NaN}',
        b'{"version":1,"a":1e999}',
        b"\xff\xfe{",
        b"1",
        b"",
    ],
    ids=range(9),
)
def test_hostile_json_is_refused(body: bytes) -> None:
    with pytest.raises(CopyDamaged):
        decode(with_checksum(body))


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
ANYTHING = st.recursive(
    SCALARS,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts),
    max_leaves=5,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a value where something else can be put."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, part in items:
        found.append((*path, key))
        if isinstance(part, dict | list):
            found.extend(_places(part, (*path, key)))
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_any_value_in_any_field_is_read_or_refused(made_once: Office, data: st.DataObject) -> None:
    value = deepcopy(header_json(made_once.folder))
    *path, last = data.draw(st.sampled_from(_places(value)))
    inner = value
    for key in path:
        inner = inner[key]
    inner[last] = data.draw(ANYTHING)
    body = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    _decoded_or_refused(with_checksum(body.encode("utf-8", "surrogatepass")))


def _fail_after_rename(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let syncing the folder fail, which comes after the new copy has its name."""
    left = [times]
    real = atomicfile.sync_folder

    def failing(folder: Path) -> None:
        if left[0]:
            left[0] -= 1
            raise OSError(5, "Input/output error")
        real(folder)

    monkeypatch.setattr(atomicfile, "sync_folder", failing)


def test_a_header_whose_second_copy_is_confirmed_is_written(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = office.unlocked.header
    following = replace(header, generation=header.generation + 1)
    _fail_after_rename(monkeypatch, 1)
    headerfile.write(office.folder, following, replacing=header.generation)
    assert headerfile.read(office.folder).header == following


def test_a_header_the_drive_does_not_confirm_is_not_called_unwritten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = office.unlocked.header
    following = replace(header, generation=header.generation + 1)
    _fail_after_rename(monkeypatch, 2)
    with pytest.raises(HeaderUnconfirmed):
        headerfile.write(office.folder, following, replacing=header.generation)
    assert headerfile.read(office.folder).header == following
