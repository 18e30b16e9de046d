"""Pictures of every room, light and dark, at two sizes, on a practice vault.

One command::

    python -m tests.pictures OUT [--only NAME …]

They are for looking at, and for the README; nothing compares them.
"""
