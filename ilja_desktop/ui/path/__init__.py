"""The whole path of a young person, as the page of a case and the room of enquiries show it."""
