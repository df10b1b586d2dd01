"""Sheets as lists of marks in millimetres; the launcher paints them, and nothing here knows how."""
