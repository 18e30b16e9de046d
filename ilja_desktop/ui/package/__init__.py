"""The room for what is exchanged with other desks: packages, and the people they go to."""
