"""Faults the vault survives: ``python -m tests.faults`` counts them and prints the figures."""
