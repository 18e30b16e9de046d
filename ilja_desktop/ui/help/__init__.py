"""Help: what each room is for, in plain words, read from packaged files."""
