"""POST ROOM. What comes from outside, backups, and what travels between desks.

Reads spreadsheets and returned case report forms: frozen records in, staged drafts out. Nothing
here writes into the vault: what exists already is handed in as a snapshot, and what becomes of a
staged row is for a person and the services to decide. Everything read is foreign text, limited in
size and never executed. Packs and reads the files of backups, sealed and signed.
May import ``keys``, ``domain``, openpyxl, pikepdf, pyHanko and cologne_phonetics.

Add a kind of row: a table of its fields and synonyms, and a staging module.
"""
