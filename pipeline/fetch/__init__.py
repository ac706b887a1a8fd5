"""Fetching: documents from where they are published into a folder, with a manifest of where each came from.

A source (`pages`, `govuk`, `feeds`, `reports_site`) yields what it found; `collect` brings it into the folder through a
`Client`, which is the only way to the network. Nothing else in the project touches it.
"""

from pipeline.fetch.client import Client, Settings
from pipeline.fetch.collect import Fate, collect, in_turn
from pipeline.fetch.errors import FetchError
from pipeline.fetch.manifest import Line, Manifest

__all__ = ["Client", "Fate", "FetchError", "Line", "Manifest", "Settings", "collect", "in_turn"]
