"""Reading an API's answer without trusting its shape: what is not of the kind expected is not there."""

from __future__ import annotations

import json
from typing import Any

from pipeline.fetch.client import Page
from pipeline.fetch.errors import ShapeChanged


def json_object(page: Page) -> dict[str, Any]:
    """The page's JSON object. Raises ShapeChanged where it holds none."""
    try:
        answer = json.loads(page.content)
    except (ValueError, RecursionError) as error:
        raise ShapeChanged(page.url, f"looked for JSON, found none ({error})", "the API has changed") from error
    if not isinstance(answer, dict):
        raise ShapeChanged(page.url, "looked for a JSON object", "the API has changed")
    return answer


def objects(value: object) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def texts(value: object) -> list[str]:
    """The strings of a list."""
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []


def text(value: object) -> str:
    """The string with its white space folded, or ""."""
    return " ".join(value.split()) if isinstance(value, str) else ""
