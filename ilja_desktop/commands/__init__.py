"""COUNTER. The command line: one module per command, the same gates as the window.

``usage`` reads the arguments and is light, ``line`` runs the command and prints its answer.
May import the services and what lies below them but the store; never Qt.

Add one: a module with ``run(options) -> Answer``, its name in ``options``, its arguments in
``arguments``, its place in ``line``.
"""
