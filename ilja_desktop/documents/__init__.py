"""PRINT ROOM."""
