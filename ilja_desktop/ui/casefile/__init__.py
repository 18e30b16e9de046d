"""The case room: the list of cases, the page of one case, and the report sheet."""
