"""Rewrite every PDF of the corpus: `python -m tests.corpus_pdfs [FOLDER]`."""

import sys
from pathlib import Path

from tests.corpus_pdfs.catalogue import CORPUS, build_all

if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    for path in build_all(folder):
        print(path.name)
