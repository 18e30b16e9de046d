"""A client of the accessibility bus, as a screen reader is one; runs under the system's Python.

Signs in, goes through every room, and prints one JSON object: what it saw of each room, and which
announcements it heard. Imports nothing of the project.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 30
MOST_CHILDREN = 400
GONE = (RuntimeError, LookupError)
"""What asking a part ends in that left the screen meanwhile."""
OPERABLE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_PAGE_TAB,
}


def wait(seconds: float) -> None:
    """Let time pass, and hear what comes meanwhile."""
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def program() -> Any:
    """Return the running program on the bus."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE_S:
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and "ILJA" in (one.name or "") and one.childCount:
                return one
        wait(0.2)
    raise SystemExit("the program is not on the bus")


def showing(node: Any) -> Iterator[Any]:
    """Walk over all that is on screen below a node; of a table only itself."""
    try:
        visible = node.getRole() == pyatspi.ROLE_APPLICATION or node.getState().contains(
            pyatspi.STATE_SHOWING
        )
        children = min(node.childCount, MOST_CHILDREN)
        role = node.getRole()
    except GONE:
        return
    if not visible:
        return
    yield node
    if role == pyatspi.ROLE_TABLE:
        return
    for at in range(children):
        try:
            child = node.getChildAtIndex(at)
        except GONE:
            continue
        if child is not None:
            yield from showing(child)


def find(app: Any, role: Any, name: str) -> Any:
    """Return the first part of a role whose name begins so, once it is there."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE_S:
        for node in showing(app):
            try:
                if node.getRole() == role and (node.name or "").startswith(name):
                    return node
            except GONE:
                continue
        wait(0.2)
    raise SystemExit(f"not found: {role} {name}")


def press(node: Any) -> None:
    """Do what Enter or a click would do."""
    node.queryAction().doAction(0)


def look(app: Any) -> dict[str, object]:
    """Return what is on screen: parts, unnamed ones, tables with their size."""
    unnamed, tables, parts = [], [], 0
    for node in showing(app):
        parts += 1
        role = node.getRole()
        focusable = node.getState().contains(pyatspi.STATE_FOCUSABLE)
        if role in OPERABLE and focusable and not (node.name or "").strip():
            unnamed.append(f"{node.getRoleName()} in {node.parent.name if node.parent else ''}")
        if role == pyatspi.ROLE_TABLE:
            table = node.queryTable()
            tables.append(
                {
                    "name": node.name,
                    "rows": table.nRows,
                    "columns": table.nColumns,
                    "first": table.getAccessibleAt(0, 0).name if table.nRows else "",
                    "heading": table.getColumnDescription(0),
                }
            )
    return {"parts": parts, "unnamed": unnamed, "tables": tables}


def visit(app: Any, rooms: list[str]) -> dict[str, object]:
    """Open one room after the other and look at each."""
    seen: dict[str, object] = {}
    for room in rooms:
        places = find(app, pyatspi.ROLE_LIST, "Bereiche")
        names = [places.getChildAtIndex(at).name for at in range(places.childCount)]
        at = next(at for at, name in enumerate(names) if name.startswith(room))
        places.querySelection().selectChild(at)
        wait(1.5)
        seen[room] = look(app)
    return seen


def main(user: str, password: str, rooms: list[str]) -> None:
    """Sign in, look around, lock, and say what there was."""
    heard: list[str] = []
    pyatspi.Registry.registerEventListener(
        lambda event: heard.append(str(event.any_data)), "object:announcement"
    )
    app = program()
    answer: dict[str, object] = {"door": look(app)}
    field = find(app, pyatspi.ROLE_PASSWORD_TEXT, "Kennwort")
    field.queryEditableText().setTextContents("falsch, aber lang genug")
    press(find(app, pyatspi.ROLE_PUSH_BUTTON, "Entsperren"))
    find(app, pyatspi.ROLE_PUSH_BUTTON, "Hinweis schließen")
    wait(0.5)
    field = find(app, pyatspi.ROLE_PASSWORD_TEXT, "Kennwort")
    field.queryEditableText().setTextContents(password)
    press(find(app, pyatspi.ROLE_PUSH_BUTTON, "Entsperren"))
    find(app, pyatspi.ROLE_LIST, "Bereiche")
    wait(1.5)
    answer["rooms"] = visit(app, rooms)
    press(find(app, pyatspi.ROLE_PUSH_BUTTON, "Jetzt sperren"))
    wait(1)
    answer["locked"] = find(program(), pyatspi.ROLE_PASSWORD_TEXT, "Kennwort").name
    answer["heard"] = heard
    print(json.dumps(answer), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
