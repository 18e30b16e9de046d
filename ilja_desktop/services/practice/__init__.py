"""The practice vault: an invented town whose first case conference has been held.

Everything of the story goes through the same use cases as real work, with a clock that stands on
the day it happened; only a large stock of further cases is written in bulk. All people are
invented. ``vault.make`` is the way in.
"""
