"""Volunteers and their tandems, as the coordination keeps them."""
