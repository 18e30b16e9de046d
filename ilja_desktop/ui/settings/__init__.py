"""Settings: how it looks, the office and its rules, the people who may open the vault."""
