"""The only places where a function imports: what is heavy and not needed before the first paint.

A place is a module of the program, dotted and without its package's name; behind it stand the
modules its functions import. Everything else is imported at the top of a module.
"""

LAZY_IMPORTS: dict[str, set[str]] = {
    "app": {
        "ilja_desktop.domain.deadline",
        "ilja_desktop.domain.institution",
        "ilja_desktop.domain.office",
        "ilja_desktop.services.access",
        "ilja_desktop.services.opening",
        "ilja_desktop.services.practice",
        "ilja_desktop.ui.kit.crash",
        "ilja_desktop.ui.unlock.create",
        "ilja_desktop.ui.window",
    },
    "store.schema": {"alembic", "alembic.config"},
    "ui.kit.messages": {"ilja_desktop.ui.kit.words"},
}
