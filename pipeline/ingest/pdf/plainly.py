"""PDFium's functions called with plain numbers for handles and addresses.

pypdfium2's own types check each argument, at the price of the call itself: for what is asked at every line or object.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

HANDLE = ctypes.c_void_p


def plainly(function: object, result: type | None, *arguments: type) -> Callable[..., Any]:
    """The function of `pypdfium2.raw` by the C types of its result and arguments; pointers as `handle` gives them."""
    address = handle(function)
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


def addresses(array: ctypes.Array[Any]) -> list[int]:
    """Where each element of the array stands, for functions that write their answers to addresses."""
    size = ctypes.sizeof(array) // len(array)
    return [ctypes.addressof(array) + place * size for place in range(len(array))]


def handle(pointer: object) -> int:
    """The address that a pointer of `pypdfium2.raw` holds. Raises ValueError for a null pointer."""
    address = ctypes.cast(pointer, ctypes.c_void_p).value  # type: ignore[arg-type]
    if address is None:
        raise ValueError("a null pointer")
    return address
