"""What the host itself lays over a scene: small marks, the bar, the key sheet, the question before leaving."""
