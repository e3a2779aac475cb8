"""Objects in parts: checksums, rules, copies of parts, repeated completions."""

import base64
import hashlib
import io

import pytest
from boto3.s3.transfer import TransferConfig
from conftest import refused

MIB = 1 << 20


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


def upload(s3, bucket, key, *bodies, part=None, **create):
    """Uploads parts; returns the upload's id and the list that completes it."""
    it = s3.create_multipart_upload(Bucket=bucket, Key=key, **create)["UploadId"]
    parts = []
    for number, body in enumerate(bodies, 1):
        got = s3.upload_part(
            Bucket=bucket, Key=key, UploadId=it, PartNumber=number, Body=body, **(part or {})
        )
        one = {"PartNumber": number, "ETag": got["ETag"]}
        if part:
            name = f"Checksum{part['ChecksumAlgorithm']}"
            one[name] = got[name]
        parts.append(one)
    return it, parts


def complete(s3, bucket, key, it, parts, **more):
    return s3.complete_multipart_upload(
        Bucket=bucket, Key=key, UploadId=it, MultipartUpload={"Parts": parts}, **more
    )


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_a_transfer(s3, bucket, algorithm):
    body = bytes(range(251)) * 50_000
    part = 5 * MIB
    s3.upload_fileobj(
        io.BytesIO(body), bucket, "big", ExtraArgs={"ChecksumAlgorithm": algorithm},
        Config=TransferConfig(multipart_threshold=part, multipart_chunksize=part),
    )  # fmt: skip
    head = s3.head_object(Bucket=bucket, Key="big", ChecksumMode="ENABLED")
    digests = b"".join(
        hashlib.md5(body[at : at + part]).digest() for at in range(0, len(body), part)
    )
    assert head["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-3"'
    assert head[f"Checksum{algorithm}"]
    target = io.BytesIO()
    s3.download_fileobj(bucket, "big", target)
    assert target.getvalue() == body
    assert s3.list_multipart_uploads(Bucket=bucket).get("Uploads", []) == []
    second = s3.get_object(Bucket=bucket, Key="big", PartNumber=2)
    assert second["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert second["PartsCount"] == 3 and second["ContentLength"] == part
    assert second["Body"].read() == body[part : 2 * part]
    assert s3.head_object(Bucket=bucket, Key="big", PartNumber=1)["PartsCount"] == 3
    with refused("InvalidPartNumber", status=416):
        s3.get_object(Bucket=bucket, Key="big", PartNumber=4)


def test_composite_and_whole_checksums(s3, bucket):
    first, last = b"a" * (5 * MIB), b"b"
    part = {"ChecksumAlgorithm": "SHA256"}
    it, parts = upload(s3, bucket, "c", first, last, part=part, ChecksumAlgorithm="SHA256")
    done = complete(s3, bucket, "c", it, parts)
    sums = hashlib.sha256(first).digest() + hashlib.sha256(last).digest()
    whole = base64.b64encode(hashlib.sha256(sums).digest()).decode()
    assert done["ChecksumSHA256"] == f"{whole}-2" and done["ChecksumType"] == "COMPOSITE"
    got = s3.get_object_attributes(
        Bucket=bucket, Key="c", ObjectAttributes=["ObjectParts", "Checksum"], MaxParts=1
    )
    assert got["Checksum"] == {"ChecksumSHA256": whole, "ChecksumType": "COMPOSITE"}
    assert got["ObjectParts"]["TotalPartsCount"] == 2 and got["ObjectParts"]["IsTruncated"]
    assert got["ObjectParts"]["Parts"][0]["Size"] == 5 * MIB
    part = {"ChecksumAlgorithm": "CRC32"}
    it, parts = upload(
        s3, bucket, "f", first, last, part=part, ChecksumAlgorithm="CRC32",
        ChecksumType="FULL_OBJECT",
    )  # fmt: skip
    import zlib

    whole = base64.b64encode(zlib.crc32(first + last).to_bytes(4, "big")).decode()
    with refused("BadDigest", status=400):
        complete(
            s3, bucket, "f", it, parts, ChecksumCRC32="AAAAAA==", ChecksumType="FULL_OBJECT"
        )
    done = complete(s3, bucket, "f", it, parts, ChecksumCRC32=whole, ChecksumType="FULL_OBJECT")
    assert done["ChecksumCRC32"] == whole and done["ChecksumType"] == "FULL_OBJECT"
    for algorithm, kind in (("SHA256", "FULL_OBJECT"), ("CRC64NVME", "COMPOSITE")):
        with refused("InvalidRequest", status=400):
            s3.create_multipart_upload(
                Bucket=bucket, Key="x", ChecksumAlgorithm=algorithm, ChecksumType=kind
            )


def test_the_rules_of_completion(s3, bucket):
    it, parts = upload(s3, bucket, "k", b"small", b"last")
    with refused("EntityTooSmall", status=400):
        complete(s3, bucket, "k", it, parts)
    with refused("InvalidPartOrder", status=400):
        complete(s3, bucket, "k", it, parts[::-1])
    with refused("InvalidPart", status=400):
        complete(s3, bucket, "k", it, [{**parts[0], "ETag": '"' + "0" * 32 + '"'}])
    with refused("InvalidPart", status=400):
        complete(s3, bucket, "k", it, [{**parts[0], "PartNumber": 7}])
    for wrong in ([], [{"PartNumber": 1}]):
        with refused("MalformedXML", status=400):
            complete(s3, bucket, "k", it, wrong)
    with refused("InvalidRequest", status=400):
        complete(s3, bucket, "k", it, parts[1:], MpuObjectSize=99)
    done = complete(s3, bucket, "k", it, parts[1:])
    assert done["ETag"].endswith('-1"') and done["Bucket"] == bucket and done["Key"] == "k"
    # Who lost the answer asks again.
    assert complete(s3, bucket, "k", it, parts[1:])["ETag"] == done["ETag"]
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"last"
    for number in (0, 10_001):
        with refused("InvalidArgument", status=400):
            s3.upload_part(Bucket=bucket, Key="k", UploadId=it, PartNumber=number, Body=b"")


def test_a_completion_may_demand_that_nothing_is_there(s3, bucket):
    it, parts = upload(s3, bucket, "k", b"one")
    s3.put_object(Bucket=bucket, Key="k", Body=b"first")
    with refused("PreconditionFailed", status=412):
        complete(s3, bucket, "k", it, parts, IfNoneMatch="*")
    s3.delete_object(Bucket=bucket, Key="k")
    complete(s3, bucket, "k", it, parts, IfNoneMatch="*")


def test_an_upload_that_is_not_there(s3, bucket):
    it, parts = upload(s3, bucket, "k", b"one")
    for key, upload_id in (("other", it), ("k", "nothing")):
        with refused("NoSuchUpload", status=404):
            s3.list_parts(Bucket=bucket, Key=key, UploadId=upload_id)
        with refused("NoSuchUpload", status=404):
            s3.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload_id)
    s3.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=it)
    with refused("NoSuchUpload", status=404):
        complete(s3, bucket, "k", it, parts)
    with refused("NoSuchUpload", status=404):
        s3.upload_part(Bucket=bucket, Key="k", UploadId=it, PartNumber=1, Body=b"")


def test_parts_are_listed_replaced_and_copied(s3, bucket):
    s3.put_object(Bucket=bucket, Key="source", Body=b"0123456789" * (600 << 10))
    it, parts = upload(
        s3, bucket, "k", b"old", Metadata={"a": "b"}, ContentType="text/x", StorageClass="ONEZONE_IA",
        Tagging="t=1",
    )  # fmt: skip
    copied = s3.upload_part_copy(
        Bucket=bucket, Key="k", UploadId=it, PartNumber=1, CopySource=f"{bucket}/source",
        CopySourceRange=f"bytes=0-{5 * MIB - 1}",
    )["CopyPartResult"]  # fmt: skip
    assert copied["ETag"] != parts[0]["ETag"]
    last = s3.upload_part(Bucket=bucket, Key="k", UploadId=it, PartNumber=9, Body=b"end")
    listed = s3.list_parts(Bucket=bucket, Key="k", UploadId=it, MaxParts=1)
    assert listed["IsTruncated"] and listed["NextPartNumberMarker"] == 1
    assert listed["StorageClass"] == "ONEZONE_IA"
    listed = s3.list_parts(Bucket=bucket, Key="k", UploadId=it, PartNumberMarker=1)
    assert [(each["PartNumber"], each["Size"]) for each in listed["Parts"]] == [(9, 3)]
    for bad in ("bytes=0-", "bytes=5-1", f"bytes=0-{1 << 40}", "0-5"):
        with refused("InvalidArgument", status=400):
            s3.upload_part_copy(
                Bucket=bucket, Key="k", UploadId=it, PartNumber=2,
                CopySource=f"{bucket}/source", CopySourceRange=bad,
            )  # fmt: skip
    complete(
        s3, bucket, "k", it,
        [{"PartNumber": 1, "ETag": copied["ETag"]}, {"PartNumber": 9, "ETag": last["ETag"]}],
    )  # fmt: skip
    got = s3.get_object(Bucket=bucket, Key="k")
    assert got["Metadata"] == {"a": "b"} and got["ContentType"] == "text/x"
    assert got["StorageClass"] == "ONEZONE_IA" and got["TagCount"] == 1
    assert got["Body"].read() == (b"0123456789" * (600 << 10))[: 5 * MIB] + b"end"
