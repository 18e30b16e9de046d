"""Every state machine has exactly the steps its noun may take."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

import pytest

from ilja_desktop.domain import casefile, commitment, conference, minutes
from ilja_desktop.domain.errors import ImpossibleStep
from ilja_desktop.domain.words import sentence

CASE = """
entwurf melden gemeldet
gemeldet annehmen angenommen
gemeldet ablehnen abgelehnt
gemeldet zurückstellen zurueckgestellt
angenommen zurückstellen zurueckgestellt
zurueckgestellt annehmen angenommen
angenommen terminieren terminiert
terminiert beraten in_umsetzung
terminiert vertagen angenommen
terminiert zurückstellen zurueckgestellt
in_umsetzung wiedervorlegen terminiert
in_umsetzung abschließen abgeschlossen
abgeschlossen sperren gesperrt
gesperrt löschen geloescht
angehalten abschließen abgeschlossen
angehalten neu+einwilligen gemeldet
angehalten löschen geloescht
entwurf löschen geloescht
abgelehnt löschen geloescht
zurueckgezogen löschen geloescht
entwurf anhalten angehalten
gemeldet anhalten angehalten
angenommen anhalten angehalten
terminiert anhalten angehalten
in_umsetzung anhalten angehalten
zurueckgestellt anhalten angehalten
abgeschlossen anhalten angehalten
entwurf zurückziehen zurueckgezogen
gemeldet zurückziehen zurueckgezogen
angenommen zurückziehen zurueckgezogen
terminiert zurückziehen zurueckgezogen
in_umsetzung zurückziehen zurueckgezogen
zurueckgestellt zurückziehen zurueckgezogen
"""

CONFERENCE = """
geplant einladen eingeladen
eingeladen Meldeschluss gemeldet_zu
gemeldet_zu Tagesordnung+freigeben tagesordnung_fest
tagesordnung_fest eröffnen laeuft
laeuft schließen beendet
beendet Blätter+festschreiben protokolliert
protokolliert zur+Kenntnis+nehmen abgeschlossen
geplant absagen abgesagt
eingeladen absagen abgesagt
gemeldet_zu absagen abgesagt
tagesordnung_fest absagen abgesagt
geplant verschieben verschoben
eingeladen verschieben verschoben
gemeldet_zu verschieben verschoben
tagesordnung_fest verschieben verschoben
"""

ITEM = """
vorgeschlagen zulassen zugelassen
vorgeschlagen nicht+aufrufen entfallen
zugelassen auswählen ausgewaehlt
zugelassen zurückstellen zurueckgestellt
zugelassen nicht+aufrufen entfallen
ausgewaehlt aufrufen in_beratung
ausgewaehlt zurückstellen zurueckgestellt
ausgewaehlt vertagen vertagt
ausgewaehlt nicht+aufrufen entfallen
in_beratung abschließen beraten
in_beratung vertagen vertagt
in_beratung nicht+aufrufen entfallen
in_beratung abbrechen abgebrochen
abgebrochen doch+weiter in_beratung
beraten noch+einmal+aufrufen in_beratung
beraten Fallblatt+festschreiben dokumentiert
"""

MINUTES = """
entwurf vorlegen in_abstimmung
in_abstimmung freigeben festgeschrieben
in_abstimmung noch+einmal+beraten entwurf
festgeschrieben unterschreiben unterschrieben
unterschrieben ausgeben verteilt
verteilt ausgeben verteilt
unterschrieben sperren gesperrt
verteilt sperren gesperrt
gesperrt löschen geloescht
"""

COMMITMENT = """
offen beginnen in_arbeit
offen erledigen erledigt
offen nicht+möglich nicht_moeglich
offen hinfällig hinfaellig
in_arbeit erledigen erledigt
in_arbeit nicht+möglich nicht_moeglich
in_arbeit hinfällig hinfaellig
"""

Machine = tuple[
    type[Enum], type[Enum], Mapping[tuple[Any, Any], Enum], Callable[[Any, Any], Enum], str
]

MACHINES: list[Machine] = [
    (casefile.CaseState, casefile.CaseEvent, casefile.STEPS, casefile.advance, CASE),
    (
        conference.ConferenceState,
        conference.ConferenceEvent,
        conference.STEPS,
        conference.advance,
        CONFERENCE,
    ),
    (
        conference.AgendaItemState,
        conference.AgendaItemEvent,
        conference.ITEM_STEPS,
        conference.advance_item,
        ITEM,
    ),
    (minutes.MinutesState, minutes.MinutesEvent, minutes.STEPS, minutes.advance, MINUTES),
    (
        commitment.CommitmentState,
        commitment.CommitmentEvent,
        commitment.STEPS,
        commitment.advance,
        COMMITMENT,
    ),
]


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine[0].__name__)
def test_machine_takes_these_steps_and_no_others(machine: Machine) -> None:
    states, events, _, advance, drawn = machine
    wanted = {
        (state, event.replace("+", " ")): after
        for state, event, after in (line.split() for line in drawn.split("\n") if line)
    }
    for state in states:
        for event in events:
            after = wanted.get((state.value, event.value))
            if after is None:
                with pytest.raises(ImpossibleStep):
                    advance(state, event)
            else:
                assert advance(state, event).value == after


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine[0].__name__)
def test_every_state_is_reached_from_the_first_one(machine: Machine) -> None:
    states, _, steps, _, _ = machine
    reached = {next(iter(states))}
    for _ in states:
        reached |= {after for (state, _), after in steps.items() if state in reached}
    assert reached == set(states)


@pytest.mark.parametrize("final", [minutes.MinutesState.FINAL, minutes.MinutesState.SIGNED])
def test_nothing_final_is_opened_again(final: minutes.MinutesState) -> None:
    reached = {final}
    for _ in minutes.MinutesState:
        reached |= {after for (state, _), after in minutes.STEPS.items() if state in reached}
    assert minutes.MinutesState.DRAFT not in reached
    assert minutes.MinutesState.IN_REVIEW not in reached


def test_halted_case_can_only_be_closed_erased_or_consented_anew() -> None:
    ways = {event for state, event in casefile.STEPS if state is casefile.CaseState.HALTED}
    assert ways == {
        casefile.CaseEvent.CLOSE,
        casefile.CaseEvent.ERASE,
        casefile.CaseEvent.RECONSENT,
    }


def test_refusal_names_state_and_event_as_the_screen_does() -> None:
    with pytest.raises(ImpossibleStep) as refused:
        casefile.advance(casefile.CaseState.IN_PROGRESS, casefile.CaseEvent.REPORT)
    assert sentence(refused.value) == (
        "„Melden“ ist nicht möglich: Fall ist im Stand „In Umsetzung“."
    )
