"""The fields of the consent form, part by part, in the order of the paper."""

from __future__ import annotations

from ilja_desktop.domain.consent import ConsentForm, Insight
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark

PAPER: tuple[f.Field, ...] = (
    f.Text(name="form_version", label=mark("ConsentForm", "Fassung des Formulars"), required=True),
    f.Choice(
        name="form",
        label=mark("ConsentForm", "Wie erteilt?"),
        enum=ConsentForm,
        always=True,
        beside=True,
    ),
    f.Choice(
        name="language",
        label=mark("ConsentForm", "Sprache neben Deutsch"),
        hint=mark("ConsentForm", "Nur eine geprüfte Übersetzung gilt"),
        enum=FormLanguage,
        always=True,
        beside=True,
    ),
    f.Reference(name="explained_by_id", label=mark("ConsentForm", "Aufgeklärt von")),
    f.DateField(name="explained_on", label=mark("ConsentForm", "Aufgeklärt am"), beside=True),
    f.Text(name="interpreter", label=mark("ConsentForm", "Gedolmetscht von"), beside=True),
)
SPAN: tuple[f.Field, ...] = (
    f.DateField(name="valid_from", label=mark("ConsentForm", "Gültig ab"), required=True),
    f.DateField(
        name="valid_until", label=mark("ConsentForm", "Gültig bis"), required=True, beside=True
    ),
    f.Reference(
        name="predecessor_id",
        label=mark("ConsentForm", "Ersetzt die Einwilligung"),
        prompt=mark("ConsentForm", "Keine"),
        hint=mark("ConsentForm", "Sie endet am Tag, bevor die neue beginnt."),
        beside=True,
    ),
)
INSIGHT: tuple[f.Field, ...] = (
    f.Choice(
        name="insight",
        label=mark("ConsentForm", "Versteht der junge Mensch, was er unterschreibt?"),
        enum=Insight,
        always=True,
    ),
    f.Reference(name="insight_by_id", label=mark("ConsentForm", "Eingeschätzt von"), beside=True),
    f.DateField(name="insight_on", label=mark("ConsentForm", "Eingeschätzt am"), beside=True),
    f.Text(
        name="insight_questions",
        label=mark("ConsentForm", "Mit welchen Fragen?"),
        hint=mark("ConsentForm", "Kurz, zum Beispiel: Wer erfährt was? Was, wenn Sie Nein sagen?"),
    ),
    f.DateField(
        name="assent_on",
        label=mark("ConsentForm", "Der junge Mensch war einverstanden am"),
        hint=mark("ConsentForm", "Statt seiner Unterschrift, solange er dafür zu jung ist"),
    ),
)
ORIGINAL: tuple[f.Field, ...] = (
    f.Reference(name="original_seen_by_id", label=mark("ConsentForm", "Original gesehen von")),
    f.DateField(name="original_seen_on", label=mark("ConsentForm", "Gesehen am"), beside=True),
    f.Text(name="original_kept_at", label=mark("ConsentForm", "Das Original liegt"), beside=True),
    f.DateField(name="copy_given_on", label=mark("ConsentForm", "Kopie ausgehändigt am")),
    f.DateField(
        name="erase_by",
        label=mark("ConsentForm", "Löschen spätestens am"),
        hint=mark("ConsentForm", "Nur wenn ein Tag auf dem Formular steht; er wird eingehalten"),
        beside=True,
    ),
    f.Lines(
        name="companions",
        label=mark("ConsentForm", "Begleitung des jungen Menschen"),
        hint=mark("ConsentForm", "Ein Name je Zeile, wie auf dem Formular"),
        lines=2,
    ),
)
FOREIGN: tuple[f.Field, ...] = (
    f.Text(
        name="form_name",
        label=mark("ConsentForm", "Name des anderen Formulars"),
        hint=mark("ConsentForm", "Zum Beispiel „Jobcenter, 2024“. Leer beim eigenen Formular."),
    ),
    f.Text(
        name="form_language",
        label=mark("ConsentForm", "Sprache dieses Formulars"),
        beside=True,
    ),
    f.Choices(
        name="missing_elements",
        label=mark("ConsentForm", "Was auf diesem Formular fehlt"),
        enum=Element,
        columns=1,
    ),
)
COVER: tuple[f.Field, ...] = (
    f.Lines(
        name="days",
        label=mark("ConsentForm", "Nur an diesen Tagen"),
        hint=mark("ConsentForm", "Ein Tag je Zeile, wie 14.01.2027. Leer heißt: alle."),
        lines=2,
    ),
    f.Number(
        name="conference_count",
        label=mark("ConsentForm", "Höchstens so viele Konferenzen"),
        beside=True,
    ),
)
SOLE: tuple[f.Field, ...] = (
    f.Reference(
        name="ground",
        label=mark("ConsentForm", "Grund, warum eine Unterschrift genügt"),
        prompt=mark("ConsentForm", "Keiner"),
    ),
    f.Reference(
        name="proof_seen_by_id", label=mark("ConsentForm", "Nachweis gesehen von"), beside=True
    ),
    f.DateField(
        name="proof_seen_on", label=mark("ConsentForm", "Nachweis gesehen am"), beside=True
    ),
)
