"""The German sentence of every problem a draft may have, by its code ``field.problem``.

Those that drafts of several nouns may have stand here, the others by their noun.
"""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark
from ilja_desktop.domain.words.problems import (
    casefile,
    conference,
    consent,
    minutes,
    network,
    office,
    volunteer,
    whereabouts,
)

PROBLEMS: dict[str, str] = {
    "answer.missing": mark("Problem", "Die Antwort fehlt."),
    "as_of.future": mark("Problem", "Der Stand liegt in der Zukunft."),
    "as_of.missing": mark("Problem", "Es fehlt, von welchem Tag die Angaben sind (Stand)."),
    "entry.missing": mark("Problem", "Bitte wählen Sie die Angabe."),
    "institution_id.missing": mark("Problem", "Die Institution fehlt."),
    "legal_circle.missing": mark("Problem", "Der Rechtskreis fehlt."),
    "minutes.missing": mark("Problem", "Die Minuten fehlen."),
    "name.missing": mark("Problem", "Der Name fehlt."),
    "number.missing": mark("Problem", "Die Nummer fehlt."),
    "person_id.missing": mark("Problem", "Der junge Mensch fehlt."),
    "place.missing": mark("Problem", "Der Ort fehlt."),
    "purpose.missing": mark("Problem", "Es fehlt, wozu es dient."),
    "reason.missing": mark("Problem", "Der Grund fehlt."),
    "recipient.missing": mark("Problem", "Es fehlt, für wen es ist."),
    "repeated.differs": mark("Problem", "Die beiden Kennwörter sind verschieden."),
    "signed_on.future": mark("Problem", "Der Tag der Unterschrift liegt in der Zukunft."),
    "signed_on.missing": mark("Problem", "Der Tag der Unterschrift fehlt."),
    "signer.missing": mark("Problem", "Es fehlt, wer unterschrieben hat."),
    "source.missing": mark("Problem", "Die Quelle fehlt."),
    "text.missing": mark("Problem", "Der Wortlaut fehlt."),
    "title.missing": mark("Problem", "Worum es geht, fehlt."),
    "valid_from.missing": mark("Problem", "Der Beginn der Gültigkeit fehlt."),
    "valid_until.before_start": mark("Problem", "Die Gültigkeit endet, bevor sie beginnt."),
    "valid_until.missing": mark("Problem", "Das Ende der Gültigkeit fehlt."),
    "words.faulty": mark(
        "Problem", "Ein Text ist leer, unbekannt, oder eine Lücke in geschweiften Klammern fehlt."
    ),
    **casefile.PROBLEMS,
    **conference.PROBLEMS,
    **consent.PROBLEMS,
    **minutes.PROBLEMS,
    **network.PROBLEMS,
    **office.PROBLEMS,
    **volunteer.PROBLEMS,
    **whereabouts.PROBLEMS,
}


def problem(code: str) -> str:
    """Return the German sentence of a draft's problem.

    Raises:
        KeyError: the code has no sentence yet; the tests of the words find it first.
    """
    return PROBLEMS[code]
