"""Statistics room: facts in, tables out that give nobody away.

``tally`` counts records into the cubes of ``model``; ``beside`` puts them beside all that left
before; ``gate`` is the only way out: ``protect`` chooses the secrets (``network``, ``heuristic``,
``cutting``) or ``rounding`` rounds, ``form`` writes what would leave, and ``audit`` tries to break
that with ``reading``, ``attack`` and ``joint``, which share no code with the protector.
``coarsen`` proposes coarser tables, ``microdata`` recodes records, ``ledger`` writes down what
left. ``summarise`` is the way through all of them for a summary, ``spreadsheet`` and ``workbook``
are outputs; ``narrative`` is about texts.
"""
