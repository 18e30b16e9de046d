"""Narratives: what leads to somebody in a text, found, asked about and replaced by roles.

``find`` looks in six tiers, from what the case file knows to what nobody knows; ``redact`` puts
roles and coarser words in its place; ``lookagain`` reads the result as a stranger would.
"""
