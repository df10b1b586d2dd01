"""The shipped voice: every word and sentence of the lexicon rendered once, measured, and kept as a clip."""
