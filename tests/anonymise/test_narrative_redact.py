"""What stands in the place of names and the rest: roles in the right case, coarser words."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.redact import questions, work
from ilja_desktop.domain.narrative import (
    Answer,
    Answers,
    Choice,
    Clue,
    DayStyle,
    KnownFile,
    KnownPerson,
    Part,
    Tier,
    Worked,
)
from ilja_desktop.domain.person import Sex


def known(sex: Sex = Sex.FEMALE) -> KnownFile:
    return KnownFile(
        people=(
            KnownPerson(part=Part.YOUNG_PERSON, given_name="Leonie", family_name="Kaya"),
            KnownPerson(part=Part.REPRESENTATIVE, given_name="Fatma", family_name="Kaya"),
            KnownPerson(part=Part.PROFESSIONAL, given_name="Petra", family_name="Krings"),
        ),
        places=("Eschweiler",),
        schools=("Gesamtschule Waldschule",),
        organisations=("Jobcenter Eschweiler",),
        sex=sex,
        born_on=date(2008, 5, 3),
        reported_on=date(2025, 3, 10),
    )


def worked(
    text: str,
    answers: Answers | None = None,
    sex: Sex = Sex.FEMALE,
    days: DayStyle = DayStyle.QUARTER,
    shifted_by: int = 0,
) -> Worked:
    file = replace(known(sex), shifted_by=shifted_by)
    return work(find(text, file), file, answers or {}, days)


def told(
    text: str, sex: Sex = Sex.FEMALE, days: DayStyle = DayStyle.QUARTER, shifted_by: int = 0
) -> str:
    return worked(text, sex=sex, days=days, shifted_by=shifted_by).result.text


@pytest.mark.parametrize(
    ("text", "female", "male"),
    [
        ("Leonie war da.", "Die Jugendliche war da.", "Der Jugendliche war da."),
        ("Wir sprachen mit Leonie.", "Wir sprachen mit der Jugendlichen.", None),
        ("Das ist für Leonie.", "Das ist für die Jugendliche.", None),
        ("Leonies Mutter kam.", "Die Mutter der Jugendlichen kam.", None),
        ("Mit Leonies Mutter war es gut.", "Mit der Mutter der Jugendlichen war es gut.", None),
        ("Leonies Eltern kamen.", "Die Eltern der Jugendlichen kamen.", None),
        ("Das sagt die Leonie.", "Das sagt die Jugendliche.", None),
        ("Er hilft der Leonie.", "Er hilft der Jugendlichen.", None),
        ("Ihre Tochter Leonie lacht.", "Ihre Tochter [J] lacht.", "Ihre Tochter [J] lacht."),
        ("Alle mögen Leonie.", "Alle mögen die Jugendliche.", "Alle mögen [J]."),
        ("Vom Gespräch mit Leonie", None, "Vom Gespräch mit dem Jugendlichen"),
        ("Leonies Bruder kam.", None, "Der Bruder des Jugendlichen kam."),
        ("Wir hören Leonies Bruder zu.", "Wir hören der Jugendlichen Bruder zu.", None),
    ],
)
def test_the_role_is_declined(text: str, female: str | None, male: str | None) -> None:
    if female is not None:
        assert told(text) == female
    if male is not None:
        assert told(text, Sex.MALE) == male


def test_one_person_has_one_role_however_they_are_named() -> None:
    done = worked(
        "Leonie Kaya, L. Kaya, Leoni und Kaya: immer Leonie. Frau Krings sah Petra Krings."
    )
    roles = {role.role: role.words for role in done.result.roles}
    assert set(roles) == {"J", "F1"}
    assert set(roles["F1"]) == {"Frau Krings", "Petra Krings"}


def test_strangers_are_numbered_and_stay_who_they_are() -> None:
    done = worked("Jaqueline kam mit Deniz. Später ging Jaqueline, Deniz blieb.")
    roles = {role.role: set(role.words) for role in done.result.roles}
    assert roles == {"B1": {"Jaqueline"}, "B2": {"Deniz"}}
    assert done.result.text.count("B1") == done.result.text.count("B2") == 2


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Sehr geehrter Herr Adamczyk, danke.", "Sehr geehrter [B1], danke."),
        ("Dort war ein Herr Adamczyk.", "Dort war ein [B1]."),
        ("Der frühere Kollege Adamczyk kam.", "Der frühere Kollege [B1] kam."),
        ("Alles gut. gez. Krings", "Alles gut. gez. [F1]"),
        ("Kayas wohnen dort.", "Die Angehörigen wohnen dort."),
        ("Mutter Kaya kam.", "Mutter [M] kam."),
        ("F. Kaya rief an.", "Die sorgeberechtigte Person S1 rief an."),
        ("Seit 2019 ist das so.", "Seit 2018 oder 2019 ist das so."),
        ("Ende März kam sie.", "Im 1. Quartal 2025 kam sie."),
        ("Er schuldet 1.137,20 €.", "Er schuldet rund 1.000 Euro."),
        ("Der 16-Jährige lacht.", "Der 16- bis 17-Jährige lacht."),
        ("Mit seinen 79 Jahren hilft er.", "Mit seinen 78 bis 79 Jahren hilft er."),
        ("Ein 17 Jahre altes Kind.", "Ein 16 bis 17 Jahre altes Kind."),
        ("Er ist Mitte vierzig.", "Er ist zwischen 40 und 50."),
        ("Er spricht Tigrinya.", "Er spricht [Sprache]."),
    ],
)
def test_what_others_write_still_reads_as_german(text: str, result: str) -> None:
    assert told(text) == result


def test_parents_of_one_name_are_told_apart() -> None:
    file = KnownFile(
        people=(
            KnownPerson(part=Part.REPRESENTATIVE, given_name="Bianca", family_name="König"),
            KnownPerson(part=Part.REPRESENTATIVE, given_name="Torsten", family_name="König"),
        )
    )
    text = "Herr König fährt. Frau König pflegt. Bianca König lacht."
    done = work(find(text, file), file, {}, DayStyle.QUARTER)
    assert done.result.text == "Der Vater fährt. Die Mutter pflegt. Die Mutter lacht."


def test_a_name_that_is_a_word_is_settled_place_by_place() -> None:
    file = KnownFile(people=(KnownPerson(part=Part.PROFESSIONAL, family_name="Winter"),))
    text = "Im Winter ist es kalt. Dann kommt Winter vorbei."
    first, second = questions(find(text, file))
    answers = {first.key: Answer(Choice.KEEP), second.key: Answer(Choice.REPLACE)}
    done = work(find(text, file), file, answers, DayStyle.QUARTER)
    assert done.result.text == "Im Winter ist es kalt. Dann kommt die Fachkraft F1 vorbei."


def test_frau_and_the_family_name_is_the_mother() -> None:
    assert told("Frau Kaya arbeitet.") == "Die Mutter arbeitet."


@pytest.mark.parametrize("by", [-21, -7, 7, 14])
def test_weeks_are_shifted_together(by: int) -> None:
    """No week is the true one, and the time between two of them stays."""
    said = told("Am 2. April kam er, am 16. April ging er.", days=DayStyle.WEEK, shifted_by=by)
    weeks = [3 + by // 7, 5 + by // 7]
    named = [f"Woche {abs(n)} {'nach' if n > 0 else 'vor'} der Meldung" for n in weeks]
    first, last = (
        each if n else "der Woche der Meldung" for n, each in zip(weeks, named, strict=True)
    )
    assert said == f"In {first} kam er, in {last} ging er."


@pytest.mark.parametrize(
    ("text", "days", "result"),
    [
        ("Das war am 12.03.2025 so.", DayStyle.QUARTER, "Das war im 1. Quartal 2025 so."),
        ("Das war am 12.03.2025 so.", DayStyle.WEEK, "Das war in der Woche der Meldung so."),
        ("Das war am 2. April so.", DayStyle.WEEK, "Das war in Woche 3 nach der Meldung so."),
        ("Es gilt bis zum 30.6.2025.", DayStyle.QUARTER, "Es gilt bis zum 2. Quartal 2025."),
        ("Es gilt seit Januar.", DayStyle.QUARTER, "Es gilt seit dem 1. Quartal 2025."),
        ("Sie kam am 3.5.2008 zur Welt.", DayStyle.QUARTER, "Sie kam am [Geburtstag] zur Welt."),
        ("Sie ist 17 Jahre alt.", DayStyle.QUARTER, "Sie ist 16 bis 17 Jahre alt."),
        ("Der 18-jährige kam.", DayStyle.QUARTER, "Der 18- bis 19-jährige kam."),
        ("Sie wohnt in Eschweiler.", DayStyle.QUARTER, "Sie wohnt in einer Stadt der Region."),
        ("Er zog nach Eschweiler.", DayStyle.QUARTER, "Er zog in eine Stadt der Region."),
        ("Sie kam aus Eritrea.", DayStyle.QUARTER, "Sie kam aus Ostafrika."),
        ("Sein syrischer Pass fehlt.", DayStyle.QUARTER, "Sein westasiatischer Pass fehlt."),
        (
            "Sie besucht die Gesamtschule Waldschule.",
            DayStyle.QUARTER,
            "Sie besucht die Gesamtschule.",
        ),
        ("Er war beim Jobcenter Eschweiler.", DayStyle.QUARTER, "Er war beim Jobcenter."),
        ("Er lernt im Autohaus Jansen.", DayStyle.QUARTER, "Er lernt im Autohaus."),
        ("Sie arbeitet bei Lidl.", DayStyle.QUARTER, "Sie arbeitet bei [Betrieb: Einzelhandel]."),
        ("Er kommt um 9 Uhr vorbei.", DayStyle.QUARTER, "Er kommt vorbei."),
        ("Er hat eine Depression.", DayStyle.QUARTER, "Er hat eine [psychische Erkrankung]."),
    ],
)
def test_everything_else_is_told_more_coarsely(text: str, days: DayStyle, result: str) -> None:
    assert told(text, days=days) == result


def test_what_is_sure_is_not_asked_and_the_rest_is_once() -> None:
    done = worked("Leonie traf Jaqueline am 12.3.; Jaqueline half ihr. Sie ist die einzige im Ort.")
    asked = [(question.clue, question.words, len(question.at)) for question in done.questions]
    assert asked == [
        (Clue.PERSON, "Jaqueline", 2),
        (Clue.UNIQUE, "Sie ist die einzige im Ort.", 1),
    ]
    assert Choice.REPLACE not in done.questions[1].choices


def test_answers_keep_strike_and_reword() -> None:
    text = "Jaqueline kam. Tobi ging. Sie ist die einzige im Ort."
    first, second, unique = questions(find(text, known()))
    answers = {
        first.key: Answer(Choice.KEEP),
        second.key: Answer(Choice.REWORD, "Ein Freund"),
        unique.key: Answer(Choice.STRIKE),
    }
    done = worked(text, answers)
    assert done.result.text == "Jaqueline kam. Ein Freund ging."
    assert not done.open
    assert not done.left


def test_own_words_that_name_somebody_are_noticed() -> None:
    text = "Tobi ging."
    (only,) = questions(find(text, known()))
    done = worked(text, {only.key: Answer(Choice.REWORD, "Ein Freund von Leonie")})
    assert done.left == 1


def test_a_struck_sentence_takes_along_what_is_in_it() -> None:
    text = "Leonie ist die einzige im Ort. Das weiß Frau Krings."
    (unique,) = [each for each in questions(find(text, known())) if each.clue is Clue.UNIQUE]
    done = worked(text, {unique.key: Answer(Choice.STRIKE)})
    assert done.result.text.strip() == "Das weiß die Fachkraft F1."


def test_nothing_that_names_somebody_is_ever_left_standing() -> None:
    text = "Leonies Schwester Ebru und Jan-Luca Kaya sahen Fatma Kayas Auto AC-LK 123 am 3.4.2025."
    result = told(text)
    for word in ("Leonie", "Ebru", "Luca", "Kaya", "Fatma", "123", "3.4"):
        assert word not in result


TYPED = (
    "Leonie Kayas kaya Frau Krings L. K. Leo Jaqueline einzige am 12.3.2025 17 Jahre in Eschweiler "
    "mit von der und , . ; ( ) „ “ - _ \n 🙂 سلام Ñandú é l.kaya@post.example Talstr. 5 um 9 Uhr "
    "Mutter Bruder Schule GmbH Autohaus Jansen 's ’ §"
)
PIECES = st.sampled_from(TYPED.split(" "))


@given(st.lists(PIECES, min_size=1, max_size=14).map(" ".join))
@settings(max_examples=25)
def test_whatever_the_text_no_name_of_the_file_is_left_in_it(text: str) -> None:
    file = known()
    done = work(find(text, file), file, {}, DayStyle.QUARTER)
    for place in done.result.puts:
        assert 0 <= place.start <= place.end <= len(done.result.text)
    again = find(done.result.text, file, frozenset({Tier.KNOWN, Tier.PATTERN})).findings
    outside = [
        done.result.text[one.start : one.end]
        for one in again
        if not any(put.start < one.end and one.start < put.end for put in done.result.puts)
    ]
    assert not outside
    everything = {question.key: Answer(question.choices[0]) for question in done.questions}
    assert not work(done.reading, file, everything, DayStyle.WEEK).open
