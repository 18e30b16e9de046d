"""The program on a start stick: this installation with its Python, for machines of the same kind.

Nothing has to be installed to start it. So far that is possible under Linux, from a folder the
program was set up in; elsewhere the paper twin carries volunteers, and the page says so.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from ilja_desktop.keys.place import SUFFIX
from ilja_desktop.services.outfile import FileNotWritten, demand_free, write_new
from ilja_desktop.services.watch import Unwatched, Watch

VAULT = f"Mein Tagebuch{SUFFIX}"
PROGRAM = "Programm"
START = "start.sh"
SIZE_MB = 500
"""About so large it is; said before it is copied."""

_ROOT = Path(__file__).resolve().parents[2]
_LOCK = _ROOT / "installer" / "requirements.lock"
_LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_NOT_NEEDED = shutil.ignore_patterns(
    *(
        "__pycache__",
        ".*_cache",
        "site-packages",
        "dist-packages",
        "test",
        "tests",
        "config-*",
        "*.pyi",
    ),
    *("idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "qml", "typesystems", "include"),
)
_COMMANDS = """\
#!/bin/sh
# Startet das Programm mit dem Tresor, der daneben liegt.
here=$(cd "$(dirname "$0")" && pwd) || exit 1
python="$here/{program}/python"
chmod u+x "$python/bin/python3" 2>/dev/null
export PYTHONHOME="$python" PYTHONNOUSERSITE=1 PYTHONSAFEPATH=1
export PYTHONPATH="$here/{program}:$here/{program}/libraries" LD_LIBRARY_PATH="$python/lib"
exec "$python/bin/python3" -m ilja_desktop --vault "$here/{vault}" "$@"
"""


def device_kind() -> str:
    """Return for which machines the program can be put on a stick; nothing if for none."""
    return "Linux" if sys.platform == "linux" and _LOCK.is_file() else ""


def has_program(folder: Path) -> bool:
    """Say whether the program lies in a folder, whole."""
    return (folder / START).is_file()


def lay_program(folder: Path, watch: Watch = Unwatched()) -> None:
    """Copy the program; the file it is started by comes last, so it never starts in part.

    Args:
        folder: on the stick.
        watch: hears how far it is.

    Raises:
        FileTaken: there is one already.
        FileNotWritten: the stick is full or was pulled out; nothing is left of it.
        Cancelled: the watcher stopped it; nothing is left of it.
    """
    target = folder / PROGRAM
    demand_free(target)
    demand_free(folder / START)
    try:
        _copy(target, watch)
        write_new(folder / START, _COMMANDS.format(program=PROGRAM, vault=VAULT).encode())
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise FileNotWritten(str(target)) from error
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    os.sync()


def _copy(target: Path, watch: Watch) -> None:
    files = dict(_files())
    for done, (place, source) in enumerate(files.items()):
        watch.check()
        watch.report(done, len(files))
        path = target / place
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)
    with contextlib.suppress(OSError):  # a stick's file system knows no such rights
        (target / "python" / "bin" / "python3").chmod(0o700)


def _files() -> Iterator[tuple[str, Path]]:
    """Yield every file as it will lie on the stick, and where it lies here."""
    for name in ("ilja_desktop", "resources"):
        yield from _tree(_ROOT / name, name)
    for name in _LOCKED.findall(_LOCK.read_text(encoding="utf-8")):
        with contextlib.suppress(metadata.PackageNotFoundError):  # only for another system
            yield from _library(metadata.distribution(name))
    standard = Path(sysconfig.get_path("stdlib"))
    yield from _tree(standard, f"python/lib/{standard.name}")
    yield "python/bin/python3", Path(getattr(sys, "_base_executable", sys.executable))
    shared = Path(str(sysconfig.get_config_var("LIBDIR"))) / str(
        sysconfig.get_config_var("INSTSONAME")
    )
    if shared.is_file():
        yield f"python/lib/{shared.name}", shared


def _library(found: metadata.Distribution) -> Iterator[tuple[str, Path]]:
    for file in found.files or ():
        source = Path(str(file.locate()))
        wanted = not _NOT_NEEDED("", [*file.parts])
        if wanted and ".." not in file.parts and source.is_file():
            yield f"libraries/{file.as_posix()}", source


def _tree(source: Path, name: str) -> Iterator[tuple[str, Path]]:
    for folder, below, files in os.walk(source):
        below[:] = set(below) - _NOT_NEEDED(folder, below)
        for file in set(files) - _NOT_NEEDED(folder, files):
            path = Path(folder) / file
            if path.is_file():
                yield f"{name}/{path.relative_to(source).as_posix()}", path
