"""The pages of the launcher's window."""
