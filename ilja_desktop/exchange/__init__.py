"""POST ROOM."""
