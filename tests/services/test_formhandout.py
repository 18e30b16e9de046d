"""A form with a name on it leaves like other papers: asked for, and on record."""

from __future__ import annotations

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.locking import Deed, PresenceUnproven
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.services.form import MadeForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import person as person_store
from tests.services.conftest import Town


@pytest.fixture
def made(town: Town) -> MadeForm:
    forms = town.desk.forms
    return forms.make(forms.plan(FormOrder(kind=FormKind.CONSENT_PLAIN)))


def acts(town: Town, id: YoungPersonId) -> list[str]:
    with town.vault.read() as session:
        reference = person_store.get(session, id).reference()
        return [leaf.action for leaf in audit_store.leaves_about(session, reference)]


def test_an_empty_form_leaves_without_a_word(town: Town, made: MadeForm) -> None:
    town.desk.workplace.presence.forget()
    before = town.written()
    for channel in (Channel.PRINT, Channel.FILE):
        assert town.desk.form_hand_outs.give(made, None, channel) == made.content
    assert town.written() == before


def test_a_filled_form_asks_as_a_file_and_is_on_record_either_way(
    town: Town, made: MadeForm
) -> None:
    person = town.a_person()
    hand_outs = town.desk.form_hand_outs
    assert hand_outs.give(made, person.id, Channel.PRINT) == made.content
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven) as refused:
        hand_outs.give(made, person.id, Channel.FILE)
    assert refused.value.deed is Deed.EXPORT
    town.desk.workplace.presence.note()
    hand_outs.give(made, person.id, Channel.FILE)
    assert acts(town, person.id)[-2:] == [Action.PRINTED.value, Action.EXPORTED.value]


def test_a_form_for_somebody_shielded_asks_on_paper_too(town: Town, made: MadeForm) -> None:
    person = town.a_person()
    named = frozenset({town.desk.user.uid})
    town.desk.shields.put_up(ShieldDraft(person_id=person.id, reason="Schutz", named=named))
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven) as refused:
        town.desk.form_hand_outs.give(made, person.id, Channel.PRINT)
    assert refused.value.deed is Deed.PRINT_RESTRICTED
    assert Action.PRINTED.value not in acts(town, person.id)
