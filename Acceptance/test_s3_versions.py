"""Versions, delete markers, null versions; object lock."""

import datetime

import pytest
from conftest import allow, refused


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    s3.put_bucket_versioning(Bucket=it, VersioningConfiguration={"Status": "Enabled"})
    return it


@pytest.fixture
def locked(s3, name):
    it = name("locked")
    s3.create_bucket(Bucket=it, ObjectLockEnabledForBucket=True)
    return it


def soon(days=1):
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)


def test_versions_and_markers(s3, bucket):
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["VersionId"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"2")
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"]
    with refused("NoSuchKey", status=404) as caught:
        s3.get_object(Bucket=bucket, Key="k")
    headers = caught.response["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amz-delete-marker"] == "true"
    assert headers["x-amz-version-id"] == marker["VersionId"]
    with refused("MethodNotAllowed", status=405) as caught:
        s3.get_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert caught.response["ResponseMetadata"]["HTTPHeaders"]["allow"] == "DELETE"
    assert s3.get_object(Bucket=bucket, Key="k", VersionId=one)["Body"].read() == b"1"
    with refused("BucketNotEmpty", status=409):
        s3.delete_bucket(Bucket=bucket)
    gone = s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert gone["DeleteMarker"] and gone["VersionId"] == marker["VersionId"]
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"2"
    s3.copy_object(
        Bucket=bucket, Key="back", CopySource={"Bucket": bucket, "Key": "k", "VersionId": one}
    )
    assert s3.get_object(Bucket=bucket, Key="back")["Body"].read() == b"1"


def test_versions_that_are_not_there(s3, bucket):
    version = s3.put_object(Bucket=bucket, Key="k", Body=b"")["VersionId"]
    with refused("NoSuchVersion", status=404):
        s3.get_object(Bucket=bucket, Key="k", VersionId=version[::-1])
    with refused("InvalidArgument", status=400):
        s3.get_object(Bucket=bucket, Key="k", VersionId="")
    # Deleting what is not there succeeds.
    s3.delete_object(Bucket=bucket, Key="k", VersionId=version[::-1])
    assert s3.head_object(Bucket=bucket, Key="k")["VersionId"] == version


def test_null_versions(s3, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    assert "VersionId" not in s3.put_object(Bucket=bucket, Key="k", Body=b"plain")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    assert s3.head_object(Bucket=bucket, Key="k")["VersionId"] == "null"
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"null")["VersionId"] == "null"
    got = s3.get_object(Bucket=bucket, Key="k", VersionId="null")
    assert got["Body"].read() == b"null"
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"] and marker["VersionId"] == "null"
    listed = s3.list_object_versions(Bucket=bucket)
    assert [each["VersionId"] for each in listed["Versions"]] == [one]
    assert [each["VersionId"] for each in listed["DeleteMarkers"]] == ["null"]
    s3.delete_object(Bucket=bucket, Key="k", VersionId="null")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"one"


def test_tags_belong_to_a_version(s3, bucket):
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"1", Tagging="v=1")["VersionId"]
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", Tagging="v=2")
    got = s3.get_object_tagging(Bucket=bucket, Key="k", VersionId=one)
    assert got["TagSet"] == [{"Key": "v", "Value": "1"}] and got["VersionId"] == one


def test_a_batch_names_versions(s3, bucket):
    one = s3.put_object(Bucket=bucket, Key="a", Body=b"1")["VersionId"]
    s3.put_object(Bucket=bucket, Key="b", Body=b"1")
    got = s3.delete_objects(
        Bucket=bucket, Delete={"Objects": [{"Key": "a", "VersionId": one}, {"Key": "b"}]}
    )["Deleted"]
    assert got[0] == {"Key": "a", "VersionId": one}
    assert got[1]["DeleteMarker"] and got[1]["DeleteMarkerVersionId"]


# Object lock


def test_a_default_retention_protects(s3, locked, users):
    s3.put_object_lock_configuration(
        Bucket=locked,
        ObjectLockConfiguration={
            "ObjectLockEnabled": "Enabled",
            "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}},
        },
    )
    version = s3.put_object(Bucket=locked, Key="k", Body=b"1")["VersionId"]
    assert s3.get_object_retention(Bucket=locked, Key="k")["Retention"]["Mode"] == "GOVERNANCE"
    head = s3.head_object(Bucket=locked, Key="k")
    assert head["ObjectLockMode"] == "GOVERNANCE" and head["ObjectLockRetainUntilDate"]
    with refused("AccessDenied", status=403, match="object lock"):
        s3.delete_object(Bucket=locked, Key="k", VersionId=version)
    got = s3.delete_objects(
        Bucket=locked, Delete={"Objects": [{"Key": "k", "VersionId": version}]}
    )
    assert got["Errors"][0]["Code"] == "AccessDenied"
    # A marker hides it; the version stays.
    assert s3.delete_object(Bucket=locked, Key="k")["DeleteMarker"]
    anna = users.make(allow("s3:DeleteObjectVersion")).client("s3")
    with refused("AccessDenied", status=403, match="BypassGovernanceRetention"):
        anna.delete_object(
            Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True
        )
    s3.delete_object(
        Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True
    )


def test_compliance_yields_to_nobody(s3, locked):
    put = s3.put_object(
        Bucket=locked, Key="k", Body=b"1", ObjectLockMode="COMPLIANCE",
        ObjectLockRetainUntilDate=soon(), ChecksumAlgorithm="CRC32",
    )  # fmt: skip
    version = put["VersionId"]
    with refused("AccessDenied", status=403):
        s3.delete_object(
            Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True
        )
    for weaker in ({"Mode": "COMPLIANCE", "RetainUntilDate": soon(0.5)},
                   {"Mode": "GOVERNANCE", "RetainUntilDate": soon(2)}, {}):  # fmt: skip
        with refused("AccessDenied", status=403):
            s3.put_object_retention(
                Bucket=locked, Key="k", Retention=weaker, BypassGovernanceRetention=True
            )
    s3.put_object_retention(
        Bucket=locked, Key="k", Retention={"Mode": "COMPLIANCE", "RetainUntilDate": soon(3)}
    )


def test_a_legal_hold(s3, locked):
    version = s3.put_object(
        Bucket=locked, Key="k", Body=b"1", ObjectLockLegalHoldStatus="ON",
        ChecksumAlgorithm="CRC32",
    )["VersionId"]  # fmt: skip
    assert s3.get_object_legal_hold(Bucket=locked, Key="k")["LegalHold"] == {"Status": "ON"}
    with refused("AccessDenied", status=403):
        s3.delete_object(
            Bucket=locked, Key="k", VersionId=version, BypassGovernanceRetention=True
        )
    with refused("MalformedXML", status=400):
        s3.put_object_legal_hold(Bucket=locked, Key="k", LegalHold={"Status": "MAYBE"})
    s3.put_object_legal_hold(Bucket=locked, Key="k", LegalHold={"Status": "OFF"})
    s3.delete_object(Bucket=locked, Key="k", VersionId=version)


def test_the_rules_of_locks(s3, bucket, locked, name):
    with refused("NoSuchObjectLockConfiguration", status=404):
        s3.put_object(Bucket=locked, Key="k", Body=b"")
        s3.get_object_retention(Bucket=locked, Key="k")
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with refused("InvalidRequest", status=400, match="missing Object Lock"):
        s3.get_object_legal_hold(Bucket=bucket, Key="k")
    with refused("InvalidRequest", status=400):
        s3.put_object(
            Bucket=bucket, Key="k", Body=b"", ObjectLockMode="GOVERNANCE",
            ObjectLockRetainUntilDate=soon(),
        )  # fmt: skip
    with refused("InvalidArgument", status=400):
        s3.put_object(Bucket=locked, Key="k", Body=b"", ObjectLockMode="GOVERNANCE")
    with refused("InvalidArgument", status=400, match="future"):
        s3.put_object(
            Bucket=locked, Key="k", Body=b"", ObjectLockMode="GOVERNANCE",
            ObjectLockRetainUntilDate=soon(-1),
        )  # fmt: skip
    with refused("InvalidBucketState", status=409):
        s3.put_bucket_versioning(Bucket=locked, VersioningConfiguration={"Status": "Suspended"})
    plain = name("plain")
    s3.create_bucket(Bucket=plain)

    def configure(it, **retention):
        rule = {"Rule": {"DefaultRetention": retention}} if retention else {}
        s3.put_object_lock_configuration(
            Bucket=it, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", **rule}
        )

    with refused("InvalidBucketState", status=409):
        configure(plain)
    configure(bucket)  # a bucket with versions may be given locks later
    for wrong, code in (
        ({"Mode": "GOVERNANCE"}, "MalformedXML"),
        ({"Mode": "GOVERNANCE", "Days": 1, "Years": 1}, "MalformedXML"),
        ({"Mode": "SOMETIMES", "Days": 1}, "MalformedXML"),
        ({"Mode": "GOVERNANCE", "Days": 0}, "InvalidRetentionPeriod"),
    ):
        with refused(code, status=400):
            configure(locked, **wrong)
