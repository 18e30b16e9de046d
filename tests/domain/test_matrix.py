"""The matrix of a case says in every cell what the one question says."""

from dataclasses import replace

from hypothesis import given

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import Reason, may_know
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.matrix import matrix
from ilja_desktop.domain.matter import Matter
from ilja_desktop.domain.naming import Listener
from tests.domain.people import (
    ADVISER,
    BY_MOTHER,
    BY_TEACHER,
    DAY,
    DEPUTY,
    REPORTER,
    STRANGER,
    Ask,
    basis,
    consent,
    function,
    grant,
)
from tests.domain.strategies import situations

STAFF = {who.id: who for who in (REPORTER, ADVISER, DEPUTY, STRANGER)}


def test_named_people_come_first_and_the_next_table_too() -> None:
    found = basis(consent(grant(1, DataCategory.SCHOOL)))
    columns = matrix(found, STAFF, [STRANGER.id, ADVISER.id], Purpose.CASE_CONFERENCE, DAY)
    assert [each.professional for each in columns] == [ADVISER, STRANGER]
    adviser, stranger = (dict(each.cells) for each in columns)
    assert adviser[Matter(DataCategory.SCHOOL)].reason is Reason.COVERED
    assert adviser[Matter(DataCategory.HOUSING)].reason is Reason.CATEGORY_NOT_GRANTED
    assert {each.reason for each in stranger.values()} == {Reason.RECIPIENT_NOT_NAMED}
    assert columns[1].core.reason is Reason.RECIPIENT_NOT_NAMED


def test_whoever_holds_a_named_function_has_a_column() -> None:
    found = basis(consent(grant(1, DataCategory.SCHOOL, function(DEPUTY))))
    (column,) = matrix(found, STAFF, (), Purpose.CASE_CONFERENCE, DAY)
    assert column.professional == DEPUTY
    assert column.core.allowed


def test_what_several_entrusted_has_a_line_for_each() -> None:
    by_mother, by_teacher = (
        replace(grant(at, DataCategory.ENTRUSTED), entrusted_by=each)
        for at, each in enumerate((BY_MOTHER, BY_TEACHER), 1)
    )
    together = basis(consent(by_mother, by_teacher))
    apart = basis(consent(by_mother), consent(by_teacher))
    for found in (together, apart):
        (column,) = matrix(found, STAFF, (), Purpose.CASE_CONFERENCE, DAY)
        assert len(column.cells) == len(DataCategory) + 1
        said = {matter.entrusted_by: verdict.reason for matter, verdict in column.cells[-2:]}
        assert said == {BY_MOTHER: Reason.COVERED, BY_TEACHER: Reason.ENTRUSTER_NOT_SIGNED}


@given(situations())
def test_cells_answer_like_the_one_question(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    for column in matrix(found, STAFF, STAFF, ask.purpose, ask.day):
        for matter, verdict in column.cells:
            listener = Listener(column.professional)
            asked = (matter.category, ask.purpose, ask.day, matter.entrusted_by)
            assert verdict == may_know(found, listener, *asked)
