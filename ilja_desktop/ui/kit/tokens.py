"""Design tokens: the one source of every colour, size and distance of the window.

Colours follow the KERN design system 2.7 (oklch converted to sRGB). ``CONTRAST_PAIRS`` lists what
stands on what and the ratio WCAG 2.2 AA asks for (1.4.3: 4.5 for text, 1.4.11: 3 for controls).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum


class Space(IntEnum):
    """Distances in pixels."""

    NONE = 0
    XXS = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Radius(IntEnum):
    """Corner radii in pixels."""

    FIELD = 4
    BUTTON = 6
    CARD = 10


class Height(IntEnum):
    """Heights of controls and rows in pixels before the font factor."""

    TARGET = 24
    SMALL = 30
    CONTROL = 36
    COMPACT_ROW = 40
    ROW = 56


class Tone(StrEnum):
    """What a colour says; always together with a word and a shape."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Type:
    """One step of the type scale: pixels, line height in pixels, weight 100 to 900."""

    pixels: int
    line: int
    weight: int


class Text(Enum):
    """The type scale; the value is the name in the style sheet."""

    CAPTION = "caption"
    CAPTION_STRONG = "captionstrong"
    BODY = "body"
    MUTED = "muted"
    STRONG = "strong"
    SUBTITLE = "subtitle"
    TITLE = "title"
    DISPLAY = "display"
    TIMER = "timer"


TYPES: dict[Text, Type] = {
    Text.CAPTION: Type(12, 16, 400),
    Text.CAPTION_STRONG: Type(12, 16, 600),
    Text.BODY: Type(14, 20, 400),
    Text.MUTED: Type(14, 20, 400),
    Text.STRONG: Type(14, 20, 600),
    Text.SUBTITLE: Type(16, 24, 600),
    Text.TITLE: Type(20, 28, 600),
    Text.DISPLAY: Type(26, 34, 600),
    Text.TIMER: Type(34, 40, 600),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour of one theme as ``#RRGGBB``."""

    canvas: str
    surface: str
    sunken: str
    raised: str
    hover: str
    border: str
    border_strong: str
    border_input: str
    text: str
    muted: str
    inverse: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    tint: str
    tint_text: str
    focus: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    info: str
    info_bg: str
    neutral: str
    neutral_bg: str
    mark: str
    people: tuple[str, ...]
    people_bg: tuple[str, ...]

    def named(self, name: str) -> str:
        """Return a colour by its token name."""
        colour = getattr(self, name)
        assert isinstance(colour, str)
        return colour

    def ink(self, tone: Tone) -> str:
        """Return the text colour of a tone."""
        return self.tint_text if tone is Tone.ACCENT else self.named(tone.value)

    def ground(self, tone: Tone) -> str:
        """Return the quiet background of a tone."""
        return self.tint if tone is Tone.ACCENT else self.named(f"{tone.value}_bg")


LIGHT = Colours(
    canvas="#F3F4F7",
    surface="#FFFFFF",
    sunken="#F7F8FB",
    raised="#FFFFFF",
    hover="#EBEDF4",
    border="#DFE1EA",
    border_strong="#C0C3D5",
    border_input="#8187A7",
    text="#1D2034",
    muted="#51577A",
    inverse="#FFFFFF",
    accent="#2044AA",
    accent_hover="#1537A1",
    accent_press="#092797",
    on_accent="#FFFFFF",
    tint="#E5EBF7",
    tint_text="#1537A1",
    focus="#2044AA",
    ok="#00654C",
    ok_bg="#D9F5EA",
    warn="#734000",
    warn_bg="#FFEFD0",
    bad="#9E0000",
    bad_bg="#FEE4E0",
    info="#00607F",
    info_bg="#DDF3FB",
    neutral="#454B6B",
    neutral_bg="#E8E9EF",
    mark="#FFE6B3",
    people=("#2F53AD", "#00634A", "#8429AB", "#7F4700", "#005E7B", "#515780"),
    people_bg=("#E5EAF6", "#DDEEE9", "#F2E6F7", "#F2E9DF", "#DFEDF1", "#EBECF0"),
)

DARK = Colours(
    canvas="#10121E",
    surface="#191C2D",
    sunken="#141726",
    raised="#21253A",
    hover="#232740",
    border="#2B2F47",
    border_strong="#3B405F",
    border_input="#6E7597",
    text="#E8E9EF",
    muted="#A9AEC6",
    inverse="#131525",
    accent="#97AFE1",
    accent_hover="#B2C4E9",
    accent_press="#C5D3EF",
    on_accent="#0B1434",
    tint="#263058",
    tint_text="#C5D3EF",
    focus="#C5D3EF",
    ok="#6CD6B5",
    ok_bg="#0C3329",
    warn="#FFB53A",
    warn_bg="#3D2A0C",
    bad="#FBB1A5",
    bad_bg="#4A1714",
    info="#4CD2FE",
    info_bg="#0B3443",
    neutral="#C0C3D5",
    neutral_bg="#2B2F47",
    mark="#5A3C06",
    people=("#A6BBEF", "#66CFAE", "#DD9BFA", "#F2AE5C", "#61CBEE", "#B3B9D6"),
    people_bg=("#22305A", "#153A35", "#3B2450", "#3E2D1B", "#123849", "#2C3150"),
)

_TEXT, _CONTROL = 4.5, 3.0
CONTRAST_PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, _TEXT) for ink in ("text", "muted") for ground in ("surface", "canvas")),
    *((ink, ground, _TEXT) for ink in ("text", "muted") for ground in ("sunken", "hover", "tint")),
    ("text", "raised", _TEXT),
    ("text", "mark", _TEXT),
    ("inverse", "text", _TEXT),
    ("on_accent", "accent", _TEXT),
    ("on_accent", "accent_hover", _TEXT),
    ("on_accent", "accent_press", _TEXT),
    ("tint_text", "tint", _TEXT),
    *((tone, f"{tone}_bg", _TEXT) for tone in ("ok", "warn", "bad", "info", "neutral")),
    *((tone, "surface", _TEXT) for tone in ("ok", "warn", "bad", "info", "neutral", "accent")),
    *((tone, "tint", _TEXT) for tone in ("ok", "warn", "bad", "info", "neutral")),
    *((tone, "sunken", _TEXT) for tone in ("ok", "warn", "bad", "accent")),
    *((tone, "canvas", _TEXT) for tone in ("ok", "warn", "bad", "accent")),
    ("bad", "hover", _TEXT),
    ("accent", "hover", _TEXT),
    *(("border_input", ground, _CONTROL) for ground in ("surface", "canvas")),
    *(("focus", ground, _CONTROL) for ground in ("surface", "canvas", "sunken", "tint")),
    ("accent", "border", _CONTROL),
)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
