"""The schemas there have been, each a step from the one before. Never change one that was used."""
