"""Writes a mail to the partners as a draft (.eml) with the appointment attached.

It says when, where and until when cases can be reported, and nothing of anybody. The mail program
opens it for sending; nothing is sent from here.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from ilja_desktop.domain.daywords import long_day, short_day, weekday_day
from ilja_desktop.domain.invitation import NoticeKind
from ilja_desktop.domain.publicdate import Appointment, PartnerMail, PublicOffice
from ilja_desktop.exchange.appointmentfile import calendar_file

ATTACHMENT = "Termin.ics"


def mail_draft(mail: PartnerMail) -> bytes:
    """Return a draft that a mail program opens for sending."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = subject(mail)
    if mail.to:
        message["To"] = ", ".join(mail.to)
    message["Content-Language"] = "de"
    message.set_content("\n".join((*body(mail), "")), cte="quoted-printable")
    message.add_attachment(
        calendar_file([mail.appointment]),
        maintype="text",
        subtype="calendar",
        filename=ATTACHMENT,
        params={"charset": "utf-8"},
    )
    return message.as_bytes()


def subject(mail: PartnerMail) -> str:
    """Return what the mail is about."""
    at = mail.appointment
    day = short_day(at.held_on)
    match mail.kind:
        case NoticeKind.INVITATION:
            return f"Einladung: {at.title} am {day}"
        case NoticeKind.CHANGE:
            return f"Geändert: {at.title} am {day}"
        case NoticeKind.POSTPONEMENT:
            return f"Verschoben: {at.title}, neu am {day}"
        case NoticeKind.CANCELLATION:
            return f"Abgesagt: {at.title} am {day}"


def body(mail: PartnerMail) -> tuple[str, ...]:
    """Return the lines of the mail."""
    lines = ["Guten Tag,", "", _opening(mail), ""]
    if mail.kind is not NoticeKind.CANCELLATION:
        lines += [*_facts(mail.appointment), "", _CALL, ""]
    lines += [
        "Bitte schreiben Sie in Ihrer Antwort keine Namen und nichts über einzelne junge "
        "Menschen. Fallmeldungen nehmen wir auf Papier oder als verschlossenes Paket an.",
        "",
        "Freundliche Grüße",
        *_signature(mail.office),
    ]
    return tuple(lines)


def _opening(mail: PartnerMail) -> str:
    at = mail.appointment
    match mail.kind:
        case NoticeKind.INVITATION:
            return f"wir laden Sie ein: {at.title}."
        case NoticeKind.CHANGE:
            return f"bei diesem Termin hat sich etwas geändert: {at.title}."
        case NoticeKind.POSTPONEMENT:
            formerly = f" vom {short_day(mail.formerly)}" if mail.formerly else ""
            return f"der Termin{formerly} ist verschoben: {at.title}."
        case NoticeKind.CANCELLATION:
            return f"der Termin am {long_day(at.held_on)} fällt aus: {at.title}."


def _facts(at: Appointment) -> list[str]:
    place = ", ".join(filter(None, (at.place, at.room)))
    return [
        f"Tag: {weekday_day(at.held_on)}",
        f"Zeit: {at.starts_at:%H:%M} bis {at.ends_at:%H:%M} Uhr",
        f"Ort: {place}",
        f"Meldeschluss: {long_day(at.reporting_deadline)}",
    ]


_CALL = (
    "Bitte sagen Sie uns, ob Sie kommen oder wer Sie vertritt. Bis zum Meldeschluss können Sie "
    "Fälle melden; jede Meldung braucht vorher eine unterschriebene Schweigepflichtentbindung."
)


def _signature(office: PublicOffice) -> list[str]:
    phone = f"Telefon {office.phone}" if office.phone else ""
    return [line for line in (office.name, office.department, phone, office.mail) if line]
