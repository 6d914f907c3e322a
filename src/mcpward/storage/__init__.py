"""Where state is kept: one file per backend, all with the same verbs."""
