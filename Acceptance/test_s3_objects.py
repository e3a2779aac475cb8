"""Objects: putting, getting, ranges, conditions, copies, checksums, metadata, odd keys."""

import base64
import hashlib
import io
import os
import time
import urllib.parse

import pytest
import raw
from conftest import refused
from server import ACCOUNT


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


def keys(s3, bucket, **more):
    return [each["Key"] for each in s3.list_objects_v2(Bucket=bucket, **more).get("Contents", [])]


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_an_object_comes_back_whole_with_each_checksum(s3, bucket, algorithm):
    body = bytes(range(256)) * 40
    put = s3.put_object(
        Bucket=bucket, Key="a/ü b+c", Body=body, ChecksumAlgorithm=algorithm,
        ContentType="text/x", Metadata={"Team": "red"}, Tagging="k=v%201",
    )  # fmt: skip
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="a/ü b+c", ChecksumMode="ENABLED")
    assert got["Body"].read() == body
    assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
    assert got["ContentType"] == "text/x"
    assert got["Metadata"] == {"team": "red"}
    assert got["TagCount"] == 1
    assert f"Checksum{algorithm}" not in s3.head_object(Bucket=bucket, Key="a/ü b+c")
    assert s3.head_object(Bucket=bucket, Key="a/ü b+c")["ContentLength"] == len(body)
    s3.delete_object(Bucket=bucket, Key="a/ü b+c")
    with refused("NoSuchKey", status=404) as caught:
        s3.get_object(Bucket=bucket, Key="a/ü b+c")
    assert caught.response["Error"]["Key"] == "a/ü b+c"
    with refused("404", status=404):
        s3.head_object(Bucket=bucket, Key="a/ü b+c")


@pytest.mark.parametrize(
    "header, value, code",
    [
        ("Content-MD5", "", "InvalidDigest"),
        ("Content-MD5", "YWJyYWNhZGFicmE=", "InvalidDigest"),
        ("Content-MD5", "rL0Y20zC+Fzt72VPzMSk2A==", "BadDigest"),
        ("x-amz-checksum-crc32", "AAAAAA==", "BadDigest"),
        ("x-amz-checksum-sha256", base64.b64encode(bytes(32)).decode(), "BadDigest"),
        ("x-amz-checksum-sha256", "AAAA", "InvalidRequest"),
        ("x-amz-sdk-checksum-algorithm", "SHA256", "InvalidRequest"),
    ],
)
def test_a_broken_promise_of_the_body_is_refused(server, s3, bucket, header, value, code):
    status, _, body = raw.send(
        server, *raw.sign(server, "s3", "PUT", f"/{bucket}/k", body=b"x", headers={header: value})
    )
    assert (status, raw.code_of(body)) == (400, code)
    assert keys(s3, bucket) == []


def test_a_body_that_is_not_what_was_signed_is_refused(server, s3, bucket):
    method, path, headers, _ = raw.sign(server, "s3", "PUT", f"/{bucket}/k", body=b"right")
    status, _, body = raw.send(server, method, path, headers, b"wrong")
    assert (status, raw.code_of(body)) == (400, "XAmzContentSHA256Mismatch")
    assert keys(s3, bucket) == []


def test_pieces_with_a_trailing_checksum(server, s3, bucket):
    right = base64.b64encode(hashlib.sha256(b"abcdef").digest()).decode()
    for value, status in ((right, 200), (base64.b64encode(bytes(32)).decode(), 400)):
        for signed in (True, False):
            got, _, body = raw.send(
                server,
                *raw.sign_pieces(
                    server, bucket, "k", [b"abcdef"],
                    trailer=("x-amz-checksum-sha256", value), signed=signed,
                ),
            )  # fmt: skip
            assert got == status, body
    got = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"abcdef" and got["ChecksumSHA256"] == right
    assert "ContentEncoding" not in got


def test_a_stream_of_unknown_length_is_taken(s3, bucket):
    s3.upload_fileobj(io.BytesIO(b"x" * 100_000), bucket, "stream")
    assert s3.get_object(Bucket=bucket, Key="stream")["Body"].read() == b"x" * 100_000


def test_a_body_without_a_length_is_refused(server, bucket):
    method, path, headers, _ = raw.sign(
        server, "s3", "PUT", f"/{bucket}/k", headers={"x-amz-content-sha256": "UNSIGNED-PAYLOAD"}
    )
    headers.pop("Content-Length", None)
    lines = [f"{method} {path} HTTP/1.1"] + [f"{k}: {raw.text(v)}" for k, v in headers.items()]
    if not any(line.lower().startswith("host:") for line in lines):
        lines.append(f"Host: 127.0.0.1:{raw.port(server)}")
    lines += ["Transfer-Encoding: chunked", "Connection: close", "", "1", "x", "0", "", ""]
    answer = raw.send_bytes(server, "\r\n".join(lines).encode())
    assert answer.startswith(b"HTTP/1.1 411") and b"MissingContentLength" in answer


# Reading


RANGES = [
    ("bytes=0-3", 206, b"0123", "bytes 0-3/10"),
    ("bytes=7-", 206, b"789", "bytes 7-9/10"),
    ("bytes=-3", 206, b"789", "bytes 7-9/10"),
    ("bytes=-30", 206, b"0123456789", "bytes 0-9/10"),
    ("bytes=8-100", 206, b"89", "bytes 8-9/10"),
    ("bytes=0-1,4-5", 200, b"0123456789", None),
    ("bytes=5-2", 200, b"0123456789", None),
    ("lines=0-1", 200, b"0123456789", None),
    ("bytes=10-", 416, None, None),
    ("bytes=-0", 416, None, None),
]


@pytest.mark.parametrize("wanted, status, body, shown", RANGES)
def test_ranges(server, s3, bucket, wanted, status, body, shown):
    s3.put_object(Bucket=bucket, Key="d", Body=b"0123456789")
    got, headers, answer = raw.send(
        server, *raw.sign(server, "s3", "GET", f"/{bucket}/d", headers={"Range": wanted})
    )
    assert got == status
    if status == 416:
        assert raw.code_of(answer) == "InvalidRange"
        assert b"<ActualObjectSize>10</ActualObjectSize>" in answer
    else:
        assert answer == body and headers.get("Content-Range") == shown


def test_a_range_of_nothing(s3, bucket):
    s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    assert s3.get_object(Bucket=bucket, Key="empty")["Body"].read() == b""
    with refused("InvalidRange", status=416):
        s3.get_object(Bucket=bucket, Key="empty", Range="bytes=0-0")


def test_conditions_of_reads(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="d", Body=b"x")
    tag, moment = put["ETag"], s3.head_object(Bucket=bucket, Key="d")["LastModified"]
    day = __import__("datetime").timedelta(days=1)
    good = [
        {"IfMatch": tag}, {"IfMatch": f'"x", {tag}'}, {"IfMatch": "*"}, {"IfNoneMatch": '"x"'},
        {"IfModifiedSince": moment - day}, {"IfUnmodifiedSince": moment},
        {"IfMatch": tag, "IfUnmodifiedSince": moment - day},
        {"IfNoneMatch": '"x"', "IfModifiedSince": moment + day},
    ]  # fmt: skip
    for each in good:
        assert s3.get_object(Bucket=bucket, Key="d", **each)["Body"].read() == b"x", each
    for each in ({"IfNoneMatch": tag}, {"IfNoneMatch": "*"}, {"IfModifiedSince": moment},
                 {"IfMatch": tag, "IfNoneMatch": tag}):  # fmt: skip
        with refused("304", status=304) as caught:
            s3.get_object(Bucket=bucket, Key="d", **each)
        headers = caught.response["ResponseMetadata"]["HTTPHeaders"]
        assert headers["etag"] == tag and "last-modified" in headers
    for each in ({"IfMatch": '"x"'}, {"IfUnmodifiedSince": moment - day}):
        with refused("PreconditionFailed", status=412):
            s3.get_object(Bucket=bucket, Key="d", **each)
        with refused("412", status=412):
            s3.head_object(Bucket=bucket, Key="d", **each)


def test_conditions_of_writes(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="d", Body=b"x", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed", status=412):
        s3.put_object(Bucket=bucket, Key="d", Body=b"", IfNoneMatch="*")
    with refused("PreconditionFailed", status=412):
        s3.put_object(Bucket=bucket, Key="d", Body=b"", IfMatch='"x"')
    with refused("NoSuchKey", status=404):
        s3.put_object(Bucket=bucket, Key="none", Body=b"", IfMatch=tag)
    with refused("NotImplemented", status=501):
        s3.put_object(Bucket=bucket, Key="d", Body=b"", IfNoneMatch=tag)
    tag = s3.put_object(Bucket=bucket, Key="d", Body=b"new", IfMatch=tag)["ETag"]
    with refused("PreconditionFailed", status=412):
        s3.delete_object(Bucket=bucket, Key="d", IfMatch='"x"')
    s3.delete_object(Bucket=bucket, Key="d", IfMatch=tag)
    with refused("404", status=404):
        s3.head_object(Bucket=bucket, Key="d")


def test_an_answer_can_be_told_its_headers(s3, bucket):
    s3.put_object(
        Bucket=bucket, Key="d", Body=b"x", CacheControl="no-store", ContentLanguage="de",
        ContentDisposition="inline", ContentEncoding="gzip,aws-chunked", Expires="2030-01-01T00:00:00Z",
    )  # fmt: skip
    got = s3.head_object(Bucket=bucket, Key="d")
    headers = got["ResponseMetadata"]["HTTPHeaders"]
    assert headers["cache-control"] == "no-store" and headers["content-language"] == "de"
    assert headers["content-disposition"] == "inline" and headers["content-encoding"] == "gzip"
    assert headers["expires"] == "Tue, 01 Jan 2030 00:00:00 GMT"
    told = s3.get_object(
        Bucket=bucket, Key="d", ResponseContentType="text/y", ResponseCacheControl="max-age=1",
        ResponseContentDisposition='attachment; filename="ü"', ResponseContentLanguage="en",
    )  # fmt: skip
    headers = told["ResponseMetadata"]["HTTPHeaders"]
    assert headers["content-type"] == "text/y" and headers["cache-control"] == "max-age=1"
    assert headers["content-language"] == "en"


def test_errors_of_heads_have_no_body(server, bucket):
    for path, status in ((f"/{bucket}/none", 404), (f"/{bucket}-none", 404)):
        got, _, body = raw.send(server, *raw.sign(server, "s3", "HEAD", path))
        assert (got, body) == (status, b"")


def test_attributes(s3, bucket):
    s3.put_object(Bucket=bucket, Key="d", Body=b"hello", ChecksumAlgorithm="SHA256")
    got = s3.get_object_attributes(
        Bucket=bucket, Key="d",
        ObjectAttributes=["ETag", "Checksum", "ObjectSize", "StorageClass", "ObjectParts"],
    )  # fmt: skip
    assert got["ETag"] == hashlib.md5(b"hello").hexdigest()
    assert got["ObjectSize"] == 5 and got["StorageClass"] == "STANDARD"
    assert got["Checksum"]["ChecksumType"] == "FULL_OBJECT"
    assert "ObjectParts" not in got


# What an object carries


def test_metadata_and_its_limit(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="m", Body=b"", Metadata={"a": "x" * 2047})
    with refused("MetadataTooLarge", status=400):
        s3.put_object(Bucket=bucket, Key="m", Body=b"", Metadata={"a": "x" * 2048})
    for given, shown in (
        ("=?UTF-8?B?w6k=?=", "=?UTF-8?B?w6k=?="),
        ("=?utf-8?q?a=C3=A9_b?=", "=?UTF-8?B?YcOpIGI=?="),
        ("plain =? text", "plain =? text"),
    ):
        s3.put_object(Bucket=bucket, Key="m", Body=b"", Metadata={"a": given})
        assert s3.head_object(Bucket=bucket, Key="m")["Metadata"] == {"a": shown}


def test_tags_of_objects(s3, bucket):
    s3.put_object(Bucket=bucket, Key="t", Body=b"", Tagging="a=1&b=x%20y")
    wanted = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "x y"}]
    assert s3.get_object_tagging(Bucket=bucket, Key="t")["TagSet"] == wanted
    many = [{"Key": str(n), "Value": "v"} for n in range(11)]
    with refused("BadRequest", status=400, match="greater than 10"):
        s3.put_object_tagging(Bucket=bucket, Key="t", Tagging={"TagSet": many})
    with refused("InvalidTag", status=400):
        s3.put_object_tagging(Bucket=bucket, Key="t", Tagging={"TagSet": wanted[:1] * 2})
    with refused("InvalidArgument", status=400):
        s3.put_object(Bucket=bucket, Key="t", Body=b"", Tagging="a=1&a=2")
    with refused("NoSuchKey", status=404):
        s3.put_object_tagging(Bucket=bucket, Key="none", Tagging={"TagSet": wanted})
    s3.delete_object_tagging(Bucket=bucket, Key="t")
    assert s3.get_object_tagging(Bucket=bucket, Key="t")["TagSet"] == []


def test_storage_classes(s3, bucket):
    for name in ("STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR",
                 "REDUCED_REDUNDANCY"):  # fmt: skip
        s3.put_object(Bucket=bucket, Key="c", Body=b"x", StorageClass=name)
        assert s3.get_object(Bucket=bucket, Key="c")["StorageClass"] == name
    s3.put_object(Bucket=bucket, Key="c", Body=b"x", StorageClass="STANDARD")
    assert "StorageClass" not in s3.head_object(Bucket=bucket, Key="c")
    for name in ("BOGUS", "OUTPOSTS"):
        with refused("InvalidStorageClass", status=400):
            s3.put_object(Bucket=bucket, Key="c", Body=b"x", StorageClass=name)


def test_an_archived_object_is_restored_before_it_is_read(s3, bucket):
    s3.put_object(Bucket=bucket, Key="g", Body=b"cold", StorageClass="GLACIER")
    assert s3.head_object(Bucket=bucket, Key="g")["StorageClass"] == "GLACIER"
    with refused("InvalidObjectState", status=403):
        s3.get_object(Bucket=bucket, Key="g")
    with refused("ObjectNotInActiveTierError", status=403):
        s3.copy_object(Bucket=bucket, Key="g2", CopySource=f"{bucket}/g")
    first = s3.restore_object(Bucket=bucket, Key="g", RestoreRequest={"Days": 1})
    assert first["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert 'ongoing-request="false"' in s3.head_object(Bucket=bucket, Key="g")["Restore"]
    assert s3.get_object(Bucket=bucket, Key="g")["Body"].read() == b"cold"
    again = s3.restore_object(Bucket=bucket, Key="g", RestoreRequest={"Days": 2})
    assert again["ResponseMetadata"]["HTTPStatusCode"] == 200
    s3.put_object(Bucket=bucket, Key="w", Body=b"warm")
    with refused("InvalidObjectState", status=403):
        s3.restore_object(Bucket=bucket, Key="w", RestoreRequest={"Days": 1})


def test_encryption_headers(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="e", Body=b"x", ServerSideEncryption="aws:kms")
    assert put["ServerSideEncryption"] == "aws:kms" and ":key/" in put["SSEKMSKeyId"]
    key = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef"
    s3.put_object(
        Bucket=bucket, Key="e", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key
    )
    assert s3.head_object(Bucket=bucket, Key="e")["SSEKMSKeyId"] == key
    copy = s3.copy_object(Bucket=bucket, Key="f", CopySource=f"{bucket}/e")
    assert copy["ServerSideEncryption"] == "AES256"
    for wrong in (
        {"ServerSideEncryption": "rot13"}, {"SSEKMSKeyId": key},
        {"ServerSideEncryption": "AES256", "SSEKMSKeyId": key},
    ):  # fmt: skip
        with refused("InvalidArgument", status=400):
            s3.put_object(Bucket=bucket, Key="e", Body=b"x", **wrong)
    with refused("KMS.NotFoundException", status=400):
        s3.put_object(
            Bucket=bucket, Key="e", Body=b"x", ServerSideEncryption="aws:kms",
            SSEKMSKeyId="alias/none",
        )  # fmt: skip


# Copies and batches


def test_copies(server, s3, bucket, name):
    s3.put_object(
        Bucket=bucket, Key="from?", Body=b"x", Metadata={"a": "1"}, Tagging="t=1",
        ContentType="text/x",
    )  # fmt: skip
    source = {"Bucket": bucket, "Key": "from?"}
    other = name("other")
    s3.create_bucket(Bucket=other)
    s3.copy_object(Bucket=other, Key="to", CopySource=source)
    got = s3.head_object(Bucket=other, Key="to")
    assert got["Metadata"] == {"a": "1"} and got["ContentType"] == "text/x"
    assert s3.get_object_tagging(Bucket=other, Key="to")["TagSet"][0]["Key"] == "t"
    s3.copy_object(
        Bucket=other, Key="to", CopySource=source, MetadataDirective="REPLACE",
        Metadata={"b": "2"}, TaggingDirective="REPLACE", Tagging="",
    )  # fmt: skip
    got = s3.head_object(Bucket=other, Key="to")
    assert got["Metadata"] == {"b": "2"} and got["ContentType"] == "binary/octet-stream"
    assert s3.get_object_tagging(Bucket=other, Key="to")["TagSet"] == []
    spaced = "a b+c/ü"
    s3.put_object(Bucket=bucket, Key=spaced, Body=b"spaced")
    for written in (
        urllib.parse.quote(f"{bucket}/{spaced}"), urllib.parse.quote_plus(f"{bucket}/{spaced}"),
        "/" + urllib.parse.quote(f"{bucket}/{spaced}"),
    ):  # fmt: skip
        status, _, body = raw.send(
            server,
            *raw.sign(
                server, "s3", "PUT", f"/{other}/to", headers={"x-amz-copy-source": written}
            ),
        )
        assert status == 200, body
        assert s3.get_object(Bucket=other, Key="to")["Body"].read() == b"spaced"
    s3.copy_object(Bucket=other, Key="to", CopySource=source)
    with refused("InvalidRequest", status=400, match="to itself"):
        s3.copy_object(Bucket=bucket, Key="from?", CopySource=source)
    s3.copy_object(
        Bucket=bucket, Key="from?", CopySource=source, MetadataDirective="REPLACE", Metadata={}
    )
    tag = got["ETag"]
    with refused("InvalidArgument", status=400):
        s3.copy_object(Bucket=other, Key="to", CopySource="nothing")
    with refused("PreconditionFailed", status=412):
        s3.copy_object(Bucket=other, Key="to", CopySource=source, CopySourceIfMatch='"x"')
    with refused("PreconditionFailed", status=412):
        s3.copy_object(Bucket=other, Key="to", CopySource=source, CopySourceIfNoneMatch=tag)
    with refused("NoSuchKey", status=404):
        s3.copy_object(Bucket=other, Key="to", CopySource=f"{bucket}/none")
    with refused("NoSuchBucket", status=404):
        s3.copy_object(Bucket=other, Key="to", CopySource=f"{bucket}-none/none")
    with refused("InvalidArgument", status=400):
        s3.copy_object(Bucket=other, Key="to", CopySource=source, MetadataDirective="MAYBE")


def test_a_batch_of_deletions(server, s3, bucket, users):
    for key in ("a", "b", "keep/c"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    gone = s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "none"}]}
    )
    assert sorted(each["Key"] for each in gone["Deleted"]) == ["a", "none"]
    anna = users.make(
        {"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/b"}
    ).client("s3")
    mixed = anna.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": "b"}, {"Key": "keep/c"}], "Quiet": True}
    )
    assert "Deleted" not in mixed
    assert [(each["Key"], each["Code"]) for each in mixed["Errors"]] == [
        ("keep/c", "AccessDenied")
    ]
    assert keys(s3, bucket) == ["keep/c"]
    for bad in ([], [{"Key": "k"}] * 1001):
        with refused("MalformedXML", status=400):
            s3.delete_objects(Bucket=bucket, Delete={"Objects": bad})
    got, _, body = raw.send(
        server,
        *raw.sign(
            server, "s3", "POST", f"/{bucket}?delete",
            body=b"<Delete><Object><Key>keep/c</Key></Object></Delete>",
        ),
    )  # fmt: skip
    assert (got, raw.code_of(body)) == (400, "InvalidRequest")


# Keys


ODD = [
    "a b", "a+b", "é", "e\u0301", "..", "../x", "a/../b", "//x", "/lead", "a//b", "trail/", ".",
    "a\x01b", "a\nb", "%41", "~", "a?b", "a#b", "a&b", "<x>", '"q"', "'", "\\", "日本語/ファイル",
    "a/./b", "😀", "a\x7f", "*", "${x}", "x" * 255 + "/" + "y" * 255, "k" * 1024,
]  # fmt: skip


def test_every_odd_key_is_safe(s3, bucket):
    for key in ODD:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    for key in ODD:
        assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode(), key
    assert keys(s3, bucket) == sorted(ODD, key=lambda key: key.encode())
    for key in ODD:
        s3.delete_object(Bucket=bucket, Key=key)
    assert keys(s3, bucket) == []


def test_a_key_too_long_is_refused(s3, bucket):
    with refused("KeyTooLongError", status=400):
        s3.put_object(Bucket=bucket, Key="k" * 1025, Body=b"")
    with refused("KeyTooLongError", status=400):
        s3.put_object(Bucket=bucket, Key="é" * 513, Body=b"")


# The disk


def test_memory_does_not_grow_with_an_object(own_server, name):
    server = own_server()
    s3 = server.client("s3")
    it = name("bucket")
    s3.create_bucket(Bucket=it)

    def memory():
        with open(f"/proc/{server.process.pid}/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))

    s3.put_object(Bucket=it, Key="warm", Body=os.urandom(1 << 20))
    s3.get_object(Bucket=it, Key="warm")["Body"].read()
    before = memory()

    class Zeros(io.RawIOBase):
        left = 256 << 20

        def readable(self):
            return True

        def readinto(self, buffer):
            count = min(len(buffer), self.left)
            self.left -= count
            return count

    presigned = s3.generate_presigned_url("put_object", Params={"Bucket": it, "Key": "big"})
    import urllib.request

    request = urllib.request.Request(
        presigned, data=io.BufferedReader(Zeros()), method="PUT",
        headers={"Content-Length": str(256 << 20), "Content-Type": ""},
    )  # fmt: skip
    with urllib.request.urlopen(request, timeout=120) as answer:
        assert answer.status == 200
    body = s3.get_object(Bucket=it, Key="big")["Body"]
    size = 0
    while piece := body.read(1 << 20):
        size += len(piece)
    assert size == 256 << 20
    assert memory() - before < 64 << 10, "KiB more than before"


def test_a_put_that_is_cut_short_leaves_nothing(own_server, name):
    server = own_server()
    s3 = server.client("s3")
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    s3.put_object(Bucket=it, Key="k", Body=b"before")
    method, path, headers, _ = raw.sign(
        server, "s3", "PUT", f"/{it}/k", headers={"x-amz-content-sha256": "UNSIGNED-PAYLOAD"}
    )
    headers["Content-Length"] = "1000000"
    head = f"{method} {path} HTTP/1.1\r\n" + "".join(
        f"{k}: {raw.text(v)}\r\n" for k, v in headers.items()
    )
    if "host:" not in head.lower():
        head += f"Host: 127.0.0.1:{raw.port(server)}\r\n"
    raw.send_bytes(server, head.encode() + b"\r\n" + b"half" * 1000, seconds=3)
    uploads = os.path.join(server.data, "buckets", ".uploads")
    end = time.monotonic() + 20
    while os.listdir(uploads) and time.monotonic() < end:
        time.sleep(0.1)
    assert os.listdir(uploads) == []
    assert s3.get_object(Bucket=it, Key="k")["Body"].read() == b"before"
    server.kill()
    server.start()
    assert server.client("s3").get_object(Bucket=it, Key="k")["Body"].read() == b"before"
