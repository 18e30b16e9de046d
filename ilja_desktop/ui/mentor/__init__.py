"""What a volunteer sees: own tandems, their logs, own trainings."""
