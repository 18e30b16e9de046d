"""Names nobody knows: from lists, from the words around them, learned, and in no dictionary."""

import pytest

from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.lexicon import lexicon
from ilja_desktop.anonymise.narrative.wordlist import packed, plain, unpacked
from ilja_desktop.anonymise.narrative.wordsplit import split, tidy
from ilja_desktop.domain.narrative import Clue, KnownFile, Tier


def told(text: str, *tiers: Tier) -> list[str]:
    reading = find(text, KnownFile(), frozenset(tiers or Tier))
    return [reading.text[one.start : one.end] for one in reading.findings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gestern kam Frau Sommer vorbei.", "Frau Sommer"),
        ("Das sagt Herr Dr. Bach dazu.", "Herr Dr. Bach"),
        ("Sie wohnt bei Familie Ernst.", "Familie Ernst"),
        ("Ihr Bruder Deniz zog aus.", "Deniz"),
        ("Ein Mann namens Slavko rief an.", "Slavko"),
        ("Sie trifft Emre und Rose oft.", "Emre"),
        ("Sie trifft Emre und Rose oft.", "Rose"),
        ("Dort hilft Ngozi Adeyemi.", "Ngozi Adeyemi"),
        ("Dann kam K. Yıldız dazu.", "K. Yıldız"),
        ("Sie schrieb mit murat darüber.", "murat"),
        ("Frau van den Berg kam.", "Frau van den Berg"),
        ("Der Lehrer Sauer-Thelen fehlt.", "Sauer-Thelen"),
        ("Später kam Yndra A. dazu.", "Yndra A."),
        ("Das sagt M. Schuster dazu.", "M. Schuster"),
        ("Den alle Bommel nennen, oder nur Bommel gerufen.", "Bommel"),
        ("Rücksprache mit Stahl nötig.", "Stahl"),
        ("Das hat Fischer gesehen.", "Fischer"),
        ("Es half Schornsteinfegermeister Koch.", "Koch"),
        ("Unterschrift: gez. Vogel", "Vogel"),
        ("Sein Vormund, Klaus Lang, half.", "Klaus Lang"),
    ],
)
def test_people_are_found_by_lists_and_by_what_is_around(text: str, name: str) -> None:
    assert name in told(text, Tier.LISTED)


@pytest.mark.parametrize(
    ("text", "clue", "passage"),
    [
        ("Er besucht die Käthe-Kollwitz-Schule.", Clue.SCHOOL, "Käthe-Kollwitz-Schule"),
        ("Sie ist auf dem Gymnasium Rurtal.", Clue.SCHOOL, "Gymnasium Rurtal"),
        ("Er lernt im Autohaus Jansen.", Clue.COMPANY, "Autohaus Jansen"),
        ("Er jobbt bei der Rurtal Logistik GmbH.", Clue.COMPANY, "Rurtal Logistik GmbH"),
        ("Sie jobbt bei Aldi.", Clue.COMPANY, "Aldi"),
        ("Er singt in der Christuskirche Stolberg.", Clue.COMPANY, "Christuskirche Stolberg"),
        ("Sie war bei Reifen Huber.", Clue.COMPANY, "Reifen Huber"),
        ("Im Saigon Garten war es voll.", Clue.COMPANY, "Saigon Garten"),
        ("Er lag im Annastift.", Clue.COMPANY, "Annastift"),
        ("Sie packt bei Specht Logistics.", Clue.COMPANY, "Specht Logistics"),
        ("Dort war das Lyzeum Nr. 7.", Clue.SCHOOL, "Lyzeum Nr. 7"),
        ("Sie wohnt in Bergort.", Clue.PLACE, "Bergort"),
        ("Er zog nach Wetter an der Ruhr.", Clue.PLACE, "Wetter an der Ruhr"),
        ("Er saß in der Käthe-Kollwitz-Straße.", Clue.PLACE, "Käthe-Kollwitz-Straße"),
        ("Er spielt beim TuS Dreisbachtal.", Clue.COMPANY, "TuS Dreisbachtal"),
        ("Sie wohnt in Köln-Chorweiler.", Clue.PLACE, "Köln-Chorweiler"),
        ("Er saß am Hindenburgplatz.", Clue.PLACE, "Hindenburgplatz"),
        ("Er zieht nach Essen.", Clue.PLACE, "Essen"),
        ("Sie wohnt in der Krefelder Straße.", Clue.PLACE, "Krefelder Straße"),
        ("Sie kam aus Eritrea.", Clue.ORIGIN, "Eritrea"),
        ("Ihre syrischen Freunde helfen.", Clue.ORIGIN, "syrischen"),
        ("Der Arzt vermutet ADHS.", Clue.DIAGNOSIS, "ADHS"),
    ],
)
def test_places_schools_and_the_rest_are_found(text: str, clue: Clue, passage: str) -> None:
    reading = find(text, KnownFile(), frozenset({Tier.LISTED}))
    assert (clue, passage) in [(one.clue, text[one.start : one.end]) for one in reading.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Die Ausbildung beginnt im Sommer, das Essen ist gut.",
        "Die Schulsozialarbeit hilft bei der Bewerbung und beim Einstieg in die Berufswelt.",
        "Im Herbst prüft das Jobcenter den Antrag auf Leistungen.",
        "Die Jugendliche nimmt das noch nicht ernst; lange war sie krank.",
        "Seine Stärken liegen im Handwerk und in der Zusammenarbeit mit Gleichaltrigen.",
        "Er will Koch werden und ist als Schneider nicht froh.",
    ],
)
def test_ordinary_sentences_are_left_alone(text: str) -> None:
    assert told(text) == []


def test_words_in_no_dictionary_and_in_other_letters_are_asked_about() -> None:
    assert told("Dort war Xqrtol mit dabei.", Tier.UNKNOWN) == ["Xqrtol"]
    assert told("Unterschrieben hat سلام heute.", Tier.UNKNOWN) == ["سلام"]


def test_what_was_learned_asks_but_never_replaces() -> None:
    reading = find("Am Abend kam Abdelkader Benali.", KnownFile(), frozenset({Tier.LEARNED}))
    assert reading.findings
    assert not any(one.sure for one in reading.findings)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sie ist die einzige Schülerin mit einem Blindenhund.",
        "Die siebenköpfige Familie ist stadtbekannt.",
        "Sein Onkel ist Bürgermeister.",
        "Darüber stand etwas in der Zeitung.",
        "Sie wurde Vizemeisterin im Judo.",
        "Er lebt mit fünf Geschwistern dort.",
        "Als erstes Mädchen der Innung stand sie oben.",
        "Das lief im Regionalfernsehen.",
        "Beide Eltern starben beim Einsturz einer Brücke.",
        "Sie ist das Mädchen, das aus dem Fenster sprang.",
        "Im Dorf weiß jeder, wer er ist.",
        "Alle sagen, dass er der Besitzer des roten Wagens war.",
    ],
)
def test_circumstances_become_questions_of_a_whole_sentence(sentence: str) -> None:
    text = f"Davor war es ruhig. {sentence} Danach auch."
    (cue,) = find(text, KnownFile(), frozenset({Tier.CUE})).cues
    assert text[cue.start : cue.end] == sentence


def test_what_nobody_sees_is_taken_out_before_reading() -> None:
    assert tidy("Leo\u00adnie\u200b kam\u00a0nach Hau-\nse. ") == "Leonie kam nach Hause."
    assert [word.text for word in split("Kaya_Leonie.pdf") if word.lettered] == [
        "Kaya",
        "Leonie",
        "pdf",
    ]


def test_a_list_is_found_again_as_it_was_packed(tmp_path_factory: pytest.TempPathFactory) -> None:
    words = {plain(word): word[0] for word in ("Straße", "Öl", "a", "zz", "Übung", "strasser")}
    folder = tmp_path_factory.mktemp("lists")
    (folder / "probe.xz").write_bytes(packed(words.items()))
    found = unpacked("probe", folder)
    assert {word: found.tag(word) for word in words} == words
    assert found.tag("st") is found.tag("zzz") is found.tag("") is None


def test_the_lists_know_words_from_names() -> None:
    known = lexicon()
    for word in ("Mutter", "gegangen", "Schulsozialarbeiterin", "Lange", "Berufskolleg"):
        assert known.ordinary(word), word
    for word in ("Leonie", "Yıldız", "Schönlein", "Kowalczyk"):
        assert not known.ordinary(word), word
