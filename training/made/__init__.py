"""Texts written for training: wordings that the corpus lacks, of attacks and of what only looks like one."""
