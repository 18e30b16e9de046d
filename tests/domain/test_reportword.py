"""Words that seldom belong in a report are found in every spelling, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import CaseReportDraft
from ilja_desktop.domain.reportword import (
    REPORT_WORDS,
    FoundWord,
    TopicWords,
    WordTopic,
    found_words,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Er ist depressiv.", ["depressiv"]),
        ("Alkoholsucht, sagt die Mutter", ["Alkoholsucht"]),
        ("Es gibt Streit mit den Eltern!", ["Streit mit den Eltern"]),
        ("SUECHTIG nach Spielen", ["SUECHTIG"]),
        ("Sie sucht eine Stelle und besucht die Schule.", []),
        ("Haftpflicht und Polier, faulenzt nicht", []),
        ("", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, found: list[str]) -> None:
    assert [each.word for each in found_words(text, REPORT_WORDS)] == found


def test_every_text_of_a_report_is_looked_through_once() -> None:
    report = CaseReportDraft(occasion="Diagnose liegt vor", strengths="Diagnose liegt vor")
    assert report.doubtful_words(REPORT_WORDS) == (FoundWord(WordTopic.HEALTH, "Diagnose"),)
    assert report.doubtful_words(()) == ()


@given(st.sampled_from([w for t in REPORT_WORDS for w in t.words]), st.text(max_size=30))
def test_each_entry_of_the_list_finds_itself(entry: str, around: str) -> None:
    word = entry.strip("*")
    found = found_words(f"{around} {word} {around}", REPORT_WORDS)
    assert any(word in each.word for each in found)


@given(st.text(max_size=60))
def test_an_empty_entry_finds_nothing(text: str) -> None:
    empty = (TopicWords(topic=WordTopic.FAMILY, words=("", "*", " ** ")),)
    assert found_words(text, empty) == ()
