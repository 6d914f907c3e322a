"""What reads the meaning of a text: a fast linear tier and a small encoder, both offline."""
