"""The teacher's window: the shelf of activities, the set-up pages and the console; the only part that knows Qt."""
