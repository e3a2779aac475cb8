"""Listings: order, pages, delimiters, encodings, versions."""

import pytest
import raw
from conftest import pages, refused

KEYS = sorted(
    ["a", "b/1", "b/2", "b/c/3", "c d", "c+d", "c%d", "é", "z/1/2", "日本"],
    key=lambda key: key.encode(),
)


@pytest.fixture(scope="module")
def bucket(s3):
    s3.create_bucket(Bucket="listed")
    for key in KEYS:
        s3.put_object(Bucket="listed", Key=key, Body=b"")
    return "listed"


def keys(answer):
    return [each["Key"] for each in answer.get("Contents", [])]


def prefixes(answer):
    return [each["Prefix"] for each in answer.get("CommonPrefixes", [])]


@pytest.mark.parametrize("size", [1, 2, 3, 1000])
@pytest.mark.parametrize("call", ["list_objects", "list_objects_v2"])
def test_pages_in_order_of_bytes(s3, bucket, call, size):
    found = pages(s3, call, "Contents", Bucket=bucket, PaginationConfig={"PageSize": size})
    assert [each["Key"] for each in found] == KEYS


@pytest.mark.parametrize("size", [1, 2, 1000])
@pytest.mark.parametrize("call", ["list_objects", "list_objects_v2"])
def test_pages_with_a_delimiter(s3, bucket, call, size):
    found_keys, found_prefixes = [], []
    for page in s3.get_paginator(call).paginate(
        Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": size}
    ):
        assert len(keys(page)) + len(prefixes(page)) <= size
        found_keys += keys(page)
        found_prefixes += prefixes(page)
    assert found_keys == [key for key in KEYS if "/" not in key]
    assert found_prefixes == ["b/", "z/"]


def test_prefixes_and_delimiters(s3, bucket):
    got = s3.list_objects_v2(Bucket=bucket, Prefix="b/", Delimiter="/")
    assert (keys(got), prefixes(got), got["KeyCount"]) == (["b/1", "b/2"], ["b/c/"], 3)
    got = s3.list_objects_v2(Bucket=bucket, Prefix="c", Delimiter="d")
    assert prefixes(got) == ["c d", "c%d", "c+d"]
    got = s3.list_objects_v2(Bucket=bucket, Prefix="none")
    assert got["KeyCount"] == 0 and "Contents" not in got and not got["IsTruncated"]


def test_what_a_listing_says_of_itself(s3, bucket):
    got = s3.list_objects_v2(Bucket=bucket, MaxKeys=2000, Delimiter="")
    assert got["MaxKeys"] == 1000 and "Delimiter" not in got and got["Prefix"] == ""
    assert got["Name"] == bucket and "Owner" not in got["Contents"][0]
    got = s3.list_objects_v2(Bucket=bucket, MaxKeys=0)
    assert got["KeyCount"] == 0 and got["MaxKeys"] == 0 and not got["IsTruncated"]
    got = s3.list_objects_v2(Bucket=bucket, FetchOwner=True, StartAfter="b/1", MaxKeys=1)
    assert keys(got) == ["b/2"] and got["StartAfter"] == "b/1" and got["IsTruncated"]
    assert len(got["Contents"][0]["Owner"]["ID"]) == 64
    got = s3.list_objects(Bucket=bucket, Marker="z/", MaxKeys=1)
    assert got["Marker"] == "z/" and keys(got) == ["z/1/2"] and "NextMarker" not in got
    got = s3.list_objects(Bucket=bucket, Delimiter="/", MaxKeys=2)
    assert got["NextMarker"] == "b/"


@pytest.mark.parametrize(
    "wrong",
    [{"MaxKeys": -1}, {"MaxKeys": "many"}, {"ContinuationToken": "of no list"},
     {"ContinuationToken": ""},
     {"EncodingType": "base64"}],
)  # fmt: skip
def test_wrong_arguments(s3, bucket, wrong):
    with refused("InvalidArgument", status=400):
        s3.list_objects_v2(Bucket=bucket, **wrong)


def test_keys_are_encoded_where_that_is_asked_for(server, bucket):
    for query, shown in (
        ("list-type=2&prefix=c", b"<Key>c%d</Key>"),
        ("encoding-type=url&list-type=2&prefix=c", b"<Key>c%25d</Key>"),
        ("encoding-type=url&list-type=2&prefix=c", b"<Key>c+d</Key>"),
        ("encoding-type=url&list-type=2&prefix=c", b"<Key>c%2Bd</Key>"),
    ):
        status, _, body = raw.send(server, *raw.sign(server, "s3", "GET", f"/{bucket}?{query}"))
        assert status == 200 and shown in body


def test_versions_in_pages(s3, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="a", Body=b"null")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    wanted = [("a", "null")]
    for body in (b"1", b"2"):
        wanted.insert(0, ("a", s3.put_object(Bucket=bucket, Key="a", Body=body)["VersionId"]))
    marker = s3.delete_object(Bucket=bucket, Key="a")["VersionId"]
    wanted.append(("b/1", s3.put_object(Bucket=bucket, Key="b/1", Body=b"")["VersionId"]))
    for size in (1, 2, 1000):
        found, markers = [], []
        for page in s3.get_paginator("list_object_versions").paginate(
            Bucket=bucket, PaginationConfig={"PageSize": size}
        ):
            found += [(each["Key"], each["VersionId"]) for each in page.get("Versions", [])]
            markers += [each["VersionId"] for each in page.get("DeleteMarkers", [])]
        assert found == wanted and markers == [marker]
    got = s3.list_object_versions(Bucket=bucket, Delimiter="/")
    assert prefixes(got) == ["b/"]
    assert [each["IsLatest"] for each in got["DeleteMarkers"]] == [True]
    with refused("InvalidArgument", status=400):
        s3.list_object_versions(Bucket=bucket, VersionIdMarker=marker)


def test_uploads_in_pages(s3, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    wanted = []
    for key in ("a", "a", "b/1", "c"):
        wanted.append(
            (key, s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"])
        )
    for size in (1, 3, 1000):
        found = pages(
            s3, "list_multipart_uploads", "Uploads", Bucket=bucket,
            PaginationConfig={"PageSize": size},
        )  # fmt: skip
        assert [(each["Key"], each["UploadId"]) for each in found] == wanted
    got = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert prefixes(got) == ["b/"] and len(got["Uploads"]) == 3
