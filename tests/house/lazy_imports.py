"""The only places where a function imports: what is heavy and not needed before the first paint.

A place is a module of the program, dotted and without its package's name; behind it stand the
modules its functions import. Everything else is imported at the top of a module.
"""

LAZY_IMPORTS: dict[str, set[str]] = {
    "__main__": {"ilja_desktop.app", "ilja_desktop.commands.line"},
    "app.door": {
        "ilja_desktop.ui.unlock.create",
        "ilja_desktop.ui.unlock.ownpassword",
        "ilja_desktop.ui.unlock.recover",
    },
    "app.entry": {
        "ilja_desktop.domain.deadline",
        "ilja_desktop.keys.devicering",
        "ilja_desktop.services",
        "ilja_desktop.services.access",
        "ilja_desktop.services.anchoring",
        "ilja_desktop.services.opening",
        "ilja_desktop.services.practice",
        "ilja_desktop.ui.window",
    },
    "app.returning": {"ilja_desktop.domain.deadline", "ilja_desktop.ui.unlock.restore"},
    "app.program": {
        "ilja_desktop.app.guard",
        "ilja_desktop.ui.kit.crash",
        "ilja_desktop.ui.unlock.sheetstep",
        "ilja_desktop.ui.window",
    },
    "services.agendapaper": {"ilja_desktop.documents"},
    "services.offer": {"ilja_desktop.documents"},
    "services.backupmaking": {"ilja_desktop.exchange.backupsignature"},
    "services.backupseal": {"ilja_desktop.exchange.backupsignature"},
    "services.casefile": {"ilja_desktop.documents"},
    "services.commitmentlist": {"ilja_desktop.documents"},
    "services.exchange": {
        "ilja_desktop.exchange.pdfguard",
        "ilja_desktop.exchange.reportform",
        "ilja_desktop.exchange.spreadsheet",
    },
    "services.folder": {"ilja_desktop.documents"},
    "services.form": {"ilja_desktop.documents"},
    "services.formbatch": {"ilja_desktop.documents"},
    "services.recovery": {"ilja_desktop.documents"},
    "keys.cardprocess": {"pyhanko.sign.pkcs11"},
    "services.press": {
        "ilja_desktop.documents",
        "ilja_desktop.documents.check",
        "ilja_desktop.documents.session",
        "ilja_desktop.documents.signing.sign",
    },
    "services.reminder": {"ilja_desktop.documents", "ilja_desktop.exchange"},
    "services.selection": {"ilja_desktop.documents"},
    "services.scan": {"ilja_desktop.exchange.scanclean", "ilja_desktop.exchange.scanguard"},
    "services.summary": {
        "ilja_desktop.anonymise.release",
        "ilja_desktop.anonymise.spreadsheet",
        "ilja_desktop.anonymise.summarise",
        "ilja_desktop.documents",
    },
    "services.withdrawalletter": {"ilja_desktop.documents"},
    "services.verification": {"ilja_desktop.documents.signing.verify"},
    "services.erasure": {"ilja_desktop.documents"},
    "services.familyinvitation": {"ilja_desktop.documents"},
    "services.invitation": {"ilja_desktop.documents", "ilja_desktop.exchange"},
    "services.planning": {"ilja_desktop.documents", "ilja_desktop.exchange"},
    "services.loss": {"ilja_desktop.documents"},
    "services.subjectaccess": {"ilja_desktop.documents"},
    "services.tablesigning": {"ilja_desktop.documents"},
    "services.tombstone": {"ilja_desktop.exchange.backupsignature"},
    "store.schema": {"alembic", "alembic.config"},
    "ui.kit.messages": {"ilja_desktop.ui.kit.words"},
}
