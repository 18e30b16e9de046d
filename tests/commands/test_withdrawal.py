"""``export withdrawal``: letters of a withdrawal, whole, recorded, and naming nobody."""

from pathlib import Path

from ilja_desktop.commands.germanparser import WRONG_USAGE
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.desk import Desk
from tests.commands.conftest import Practice, asked, program


def hand_out_one_sheet(desk: Desk) -> None:
    """Give everybody on the list a copy of one case's sheet."""
    held = next(one for one in desk.conferences.all() if one.ended_at is not None)
    copies = desk.disclosures
    for sheet in desk.minutes.sheets(held.id):
        shares = [one for one in copies.distribution(sheet.id) if one.share is not None]
        if len(shares) > 2:
            for receiver in shares[:3]:
                plan = copies.plan_extract(receiver, Channel.PRINT)
                copies.hand_out(plan, copies.make(plan))
            return


def test_letters_are_recorded_then_written(practice: Practice, tmp_path: Path) -> None:
    with practice.desk() as desk:
        today = desk.workplace.today()
        hand_out_one_sheet(desk)
        lines = [line for line in desk.consents.all() if line.state is ConsentState.VALID]
        said = Withdrawal(withdrawn_on=today, withdrawn_by="selbst", form=WithdrawalForm.MAIL)
        previews = [(desk.withdrawals.preview(line.consent.id, said), line) for line in lines]
        preview, line = max(previews, key=lambda each: len(each[0].view.addressees))
        desk.withdrawals.declare(line.consent.id, said)
    expected = len(preview.view.addressees)
    assert expected > 1
    out = tmp_path / "Schreiben"
    at = ("export", "withdrawal", "--consent", str(line.consent.id), "--out", out)
    answer = asked(*at, *practice.way_in)
    assert answer.data is not None
    names = sorted(file.name for file in out.iterdir())
    letters = [f"Rueckruf-{number:02}.pdf" for number in range(1, expected + 1)]
    assert names == sorted(["Bestaetigung.pdf", *letters])
    assert all(file.read_bytes().startswith(b"%PDF") for file in out.iterdir())
    with practice.desk() as desk:
        view = desk.withdrawals.view(line.consent.id, 0)
    assert (view.letters, view.unconfirmed) == ((), False)
    assert len(view.copies) >= expected


def test_a_consent_nobody_took_back_has_no_letters(practice: Practice, tmp_path: Path) -> None:
    missing = program("export", "withdrawal", "--vault", practice.vault, "--out", tmp_path)
    assert missing.code == WRONG_USAGE
