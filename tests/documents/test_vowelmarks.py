"""Vowel marks sit on their letters and digits keep their order: on paper, and read back from it."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from ilja_desktop.documents.foreign import foreign
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.style import TEXT_WIDTH, Text
from ilja_desktop.domain.formkind import FormLanguage
from tests.documents.papers import NOW
from tests.documents.pdf import kept
from tests.documents.sheets import reader

ARABIC, DARI, TIGRINYA = FormLanguage.ARABIC, FormLanguage.DARI, FormLanguage.TIGRINYA
TEXTS = {
    ARABIC: "مُدَّةُ المُوَافَقَةِ: حتى ٣١ ديسمبر ٢٠٢٦، بعد \u206614.03.2027\u2069 لِلْأُسْرَةِ",
    DARI: "مسئلهٔ مُعَلِّم قبلاً ۱۴۰۵/۰۸/۳۰ ثبت شد، خانهٔ ما",
    TIGRINYA: "ክሳብ 31.12.2026 ይጸንሕ። ፲፪ ኣዋርሕ፣ ኦ፟",
}
NUMBERS = {
    ARABIC: ("٣١", "٢٠٢٦", "14.03.2027"),
    DARI: ("۱۴۰۵/۰۸/۳۰",),
    TIGRINYA: ("31.12.2026", "፲፪"),
}
CONTROLS = dict.fromkeys((0x200B, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


@cache
def printed(text: str, language: FormLanguage) -> bytes:
    paper = Paper("Probe", "Jugendamt", Profile.EXTRACT)
    paper.headline("Probe")
    paper.side_by_side(
        [lambda here: foreign(text, language, Text.PLAIN, Node("P", here))], [TEXT_WIDTH]
    )
    return press(paper, now=NOW)


@pytest.mark.parametrize("language", TEXTS)
def test_marks_follow_their_letters_when_read_back(language: FormLanguage, tmp_path: Path) -> None:
    file = kept(printed(TEXTS[language], language), tmp_path)
    read = reader("mutool", "draw", "-q", "-F", "txt", file).translate(CONTROLS)
    assert "".join(TEXTS[language].translate(CONTROLS).split()) in "".join(read.split())


@pytest.mark.parametrize("language", TEXTS)
def test_poppler_keeps_every_mark_and_no_digit_is_reversed(
    language: FormLanguage, tmp_path: Path
) -> None:
    file = kept(printed(TEXTS[language], language), tmp_path)
    read = reader("pdftotext", file, "-").translate(CONTROLS)
    for number in NUMBERS[language]:
        assert read.count(number) == 1
    wanted = sorted("".join(TEXTS[language].translate(CONTROLS).split()))
    assert not set(wanted) - set(read)
    assert all(read.count(each) >= wanted.count(each) for each in set(wanted))


def ink(text: str, folder: Path) -> tuple[int, int, int, int]:
    """Return where a text is on its page as printed: left, top, right, bottom in pixels."""
    file = kept(printed(text, ARABIC), folder)
    reader("pdftoppm", "-r", "150", "-y", "208", "-H", "120", "-png", file, folder / "page")
    (picture,) = folder.glob("page*.png")
    grey = Image.open(io.BytesIO(picture.read_bytes())).convert("L")
    picture.unlink()
    box = ImageChops.invert(grey).point(lambda level: 255 if level > 100 else 0).getbbox()
    assert box is not None
    return box


def test_marks_stand_above_and_below_their_letter_and_take_no_room(tmp_path: Path) -> None:
    left, top, right, bottom = ink("بب", tmp_path)
    above, below = ink("بَب", tmp_path), ink("ببِ", tmp_path)
    both = ink("بَّب", tmp_path)
    assert above[1] < top
    assert both[1] < above[1], "the vowel stands on the sign that doubles the letter"
    assert above[3] == bottom
    assert below[3] > bottom
    assert below[1] == top
    for box in (above, below, both):
        assert abs(box[0] - left) <= 3
        assert abs(box[2] - right) <= 3
