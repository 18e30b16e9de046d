"""LIVING FLOOR. The use cases: a small class per noun, a method per use case and transaction.

May import the store, the workshops (documents, anonymise, exchange), keys and domain; never Qt.
Every gate stands here: whoever comes from a window, the command line, a print or an import
passes the same rules. ``desk`` lays out all use cases of one opened vault.

Add one: a method in the noun's class, named by what the user does, with a test on a real vault.
"""
