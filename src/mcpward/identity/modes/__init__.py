"""The ways of telling who calls, one file each."""
