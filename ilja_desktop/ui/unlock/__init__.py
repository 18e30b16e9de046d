"""The door: welcome on a new machine, a new vault, and the lock screen.

Shown before any key is there, so it imports only Qt, the kit and frozen records.
"""
