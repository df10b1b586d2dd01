"""The workshop: set up, run, test, check, draw, time and build AltClass with `python3 -m altclass.dev`."""
