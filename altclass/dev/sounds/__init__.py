"""Every sound of a lesson, made from sums of sine waves and soft noise, all in one key."""
