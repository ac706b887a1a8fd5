"""https: the certificate is checked against the host's name, though the connection is made to a checked address."""

from __future__ import annotations

import datetime
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from pipeline.fetch import Client, Fate, FetchError
from tests.fetch.conftest import SETTINGS
from tests.fetch.fetching import fetch
from tests.fetch.site import page

NEWS = page("Norfolk rated good")


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        self.send_response(200 if self.path != "/robots.txt" else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(NEWS)))
        self.end_headers()
        self.wfile.write(NEWS)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of its own for localhost, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    no_secret = serialization.NoEncryption()
    held = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, no_secret)
    path.write_bytes(held + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def port(certificate: Path) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def test_a_trusted_certificate(port: int, certificate: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Client(SETTINGS) as client:
        [(fate, line)] = fetch(client, folder, f"https://localhost:{port}/news")
    assert (fate, line.title) == (Fate.NEW, "Norfolk rated good")


def test_a_certificate_of_another_host(port: int, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is the same, but the certificate is localhost's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Client(SETTINGS) as client, pytest.raises(FetchError, match="certificate is not trusted"):
        client.read(f"https://127.0.0.1:{port}/news")


def test_an_untrusted_certificate_is_not_tried_again(port: int) -> None:
    waits: list[float] = []
    with Client(SETTINGS, sleep=waits.append) as client, pytest.raises(FetchError, match="certificate is not trusted"):
        client.read(f"https://localhost:{port}/news")
    assert waits == []
