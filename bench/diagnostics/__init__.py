"""How fast `mcpward doctor` is, beside what else finds the servers of a machine."""
