"""The pupils' screen: what a scene asks for is laid out, painted, moved and spoken here; the only place for pygame."""
