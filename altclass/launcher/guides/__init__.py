"""Each game's guide for the teacher: read from its folder, shown on the screen, laid out on one sheet of paper."""
