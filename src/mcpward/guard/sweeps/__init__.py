"""How the places where a rule may begin are found in one pass over a text."""
