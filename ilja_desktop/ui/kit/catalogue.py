"""Renews the translation sources: ``python -m ilja_desktop.ui.kit.catalogue``.

Extracts ``self.tr(…)``, ``QCoreApplication.translate(…)`` and ``mark(context, …)`` into
``resources/i18n/ilja_en.ts``, and the labels of the tables of fields. New texts are translated
there by hand; ``installer/translation.py`` compiles the file.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ilja_desktop.domain.reportform import FIELDS, SECTIONS
from ilja_desktop.domain.words.travelfield import travel_word
from ilja_desktop.exchange.field import FIELDS_OF
from ilja_desktop.services.trips import TRIPS
from ilja_desktop.ui.kit.asset import RESOURCES

SOURCES = RESOURCES.parent / "ilja_desktop"
CATALOGUE = RESOURCES / "i18n" / "ilja_en.ts"


def extract(target: Path) -> None:
    """Write every translatable text of the program into a ``.ts`` file, keeping translations.

    Raises:
        subprocess.CalledProcessError: the extractor failed.
    """
    modules = sorted(str(path) for path in SOURCES.rglob("*.py"))
    with TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        tables.write_text("\n".join(_marks()), encoding="utf-8")
        command = [
            str(Path(sys.executable).with_name("pyside6-lupdate")),
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "de_DE",
            "-target-language",
            "en_GB",
            "-tr-function-alias",
            "QT_TRANSLATE_NOOP+=mark",
            *modules,
            str(tables),
            "-ts",
            str(target),
        ]
        subprocess.run(command, check=True)


def _marks() -> Iterator[str]:
    """Yield a marking line for each text that stands in a table of fields (``label_words``)."""
    texts = {text for section in SECTIONS for text in (section.title, section.note)}
    texts |= {text for field in FIELDS for text in (field.label, field.hint)}
    texts |= {field.label for fields in FIELDS_OF.values() for field in fields.values()}
    travelling = {name for trip in TRIPS.values() for part in trip.freight for name in part.fields}
    texts |= {travel_word(name) for name in travelling}
    for text in sorted(texts - {""}):
        yield f'mark("Word", {json.dumps(text, ensure_ascii=False)})'


if __name__ == "__main__":
    extract(CATALOGUE)
