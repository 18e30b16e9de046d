"""The words about passwords, and the sentences that say how to find a better one."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.password import Strength
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Strength.VERY_WEAK: mark("Word", "sehr schwach"),
    Strength.WEAK: mark("Word", "schwach"),
    Strength.SUFFICIENT: mark("Word", "ausreichend"),
    Strength.STRONG: mark("Word", "stark"),
    Strength.VERY_STRONG: mark("Word", "sehr stark"),
}

SENTENCES: dict[str, str] = {
    "password_too_short": mark(
        "Refusal",
        "Das Kennwort ist zu kurz. Bitte mindestens {minimum} Zeichen wählen, zum Beispiel "
        "mehrere Wörter.",
    ),
    "password_unusable": mark(
        "Refusal",
        "Das Kennwort enthält Zeichen, die sich nicht eintippen lassen, oder ist zu lang. "
        "Bitte ein anderes wählen.",
    ),
    "password_common": mark(
        "Refusal",
        "Das Kennwort besteht vor allem aus Wörtern, die in Listen häufiger Kennwörter stehen. "
        "Bitte Wörter wählen, die nichts miteinander zu tun haben, oder sich Wörter vorschlagen "
        "lassen.",
    ),
    "password_familiar": mark(
        "Refusal",
        "Das Kennwort besteht vor allem aus Namen, die mit diesem Tresor zu tun haben. Wer die "
        "Dienststelle kennt, errät es. Bitte Wörter ohne Bezug dazu wählen.",
    ),
    "password_patterned": mark(
        "Refusal",
        "Das Kennwort wiederholt sich oder folgt einem Muster wie einer Zahlenreihe, einem Datum "
        "oder Nachbartasten. Bitte mehrere verschiedene Wörter wählen.",
    ),
    "password_guessable": mark(
        "Refusal",
        "Das Kennwort ist noch zu leicht zu erraten. Bitte ein oder zwei Wörter anhängen, die "
        "nicht dazu passen, oder sich Wörter vorschlagen lassen.",
    ),
    "wait_after_failures": mark(
        "Refusal",
        "Nach mehreren falschen Eingaben ist eine Wartezeit nötig. Bitte in {seconds} Sekunden "
        "noch einmal versuchen. Es wird nichts gelöscht.",
    ),
    "keyring_not_allowed": mark(
        "Refusal",
        "In diesem Tresor ist das Öffnen mit dem Schlüsselbund nicht erlaubt. Wer den Tresor "
        "verwaltet, kann es in den Einstellungen zulassen.",
    ),
    "no_keyring": mark(
        "Refusal",
        "Auf diesem Gerät gibt es keinen Schlüsselbund, den das Programm verwenden kann. Ihr "
        "Kennwort öffnet den Tresor weiterhin.",
    ),
    "keyring_silent": mark(
        "Refusal",
        "Der Schlüsselbund dieses Geräts ist gesperrt oder hat nicht rechtzeitig geantwortet. "
        "Bitte melden Sie sich mit Ihrem Kennwort an.",
    ),
    "keyring_unreliable": mark(
        "Refusal",
        "Der Schlüsselbund dieses Geräts gibt nicht zurück, was er aufbewahren soll. Er wird "
        "nicht verwendet; Ihr Kennwort öffnet den Tresor weiterhin.",
    ),
    "keyring_entry_lost": mark(
        "Refusal",
        "Der Schlüsselbund dieses Geräts kennt diesen Tresor nicht mehr. Bitte melden Sie sich mit "
        "Ihrem Kennwort an und richten Sie ihn bei Bedarf neu ein.",
    ),
    "password_due": mark(
        "Refusal",
        "Bitte melden Sie sich diesmal mit Ihrem Kennwort an: Das wird alle {days} Tage und nach "
        "{failures} Fehlversuchen verlangt.",
    ),
}
