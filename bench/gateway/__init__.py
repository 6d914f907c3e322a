"""The gateway beside its peers: what a call through it costs over the same call sent to the server behind it."""
