"""The process that asks the keyring: one question on standard input, one answer on standard output.

Only keyrings that belong to the operating system or its desktop are asked, by name: what a
setting or a variable names instead is not. Whatever goes wrong ends the process without an answer.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from importlib import import_module

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

SERVICE = "ILJA Fallkonferenz"

ALLOWED: dict[str, tuple[str, str]] = {
    "windows": ("keyring.backends.Windows", "WinVaultKeyring"),
    "macos": ("keyring.backends.macOS", "Keyring"),
    "secretservice": ("keyring.backends.SecretService", "Keyring"),
    "libsecret": ("keyring.backends.libsecret", "Keyring"),
    "kwallet": ("keyring.backends.kwallet", "DBusKeyring"),
}


def chosen_ring() -> tuple[str, KeyringBackend] | None:
    """Return the first of the allowed keyrings that works here."""
    for name, (module, kind) in ALLOWED.items():
        backend: type[KeyringBackend] = getattr(import_module(module), kind)
        if backend.viable:
            ring = backend()
            if name == "windows":
                # By default the entry would roam to other machines with the account.
                ring.persist = "local machine"  # type: ignore[attr-defined]  # of that backend only
            return name, ring
    return None


def answer(question: dict[str, str]) -> dict[str, str]:
    """Return the answer to one question; an empty one if there is no keyring."""
    found = chosen_ring()
    if found is None:
        return {}
    name, ring = found
    entry = question["name"]
    match question["deed"]:
        case "which":
            return {"value": name}
        case "set":
            ring.set_password(SERVICE, entry, question["secret"])
        case "get":
            return {"value": ring.get_password(SERVICE, entry) or ""}
        case "delete":
            with suppress(PasswordDeleteError):
                ring.delete_password(SERVICE, entry)
        case _:
            return {}
    return {"value": ""}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(answer(json.load(sys.stdin))))
