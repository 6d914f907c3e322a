"""How the servers are: which ones the programs of this machine know."""
