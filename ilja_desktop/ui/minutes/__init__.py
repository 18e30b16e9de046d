"""The minutes: written, signed, handed out in numbered copies, verified."""
