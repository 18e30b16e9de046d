"""Lines of text give their words back, however they were broken."""

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.documents.line import SOFT_HYPHEN, line_ends

WORDS = st.lists(st.text(alphabet="aäbßıę-–", min_size=1, max_size=12), min_size=1, max_size=12)


def test_space_lost_between_words_comes_back() -> None:
    assert line_ends(["Schule und", "Beruf"], "Schule und Beruf") == (["Schule und ", "Beruf"], "")


def test_hyphen_that_was_added_is_soft() -> None:
    lines, _ = line_ends(["Berufs-", "schule"], "Berufsschule")
    assert lines == [f"Berufs{SOFT_HYPHEN}", "schule"]


def test_hyphen_that_was_written_stays() -> None:
    lines, _ = line_ends(["Groß-", "Müller"], "Groß-Müller")
    assert lines == ["Groß-", "Müller"]


def test_word_cut_without_a_hyphen_gets_nothing() -> None:
    lines, _ = line_ends(["Donaudampf", "schiff"], "Donaudampfschiff")
    assert lines == ["Donaudampf", "schiff"]


def test_rest_goes_on_with_the_next_part() -> None:
    lines, rest = line_ends(["eins zwei-"], "eins zweitens drei")
    assert lines == [f"eins zwei{SOFT_HYPHEN}"]
    assert rest == "tens drei"


@given(words=WORDS, data=st.data())
def test_any_breaking_gives_the_text_back(words: list[str], data: st.DataObject) -> None:
    source = " ".join(words)
    lines = [""]
    for word in words:
        if data.draw(st.booleans()):
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    ended, rest = line_ends(lines, source)
    assert "".join(ended).strip() == source
    assert rest.strip() == ""
