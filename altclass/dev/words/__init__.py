"""How the word chain's dictionary is made: a public spelling list, less what a school would not say."""
