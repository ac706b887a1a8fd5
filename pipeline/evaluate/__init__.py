"""Golden against extracted: one-to-one matching, figures by kind and field, differences that read like a review."""

from pipeline.evaluate.golden import Golden, GoldenError, load_goldens
from pipeline.evaluate.score import Difference, Scores, score

__all__ = ["Difference", "Golden", "GoldenError", "Scores", "load_goldens", "score"]
