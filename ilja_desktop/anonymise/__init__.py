"""Statistics room: facts in, tables out that give nobody away.

``plan`` says which tables there are, ``model`` their numbers and sums, ``protect`` chooses the
secrets, ``release`` writes the data form, ``attack`` and ``audit`` try to break it, ``summarise``
is the way through all of them, ``spreadsheet`` an output.
"""
