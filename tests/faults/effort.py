"""What trying something took at most: of the processor each time, and of memory."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time

LONGEST_SECONDS, MOST_MEGABYTES = 2.0, 256


class Effort:
    """Measures one try after the other.

    The most memory ever held says of each single try that it took no more than that.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._before = _most_megabytes(anew=True)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure one try."""
        begun = process_time()
        try:
            yield
        finally:
            self.longest = max(self.longest, process_time() - begun)

    @property
    def megabytes(self) -> int:
        """How much more memory was held at the worst moment than before the first try."""
        return _most_megabytes() - self._before

    @property
    def exceeded(self) -> int:
        """Of how many limits it took more."""
        return int(self.longest > LONGEST_SECONDS) + int(self.megabytes > MOST_MEGABYTES)

    def __str__(self) -> str:
        return f"at most {self.longest:.2f} s and {self.megabytes} MB more"


def _most_megabytes(*, anew: bool = False) -> int:
    """Return the most memory this process has held, on Linux since it was last asked anew."""
    status, marks = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if anew:
        marks.write_text("5")
    (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024
