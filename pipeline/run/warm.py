"""Imported by the process that workers are forked from: everything that is loaded or compiled once is, and is shared.

The first document of a worker then costs no more than the others, which its time limit takes for granted.
"""

import gc

from pipeline.document import Block, BlockKind, Document
from pipeline.run.document import extract

_TEXT = "Ofsted rated Leeds City Council good on 4 June 2019: “12 of the 40 cases (30%) had no plan,” said Ann Example."

extract(
    Document(source="warm.txt", reader="text", text=_TEXT, blocks=(Block(BlockKind.PARAGRAPH, 0, len(_TEXT)),)),
)
gc.collect()
gc.freeze()  # what is loaded stays: the collector need not look at it again in any worker, nor its pages be copied
gc.set_threshold(50_000, 20, 20)  # a document's objects live until it is done: looking at them earlier frees nothing
