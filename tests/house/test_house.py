"""The rules of the house that no linter knows: how a module of the program has to look."""

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator

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
UNEXPLAINED = re.compile(r"# type: ignore(\[[\w, -]+\])?\s*$")
# Numbers of tickets and the paths of one machine mean nothing to whoever reads the project.
TELLTALES = re.compile(
    r"\b(issue|ticket|pull request)s? ?#?\d|\.\./shared|/(root|home|work)/\w", re.IGNORECASE
)

Rule = Callable[[Source], Iterable[str]]


def offences(modules: Iterable[Source], rule: Rule) -> list[str]:
    """Return what breaks a rule, each with its module."""
    return [f"{source.name}: {what}" for source in modules for what in rule(source)]


def test_module_introduces_itself() -> None:
    silent = [source.name for source in WITH_INSTALLER if not ast.get_docstring(source.tree)]
    assert not silent


def test_module_is_short() -> None:
    lines = {source.name: len(source.text.splitlines()) for source in WITH_TESTS}
    assert not {name: count for name, count in lines.items() if count > MAX_MODULE_LINES}


def test_functions_are_short() -> None:
    def long(source: Source) -> Iterator[str]:
        for node in source.functions():
            lines = (node.end_lineno or 0) - node.lineno + 1
            if lines >= MAX_FUNCTION_LINES:
                yield f"{node.name} has {lines} lines"

    assert not offences(WITH_TESTS, long)


def test_name_says_what_is_inside() -> None:
    def wrong(source: Source) -> Iterator[str]:
        path = source.path
        name = path.parent.name if path.stem == "__init__" else path.stem
        if name in VAGUE_NAMES:
            yield "is vague"
        if name != "__main__" and name in sys.stdlib_module_names:
            yield "hides a module of the standard library"

    assert not offences(WITH_INSTALLER, wrong)


def test_translated_text_is_a_literal() -> None:
    def computed(source: Source) -> Iterator[str]:
        for call in source.nodes(ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                text = call.args[0] if call.args else None
                if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                    yield ast.unparse(call)

    assert not offences(PROGRAM, computed)


def test_only_the_last_resorts_catch_everything() -> None:
    def caught(source: Source) -> Iterator[str]:
        for handler in source.nodes(ast.ExceptHandler):
            if catches_everything(handler) and not raises_again(handler):
                yield ast.unparse(handler).splitlines()[0]

    others = [source for source in WITH_INSTALLER if source.name not in MAY_CATCH_EVERYTHING]
    assert not offences(others, caught)


def test_rules_are_told_the_time() -> None:
    def read(source: Source) -> Iterator[str]:
        for call in source.nodes(ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr in CLOCKS:
                yield ast.unparse(call)

    rules = [source for source in PROGRAM if source.name.startswith("ilja_desktop/domain/")]
    assert rules
    assert not offences(rules, read)


def test_an_ignored_type_error_has_a_reason() -> None:
    def unexplained(source: Source) -> Iterator[str]:
        return (line for line in source.text.splitlines() if UNEXPLAINED.search(line))

    assert not offences(WITH_TESTS, unexplained)


def test_windows_speak_to_no_network() -> None:
    def networks(source: Source) -> Iterator[str]:
        return (name for name in imports(source.tree) if name.startswith("PySide6.QtNetwork"))

    assert not offences(PROGRAM, networks)


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
