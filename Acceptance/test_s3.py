"""Buckets: objects, ranges, conditions, multipart, versions, locks, listings, who may."""

import hashlib
import io
import json
import urllib.error
import urllib.request

import pytest
from boto3.s3.transfer import TransferConfig

from conftest import allow, pages, policy, refused
from server import ACCOUNT


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


def keys(s3, bucket, **more):
    return [each["Key"] for each in s3.list_objects_v2(Bucket=bucket, **more).get("Contents", [])]


# Buckets


def test_a_bucket_is_made_found_listed_and_deleted(s3, name):
    it = name("bucket")
    assert s3.create_bucket(Bucket=it)["Location"] == f"/{it}"
    assert s3.head_bucket(Bucket=it)["BucketRegion"] == "us-east-1"
    assert it in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert s3.get_bucket_location(Bucket=it)["LocationConstraint"] is None
    s3.delete_bucket(Bucket=it)
    with refused("404", status=404):
        s3.head_bucket(Bucket=it)
    with refused("NoSuchBucket", status=404):
        s3.list_objects_v2(Bucket=it)


def test_a_bucket_of_another_region_says_so(client, name):
    west = client("s3", region_name="eu-west-1")
    it = name("bucket")
    west.create_bucket(
        Bucket=it, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    assert west.get_bucket_location(Bucket=it)["LocationConstraint"] == "eu-west-1"
    with refused("BucketAlreadyOwnedByYou", status=409):
        west.create_bucket(
            Bucket=it, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
    with refused("IllegalLocationConstraintException", status=400):
        west.create_bucket(Bucket=name("bucket"))


def test_a_new_bucket_is_closed(s3, bucket):
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert block == {
        "BlockPublicAcls": True,
        "IgnorePublicAcls": True,
        "BlockPublicPolicy": True,
        "RestrictPublicBuckets": True,
    }
    controls = s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"]
    assert controls["Rules"] == [{"ObjectOwnership": "BucketOwnerEnforced"}]
    rules = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rules[0]["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    for call, code in (
        (s3.get_bucket_policy, "NoSuchBucketPolicy"),
        (s3.get_bucket_cors, "NoSuchCORSConfiguration"),
        (s3.get_bucket_tagging, "NoSuchTagSet"),
        (s3.get_bucket_website, "NoSuchWebsiteConfiguration"),
        (s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration"),
        (s3.get_bucket_replication, "ReplicationConfigurationNotFoundError"),
        (s3.get_object_lock_configuration, "ObjectLockConfigurationNotFoundError"),
    ):
        with refused(code, status=404):
            call(Bucket=bucket)
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)


# Objects


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_an_object_comes_back_whole_with_each_checksum(s3, bucket, algorithm):
    body = bytes(range(256)) * 40
    put = s3.put_object(
        Bucket=bucket, Key="a/ü b+c", Body=body, ChecksumAlgorithm=algorithm,
        ContentType="text/x", Metadata={"Team": "red"}, Tagging="k=v%201",
    )
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="a/ü b+c", ChecksumMode="ENABLED")
    assert got["Body"].read() == body
    assert got[f"Checksum{algorithm}"] == put[f"Checksum{algorithm}"]
    assert got["ContentType"] == "text/x"
    assert got["Metadata"] == {"team": "red"}
    assert got["TagCount"] == 1
    assert s3.head_object(Bucket=bucket, Key="a/ü b+c")["ContentLength"] == len(body)
    s3.delete_object(Bucket=bucket, Key="a/ü b+c")
    with refused("NoSuchKey", status=404):
        s3.get_object(Bucket=bucket, Key="a/ü b+c")
    with refused("404", status=404):
        s3.head_object(Bucket=bucket, Key="a/ü b+c")


def test_a_stream_of_unknown_length_is_taken(s3, bucket):
    s3.upload_fileobj(io.BytesIO(b"x" * 100_000), bucket, "stream")
    assert s3.get_object(Bucket=bucket, Key="stream")["Body"].read() == b"x" * 100_000


def test_ranges_and_conditions(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="d", Body=b"0123456789")["ETag"]
    part = s3.get_object(Bucket=bucket, Key="d", Range="bytes=-3")
    assert part["Body"].read() == b"789"
    assert part["ContentRange"] == "bytes 7-9/10"
    with refused("InvalidRange", status=416):
        s3.get_object(Bucket=bucket, Key="d", Range="bytes=10-")
    with refused("304", status=304):
        s3.get_object(Bucket=bucket, Key="d", IfNoneMatch=tag)
    with refused("PreconditionFailed", status=412):
        s3.get_object(Bucket=bucket, Key="d", IfMatch='"x"')
    with refused("PreconditionFailed", status=412):
        s3.put_object(Bucket=bucket, Key="d", Body=b"", IfNoneMatch="*")
    s3.put_object(Bucket=bucket, Key="d", Body=b"new", IfMatch=tag)


def test_a_copy_and_a_batch_of_deletions(s3, bucket):
    s3.put_object(Bucket=bucket, Key="from?", Body=b"x", Metadata={"a": "1"})
    source = {"Bucket": bucket, "Key": "from?"}
    s3.copy_object(Bucket=bucket, Key="to", CopySource=source)
    assert s3.head_object(Bucket=bucket, Key="to")["Metadata"] == {"a": "1"}
    with refused("InvalidRequest", status=400):
        s3.copy_object(Bucket=bucket, Key="from?", CopySource=source)
    gone = s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": "from?"}, {"Key": "to"}, {"Key": "no"}]}
    )
    assert sorted(each["Key"] for each in gone["Deleted"]) == ["from?", "no", "to"]
    assert keys(s3, bucket) == []


@pytest.mark.parametrize("algorithm", ["CRC32", "CRC64NVME", "SHA256"])
def test_multipart(s3, bucket, algorithm):
    body = bytes(range(251)) * 50_000
    part = 5 << 20
    s3.upload_fileobj(
        io.BytesIO(body), bucket, "big", ExtraArgs={"ChecksumAlgorithm": algorithm},
        Config=TransferConfig(multipart_threshold=part, multipart_chunksize=part),
    )
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


def test_listing_in_pages(s3, bucket):
    wanted = sorted(
        ["a", "b/1", "b/2", "c d", "c+d", "é", "z/1/2"], key=lambda key: key.encode()
    )
    for key in wanted:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    paged = pages(
        s3, "list_objects_v2", "Contents", Bucket=bucket, PaginationConfig={"PageSize": 2}
    )
    assert [each["Key"] for each in paged] == wanted
    listed = pages(s3, "list_objects", "Contents", Bucket=bucket, PaginationConfig={"PageSize": 3})
    assert [each["Key"] for each in listed] == wanted
    top = s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [each["Prefix"] for each in top["CommonPrefixes"]] == ["b/", "z/"]
    assert top["KeyCount"] == 6


def test_versions_and_markers(s3, bucket):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["VersionId"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"2")
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"]
    with refused("NoSuchKey", status=404):
        s3.get_object(Bucket=bucket, Key="k")
    with refused("MethodNotAllowed", status=405):
        s3.get_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert s3.get_object(Bucket=bucket, Key="k", VersionId=one)["Body"].read() == b"1"
    listed = s3.list_object_versions(Bucket=bucket)
    assert len(listed["Versions"]) == 2 and len(listed["DeleteMarkers"]) == 1
    with refused("BucketNotEmpty", status=409):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"


def test_a_locked_version_stays(s3, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True)
    s3.put_object_lock_configuration(
        Bucket=bucket,
        ObjectLockConfiguration={
            "ObjectLockEnabled": "Enabled",
            "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}},
        },
    )
    version = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["VersionId"]
    assert s3.get_object_retention(Bucket=bucket, Key="k")["Retention"]["Mode"] == "GOVERNANCE"
    with refused("AccessDenied", status=403):
        s3.delete_object(Bucket=bucket, Key="k", VersionId=version)
    s3.delete_object(
        Bucket=bucket, Key="k", VersionId=version, BypassGovernanceRetention=True
    )


# Who may


def test_a_presigned_link_needs_no_key(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"secret")
    link = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    with urllib.request.urlopen(link) as answer:
        assert answer.read() == b"secret"
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(link.split("?")[0])
    assert caught.value.code == 403


def test_a_public_policy_needs_the_block_gone(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"open")
    document = policy(
        {
            "Effect": "Allow",
            "Principal": "*",
            "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{bucket}/*",
        }
    )
    with refused("AccessDenied", status=403):
        s3.put_bucket_policy(Bucket=bucket, Policy=document)
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=document)
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]) == json.loads(document)
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"]
    endpoint = s3.meta.endpoint_url
    with urllib.request.urlopen(f"{endpoint}/{bucket}/k") as answer:
        assert answer.read() == b"open"


def test_a_user_may_what_its_policy_says(s3, bucket, users):
    s3.put_object(Bucket=bucket, Key="home/a", Body=b"a")
    anna = users.make(
        allow("s3:ListBucket", f"arn:aws:s3:::{bucket}",
              Condition={"StringLike": {"s3:prefix": "home/*"}}),
        allow("s3:GetObject", f"arn:aws:s3:::{bucket}/home/*"),
    ).client("s3")
    assert anna.get_object(Bucket=bucket, Key="home/a")["Body"].read() == b"a"
    assert anna.list_objects_v2(Bucket=bucket, Prefix="home/")["KeyCount"] == 1
    with refused("AccessDenied", status=403):
        anna.list_objects_v2(Bucket=bucket)
    with refused("AccessDenied", status=403, match="s3:PutObject"):
        anna.put_object(Bucket=bucket, Key="home/a", Body=b"b")


def test_the_accounts_own_block(client, s3, bucket):
    control = client("s3control")
    with refused("NoSuchPublicAccessBlockConfiguration", status=404):
        control.get_public_access_block(AccountId=ACCOUNT)
    control.put_public_access_block(
        AccountId=ACCOUNT, PublicAccessBlockConfiguration={"BlockPublicPolicy": True}
    )
    try:
        got = control.get_public_access_block(AccountId=ACCOUNT)
        assert got["PublicAccessBlockConfiguration"]["BlockPublicPolicy"] is True
        assert got["PublicAccessBlockConfiguration"]["BlockPublicAcls"] is False
    finally:
        control.delete_public_access_block(AccountId=ACCOUNT)
