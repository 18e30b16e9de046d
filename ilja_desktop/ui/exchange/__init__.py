"""Reading in what partners send: files, columns, rows, and only then the vault."""
