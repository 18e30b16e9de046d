"""Sets the program up and starts it, or checks it: standard library only, any system.

``bootstrap.py`` is what people call. It may import every other module here; the others know
``console`` and, above it, nothing but what their first lines name.
"""
