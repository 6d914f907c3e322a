"""A program of the terminal that was taken for a server."""

print("shop 1.0: see shop --help")
