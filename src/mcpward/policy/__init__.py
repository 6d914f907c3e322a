"""What callers may do: scopes and limits."""
