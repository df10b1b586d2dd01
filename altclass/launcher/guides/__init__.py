"""Each game's guide for the teacher: read from its folder, broken into lines, laid out on one sheet of paper."""
