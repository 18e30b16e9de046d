"""How minutes and case sheets close: places to sign, what became of them, the code of the paper.

The moderator's signature closes the file. Everybody else's only says that they took note; the page
says which is a certificate and which a shape drawn by hand, and that nobody has to sign.
"""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilja_desktop.documents.flow import TaggedFigure
from ilja_desktop.documents.inline import Strong, paragraph
from ilja_desktop.documents.node import Node
from ilja_desktop.documents.paper import Paper, SignaturePlace
from ilja_desktop.documents.qr import QrCode
from ilja_desktop.documents.session import SIGNATURE_FIELD, SIGNER_ROLE
from ilja_desktop.documents.style import TEXT_WIDTH, Text
from ilja_desktop.domain.acknowledgement import MEANING, field_name
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper, SignatureLine
from ilja_desktop.domain.papercode import payload
from ilja_desktop.domain.verification import day_and_time
from ilja_desktop.domain.words import word

CLOSING = 310.0
"""Room for the section before and the moderator's signature with the code, in points."""
_QR = 24 * mm
_ROW = 105.0
_LEGEND = (
    "Wer hier unterschreibt, hat den Inhalt zur Kenntnis genommen; mehr bedeutet es nicht. Niemand "
    "muss unterschreiben. „Elektronisch signiert“ heißt: mit dem eigenen Zertifikat der genannten "
    "Person. „Von Hand am Bildschirm gezeichnet“ heißt: nur die Form der Unterschrift, gegen "
    "Änderung geschützt durch die Moderation, die nicht dafür bürgt, wessen Hand es war. Auf "
    "Papier wird in das Feld geschrieben."
)


def signatures(made: Paper, paper: SheetPaper | MinutesPaper, code: str) -> None:
    """Close a paper: the moderator's place, everybody else's or what became of them, the code."""
    head = paper.head
    with made.section("Unterschriften" if paper.signers else "Unterschrift"):
        made.signature(SIGNATURE_FIELD, head.moderator, SIGNER_ROLE)
        _code(made, code)
    if paper.signers:
        made.room(_ROW + 90)
        with made.section("Zur Kenntnis genommen"):
            made.paragraph(_LEGEND, look=Text.SMALL)
            made.space(4)
            made.signatures(
                [
                    SignaturePlace(name=field_name(number), who=signer.name, role=signer.role)
                    for number, signer in enumerate(paper.signers, 1)
                ]
            )
    if paper.signatures:
        with made.section("Unterschriften im Original"):
            made.bullets([_line(line) for line in paper.signatures])


def _line(line: SignatureLine) -> str:
    """Return what became of one signature."""
    state = f"{MEANING} {word(line.state)}" if line.state.signed else word(line.state)
    return f"{line.name}: {state}, {day_and_time(line.recorded_at)}"


def _code(made: Paper, code: str) -> None:
    """Add the code by which the office finds the paper again."""

    def drawn(here: Node) -> Flowable:
        node = Node("Figure", here, alt=f"QR-Code mit dem Prüfcode {code}")
        return TaggedFigure(QrCode(payload(code), _QR), node)

    def said(here: Node) -> list[Flowable]:
        words = (
            (Strong(f"Prüfcode {code}"), Text.BODY),
            (
                "Damit zeigt das Amt die Fassung, die im Tresor liegt, neben diesem Papier. Der "
                "Code enthält keine Angaben über Personen.",
                Text.SMALL,
            ),
        )
        return [paragraph(text, look, Node("P", here)) for text, look in words]

    made.side_by_side([drawn, said], [_QR + 8, TEXT_WIDTH - _QR - 8])
