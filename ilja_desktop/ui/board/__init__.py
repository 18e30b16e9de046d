"""Boards without cases: sessions, points with decisions, signed minutes."""
