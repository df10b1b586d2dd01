"""AltClass: classroom activities on one screen, offline, for assistant language teachers in Japan."""

__version__ = "0.1.0"
