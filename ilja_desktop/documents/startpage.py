"""The two pages a volunteer gets with the stick: how to begin, and what holds on an own device."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.documents.entry import SignHere
from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import Text
from ilja_desktop.domain.mentorpaper import DevicePaper, StartPaper
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
START = "So fangen Sie an"
DEVICE = "Mein eigenes Gerät"
_STEPS = (
    "Stick einstecken und den Ordner „{folder}“ auf Ihr Gerät kopieren.",
    "In diesem Ordner ein Terminal öffnen und „sh start.sh“ eingeben.",
    "Als „{label}“ mit dem Kennwort von der Koordination anmelden und ein eigenes wählen.",
    "Nach jedem Treffen einen Eintrag schreiben. Ein Paket bringt ihn zur Koordination.",
)
_PAPER_STEPS = (
    "Das Programm gibt es für Ihr Gerät noch nicht. Nehmen Sie das Tagebuchblatt.",
    "Nach jedem Treffen ein Blatt ausfüllen: am Bildschirm oder von Hand.",
    "Das Blatt der Koordination geben oder verschlossen bringen, nie als E-Mail.",
    "Den Stick aufheben. Sobald es das Programm gibt, geht es damit weiter.",
)
_OTHER_DEVICE = (
    "Das Programm läuft unter {device}. Für ein anderes Gerät gibt es noch keines: Nehmen Sie dann "
    "das Tagebuchblatt und bringen Sie es verschlossen zur Koordination."
)
_RULES = (
    "Ich arbeite unter einem eigenen Benutzerkonto, das nur ich öffne.",
    "Die Festplatte ist verschlüsselt. Wie das geht, hat die Koordination mir gezeigt.",
    "Niemand sonst sieht oder benutzt das Programm, auch niemand aus meiner Familie.",
    "Der Ordner liegt auf dem Gerät selbst, nicht in einer Cloud und nicht auf dem Stick.",
    "Ich sperre das Programm, wenn ich aufstehe. Von selbst sperrt es nach 15 Minuten.",
    "Verliere ich Gerät, Stick oder Papier, rufe ich noch am selben Tag an.",
    "Endet eine Begleitung, wird meine Kopie geleert, und ich bestätige das.",
)


def render_start(paper: StartPaper, now: datetime) -> bytes:
    """Return the page with the four steps in large print.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(START, paper.office.name, PROFILE, Running(version="Für Ehrenamtliche"))
    made.letterhead(letterhead(paper.office))
    made.headline(START, lead=paper.name)
    steps = _STEPS if paper.device else _PAPER_STEPS
    for number, step in enumerate(steps, 1):
        with made.section(f"Schritt {number}", look=Text.PLAIN_HEADING):
            text = step.format(folder=paper.folder, label=paper.label)
            made.paragraph(text, look=Text.PLAIN)
    if paper.device:
        with made.section("Ein anderes Gerät?", look=Text.PLAIN_HEADING):
            made.paragraph(_OTHER_DEVICE.format(device=paper.device), look=Text.PLAIN)
    with made.section("Wen Sie anrufen können", look=Text.PLAIN_HEADING):
        phone = f"Koordination: {paper.office.phone}" if paper.office.phone else ""
        numbers = [f"{word(each.line)}: {each.number}" for each in paper.lines if each.number]
        for line in filter(None, (phone, *numbers)):
            made.paragraph(line, look=Text.PLAIN)
    return press(made, now=now)


def render_device(paper: DevicePaper, now: datetime) -> bytes:
    """Return the page on using a private device, to be signed by hand.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(DEVICE, paper.office.name, PROFILE, Running(version="Für Ehrenamtliche"))
    made.letterhead(letterhead(paper.office))
    made.headline(DEVICE, lead=paper.name)
    made.paragraph("Ich führe das Tagebuch auf einem eigenen Gerät. Dafür gilt:", look=Text.PLAIN)
    for rule in _RULES:
        made.paragraph(f"• {rule}", look=Text.PLAIN)
    made.space(20)
    made.entries([SignHere(label="Ort, Datum", share=5), SignHere(label="Unterschrift", share=7)])
    return press(made, now=now)
