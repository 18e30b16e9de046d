"""ILJA Desktop: offline case conferences about young people on their way into training."""
