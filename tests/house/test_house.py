"""The rules of the house that no linter knows: how a module of the program has to look."""

import ast
import re
import sys

import pytest

from tests.house.lazy_imports import LAZY_IMPORTS
from tests.house.source import ROOT, Source, imports, sources, texts

PROGRAM = sources("ilja_desktop")
WITH_INSTALLER = [*PROGRAM, *sources("installer")]
WITH_TESTS = [*WITH_INSTALLER, *sources("tests")]

MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 50
VAGUE_NAMES = {"base", "common", "helper", "helpers", "misc", "tools", "util", "utils"}
# Whatever a job does may fail; a crash hook is there for what nobody expected.
MAY_CATCH_EVERYTHING = {"ilja_desktop/ui/kit/work.py", "ilja_desktop/ui/kit/crash.py"}
CATCH_ALL = {"Exception", "BaseException"}
CLOCKS = {"now", "today", "utcnow"}
# Numbers of tickets and the paths of one machine mean nothing to whoever reads the project.
TELLTALES = re.compile(
    r"\b(issue|ticket|pull request)s? ?#?\d|\.\./shared|/(root|home|work)/\w", re.IGNORECASE
)

every = pytest.mark.parametrize("source", PROGRAM, ids=lambda source: source.name)
every_with_installer = pytest.mark.parametrize(
    "source", WITH_INSTALLER, ids=lambda source: source.name
)
every_with_tests = pytest.mark.parametrize("source", WITH_TESTS, ids=lambda source: source.name)


@every_with_installer
def test_module_introduces_itself(source: Source) -> None:
    assert ast.get_docstring(source.tree)


@every_with_tests
def test_module_is_short(source: Source) -> None:
    assert len(source.text.splitlines()) <= MAX_MODULE_LINES


@every_with_tests
def test_functions_are_short(source: Source) -> None:
    long = [
        f"{node.name}: {lines}"
        for node in source.functions()
        if (lines := (node.end_lineno or 0) - node.lineno + 1) >= MAX_FUNCTION_LINES
    ]
    assert not long


@every_with_installer
def test_name_says_what_is_inside(source: Source) -> None:
    name = source.path.parent.name if source.path.stem == "__init__" else source.path.stem
    assert name not in VAGUE_NAMES
    assert name == "__main__" or name not in sys.stdlib_module_names


@every
def test_translated_text_is_a_literal(source: Source) -> None:
    computed = [
        ast.unparse(call)
        for call in source.nodes(ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not call.args
        or not isinstance(call.args[0], ast.Constant)
        or not isinstance(call.args[0].value, str)
    ]
    assert not computed


@every_with_installer
def test_only_the_last_resorts_catch_everything(source: Source) -> None:
    caught = [
        ast.unparse(handler).splitlines()[0]
        for handler in source.nodes(ast.ExceptHandler)
        if catches_everything(handler) and not raises_again(handler)
    ]
    assert source.name in MAY_CATCH_EVERYTHING or not caught


@every
def test_rules_are_told_the_time(source: Source) -> None:
    if not source.name.startswith("ilja_desktop/domain/"):
        return
    read = [
        ast.unparse(call)
        for call in source.nodes(ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in CLOCKS
    ]
    assert not read


@every_with_tests
def test_an_ignored_type_error_has_a_reason(source: Source) -> None:
    unexplained = [
        line.strip()
        for line in source.text.splitlines()
        if re.search(r"# type: ignore(\[[\w, -]+\])?\s*$", line)
    ]
    assert not unexplained


@every
def test_windows_speak_to_no_network(source: Source) -> None:
    assert not [name for name in imports(source.tree) if name.startswith("PySide6.QtNetwork")]


def test_functions_import_only_at_the_listed_places() -> None:
    found: dict[str, set[str]] = {}
    for source in PROGRAM:
        late = {name for function in source.functions() for name in imports(function)}
        if late:
            place = source.name.removeprefix("ilja_desktop/").removesuffix(".py")
            found[place.removesuffix("/__init__").replace("/", ".")] = late
    assert found == LAZY_IMPORTS


def test_the_project_speaks_of_itself_only() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in texts()
        if path != ROOT / "tests/house/test_house.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if TELLTALES.search(line)
    ]
    assert not found


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler also catches what nobody expected."""
    if handler.type is None:
        return True
    return any(
        isinstance(name, ast.Name) and name.id in CATCH_ALL for name in ast.walk(handler.type)
    )


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler only tidies up and lets the error go on."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None
