"""``list whereabouts``: the enquiries that are due today."""

from datetime import date

from tests.commands.conftest import Practice, asked


def test_due_enquiries_are_listed(practice: Practice) -> None:
    with practice.desk() as desk:
        due = desk.whereabouts.due()
    answer = asked("list", "whereabouts", *practice.way_in)
    assert answer.data is not None
    items = answer.data["items"]
    assert isinstance(items, list)
    assert len(items) == len(due.enquiries)
    for item, line in zip(items, due.enquiries, strict=True):
        assert isinstance(item, dict)
        assert item["name"] == line.name
        assert date.fromisoformat(str(item["day"])) == line.checkpoint.day
    assert any("V1 nach der Schule" in text for text in answer.lines)
