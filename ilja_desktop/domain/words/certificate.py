"""The sentences of refusals about certificates, their authority, and cards that sign."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "foreign_authority": mark(
        "Refusal",
        "Das gespeicherte Stammzertifikat gehört nicht zu diesem Tresor. Bitte eine Sicherung "
        "verwenden und die Datenschutzstelle verständigen.",
    ),
    "certificate_file_unreadable": mark(
        "Refusal",
        "Die Datei enthält keinen Schlüssel mit Zertifikat, oder ihr Kennwort ist ein anderes. "
        "Bitte beides prüfen; gebraucht wird eine Datei mit der Endung .p12 oder .pfx.",
    ),
    "certificate_unfit": mark(
        "Refusal",
        "Mit dem Zertifikat von „{name}“ kann hier nicht unterschrieben werden: Es ist nicht für "
        "Unterschriften ausgestellt, oder sein Schlüssel ist zu kurz oder von anderer Art (möglich "
        "sind P-256 und RSA ab 3000 Bit).",
    ),
    "certificate_expired": mark(
        "Refusal",
        "Das Zertifikat von „{name}“ gilt noch nicht oder nicht mehr. Bitte ein gültiges "
        "einsetzen.",
    ),
    "card_library_unfit": mark(
        "Refusal",
        "„{file}“ ist keine Bibliothek für Signaturkarten oder passt nicht zu diesem Rechner. "
        "Bitte die Datei wählen, die mit der Karte oder dem Lesegerät geliefert wurde (PKCS #11).",
    ),
    "card_library_failed": mark(
        "Refusal",
        "Die Bibliothek der Karte hat nicht geantwortet, ist abgestürzt oder hat falsch "
        "unterschrieben. Im Tresor ist nichts geschehen. Bitte Karte und Lesegerät prüfen und es "
        "noch einmal versuchen.",
    ),
    "no_card": mark(
        "Refusal",
        "In keinem Lesegerät steckt eine Karte mit einem Zertifikat. Bitte die Karte einstecken "
        "und es noch einmal versuchen.",
    ),
    "card_gone": mark(
        "Refusal",
        "Die Karte „{token}“ mit Ihrem Zertifikat steckt in keinem Lesegerät. Unterschrieben "
        "wurde nichts. Bitte die Karte einstecken und es noch einmal versuchen.",
    ),
    "card_pin_wrong": mark(
        "Refusal",
        "Die PIN der Karte „{token}“ ist eine andere. Unterschrieben wurde nichts. Nach wenigen "
        "falschen PINs sperrt sich die Karte selbst.",
    ),
    "card_pin_locked": mark(
        "Refusal",
        "Die Karte „{token}“ hat sich nach zu vielen falschen PINs gesperrt. Bitte wenden Sie sich "
        "an die Stelle, die sie ausgegeben hat; unterschreiben können Sie solange mit dem "
        "Zertifikat der Dienststelle.",
    ),
    "card_pin_due": mark(
        "Refusal",
        "Zum Unterschreiben wird die PIN der Karte „{token}“ gebraucht. Bitte im Fenster "
        "unterschreiben.",
    ),
    "revocation_list_forged": mark(
        "Refusal",
        "Die Liste der gesperrten Zertifikate stammt nicht von dieser Dienststelle. Bitte nicht "
        "weiterarbeiten und die Datenschutzstelle verständigen.",
    ),
}
