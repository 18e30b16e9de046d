"""The only places where a function imports: what is heavy and not needed before the first paint.

A place is a module of the program, dotted and without its package's name; behind it stand the
modules its functions import. Everything else is imported at the top of a module.
"""

LAZY_IMPORTS: dict[str, set[str]] = {
    "store.schema": {"alembic", "alembic.config"},
}
