"""Scanning: texts of files, folders, stdin and tables are judged on all cores, and told of in one of four forms."""
