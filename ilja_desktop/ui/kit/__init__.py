"""THE KIT. What every room is built from: look, widgets, tables, forms, work.

Rooms import from here and never from one another. A list is a tuple of ``Column``, a form is a
tuple of ``Field``, a menu is a tuple of ``ActionSpec``: declare, and the kit interprets.
"""
