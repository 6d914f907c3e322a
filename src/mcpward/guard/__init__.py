"""What is in the text: secrets, personal data and attacks; what to mask, and what to block."""
