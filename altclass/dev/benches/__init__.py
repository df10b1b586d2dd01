"""How fast AltClass is: one file a part, each figure beside the floor of the stack, measured in the same run."""
