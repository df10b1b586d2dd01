"""The sounds of English as content: phonemes of every card, minimal pairs, phonics, chants; built here, and linted."""
