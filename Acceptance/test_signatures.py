"""Signatures: only what was signed, by a key that exists, now, for this service, is performed."""

import base64
import re
import time
import zlib

import pytest

import raw
from conftest import allow, refused
from server import REGION

WHO = b"Action=GetCallerIdentity&Version=2011-06-15"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def who(server, **options):
    return raw.sign(server, "sts", body=WHO, headers=FORM, **options)


def answered(server, request, status, *codes):
    got, _, body = raw.send(server, *request)
    assert got == status, f"HTTP {got}: {body[:500]}"
    if codes:
        assert raw.code_of(body) in codes, body[:500]
    return body


def changed(request, **headers):
    """The request with headers replaced (None removes one); names with underscores for hyphens."""
    method, path, old, body = request
    new = dict(old)
    for name, value in headers.items():
        name = name.replace("_", "-")
        for each in list(new):
            if each.lower() == name.lower():
                del new[each]
        if value is not None:
            new[name] = value
    return method, path, new, body


def authorization(request):
    return raw.text(request[2]["Authorization"])


# What is well signed is performed


def test_a_signed_request_is_performed(server):
    body = answered(server, who(server), 200)
    assert b"GetCallerIdentityResult" in body
    assert re.search(rb"<RequestId>[0-9a-f-]{36}</RequestId>", body)


def test_signed_parameters_may_be_in_the_query(server):
    path = "/?Action=GetCallerIdentity&Version=2011-06-15"
    answered(server, raw.sign(server, "sts", "GET", path), 200)


def test_a_presigned_call_is_performed(server):
    import botocore.auth

    def signer(*arguments):
        return botocore.auth.SigV4QueryAuth(*arguments, expires=60)

    path = "/?Action=GetCallerIdentity&Version=2011-06-15"
    method, path, _, body = raw.sign(server, "sts", "GET", path, signer=signer)
    answered(server, (method, path, {}, body), 200)


# Who


def test_a_wrong_secret_is_refused(server, users):
    key = dict(users.make().key, SecretAccessKey="x" * 40)
    body = answered(server, who(server, credentials=key), 403, "SignatureDoesNotMatch")
    assert raw.message_of(body).startswith(
        "The request signature we calculated does not match the signature you provided."
    )


def test_an_unknown_key_is_refused(server):
    body = answered(
        server, who(server, credentials=("AKIAIOSFODNN7EXAMPLE", "x" * 40)), 403,
        "InvalidClientTokenId",
    )  # fmt: skip
    assert raw.message_of(body) == "The security token included in the request is invalid."


def test_no_signature_is_refused(server):
    request = ("POST", "/", FORM, WHO)
    body = answered(server, request, 403, "MissingAuthenticationToken")
    assert raw.message_of(body) == "Request is missing Authentication Token"


@pytest.mark.parametrize(
    "service, call, codes",
    [
        ("iam", lambda it: it.list_users(), ("InvalidClientTokenId",)),
        ("sts", lambda it: it.get_caller_identity(), ("InvalidClientTokenId",)),
        ("s3", lambda it: it.list_buckets(), ("InvalidAccessKeyId",)),
        ("cloudtrail", lambda it: it.describe_trails(), ("UnrecognizedClientException",)),
        ("guardduty", lambda it: it.list_detectors(), ("UnrecognizedClientException",)),
    ],
)
def test_each_service_has_its_own_word_for_an_unknown_key(server, service, call, codes):
    with refused(*codes):
        call(server.client(service, ("AKIAIOSFODNN7EXAMPLE", "x" * 40)))


@pytest.mark.parametrize(
    "service, call, codes",
    [
        ("iam", lambda it: it.list_users(), ("SignatureDoesNotMatch",)),
        ("s3", lambda it: it.list_buckets(), ("SignatureDoesNotMatch",)),
        ("cloudtrail", lambda it: it.describe_trails(), ("InvalidSignatureException",)),
        ("guardduty", lambda it: it.list_detectors(), ("InvalidSignatureException",)),
    ],
)
def test_each_service_has_its_own_word_for_a_wrong_secret(server, users, service, call, codes):
    key = dict(users.make().key, SecretAccessKey="x" * 40)
    with refused(*codes):
        call(server.client(service, key))


# When


@pytest.mark.parametrize("off_by", [-240, 240])
def test_a_clock_may_be_minutes_off(server, off_by):
    answered(server, who(server, off_by=off_by), 200)


@pytest.mark.parametrize(
    "off_by, words", [(-1200, "Signature expired"), (1200, "Signature not yet current")]
)
def test_a_clock_may_not_be_far_off(server, off_by, words):
    body = answered(server, who(server, off_by=off_by), 403, "SignatureDoesNotMatch")
    assert raw.message_of(body).startswith(words)


def test_an_old_s3_request_is_too_skewed(server):
    request = raw.sign(server, "s3", "GET", "/", off_by=-3600)
    answered(server, request, 403, "RequestTimeTooSkewed")


def test_the_date_must_be_that_of_the_scope(server):
    request = who(server)
    moved = re.sub(r"/\d{8}/", "/20200101/", authorization(request))
    answered(server, changed(request, Authorization=moved), 403, "SignatureDoesNotMatch")


def test_a_request_without_a_date_is_refused(server):
    got, _, body = raw.send(server, *changed(who(server), X_Amz_Date=None))
    assert got in (400, 403), body[:300]


# What


@pytest.mark.parametrize(
    "change",
    [
        lambda m, p, h, b: (m, p, h, b.replace(b"GetCallerIdentity", b"GetCallerIdentitY")),
        lambda m, p, h, b: (m, p + "?Extra=1", h, b),
        lambda m, p, h, b: (m, "/other", h, b),
        lambda m, p, h, b: ("PUT", p, h, b),
        lambda m, p, h, b: (m, p, {**h, "Host": "sts.amazonaws.com"}, b),
    ],
    ids=["body", "query", "path", "method", "host"],
)
def test_a_changed_request_is_refused(server, change):
    got, _, body = raw.send(server, *change(*who(server)))
    assert got in (400, 403, 404, 405), body[:300]
    assert b"GetCallerIdentityResult" not in body and b"SecretAccessKey" not in body


def test_a_changed_signature_is_refused(server):
    request = who(server)
    value = authorization(request)
    flipped = value[:-1] + ("0" if value[-1] != "0" else "1")
    answered(server, changed(request, Authorization=flipped), 403, "SignatureDoesNotMatch")


def test_a_header_that_was_signed_must_be_there(server):
    method, path, headers, body = raw.sign(
        server, "sts", body=WHO, headers={**FORM, "X-Amz-Meta-Thing": "one"}
    )
    request = (method, path, headers, body)
    answered(server, changed(request, X_Amz_Meta_Thing="two"), 403, "SignatureDoesNotMatch")
    answered(server, changed(request, X_Amz_Meta_Thing=None), 403, "SignatureDoesNotMatch")


def test_the_host_must_be_signed(server):
    request = who(server)
    value = authorization(request).replace("host;", "")
    got, _, body = raw.send(server, *changed(request, Authorization=value))
    assert got in (400, 403), body[:300]


# Where


def test_the_scope_must_name_the_service(server):
    got, _, body = raw.send(server, *raw.sign(server, "iam", body=WHO, headers=FORM))
    assert got in (400, 403, 404), body[:300]
    assert b"GetCallerIdentityResult" not in body


def test_the_key_is_good_for_any_region_but_the_scope_is_signed(server):
    answered(server, who(server, region="eu-west-3"), 200)
    request = who(server)
    value = authorization(request).replace(f"/{REGION}/", "/eu-west-3/")
    answered(server, changed(request, Authorization=value), 403, "SignatureDoesNotMatch")


# Malformed


@pytest.mark.parametrize(
    "value",
    [
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 ",
        "AWS4-HMAC-SHA256 Credential=a",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=",
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/sts, "
        "SignedHeaders=host, Signature=" + "0" * 64,
        "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=" + "0" * 64,
        "AWS4-HMAC-SHA256 Credential=" + "a/" * 5000,
        "AWS4-HMAC-SHA512 Credential=a/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, "
        "Signature=00",
        "Basic dXNlcjpwYXNz",
        "Bearer abc",
        "AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg=",
        ",,,===,,,",
    ],
)
def test_a_malformed_authorization_is_refused(server, value):
    request = changed(who(server), Authorization=value)
    got, _, body = raw.send(server, *request)
    assert got in (400, 403), body[:300]
    assert raw.code_of(body) in (
        "IncompleteSignature", "InvalidClientTokenId", "MissingAuthenticationToken",
        "SignatureDoesNotMatch", "UnrecognizedClientException", "InvalidSignatureException",
        "MissingAuthenticationTokenException", "IncompleteSignatureException", "AccessDenied",
        "InvalidRequest", "InvalidArgument",
    ), body[:300]  # fmt: skip
    answered(server, who(server), 200)


# S3: presigned links and bodies


@pytest.fixture(scope="module")
def bucket(s3):
    s3.create_bucket(Bucket="signatures-test")
    s3.put_object(Bucket="signatures-test", Key="a b/ü+&=.txt", Body=b"hello")
    return "signatures-test"


def link(server, bucket, key="a b/ü+&=.txt", method="get_object", seconds=60, **options):
    client = server.client("s3", signature_version="s3v4")
    return client.generate_presigned_url(
        method, Params={"Bucket": bucket, "Key": key, **options}, ExpiresIn=seconds
    )[len(server.endpoint) :]


def test_a_presigned_link_opens_the_object(server, bucket):
    got, _, body = raw.send(server, "GET", link(server, bucket), {})
    assert (got, body) == (200, b"hello")


def test_a_presigned_link_puts_an_object(server, s3, bucket):
    path = link(server, bucket, "put", "put_object")
    got, _, body = raw.send(server, "PUT", path, {}, b"by link")
    assert got == 200, body
    assert s3.get_object(Bucket=bucket, Key="put")["Body"].read() == b"by link"


def test_a_presigned_link_is_for_one_thing(server, bucket):
    path = link(server, bucket)
    for method, other in (
        ("PUT", path),
        ("DELETE", path),
        ("GET", path.replace(".txt", ".tx")),
        ("GET", path + "&versionId=null"),
        ("GET", re.sub(r"X-Amz-Expires=\d+", "X-Amz-Expires=600", path)),
    ):
        got, _, body = raw.send(server, method, other, {})
        assert (got, raw.code_of(body)) == (403, "SignatureDoesNotMatch"), (method, other)


def test_a_presigned_link_runs_out(server, bucket):
    path = link(server, bucket, seconds=1)
    time.sleep(2.2)
    got, _, body = raw.send(server, "GET", path, {})
    assert (got, raw.code_of(body)) == (403, "AccessDenied")
    assert raw.message_of(body) == "Request has expired"


def test_a_presigned_link_lasts_a_week_at_most(server, bucket):
    got, _, body = raw.send(server, "GET", link(server, bucket, seconds=604801), {})
    assert got in (400, 403)
    assert raw.code_of(body) == "AuthorizationQueryParametersError"


def test_a_presigned_link_has_its_makers_rights(server, users, bucket):
    user = users.make()
    path = user.client("s3", signature_version="s3v4").generate_presigned_url(
        "get_object", Params={"Bucket": bucket, "Key": "a b/ü+&=.txt"}
    )[len(server.endpoint) :]
    got, _, body = raw.send(server, "GET", path, {})
    assert (got, raw.code_of(body)) == (403, "AccessDenied")
    users.allow(user, allow("s3:GetObject"))
    assert raw.send(server, "GET", path, {})[0] == 200


def test_a_presigned_links_missing_part_is_named(server, bucket):
    path = link(server, bucket)
    for part in ("X-Amz-Signature", "X-Amz-Date", "X-Amz-Credential", "X-Amz-SignedHeaders",
                 "X-Amz-Expires"):  # fmt: skip
        without = re.sub(rf"&?{part}=[^&]*", "", path).replace("?&", "?")
        got, _, body = raw.send(server, "GET", without, {})
        assert got in (400, 403), (part, body[:300])
        assert raw.code_of(body) in ("AuthorizationQueryParametersError", "AccessDenied"), part


def test_a_tampered_body_is_noticed(server, s3, bucket):
    method, path, headers, _ = raw.sign(server, "s3", "PUT", f"/{bucket}/tampered", body=b"12345")
    headers.pop("Content-Length", None)
    got, _, body = raw.send(server, method, path, headers, b"54321")
    assert (got, raw.code_of(body)) == (400, "XAmzContentSHA256Mismatch")
    with refused("NoSuchKey", "404", status=404):
        s3.head_object(Bucket=bucket, Key="tampered")


def test_an_unsigned_body_is_taken_where_it_is_said(server, s3, bucket):
    client = server.client("s3", s3={"addressing_style": "path", "payload_signing_enabled": False})
    client.put_object(Bucket=bucket, Key="unsigned", Body=b"x" * 100_000)
    assert s3.head_object(Bucket=bucket, Key="unsigned")["ContentLength"] == 100_000


# Bodies in signed pieces

PIECES = [bytes([i % 251] * 65536) for i in range(3)] + [b"the rest"]
WHOLE = b"".join(PIECES)


def crc32(data):
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


FORMS = {
    "signed": {},
    "signed-trailer": {"trailer": ("x-amz-checksum-crc32", crc32(WHOLE))},
    "unsigned-trailer": {"trailer": ("x-amz-checksum-crc32", crc32(WHOLE)), "signed": False},
}


@pytest.mark.parametrize("form", FORMS)
def test_a_body_in_pieces_arrives_whole(server, s3, bucket, form):
    answered(server, raw.sign_pieces(server, bucket, form, PIECES, **FORMS[form]), 200)
    got = s3.get_object(Bucket=bucket, Key=form, ChecksumMode="ENABLED")
    assert got["Body"].read() == WHOLE
    assert "aws-chunked" not in got.get("ContentEncoding", "")
    if "trailer" in FORMS[form]:
        assert got["ChecksumCRC32"] == crc32(WHOLE)


def changed_byte(encoded):
    encoded[1] = encoded[1][:-10] + b"X" + encoded[1][-9:]


def swapped(encoded):
    encoded[0], encoded[1] = encoded[1], encoded[0]


def dropped(encoded):
    del encoded[1]


def cut_short(encoded):
    del encoded[-2:]


def wrong_length(encoded):
    encoded[0] = b"ffff" + encoded[0][5:]


@pytest.mark.parametrize("spoil", [changed_byte, swapped, dropped, cut_short, wrong_length])
@pytest.mark.parametrize("form", FORMS)
def test_spoilt_pieces_are_refused_and_leave_nothing(server, s3, bucket, form, spoil):
    key = f"spoilt-{form}-{spoil.__name__}"
    got, _, body = raw.send(
        server, *raw.sign_pieces(server, bucket, key, PIECES, spoil=spoil, **FORMS[form])
    )
    assert got in (400, 403), body[:300]
    with refused("404", "NoSuchKey", status=404):
        s3.head_object(Bucket=bucket, Key=key)


@pytest.mark.parametrize("signed", [True, False])
def test_a_trailer_that_does_not_fit_is_refused(server, bucket, signed):
    request = raw.sign_pieces(
        server, bucket, "misfit", PIECES, signed=signed,
        trailer=("x-amz-checksum-crc32", crc32(b"something else")),
    )  # fmt: skip
    got, _, body = raw.send(server, *request)
    assert (got, raw.code_of(body)) == (400, "BadDigest"), body[:300]


def test_pieces_must_have_the_length_that_was_said(server, bucket):
    method, path, headers, body = raw.sign_pieces(server, bucket, "longer", PIECES[:1])
    more = raw.sign_pieces(server, bucket, "longer", PIECES[:2])[3]
    got, _, answer = raw.send(server, method, path, headers, more)
    assert got in (400, 403), answer[:300]


def test_a_key_of_every_character_survives_signing(s3, bucket):
    for key in ("a b", "a+b", "a%20b", "ä/ö", "a//b", "~tilde-._", "(x)!*'", "x&y=z?w#v", "日本"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
        assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()
    listed = {it["Key"] for it in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    assert {"a b", "a+b", "a//b", "日本"} <= listed
