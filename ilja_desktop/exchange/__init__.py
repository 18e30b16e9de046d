"""POST ROOM. Reads what arrives from outside: spreadsheets and returned case report forms.

Frozen records in, staged drafts out. Nothing here writes: what exists already is handed in as a
snapshot, and what becomes of a staged row is for a person and the services to decide. Everything
read is foreign text, limited in size and never executed.
May import ``keys``, ``domain``, openpyxl, pikepdf and cologne_phonetics.

Add a kind of row: a table of its fields and synonyms, and a staging module.
"""
