"""The consent room: the list of consents, the form as signed on paper, and the page of one."""
