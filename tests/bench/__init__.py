"""How fast the program is, as ratios to something everybody knows, measured in the same run.

One command, on a machine that is otherwise idle::

    python -m tests.bench [--quick] [--cases N] [--keep FOLDER] [--only NAME …]

It prints a line per value: what was measured, the goal, the reference beside it and the ratio of
both. Nothing here fails; absolute figures are goals for a machine with four idle cores. The
practice vault with 100,000 invented cases is made once and kept in ``FOLDER`` (default:
``ilja-bench`` in the system's temporary folder), together with a plain copy of its database, which
is what the reference reads.
"""
