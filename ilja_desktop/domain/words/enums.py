"""The German word of every enum member."""

from __future__ import annotations

from enum import Enum

WORDS: dict[Enum, str] = {}
