"""One office, and what it printed, for all tests that only look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ilja_desktop.documents.pdfprofile import Profile
from tests.documents.sheets import Office, case_sheet, new_office, printed
from tests.documents.signers import Signed, everybody_signs


@pytest.fixture(scope="session")
def office() -> Office:
    return new_office()


@pytest.fixture(scope="session", params=list(Profile), ids=lambda profile: profile.name)
def profile(request: pytest.FixtureRequest) -> Profile:
    chosen: Profile = request.param
    return chosen


@pytest.fixture(scope="session")
def sheet(profile: Profile) -> bytes:
    return printed(case_sheet(profile))


@pytest.fixture(scope="session")
def extract() -> bytes:
    return printed(case_sheet())


@pytest.fixture(scope="session")
def signed(extract: bytes, office: Office) -> bytes:
    return office.sign(extract)


@pytest.fixture(scope="session")
def all_signed(office: Office) -> Signed:
    """Minutes that eight people signed one after another."""
    return everybody_signs(office)


@pytest.fixture
def sheet_file(sheet: bytes, tmp_path: Path) -> Path:
    file = tmp_path / "fallblatt.pdf"
    file.write_bytes(sheet)
    return file


@pytest.fixture
def signed_file(signed: bytes, tmp_path: Path) -> Path:
    file = tmp_path / "signiert.pdf"
    file.write_bytes(signed)
    return file


@pytest.fixture(scope="session")
def printed_as() -> Callable[[Profile], bytes]:
    made: dict[Profile, bytes] = {}

    def print_as(profile: Profile) -> bytes:
        if profile not in made:
            made[profile] = printed(case_sheet(profile))
        return made[profile]

    return print_as
