"""The project's files and modules, as the house tests read them."""

import ast
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import ilja_desktop

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "migrations/versions"
Node = TypeVar("Node", bound=ast.AST)
Class = TypeVar("Class")
Function = ast.FunctionDef | ast.AsyncFunctionDef
TEXT_SUFFIXES = {"", ".css", ".json", ".md", ".py", ".qss", ".sh", ".toml", ".ts", ".yaml"}


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path

    @property
    def name(self) -> str:
        """The path below the project."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        """What stands in it."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text)

    @cached_property
    def every_node(self) -> tuple[ast.AST, ...]:
        """All nodes of its tree."""
        return tuple(ast.walk(self.tree))

    def nodes(self, kind: type[Node]) -> Iterator[Node]:
        """Walk over all nodes of a kind."""
        return (node for node in self.every_node if isinstance(node, kind))

    def functions(self) -> Iterator[Function]:
        """Walk over all functions and methods."""
        return (node for node in self.every_node if isinstance(node, Function))


def sources(*folders: str) -> list[Source]:
    """Return the Python files below some folders of the project, without generated ones."""
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [Source(path) for path in paths if GENERATED not in path.as_posix()]


def texts() -> Iterator[Path]:
    """Return every text file that belongs to the project itself."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part != ".ci" for part in parts)
        foreign = parts[:2] == ("resources", "licences") or "ilja-uebung" in parts[0]
        if path.is_file() and path.suffix in TEXT_SUFFIXES and not hidden and not foreign:
            yield path


def import_everything() -> None:
    """Import every module of the program, so that all its classes are known."""
    for module in pkgutil.walk_packages(ilja_desktop.__path__, "ilja_desktop."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            import_module(module.name)


def subclasses(parent: type[Class]) -> list[type[Class]]:
    """Return all classes below another one, sorted by name."""
    found: set[type[Class]] = set()
    waiting = [parent]
    while waiting:
        for child in waiting.pop().__subclasses__():
            if child not in found:
                found.add(child)
                waiting.append(child)
    return sorted(found, key=lambda kind: (kind.__module__, kind.__qualname__))


def ours(parent: type[Class]) -> list[type[Class]]:
    """Return all classes below another one that the program itself defines."""
    import_everything()
    return [kind for kind in subclasses(parent) if kind.__module__.startswith("ilja_desktop.")]


def imports(tree: ast.AST) -> set[str]:
    """Return the modules that are imported anywhere below a node."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(f"{'.' * node.level}{node.module or ''}")
    return found
