"""What a volunteer, a tandem or its log may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "amount.missing": mark("Problem", "Bitte den Betrag in Euro schreiben, etwa 12,80."),
    "cents.missing": mark("Problem", "Der Betrag fehlt."),
    "certificate.dated_later": mark(
        "Problem", "Das Führungszeugnis ist jünger als der Tag, an dem es gesehen wurde."
    ),
    "certificate.future": mark("Problem", "Der Tag der Einsicht liegt in der Zukunft."),
    "certificate.too_old": mark(
        "Problem", "Das Führungszeugnis war bei der Einsicht älter als erlaubt."
    ),
    "dated_on.incomplete": mark(
        "Problem", "Zum Führungszeugnis gehören der Tag der Einsicht und sein Datum."
    ),
    "done.missing": mark("Problem", "Was Sie gemacht haben, fehlt."),
    "fare.negative": mark("Problem", "Fahrtkosten sind null oder mehr."),
    "fare.unclear": mark("Problem", "Bitte den Betrag in Euro schreiben, etwa 4,50."),
    "folder.missing": mark("Problem", "Der Ordner fehlt."),
    "interest_on.future": mark("Problem", "Der Tag der Anfrage liegt in der Zukunft."),
    "interest_on.missing": mark("Problem", "Der Tag der Anfrage fehlt."),
    "mentoring.out_of_range": mark(
        "Problem", "Fristen und Freibeträge für das Ehrenamt sind größer als null."
    ),
    "met_on.future": mark("Problem", "Der Tag des Treffens liegt in der Zukunft."),
    "met_on.missing": mark("Problem", "Der Tag des Treffens fehlt."),
    "minutes.out_of_range": mark("Problem", "Ein Treffen dauert 1 Minute bis 24 Stunden."),
    "paid_on.missing": mark("Problem", "Der Tag der Zahlung fehlt."),
    "proof.future": mark("Problem", "Ein Tag bei den Nachweisen liegt in der Zukunft."),
    "rhythm_days.out_of_range": mark("Problem", "Treffen sind alle 1 bis 90 Tage."),
    "tandems.out_of_range": mark("Problem", "Begleitet werden 0 bis 20 junge Menschen zugleich."),
}
