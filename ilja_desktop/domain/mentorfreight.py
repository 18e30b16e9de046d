"""What may travel between the office and a volunteer: fields by name, and nothing else (R13)."""

from __future__ import annotations

VOLUNTEER = ("given_name", "family_name", "state", "trainings")
"""What a volunteer's own vault says about them."""
TANDEM = (
    *("pseudonym", "given_name", "aim", "rhythm_days", "contact", "state", "requested_on"),
    *("volunteer_id", "met_on", "began_on", "paused_on", "ended_on", "emptied_on"),
)
"""What it says about a tandem; the young person's number is not among it.

The day of the next meeting is not either: each side takes it from the log it has.
"""
ANSWER = ("read_at", "read_by", "answer")
"""What comes back to an entry; it goes up too, so that the answer is known to be the later."""
ENTRY = (
    *("mentorship_id", "met_on", "done", "felt", "next_step", "minutes", "kind", "place"),
    *("topics", "next_on", "inquiry", "fare_cents", "mood", "written_at"),
)
"""What an entry brings up."""
