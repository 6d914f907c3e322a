"""Common names of people and words of addresses in many languages, written for this package."""
