"""The whole matrix of what is done to signed files: every case has its verdict."""

from __future__ import annotations

import random

import pytest

from ilja_desktop.documents.minutes import render
from ilja_desktop.documents.signing.verify import verify
from ilja_desktop.domain.verification import Doubt
from tests.documents.papers import MINUTES, NOW
from tests.documents.sheets import QUICK, Office
from tests.documents.signers import Signed
from tests.documents.tampering import MATRIX, Attack, fillable, filled

FLIPS = 60 if QUICK else 500
_AS_RECORDED = frozenset({Doubt.NOT_AS_RECORDED, Doubt.ROLLED_BACK})


@pytest.mark.parametrize("attack", MATRIX, ids=lambda attack: attack.name)
def test_every_attack_meets_its_verdict(attack: Attack, all_signed: Signed) -> None:
    pdf = attack.do(all_signed)
    assert pdf != all_signed.after(4)
    found = verify(pdf, [all_signed.office.authority], now=NOW, record=all_signed.record(4))
    assert set(found.reasons) & _AS_RECORDED
    assert set(found.reasons) - _AS_RECORDED <= attack.alone
    assert bool(set(found.reasons) - _AS_RECORDED) is bool(attack.alone)


def test_matrix_is_whole() -> None:
    assert len(MATRIX) == 18 + 2
    only_the_record_tells = [attack.name for attack in MATRIX if not attack.alone]
    assert only_the_record_tells == ["zwei Unterschriften weniger"]


def test_signed_papers_have_nothing_to_fill_in(office: Office) -> None:
    form = office.sign(fillable(render(MINUTES, NOW)))
    assert verify(form, [office.authority], now=NOW).reasons == (Doubt.OTHER_FIELDS,)
    assert verify(filled(form), [office.authority], now=NOW).reasons == (Doubt.EXTENDED,)


def test_no_flipped_byte_is_overlooked(all_signed: Signed) -> None:
    pdf, authorities = all_signed.after(4), [all_signed.office.authority]
    accepted = []
    for _ in range(FLIPS):
        place, bit = random.randrange(len(pdf)), random.randrange(8)
        changed = bytearray(pdf)
        changed[place] ^= 1 << bit
        if verify(bytes(changed), authorities, now=NOW).ok:
            accepted.append((place, bit))
    assert accepted == []
