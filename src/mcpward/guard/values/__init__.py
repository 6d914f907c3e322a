"""What values look like: drawn by chance or written by hand, named, dated, called, checked."""
