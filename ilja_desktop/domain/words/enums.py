"""The German word of every enum member."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.summary import CellState

WORDS: dict[Enum, str] = {
    CellState.PRINTED: "genannt",
    CellState.PROTECTED: "geheim",
    CellState.LEFT_OUT: "weggelassen",
}
