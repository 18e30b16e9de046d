"""The matrix of a case says in every cell what the one question says."""

from dataclasses import replace

from hypothesis import given

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import Reason, may_know
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.matrix import matrix
from ilja_desktop.domain.naming import Listener
from tests.domain.people import (
    ADVISER,
    BY_MOTHER,
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
    assert adviser[DataCategory.SCHOOL].reason is Reason.COVERED
    assert adviser[DataCategory.HOUSING].reason is Reason.CATEGORY_NOT_GRANTED
    assert {each.reason for each in stranger.values()} == {Reason.RECIPIENT_NOT_NAMED}
    assert columns[1].core.reason is Reason.RECIPIENT_NOT_NAMED


def test_whoever_holds_a_named_function_has_a_column() -> None:
    found = basis(consent(grant(1, DataCategory.SCHOOL, function(DEPUTY))))
    (column,) = matrix(found, STAFF, (), Purpose.CASE_CONFERENCE, DAY)
    assert column.professional == DEPUTY
    assert column.core.allowed


def test_cell_of_what_was_entrusted_asks_for_whoever_said_it() -> None:
    entrusted = replace(grant(1, DataCategory.ENTRUSTED), entrusted_by=BY_MOTHER)
    (column,) = matrix(basis(consent(entrusted)), STAFF, (), Purpose.CASE_CONFERENCE, DAY)
    assert dict(column.cells)[DataCategory.ENTRUSTED].allowed


@given(situations())
def test_cells_answer_like_the_one_question(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    for column in matrix(found, STAFF, STAFF, ask.purpose, ask.day):
        for category, verdict in column.cells:
            if category is not DataCategory.ENTRUSTED:
                listener = Listener(column.professional)
                assert verdict == may_know(found, listener, category, ask.purpose, ask.day)
