"""THE KIT."""
