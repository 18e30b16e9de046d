"""Telling of a case without telling whose it is: choose, answer, let out."""
