"""Texts with people's names and postal addresses, made up for training the head that finds them."""

from training.people.corpus import corpus_texts
from training.people.labelled import Labelled
from training.people.mix import texts

__all__ = ["Labelled", "corpus_texts", "texts"]
