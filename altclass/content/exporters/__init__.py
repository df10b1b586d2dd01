"""Hands a deck out to other programs and other teachers: one file a format, and every one comes in again whole."""
