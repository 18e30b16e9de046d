"""Scans and photographs: sound ones are taken, hostile ones refused before anything is drawn."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.scan import ScanKind, ScanLimits
from ilja_desktop.domain.words.refusals import SENTENCES
from ilja_desktop.exchange.scanguard import kind_of
from tests.exchange.scans import HOSTILE, IDAT, jpeg, pdf, png, png_of

LIMITS = ScanLimits(megabytes=1, megapixels=10)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (pdf(), ScanKind.PDF),
        (pdf(pages=3), ScanKind.PDF),
        (jpeg(), ScanKind.JPEG),
        (jpeg() + jpeg(8, 8), ScanKind.JPEG),
        (jpeg() + bytes(16), ScanKind.JPEG),
        (png(), ScanKind.PNG),
        (png_of(IDAT), ScanKind.PNG),
    ],
    ids=["pdf", "pages", "photo", "photo with preview behind", "padding", "png", "by hand"],
)
def test_sound_files_are_taken(content: bytes, kind: ScanKind) -> None:
    assert kind_of("Bogen", content, LIMITS) is kind


@pytest.mark.parametrize("trick", HOSTILE)
def test_hostile_file_is_refused_with_a_sentence(trick: str) -> None:
    refused, content = HOSTILE[trick]
    with pytest.raises(Refusal) as caught:
        kind_of("Bogen.pdf", content, LIMITS)
    assert type(caught.value).__name__ == refused
    assert "Bogen.pdf" in SENTENCES[caught.value.code()].format_map(vars(caught.value))


@given(st.sampled_from([pdf(), jpeg(), png()]), st.data())
def test_changed_bytes_are_taken_or_refused_and_nothing_else(
    content: bytes, data: st.DataObject
) -> None:
    for _ in range(3):
        place = data.draw(st.integers(0, len(content) - 1))
        new = data.draw(st.binary(max_size=6))
        content = content[:place] + new + content[place + len(new) + data.draw(st.integers(0, 4)) :]
    with suppress(Refusal):
        assert kind_of("Bogen", content, LIMITS) in ScanKind
