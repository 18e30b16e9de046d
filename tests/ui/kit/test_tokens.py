"""Every pair of colours that meet keeps the contrast WCAG 2.2 AA asks for."""

from __future__ import annotations

import pytest

from ilja_desktop.ui.kit.asset import RESOURCES, files
from ilja_desktop.ui.kit.stylesheet import control_drawings
from ilja_desktop.ui.kit.tokens import CONTRAST_PAIRS, DARK, LIGHT, Colours, contrast

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_known_colours() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@THEMES
def test_every_pair_is_readable(colours: Colours) -> None:
    weak = [
        (ink, ground)
        for ink, ground, least in CONTRAST_PAIRS
        if contrast(colours.named(ink), colours.named(ground)) < least
    ]
    assert weak == []


@THEMES
def test_initials_are_readable(colours: Colours) -> None:
    pairs = zip(colours.people, colours.people_bg, strict=True)
    assert min(contrast(ink, ground) for ink, ground in pairs) >= 4.5


@pytest.mark.parametrize(("folder", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_pictures_in_controls_have_the_token_colours(folder: str, colours: Colours) -> None:
    for name, drawing in control_drawings(colours).items():
        stored = (RESOURCES / "icons" / folder / name).read_text(encoding="utf-8")
        assert stored == drawing, name


def test_icons_can_be_tinted() -> None:
    for path in files("icons", ".svg"):
        assert 'stroke="currentColor"' in path.read_text(encoding="utf-8"), path.name
