"""Who is calling: credentials in, callers out."""
