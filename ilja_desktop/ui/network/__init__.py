"""The network: institutions by legal circle, and the professionals who work there."""
