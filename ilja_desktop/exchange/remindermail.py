"""Writes a mail that announces a reminder as a draft (.eml); the list itself goes by post.

It says how many commitments are open, and nothing of anybody.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from ilja_desktop.domain.reminderpaper import ReminderMail

SUBJECT = "Erinnerung an offene Vereinbarungen"


def reminder_draft(mail: ReminderMail) -> bytes:
    """Return a draft that a mail program opens for sending."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = SUBJECT
    if mail.to:
        message["To"] = mail.to
    message.set_content("\n".join((*body(mail), "")), cte="quoted-printable")
    message["Content-Language"] = "de"
    return message.as_bytes()


def body(mail: ReminderMail) -> tuple[str, ...]:
    """Return the lines of the mail."""
    office = mail.office
    phone = f"Telefon {office.phone}" if office.phone else ""
    return (
        "Guten Tag,",
        "",
        f"{_how_many(mail.count)}, die Liste liegt der Post bei.",
        "",
        "Bitte schreiben Sie in Ihrer Antwort keine Namen und nichts über einzelne junge "
        "Menschen. Füllen Sie den Brief aus, oder rufen Sie uns an.",
        "",
        "Freundliche Grüße",
        *filter(None, (office.name, office.department, phone, office.mail)),
    )


def _how_many(count: int) -> str:
    return "es ist 1 Vereinbarung offen" if count == 1 else f"es sind {count} Vereinbarungen offen"
