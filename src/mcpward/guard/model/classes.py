"""What the encoder tells apart, in the order of its outputs."""

CLASSES = ("none", "direct_injection", "jailbreak", "extraction", "indirect", "tool_poisoning", "malicious_code")
"""What a text is."""

NAME_TAGS = ("O", "B-PERSON", "I-PERSON", "B-ADDRESS", "I-ADDRESS")
"""What a token is: outside, the beginning of a name or an address, or more of it (Ramshaw and Marcus, 1995)."""
