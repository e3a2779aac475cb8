"""The HTTP front under requests that were broken at random, from fixed seeds."""

import concurrent.futures
import json
import random
import socket

import pytest

import raw
from server import ACCOUNT

ROUNDS = 60
PER_SEED = 4
TOKENS = [
    b"\r\n", b"\n", b"\r", b"\0", b"\xff\xfe", b"%", b"%00", b"%zz", b"..", b"//", b"?", b"&", b"=",
    b"Transfer-Encoding: chunked\r\n", b"Content-Length: 7\r\n", b"Content-Encoding: gzip\r\n",
    b"Expect: 100-continue\r\n", b"Host: \r\n", b"X-Amz-Content-Sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD\r\n",
    b"X-Amz-Decoded-Content-Length: -1\r\n", b"X-Amz-Target: x.y\r\n", b"99999999999999999999", b"-1",
    b"{", b"}", b"[" * 64, b"<a>", b"</a>", b"<!DOCTYPE x>", b"\xe2\x80\xae", b"\xed\xa0\x80",
]  # fmt: skip


def templates(server, chance):
    """Whole requests, as clients send them, over several services and protocols. The body of every
    other one is broken before it is signed, so that it gets past the signature."""
    form = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    json11 = {"Content-Type": "application/x-amz-json-1.1"}
    trail = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101."
    tagging = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
    document = b"%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D"
    detector = json.dumps({"enable": True, "tags": {"a": "b"}, "features": [{"name": "X"}]}).encode()
    made = [
        ("sts", "POST", "/", b"Action=GetCallerIdentity&Version=2011-06-15", form),
        ("iam", "POST", "/", b"Action=ListUsers&Version=2010-05-08&MaxItems=3", form),
        ("iam", "POST", "/", b"Action=CreatePolicy&Version=2010-05-08&PolicyName=p&PolicyDocument="
         + document, form),
        ("cloudtrail", "POST", "/", b'{"MaxResults":2,"LookupAttributes":[{"AttributeKey":"EventName",'
         b'"AttributeValue":"x"}]}', {**json11, "X-Amz-Target": trail + "LookupEvents"}),
        ("guardduty", "POST", "/detector", detector, {"Content-Type": "application/json"}),
        ("guardduty", "GET", "/detector?maxResults=3", b"", {}),
        ("s3", "GET", "/", b"", {}),
        ("s3", "PUT", "/fuzz-bucket/a%20key", b"hello" * 20, {"x-amz-meta-a": "b"}),
        ("s3", "GET", "/fuzz-bucket?list-type=2&prefix=a&delimiter=%2F", b"", {}),
        ("s3", "PUT", "/fuzz-bucket?tagging", tagging, {}),
    ]  # fmt: skip
    whole = []
    for service, method, path, body, headers in made:
        spoilt = body and chance.randrange(2)
        if spoilt:
            body = broken(body, chance)
        method, path, headers, body = raw.sign(
            server, service, method, path, body=body, headers=headers
        )
        lines = [f"{method} {path} HTTP/1.1".encode()]
        named = {k.lower() for k in headers}
        if "host" not in named:
            lines.append(f"Host: 127.0.0.1:{raw.port(server)}".encode())
        if "content-length" not in named:
            lines.append(f"Content-Length: {len(body)}".encode())
        lines += [f"{k}: {raw.text(v)}".encode() for k, v in headers.items()]
        lines.append(b"Connection: close")
        data = b"\r\n".join(lines) + b"\r\n\r\n" + body
        whole.append(data if spoilt else broken(data, chance))
    return whole


def broken(data, chance):
    data = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = chance.choice(TOKENS)
            case 2:
                del data[at : at + chance.randrange(1, 40)]
            case 3:
                other = chance.randrange(len(data) + 1)
                data[at:at] = data[other : other + chance.randrange(1, 200)]
            case 4 if data:
                data[at % len(data)] = chance.randrange(256)
            case _:
                del data[at:]
    return bytes(data)


def exchange(server, data):
    """Everything that came back before the server hung up or half a second went by in silence."""
    got = b""
    try:
        with socket.create_connection(("127.0.0.1", raw.port(server)), timeout=5) as it:
            it.sendall(data)
            it.shutdown(socket.SHUT_WR)
            it.settimeout(0.5)
            while piece := it.recv(65536):
                got += piece
    except OSError:
        pass
    return got


@pytest.mark.parametrize("seed", range(PER_SEED))
def test_broken_requests_harm_nobody(server, seed):
    s3 = server.client("s3")
    if not seed:
        s3.create_bucket(Bucket="fuzz-bucket")
    chance = random.Random(seed)
    sent = [each for _ in range(ROUNDS) for each in templates(server, chance)]
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda data: exchange(server, data), sent))
    answered = 0
    for data, answer in zip(sent, answers, strict=True):
        if not answer:
            continue
        answered += 1
        assert answer.startswith((b"HTTP/1.1 ", b"HTTP/1.0 ")), (data, answer[:200])
        status = answer[9:12]
        assert status != b"500", (data, answer[:600])
    assert answered > len(sent) / 3  # a round in which nothing reached the server proves nothing
    assert server.client("sts").get_caller_identity()["Account"] == ACCOUNT
