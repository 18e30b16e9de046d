"""What is worked out once for many questions answers each of them like the one question."""

from hypothesis import given

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import enterable, hear, may_know, may_know_fact
from ilja_desktop.domain.datacategory import DataCategory, Fact
from tests.domain.people import Ask
from tests.domain.strategies import situations


@given(situations())
def test_hearing_answers_like_the_one_question(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    hearing = hear(found, ask.listener, ask.purpose, ask.day)
    for category in (None, *DataCategory):
        alone = may_know(
            found, ask.listener, category, ask.purpose, ask.day, entrusted_by=ask.entrusted_by
        )
        assert hearing.verdict(category, ask.entrusted_by) == alone


@given(situations())
def test_whoever_may_hear_a_fact_could_have_it_written_down(
    situation: tuple[Basis, Ask],
) -> None:
    found, ask = situation
    hearing = hear(found, ask.listener, ask.purpose, ask.day)
    for category in DataCategory:
        fact = Fact(category=category, text="", entrusted_by=ask.entrusted_by)
        heard = hearing.of_fact(fact)
        assert heard == may_know_fact(found, ask.listener, fact, ask.purpose, ask.day)
        assert enterable(found, fact, ask.purpose, ask.day).allowed or not heard.allowed
