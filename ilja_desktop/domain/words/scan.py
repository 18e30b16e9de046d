"""Words about scans of signed forms."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.scan import ScanKind, ScanOrigin
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    ScanKind.PDF: mark("Word", "PDF"),
    ScanKind.JPEG: mark("Word", "Foto (JPEG)"),
    ScanKind.PNG: mark("Word", "Bild (PNG)"),
    ScanOrigin.PAPER: mark("Word", "Scan oder Foto"),
    ScanOrigin.SCREEN: mark("Word", "Am Bildschirm unterschrieben"),
}

SENTENCES: dict[str, str] = {
    "scan_kind_unknown": mark(
        "Refusal",
        "„{file}“ ist weder PDF noch JPEG noch PNG, auch wenn der Name so klingt. Bitte den "
        "unterschriebenen Bogen neu einscannen oder fotografieren.",
    ),
    "scan_damaged": mark(
        "Refusal",
        "„{file}“ ist unvollständig oder beschädigt. Bitte die Datei noch einmal übertragen oder "
        "den Bogen neu einscannen.",
    ),
    "scan_mixed": mark(
        "Refusal",
        "In „{file}“ steckt außer dem Bild noch etwas anderes. Solche Dateien werden nicht "
        "angenommen. Bitte den Bogen selbst neu einscannen oder fotografieren.",
    ),
    "scan_too_detailed": mark(
        "Refusal",
        "„{file}“ ist größer, als ein Scan sein muss (mehr als {megapixels} Millionen Bildpunkte). "
        "Bitte mit 300 Punkten je Zoll neu einscannen.",
    ),
    "scan_too_elaborate": mark(
        "Refusal",
        "„{file}“ hat riesige Seiten oder ist auf eine Art verkleinert, die hier nicht gelesen "
        "wird. Bitte ohne Hochkomprimierung neu einscannen oder ein Foto (JPEG) nehmen.",
    ),
    "screen_signing_off": mark(
        "Refusal",
        "Unterschreiben am Bildschirm ist in dieser Dienststelle nicht freigegeben. Bitte von Hand "
        "auf Papier unterschreiben lassen und den Bogen als Scan beifügen.",
    ),
    "not_signed_yet": mark(
        "Refusal", "Es hat noch niemand unterschrieben. Bitte zuerst im Feld unterschreiben."
    ),
    "not_read_yet": mark(
        "Refusal",
        "Zuerst wird gelesen, dann unterschrieben. Bitte den Text bis zum Ende durchgehen und "
        "angeben, wer aufgeklärt hat.",
    ),
    "shape_too_small": mark(
        "Refusal",
        "Das ist zu wenig für eine Unterschrift. Bitte noch einmal unterschreiben, größer.",
    ),
    "picture_unreadable": mark(
        "Refusal",
        "„{file}“ lässt sich nicht darstellen. Bitte den Bogen neu einscannen oder fotografieren.",
    ),
    "scan_known": mark(
        "Refusal",
        "„{file}“ hängt schon an dieser Einwilligung. Bitte eine andere Datei wählen.",
    ),
    "scan_reviewed": mark(
        "Refusal",
        "Dieser Bogen ist geprüft oder am Bildschirm unterschrieben und bleibt bei der "
        "Einwilligung. Er wird mit ihr zusammen gelöscht.",
    ),
}
