"""One process holds a vault: a lock of the operating system that ends with the process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from ilja_desktop.domain.errors import Refusal

FILE = "vault.lock"


@dataclass(eq=False)
class VaultInUse(Refusal):
    """Another process has the vault open."""

    folder: str


@dataclass(eq=False)
class VaultNotLockable(Refusal):
    """The file system or its permissions allow no lock."""

    folder: str


class VaultLock:
    """A held lock; released by ``release``, by ``with``, or by the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Take the lock of a vault at once or not at all; ``hold`` is the way to do so."""
        self._lock = FileLock(
            folder / FILE,
            timeout=0,
            mode=0o600,
            thread_local=False,
            fallback_to_soft=False,
            preserve_lock_file=True,
        )
        self._lock.acquire()

    @property
    def held(self) -> bool:
        """Tell whether the lock has not been released yet."""
        return self._lock.is_locked

    def release(self) -> None:
        """Let others open the vault."""
        self._lock.release()

    def __enter__(self) -> VaultLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def hold(folder: Path) -> VaultLock:
    """Return the lock of a vault, held by this process.

    Raises:
        VaultInUse: another process holds it, or this one already does.
        VaultNotLockable: the folder is missing, or its file system has no locks.
    """
    if not folder.is_dir():
        raise VaultNotLockable(str(folder))
    try:
        return VaultLock(folder)
    except Timeout as error:
        raise VaultInUse(str(folder)) from error
    except OSError as error:
        raise VaultNotLockable(str(folder)) from error
