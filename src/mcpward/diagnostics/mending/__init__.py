"""How files are mended, and brought back."""
