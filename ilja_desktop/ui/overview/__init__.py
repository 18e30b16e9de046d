"""The first page: the next conference, what is to be done, where cases stand."""
