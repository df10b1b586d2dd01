"""Writing on the pupils' screen: which letters, which font, where a line may break, how large it can be."""
