"""The one style sheet, filled from the tokens.

Widgets say what they are with properties (``kind``, ``card``, ``type``, ``tone``, ``pill``); nobody
else sets a style sheet. Small pictures inside controls come from ``resources/icons/light`` and
``…/dark``, because style sheets read files only.
"""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QDir

from ilja_desktop.ui.kit.asset import RESOURCES
from ilja_desktop.ui.kit.icons import drawing
from ilja_desktop.ui.kit.look import Look
from ilja_desktop.ui.kit.tokens import TYPES, Colours, Height, Radius, Text, Tone


def stylesheet(look: Look) -> str:
    """Return the style sheet of a look."""
    for name in ("light", "dark"):
        QDir.setSearchPaths(f"ilja{name}", [str(RESOURCES / "icons" / name)])
    colours = look.colours
    gaps = {
        name: getattr(colours, name)
        for name in Colours.__slots__
        if not isinstance(getattr(colours, name), tuple)
    }
    sizes = {
        "h": look.px(Height.CONTROL),
        "h_s": look.px(Height.SMALL),
        "target": look.px(Height.TARGET),
        "pill": look.px(20),
        "pill_radius": look.px(20) // 2,
        "chip_radius": (look.px(Height.SMALL) + 2) // 2 - 1,
        "box": look.px(18),
        "radio_radius": look.px(18) // 2,
        "chevron": look.px(16),
        "segment": look.px(Height.SMALL),
        "r_field": int(Radius.FIELD),
        "r_button": int(Radius.BUTTON),
        "r_card": int(Radius.CARD),
    }
    texts = {f"f_{role.value}": _font(look, role) for role in Text}
    images = {"images": "iljadark" if look.dark else "iljalight"}
    return _SHEET.substitute(gaps, **sizes, **texts, **images) + _tones(colours)


def control_drawings(colours: Colours) -> dict[str, str]:
    """Return the pictures inside controls by file name, as they must lie in the resources."""
    return {
        "check.svg": drawing("check", colours.on_accent, "3"),
        "minus.svg": drawing("minus", colours.on_accent, "3"),
        "chevron-down.svg": drawing("chevron-down", colours.muted, "2"),
        "chevron-up.svg": drawing("chevron-up", colours.muted, "2"),
        "chevron-left.svg": drawing("chevron-left", colours.muted, "2"),
        "chevron-right.svg": drawing("chevron-right", colours.muted, "2"),
        "dot.svg": (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
            f'<circle cx="12" cy="12" r="6" fill="{colours.on_accent}"/></svg>\n'
        ),
    }


def _font(look: Look, role: Text) -> str:
    step = TYPES[role]
    return f"font-size:{look.px(step.pixels)}px; font-weight:{step.weight};"


def _tones(colours: Colours) -> str:
    lines = []
    for tone in Tone:
        ink, ground = colours.ink(tone), colours.ground(tone)
        text = colours.accent if tone is Tone.ACCENT else ink
        lines += [
            f'QLabel[tone="{tone}"] {{ color:{text}; }}',
            f'QLabel[pill="{tone}"] {{ background:{ground}; color:{ink}; }}',
            f'QFrame[card="{tone}"] {{ background:{ground}; border:none;'
            f" border-radius:{int(Radius.BUTTON)}px; }}",
            f'QFrame[tile="{tone}"] {{ background:{ground}; border:none;'
            f" border-radius:{int(Radius.CARD) - 1}px; }}",
        ]
    return "\n".join(lines)


_SHEET = Template("""
QWidget { color:$text; }
QToolTip { background:$text; color:$inverse; border:none; padding:6px 8px; }
QWidget[ground="canvas"], QDialog { background:$canvas; }
QWidget[ground="surface"] { background:$surface; }

QFrame[card="plain"] { background:$surface; border:1px solid $border;
    border-radius:${r_card}px; }
QFrame[card="sunken"] { background:$sunken; border:1px solid $border;
    border-radius:${r_button}px; }
QFrame[card="bar"] { background:$surface; border:none; border-top:1px solid $border; }
QFrame[card][strip="true"] { border-radius:0; }
QFrame[line="across"] { background:$border; max-height:1px; min-height:1px; border:none; }

QFrame[nav="true"] { background:$canvas; border:none; border-right:1px solid $border; }

QLabel { background:transparent; }
QLabel[type="display"] { $f_display letter-spacing:-0.3px; }
QLabel[type="title"] { $f_title letter-spacing:-0.2px; }
QLabel[type="subtitle"] { $f_subtitle }
QLabel[type="strong"] { $f_strong }
QLabel[type="body"] { $f_body }
QLabel[type="muted"] { $f_muted color:$muted; }
QLabel[type="caption"] { $f_caption color:$muted; }
QLabel[type="captionstrong"] { $f_captionstrong color:$muted; }
QLabel[type="timer"] { $f_timer }
QLabel[pill] { $f_captionstrong border-radius:${pill_radius}px; padding:0 8px;
    min-height:${pill}px; max-height:${pill}px; }
QLabel[logo="true"] { background:$accent; color:$on_accent; font-weight:700;
    border-radius:${r_card}px; }

QPushButton { outline:0; min-height:${h}px; max-height:${h}px; padding:0 14px; font-weight:500;
    border-radius:${r_button}px; border:1px solid $border_strong;
    background:$surface; color:$text; }
QPushButton:hover { background:$hover; }
QPushButton:pressed { background:$tint; }
QPushButton:disabled { color:$border_input; background:$sunken; border-color:$border; }
QPushButton[kind="primary"] { background:$accent; border-color:$accent; color:$on_accent;
    font-weight:600; }
QPushButton[kind="primary"]:hover { background:$accent_hover; border-color:$accent_hover; }
QPushButton[kind="primary"]:pressed { background:$accent_press; }
QPushButton[kind="primary"]:disabled { background:$hover; border-color:$border;
    color:$border_input; }
QPushButton[kind="ghost"] { background:transparent; border-color:transparent; color:$accent;
    font-weight:600; }
QPushButton[kind="ghost"]:hover, QPushButton[kind="quiet"]:hover { background:$hover; }
QPushButton[kind="quiet"] { background:transparent; border-color:transparent; }
QPushButton[kind="ghost"]:disabled, QPushButton[kind="quiet"]:disabled {
    color:$border_input; background:transparent; border-color:transparent; }
QPushButton[kind="danger"] { color:$bad; border-color:$bad; font-weight:600; }
QPushButton[kind="danger"]:hover { background:$bad_bg; }
QPushButton[kind="danger"]:disabled { color:$border_input; border-color:$border; }
QPushButton[kind]:checked { background:$tint; border-color:$accent; color:$tint_text; }
QPushButton[extent="small"] { min-height:${h_s}px; max-height:${h_s}px; padding:0 10px; }
QPushButton[extent="icon"] { min-width:${h}px; max-width:${h}px; padding:0; }
QPushButton[extent="row"] { padding:0; min-height:0; max-height:10000px; }
QPushButton[left="true"] { text-align:left; }
QPushButton[kind="chip"] { min-height:${h_s}px; max-height:${h_s}px; padding:0 12px;
    border-radius:${chip_radius}px; }
QPushButton[kind="chip"]:checked { font-weight:600; }
QPushButton::menu-indicator { width:0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    background:$surface; border:1px solid $border_input; border-radius:${r_button}px;
    padding:0 10px; selection-background-color:$accent; selection-color:$on_accent;
    placeholder-text-color:$muted; }
QLineEdit, QComboBox, QSpinBox { min-height:${h}px; max-height:${h}px; }
QPlainTextEdit, QTextEdit { padding:6px 8px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border:2px solid $focus; padding:0 9px; }
QPlainTextEdit:focus, QTextEdit:focus { border:2px solid $focus; padding:5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QSpinBox[wrong="true"] { border-color:$bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    background:$sunken; color:$muted; border-color:$border; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background:$sunken;
    border-color:$border; }
QLineEdit[search="true"] { padding:0 2px; }
QLineEdit[search="true"]:focus { padding:0 1px; }
QComboBox::drop-down { border:none; width:${h_s}px; }
QComboBox::down-arrow { image:url($images:chevron-down.svg);
    width:${chevron}px; height:${chevron}px; }
QComboBox QAbstractItemView { background:$raised; border:1px solid $border_strong;
    padding:4px; outline:0; }
QComboBox QAbstractItemView::item { min-height:${h_s}px; padding:0 8px;
    border-radius:${r_field}px; color:$text; }
QComboBox QAbstractItemView::item:selected { background:$tint; color:$tint_text; }
QSpinBox::up-button, QSpinBox::down-button { border:none; width:${target}px; }
QSpinBox::up-arrow { image:url($images:chevron-up.svg); width:12px; height:12px; }
QSpinBox::down-arrow { image:url($images:chevron-down.svg); width:12px; height:12px; }

QCheckBox, QRadioButton { spacing:10px; min-height:${h_s}px; }
QCheckBox::indicator, QRadioButton::indicator { width:${box}px; height:${box}px;
    border:2px solid $border_input; background:$surface; }
QCheckBox::indicator { border-radius:${r_field}px; }
QRadioButton::indicator { border-radius:${radio_radius}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color:$accent; }
QCheckBox::indicator:checked { background:$accent; border-color:$accent;
    image:url($images:check.svg); }
QCheckBox::indicator:indeterminate { background:$accent; border-color:$accent;
    image:url($images:minus.svg); }
QRadioButton::indicator:checked { background:$accent; border-color:$accent;
    image:url($images:dot.svg); }
QCheckBox:disabled, QRadioButton:disabled { color:$muted; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color:$border_strong;
    background:$sunken; }
QCheckBox::indicator:checked:disabled { background:$border_input; }

QTabBar[segment="true"] { background:$hover; border-radius:8px; }
QTabBar[segment="true"]::tab { min-height:${segment}px; max-height:${segment}px;
    padding:0 14px; margin:3px 0 3px 3px; border:1px solid transparent;
    border-radius:${r_button}px; color:$muted; background:transparent; font-weight:500; }
QTabBar[segment="true"]::tab:last { margin-right:3px; }
QTabBar[segment="true"]::tab:only-one { margin-right:3px; }
QTabBar[segment="true"]::tab:hover { color:$text; }
QTabBar[segment="true"]::tab:selected { background:$surface; color:$text;
    border-color:$border_strong; font-weight:500; }

QTableView, QListView { background:$surface; border:none; outline:0;
    selection-background-color:$tint; selection-color:$text; }
QListView[bare="true"] { background:transparent; }
QTextBrowser[bare="true"] { background:transparent; border:2px solid transparent; padding:0 8px; }
QTextBrowser[bare="true"]:focus { border-color:$focus; }
QHeaderView { background:$surface; border:none; }
QHeaderView::section { background:$surface; color:$muted; $f_captionstrong border:none;
    border-bottom:1px solid $border; padding:0 12px; min-height:${h}px; }
QTableCornerButton::section { background:$surface; border:none; border-bottom:1px solid $border; }
QHeaderView::section:hover { color:$text; background:$sunken; }
QHeaderView::down-arrow { image:url($images:chevron-down.svg); width:12px; height:12px; }
QHeaderView::up-arrow { image:url($images:chevron-up.svg); width:12px; height:12px; }

QScrollArea { background:transparent; border:none; }
QScrollArea > QWidget > QWidget[ground="none"] { background:transparent; }
QScrollBar:vertical { background:transparent; width:12px; margin:2px; }
QScrollBar:horizontal { background:transparent; height:12px; margin:2px; }
QScrollBar::handle { background:$border_strong; border-radius:4px; }
QScrollBar::handle:hover { background:$border_input; }
QScrollBar::handle:vertical { min-height:40px; }
QScrollBar::handle:horizontal { min-width:40px; }
QScrollBar::add-line, QScrollBar::sub-line { height:0; width:0; }
QScrollBar::add-page, QScrollBar::sub-page { background:transparent; }

QMenu { background:$raised; border:1px solid $border_strong; padding:4px; }
QMenu::item { padding:8px 28px 8px 12px; border-radius:${r_field}px; }
QMenu::item:selected { background:$tint; color:$tint_text; }
QMenu::item:disabled { color:$border_input; }
QMenu::separator { height:1px; background:$border; margin:4px 8px; }
QProgressBar { background:$hover; border:none; border-radius:3px; max-height:6px;
    min-height:6px; }
QProgressBar::chunk { background:$accent; border-radius:3px; }
QSplitter::handle { background:transparent; }
QCalendarWidget QToolButton { color:$text; background:transparent; border:none;
    border-radius:${r_field}px; padding:6px; font-weight:600; }
QCalendarWidget QToolButton:hover { background:$hover; }
QCalendarWidget QToolButton#qt_calendar_prevmonth {
    qproperty-icon:url($images:chevron-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth {
    qproperty-icon:url($images:chevron-right.svg); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background:$raised; }
QCalendarWidget QAbstractItemView { background:$raised; selection-background-color:$accent;
    selection-color:$on_accent; }
""")
