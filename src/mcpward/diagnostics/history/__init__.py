"""How the servers were, and what that tells."""
