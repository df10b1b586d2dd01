"""How AltClass says an English word: files first, an engine in a process of its own, and never a wait."""
