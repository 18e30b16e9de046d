"""The room of data protection: what was done in the vault, and what the law asks of its keeper."""
