"""Following up commitments: the board of what is open, answers by one key, reminders."""
