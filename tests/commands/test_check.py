"""``check``: the whole vault, a code from paper, and what would stop a conference."""

from __future__ import annotations

from tests.commands.conftest import Practice, asked


def test_a_whole_vault_is_told_so(practice: Practice) -> None:
    answer = asked("check", *practice.way_in)
    assert (answer.code, answer.data["ok"]) == (0, True)
    assert "unversehrt" in answer.lines[0]


def test_a_code_from_paper_names_its_day(practice: Practice) -> None:
    with practice.desk() as desk:
        code = desk.anchorage.checkpoint().code()
    answer = asked("check", *practice.way_in, "--code", code.lower())
    assert (answer.code, answer.data["ok"]) == (0, True)
    assert answer.lines[0].startswith("Der Verlaufscode stimmt")
    refused = asked("check", *practice.way_in, "--code", "ABCD")
    assert refused.code == 1


def test_what_would_stop_a_conference_is_told(practice: Practice) -> None:
    with practice.desk() as desk:
        (latest, *_) = sorted(
            desk.conferences.all(), key=lambda conference: conference.held_on, reverse=True
        )
    answer = asked("check", *practice.way_in, "--conference", str(latest.id))
    assert answer.code in (0, 1)
    assert "Es gibt noch keine geprüfte Sicherung." in " ".join(answer.lines)
    assert asked("check", *practice.way_in, "--conference", "9999").code == 1
