"""Makes the pictures, fonts and licences that AltClass ships; nothing here runs in a classroom."""
