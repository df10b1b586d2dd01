"""Where AltClass keeps things, and how it writes them so that nothing is lost."""
