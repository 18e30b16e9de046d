"""CELLAR."""
