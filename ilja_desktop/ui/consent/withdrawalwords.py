"""What follows from a withdrawal, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.services.withdrawal import WithdrawalPreview


def what_follows(preview: WithdrawalPreview) -> str:
    """Return everything that will happen, one sentence a line."""
    view, found = preview.view, []
    if view.stands:
        found.append(
            QCoreApplication.translate(
                "WithdrawalWords", "Der Fall bleibt; was übrig ist, gilt weiter."
            )
        )
    elif preview.consequences.cases:
        text = QCoreApplication.translate(
            "WithdrawalWords", "Angehalten wird: {numbers}. Bald danach wird gelöscht."
        )
        found.append(text.format(numbers=", ".join(preview.consequences.cases)))
    if preview.consequences.items:
        text = QCoreApplication.translate(
            "WithdrawalWords",
            "Es entfallen Tagesordnungspunkte: {count} („heute nicht besprochen“).",
        )
        found.append(text.format(count=preview.consequences.items))
    if view.addressees:
        text = QCoreApplication.translate(
            "WithdrawalWords", "Angeschrieben werden: {names}. Zurückzuholende Exemplare: {count}."
        )
        names = "; ".join(one.name for one in view.addressees)
        found.append(text.format(names=names, count=len(view.copies)))
    else:
        found.append(
            QCoreApplication.translate(
                "WithdrawalWords", "Niemand hat ein Exemplar, das darauf beruht."
            )
        )
    if view.undecided:
        text = QCoreApplication.translate(
            "WithdrawalWords", "Über offene Vereinbarungen ist zu entscheiden: {count}."
        )
        found.append(text.format(count=len(view.undecided)))
    found.append(
        QCoreApplication.translate(
            "WithdrawalWords", "Eine Bestätigung in einfacher Sprache wird gedruckt."
        )
    )
    found.append(
        QCoreApplication.translate(
            "WithdrawalWords",
            "Ab dann wird davon nichts mehr weitergegeben; Früheres bleibt rechtmäßig.",
        )
    )
    return "\n".join(f"• {sentence}" for sentence in found)
