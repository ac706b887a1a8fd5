"""Which addresses may be asked: http and https only, and public networks unless private ones are allowed.

A name is resolved here, once for each connection, and the connection is made to the very address that was
checked: a name that changes its address between check and connection gains nothing by it.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from urllib.parse import urljoin

import httpx

from pipeline.fetch.errors import FetchError, Refused, Transient

SCHEMES = ("http", "https")
_USER = re.compile(r"//[^/?#]*@")  # never repeated: what stands there is often a secret
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address


def checked_url(url: str) -> httpx.URL:
    """The address, parsed and without its fragment. Raises Refused for what is no plain http or https address."""
    given, url = url, _USER.sub("//", url.strip())
    try:
        parsed = httpx.URL(url).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise Refused(url, f"no address: {error}", "give a whole http or https address") from error
    if parsed.scheme not in SCHEMES:
        raise Refused(url, f"the scheme {parsed.scheme!r} is not fetched", "give an http or https address")
    if not parsed.host:
        raise Refused(url, "no host in the address", "give a whole http or https address")
    if url != given.strip():
        raise Refused(url, "the address holds a user's name or password", "leave them out")
    return parsed.copy_with(path="/") if parsed.path == "/" else parsed  # one spelling of a site's front page


def joined(base: str, link: str) -> httpx.URL:
    """Where a link on the page at `base` leads. Raises Refused for what is no plain http or https address."""
    try:
        return checked_url(urljoin(base, link))
    except ValueError as error:
        raise Refused(_USER.sub("//", link), f"no address: {error}", "look at the page that links to it") from error


def resolve(host: str, port: int, allow_private: bool) -> list[str]:
    """The host's IP addresses, in the system's order of preference.

    Raises Refused where any of them lies in a private or local network (unless allowed), FetchError for an unknown
    host, Transient where the name service does not answer.
    """
    place = f"{host}:{port}"
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno == socket.EAI_AGAIN:
            raise Transient(place, "the name service does not answer", "check the network and try again") from error
        raise FetchError(place, "no such host", "check the address") from error
    except (UnicodeError, OSError) as error:
        raise FetchError(place, f"the host's name cannot be looked up: {error}", "check the address") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        # One private address among public ones is how a name is turned against its own network: all are refused.
        if not allow_private and not is_public(ipaddress.ip_address(address.partition("%")[0])):
            raise Refused(
                place, f"it resolves to {address}, a private or local network", "--allow-private permits such addresses"
            )
    return addresses


def is_public(address: IPAddress) -> bool:
    """Whether an address is one of the open internet, the IPv4 address inside a tunnelled IPv6 one included."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if any(tunnelled is not None and not is_public(tunnelled) for tunnelled in inner):
            return False
        if address.ipv4_mapped is not None:
            return True  # judged by its IPv4 address
    return address.is_global and not address.is_multicast
