"""The teacher's tools on the pupils' screen: their pictures, the tray they lie in, and the kit that keeps them."""
