"""Where young people are: due enquiries answered one after the other, and protected figures."""
