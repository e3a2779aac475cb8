"""Buckets: making, finding and deleting them, and their settings."""

import pytest
from conftest import pages, refused
from server import ACCOUNT


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


# Making and deleting


def test_a_bucket_is_made_found_listed_and_deleted(s3, name):
    it = name("bucket")
    assert s3.create_bucket(Bucket=it)["Location"] == f"/{it}"
    assert s3.head_bucket(Bucket=it)["BucketRegion"] == "us-east-1"
    assert it in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert s3.get_bucket_location(Bucket=it)["LocationConstraint"] is None
    # In the oldest region, making one's own bucket again succeeds.
    assert s3.create_bucket(Bucket=it)["Location"] == f"/{it}"
    s3.delete_bucket(Bucket=it)
    with refused("404", status=404):
        s3.head_bucket(Bucket=it)
    with refused("NoSuchBucket", status=404):
        s3.list_objects_v2(Bucket=it)
    with refused("NoSuchBucket", status=404):
        s3.delete_bucket(Bucket=it)


@pytest.mark.parametrize(
    "bad",
    ["ab", "A" * 10, "a" * 64, "a..b", "-abc", "abc-", "192.168.1.1", "xn--abc", "abc-s3alias",
     "a_b_c", "sthree-abc"],
)  # fmt: skip
def test_a_bad_name_is_refused(s3, bad):
    with refused("InvalidBucketName", status=400):
        s3.create_bucket(Bucket=bad)


def test_a_bucket_of_another_region_says_so(client, name):
    west = client("s3", region_name="eu-west-1")
    it = name("bucket")
    west.create_bucket(
        Bucket=it, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    assert west.get_bucket_location(Bucket=it)["LocationConstraint"] == "eu-west-1"
    assert west.head_bucket(Bucket=it)["BucketRegion"] == "eu-west-1"
    with refused("BucketAlreadyOwnedByYou", status=409):
        west.create_bucket(
            Bucket=it, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
    with refused("IllegalLocationConstraintException", status=400):
        west.create_bucket(Bucket=name("bucket"))
    with refused("IllegalLocationConstraintException", status=400):
        west.create_bucket(
            Bucket=name("bucket"), CreateBucketConfiguration={"LocationConstraint": "eu-west-2"}
        )


def test_a_wrong_location_is_refused(s3, name):
    with refused("InvalidLocationConstraint", status=400):
        s3.create_bucket(
            Bucket=name("bucket"), CreateBucketConfiguration={"LocationConstraint": "us-east-1"}
        )


def test_buckets_are_listed_in_pages(s3, name):
    prefix = name("paged")
    wanted = [f"{prefix}-{number}" for number in range(5)]
    for it in wanted:
        s3.create_bucket(Bucket=it)
    found = pages(
        s3, "list_buckets", "Buckets", Prefix=prefix, PaginationConfig={"PageSize": 2}
    )
    assert [each["Name"] for each in found] == wanted
    assert {each["BucketRegion"] for each in found} == {"us-east-1"}
    assert s3.list_buckets(Prefix=prefix, BucketRegion="eu-west-1")["Buckets"] == []
    with refused("InvalidArgument", status=400):
        s3.list_buckets(MaxBuckets=10_001)
    with refused("InvalidArgument", status=400):
        s3.list_buckets(ContinuationToken="of no list")


def test_a_bucket_with_anything_in_it_stays(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with refused("BucketNotEmpty", status=409):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="half")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="half", UploadId=upload, PartNumber=1, Body=b"x")
    s3.delete_bucket(Bucket=bucket)


def test_another_owner_than_expected_is_refused(s3, bucket):
    s3.head_bucket(Bucket=bucket, ExpectedBucketOwner=ACCOUNT)
    with refused("AccessDenied", status=403):
        s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner="111122223333")


# Settings


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
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)
    assert "Status" not in s3.get_bucket_accelerate_configuration(Bucket=bucket)
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"


MISSING = [
    ("get_bucket_policy", "NoSuchBucketPolicy"),
    ("get_bucket_policy_status", "NoSuchBucketPolicy"),
    ("get_bucket_cors", "NoSuchCORSConfiguration"),
    ("get_bucket_tagging", "NoSuchTagSet"),
    ("get_bucket_website", "NoSuchWebsiteConfiguration"),
    ("get_bucket_lifecycle_configuration", "NoSuchLifecycleConfiguration"),
    ("get_bucket_replication", "ReplicationConfigurationNotFoundError"),
    ("get_object_lock_configuration", "ObjectLockConfigurationNotFoundError"),
]


@pytest.mark.parametrize("call, code", MISSING)
def test_what_was_not_set_is_not_found(s3, bucket, call, code):
    with refused(code, status=404):
        getattr(s3, call)(Bucket=bucket)


def test_what_was_taken_away_is_not_found(s3, bucket):
    s3.delete_public_access_block(Bucket=bucket)
    with refused("NoSuchPublicAccessBlockConfiguration", status=404):
        s3.get_public_access_block(Bucket=bucket)
    s3.delete_bucket_ownership_controls(Bucket=bucket)
    with refused("OwnershipControlsNotFoundError", status=404):
        s3.get_bucket_ownership_controls(Bucket=bucket)


def test_encryption_is_kept_and_given_to_new_objects(s3, bucket):
    key = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef"
    s3.put_bucket_encryption(
        Bucket=bucket,
        ServerSideEncryptionConfiguration={
            "Rules": [
                {
                    "ApplyServerSideEncryptionByDefault": {
                        "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key,
                    },
                    "BucketKeyEnabled": True,
                }
            ]
        },
    )  # fmt: skip
    rules = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rules[0]["ApplyServerSideEncryptionByDefault"]["KMSMasterKeyID"] == key
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert put["ServerSideEncryption"] == "aws:kms" and put["BucketKeyEnabled"]
    assert put["SSEKMSKeyId"] == key
    own = s3.put_object(Bucket=bucket, Key="own", Body=b"x", ServerSideEncryption="AES256")
    assert own["ServerSideEncryption"] == "AES256" and "SSEKMSKeyId" not in own
    s3.delete_bucket_encryption(Bucket=bucket)
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"")["ServerSideEncryption"] == "AES256"
    assert s3.head_object(Bucket=bucket, Key="own")["ServerSideEncryption"] == "AES256"


@pytest.mark.parametrize(
    "rule",
    [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "rot13"}},
        {"ApplyServerSideEncryptionByDefault": {"KMSMasterKeyID": "k"}},
    ],
)
def test_a_wrong_encryption_is_refused(s3, bucket, rule):
    with refused("MalformedXML", status=400):
        s3.put_bucket_encryption(
            Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]}
        )


def test_tags(s3, bucket):
    tags = [{"Key": "team", "Value": "red"}, {"Key": "é", "Value": ""}]
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": tags})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == tags
    for bad, code in (
        ([{"Key": "aws:x", "Value": "v"}], "InvalidTag"),
        ([{"Key": "k" * 129, "Value": "v"}], "InvalidTag"),
        ([{"Key": "k", "Value": "v" * 257}], "InvalidTag"),
        ([{"Key": "k", "Value": "v"}] * 2, "InvalidTag"),
        ([{"Key": str(n), "Value": "v"} for n in range(51)], "BadRequest"),
    ):
        with refused(code, status=400):
            s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": bad})
    s3.delete_bucket_tagging(Bucket=bucket)
    with refused("NoSuchTagSet", status=404):
        s3.get_bucket_tagging(Bucket=bucket)


def test_a_website_is_kept(s3, bucket):
    site = {
        "IndexDocument": {"Suffix": "index.html"},
        "ErrorDocument": {"Key": "error.html"},
        "RoutingRules": [
            {"Condition": {"KeyPrefixEquals": "a/"}, "Redirect": {"ReplaceKeyPrefixWith": "b/"}}
        ],
    }
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=site)
    got = s3.get_bucket_website(Bucket=bucket)
    assert {key: got[key] for key in site} == site
    with refused("InvalidArgument", status=400):
        s3.put_bucket_website(
            Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "a/b"}}
        )
    s3.delete_bucket_website(Bucket=bucket)


def test_lifecycle_rules_are_kept_and_checked(s3, bucket):
    rule = {
        "ID": "old", "Status": "Enabled", "Filter": {"Prefix": "logs/"},
        "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}],
        "Expiration": {"Days": 90},
        "NoncurrentVersionExpiration": {"NoncurrentDays": 7, "NewerNoncurrentVersions": 2},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 3},
    }  # fmt: skip

    def put(*rules):
        s3.put_bucket_lifecycle_configuration(
            Bucket=bucket, LifecycleConfiguration={"Rules": list(rules)}
        )

    put(rule)
    got = s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    assert got["Rules"] == [rule]
    assert got["TransitionDefaultMinimumObjectSize"] == "all_storage_classes_128K"
    s3.put_object(Bucket=bucket, Key="logs/a", Body=b"")
    assert 'rule-id="old"' in s3.head_object(Bucket=bucket, Key="logs/a")["Expiration"]
    plain = {"ID": "p", "Status": "Enabled", "Filter": {"Prefix": ""}}
    for bad, code in (
        ({**plain}, "InvalidRequest"),
        ({**plain, "Expiration": {"Days": 0}}, "InvalidArgument"),
        ({**plain, "Expiration": {"Date": "2030-01-01T01:00:00Z"}}, "InvalidArgument"),
        ({**plain, "Status": "Maybe", "Expiration": {"Days": 1}}, "MalformedXML"),
        ({"ID": "p", "Status": "Enabled", "Expiration": {"Days": 1}}, "MalformedXML"),
        ({**plain, "Transitions": [{"Days": 29, "StorageClass": "STANDARD_IA"}]},
         "InvalidArgument"),
        ({**plain, "Transitions": [{"Days": 40, "StorageClass": "GLACIER"}],
          "Expiration": {"Days": 40}}, "InvalidArgument"),
        ({**plain, "ID": "x" * 256, "Expiration": {"Days": 1}}, "InvalidArgument"),
    ):  # fmt: skip
        with refused(code, status=400):
            put(bad)
    with refused("InvalidArgument", status=400):
        put({**plain, "Expiration": {"Days": 1}}, {**plain, "Expiration": {"Days": 2}})
    s3.delete_bucket_lifecycle(Bucket=bucket)
    with refused("NoSuchLifecycleConfiguration", status=404):
        s3.get_bucket_lifecycle_configuration(Bucket=bucket)


def test_logging_needs_a_target(s3, bucket, name):
    def put(target):
        s3.put_bucket_logging(
            Bucket=bucket,
            BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": target, "TargetPrefix": "p/"}},
        )

    with refused("InvalidTargetBucketForLogging", status=400):
        put(name("nowhere"))
    put(bucket)
    got = s3.get_bucket_logging(Bucket=bucket)["LoggingEnabled"]
    assert got == {"TargetBucket": bucket, "TargetPrefix": "p/"}
    s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={})
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)


def test_events_go_to_event_bridge_and_nowhere_else(s3, bucket):
    s3.put_bucket_notification_configuration(
        Bucket=bucket, NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    assert "EventBridgeConfiguration" in s3.get_bucket_notification_configuration(Bucket=bucket)
    with refused("InvalidArgument", status=400):
        s3.put_bucket_notification_configuration(
            Bucket=bucket,
            NotificationConfiguration={
                "QueueConfigurations": [
                    {"QueueArn": f"arn:aws:sqs:us-east-1:{ACCOUNT}:q",
                     "Events": ["s3:ObjectCreated:*"]}
                ]
            },
        )  # fmt: skip
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={})
    assert "EventBridgeConfiguration" not in s3.get_bucket_notification_configuration(
        Bucket=bucket
    )


def test_replication_needs_versions(s3, bucket, name):
    target = name("replica")
    s3.create_bucket(Bucket=target)
    wanted = {
        "Role": f"arn:aws:iam::{ACCOUNT}:role/r",
        "Rules": [
            {
                "ID": "all", "Status": "Enabled", "Priority": 1, "Filter": {"Prefix": ""},
                "DeleteMarkerReplication": {"Status": "Disabled"},
                "Destination": {"Bucket": f"arn:aws:s3:::{target}"},
            }
        ],
    }  # fmt: skip

    def put():
        s3.put_bucket_replication(Bucket=bucket, ReplicationConfiguration=wanted)

    with refused("InvalidRequest", status=400):
        put()
    for each in (bucket, target):
        s3.put_bucket_versioning(Bucket=each, VersioningConfiguration={"Status": "Enabled"})
    put()
    got = s3.get_bucket_replication(Bucket=bucket)["ReplicationConfiguration"]
    assert got == wanted
    with refused("InvalidBucketState", status=409):
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    s3.delete_bucket_replication(Bucket=bucket)


def test_versioning_is_checked(s3, bucket):
    for wanted, code in (
        ({"Status": "Sometimes"}, "MalformedXML"),
        ({}, "IllegalVersioningConfigurationException"),
    ):
        with refused(code, status=400):
            s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration=wanted)
    with refused("NotImplemented", status=501):
        s3.put_bucket_versioning(
            Bucket=bucket, VersioningConfiguration={"Status": "Enabled", "MFADelete": "Enabled"}
        )


def test_payment_and_acceleration(s3, bucket, name):
    s3.put_bucket_request_payment(
        Bucket=bucket, RequestPaymentConfiguration={"Payer": "Requester"}
    )
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "Requester"
    s3.put_bucket_accelerate_configuration(
        Bucket=bucket, AccelerateConfiguration={"Status": "Enabled"}
    )
    assert s3.get_bucket_accelerate_configuration(Bucket=bucket)["Status"] == "Enabled"
    with_dot = name("dot") + ".x"
    s3.create_bucket(Bucket=with_dot)
    with refused("InvalidRequest", status=400):
        s3.put_bucket_accelerate_configuration(
            Bucket=with_dot, AccelerateConfiguration={"Status": "Enabled"}
        )


NUMBERED = [
    ("metrics", "MetricsConfiguration", {"Filter": {"Prefix": "a"}}),
    ("analytics", "AnalyticsConfiguration", {"StorageClassAnalysis": {}}),
    (
        "intelligent_tiering", "IntelligentTieringConfiguration",
        {"Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]},
    ),
    (
        "inventory", "InventoryConfiguration",
        {
            "Destination": {
                "S3BucketDestination": {"Bucket": "arn:aws:s3:::x-y-z", "Format": "CSV"}
            },
            "IsEnabled": True, "IncludedObjectVersions": "All",
            "Schedule": {"Frequency": "Daily"},
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize("what, member, wanted", NUMBERED)
def test_configurations_with_ids(s3, bucket, what, member, wanted):
    def call(verb, **more):
        return getattr(s3, f"{verb}_bucket_{what}_configuration")(Bucket=bucket, **more)

    for number in ("b", "a"):
        call("put", Id=number, **{member: {"Id": number, **wanted}})
    got = call("get", Id="a")[member]
    assert got["Id"] == "a"
    listed = getattr(s3, f"list_bucket_{what}_configurations")(Bucket=bucket)
    assert [each["Id"] for each in listed[f"{member}List"]] == ["a", "b"]
    call("delete", Id="a")
    with refused("NoSuchConfiguration", status=404):
        call("get", Id="a")
    with refused("NoSuchConfiguration", status=404):
        call("delete", Id="a")
