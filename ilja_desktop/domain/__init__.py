"""GROUND. The rules of case conferences: frozen records, enums and pure functions.

May import nothing but the standard library and itself. Time is always an argument.
A noun's module holds its record, its draft, its states and the rules that bind it.
"""
