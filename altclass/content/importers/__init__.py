"""Brings in what a teacher already has: one file a format, one result for all."""
