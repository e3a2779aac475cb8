"""Requests made by hand: signed by botocore's own signer, then changed, sent over a plain socket."""

import contextlib
import datetime
import hashlib
import hmac
import http.client
import re
import socket

import botocore.auth
import botocore.awsrequest
import botocore.credentials

from server import REGION, credential_values


def keys(credentials=None):
    values = credential_values(credentials)
    return botocore.credentials.Credentials(
        values["aws_access_key_id"], values["aws_secret_access_key"],
        values.get("aws_session_token"),
    )  # fmt: skip


@contextlib.contextmanager
def clock_off_by(seconds):
    """botocore signs as if it were `seconds` later."""
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    original = botocore.auth.get_current_datetime
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: (
        moment.replace(tzinfo=None) if remove_tzinfo else moment
    )
    try:
        yield
    finally:
        botocore.auth.get_current_datetime = original


def sign(
    server, service, method="POST", path="/", body=b"", headers=None, credentials=None,
    region=REGION, off_by=0, signer=None,
):  # fmt: skip
    """A signed request as (method, path, headers, body)."""
    request = botocore.awsrequest.AWSRequest(
        method=method, url=server.endpoint + path, data=body, headers=dict(headers or {})
    )
    signer = signer or (botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth)
    with clock_off_by(off_by):
        signer(keys(credentials), service, region).add_auth(request)
    prepared = request.prepare()
    target = prepared.url[len(server.endpoint) :]
    return method, target, {k: v for k, v in prepared.headers.items()}, body


def send(server, method, path, headers, body=b"", timeout=30):
    """Sends it; returns (status, headers, body)."""
    connection = http.client.HTTPConnection("127.0.0.1", port(server), timeout=timeout)
    try:
        connection.request(
            method, path, body=body, headers={k: text(v) for k, v in headers.items()}
        )
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def send_bytes(server, data, seconds=10):
    """Sends bytes as they are; returns what came back before the server closed or fell silent."""
    with socket.create_connection(("127.0.0.1", port(server)), timeout=seconds) as it:
        received = b""
        try:
            it.sendall(data)
            it.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        try:
            while piece := it.recv(65536):
                received += piece
        except OSError:
            pass
    return received


def port(server):
    return int(server.endpoint.rsplit(":", 1)[1])


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def code_of(body):
    """The error's code in an XML or JSON answer."""
    content = body.decode(errors="replace")
    found = re.search(r"<Code>([^<]+)</Code>", content) or re.search(
        r'"(?:__type|code|Code)"\s*:\s*"(?:[^"#]*#)?([^":]+)', content
    )
    return found and found[1]


def message_of(body):
    content = body.decode(errors="replace")
    found = re.search(r"<Message>([^<]*)</Message>", content) or re.search(
        r'"[mM]essage"\s*:\s*"((?:[^"\\]|\\.)*)"', content
    )
    return found and found[1].replace("&apos;", "'").replace("&#39;", "'")


# Bodies in signed pieces
# https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html and sigv4-streaming-trailers


def sign_pieces(
    server, bucket, key, pieces, trailer=None, signed=True, credentials=None, spoil=None
):  # fmt: skip
    """A PUT of `pieces` as an aws-chunked body; `trailer` is (name, value); `spoil` gets the list of
    encoded pieces before they are joined."""
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" if signed else "STREAMING-UNSIGNED-PAYLOAD"
    kind += "-TRAILER" if trailer else ""

    class Signer(botocore.auth.S3SigV4Auth):
        def payload(self, request):
            return kind

    headers = {
        "Content-Encoding": "aws-chunked",
        "X-Amz-Decoded-Content-Length": str(sum(map(len, pieces))),
    }
    if trailer:
        headers["X-Amz-Trailer"] = trailer[0]
    method, path, headers, _ = sign(
        server, "s3", "PUT", f"/{bucket}/{key}", headers=headers, credentials=credentials,
        signer=Signer,
    )  # fmt: skip
    headers = {k: text(v) for k, v in headers.items() if k.lower() != "content-length"}
    moment = headers["X-Amz-Date"]
    scope = f"{moment[:8]}/{REGION}/s3/aws4_request"
    signing = b"AWS4" + keys(credentials).secret_key.encode()
    for part in scope.split("/"):
        signing = hmac.new(signing, part.encode(), hashlib.sha256).digest()
    previous = headers["Authorization"].rsplit("Signature=", 1)[1]

    def signature(name, *hashes):
        nonlocal previous
        plain = "\n".join([name, moment, scope, previous, *hashes])
        previous = hmac.new(signing, plain.encode(), hashlib.sha256).hexdigest()
        return previous

    encoded = []
    for piece in [*pieces, b""]:
        head = f"{len(piece):x}"
        if signed:
            empty, own = (hashlib.sha256(it).hexdigest() for it in (b"", piece))
            head += ";chunk-signature=" + signature("AWS4-HMAC-SHA256-PAYLOAD", empty, own)
        encoded.append(head.encode() + b"\r\n" + (piece + b"\r\n" if piece else b""))
    end = ""
    if trailer:
        end = f"{trailer[0]}:{trailer[1]}\r\n"
        if signed:
            own = hashlib.sha256(f"{trailer[0]}:{trailer[1]}\n".encode()).hexdigest()
            end += f"x-amz-trailer-signature:{signature('AWS4-HMAC-SHA256-TRAILER', own)}\r\n"
    encoded.append(end.encode() + b"\r\n")
    if spoil:
        spoil(encoded)
    return method, path, headers, b"".join(encoded)
