"""WINDOWS."""
