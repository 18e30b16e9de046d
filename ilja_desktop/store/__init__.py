"""CELLAR. The encrypted file: one SQLCipher database that holds everything.

May import keys and domain. Rows never leave ``store`` and ``services``; what goes up are the
frozen records of ``domain``. One noun, one module, named as in ``domain``: its rows, how a row
becomes a record, its queries.

Add a noun: its rows here, a line in ``nouns``, a migration under ``migrations/versions``.
"""
