"""The two-minute welcome of the first run: a few calm steps that end in a running activity."""
