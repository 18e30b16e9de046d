"""Conferences: planned for the year, filled with cases, held at the table."""
