"""The practice conference in the real window: from the lock screen to a signed extract."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.journeys.driver import Driver
from tests.journeys.steps import CASES, begin, discuss, end, prepare, save_extract, sign


def test_from_the_lock_screen_to_a_signed_extract(
    vault: Path, driver: Driver, tmp_path: Path
) -> None:
    driver.start()
    driver.unlock()
    prepare(driver)
    begin(driver)
    for position in range(1, CASES + 1):
        discuss(driver, position)
    end(driver)
    sign(driver)
    extract = save_extract(driver, tmp_path)
    assert "Signature is Valid" in signature_of(extract)
    assert "Total document signed" in signature_of(extract)


def signature_of(file: Path) -> str:
    """Return what poppler says about the signatures of a file."""
    command = ["pdfsig", "-nocert", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
