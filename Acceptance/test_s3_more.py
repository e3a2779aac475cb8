"""Encryption with keys of the client's own, websites, replication, insights and log groups."""

import base64
import json
import os
import pathlib
import urllib.error
import urllib.request

import pytest
from conftest import allow, eventually, policy, refused, trust
from server import ACCOUNT


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


def stored(server):
    """All bytes of objects as they lie in the data folder."""
    folder = pathlib.Path(server.data) / "buckets"
    return b"".join(path.read_bytes() for path in folder.rglob("*~*") if path.is_file())


def test_no_object_lies_readable_on_disk(server, s3, bucket):
    secret = b"the quick brown fox " * 100
    s3.put_object(Bucket=bucket, Key="k", Body=secret)
    s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/k")
    assert b"quick brown" not in stored(server)
    assert s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == secret
    part = s3.get_object(Bucket=bucket, Key="k", Range="bytes=4-8")
    assert part["Body"].read() == b"quick"


def test_keys_of_the_clients_own(s3, bucket):
    key, other = os.urandom(32), os.urandom(32)
    mine = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key}
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"mine", **mine)
    assert put["SSECustomerAlgorithm"] == "AES256"
    assert "ServerSideEncryption" not in put
    got = s3.get_object(Bucket=bucket, Key="k", **mine)
    assert got["Body"].read() == b"mine"
    assert got["SSECustomerKeyMD5"] == put["SSECustomerKeyMD5"]
    with refused("InvalidRequest", status=400):
        s3.get_object(Bucket=bucket, Key="k")
    with refused("AccessDenied", status=403):
        s3.get_object(Bucket=bucket, Key="k", SSECustomerAlgorithm="AES256", SSECustomerKey=other)
    with refused("400"):
        s3.head_object(Bucket=bucket, Key="k")
    with refused("InvalidArgument", match="MD5"):
        s3.put_object(
            Bucket=bucket,
            Key="k",
            Body=b"x",
            SSECustomerAlgorithm="AES256",
            SSECustomerKey=base64.b64encode(key).decode(),
            SSECustomerKeyMD5=base64.b64encode(b"0" * 16).decode(),
        )
    upload = s3.create_multipart_upload(Bucket=bucket, Key="big", **mine)["UploadId"]
    parts = []
    for number, body in ((1, b"a" * (5 << 20)), (2, b"b")):
        part = s3.upload_part(
            Bucket=bucket, Key="big", UploadId=upload, PartNumber=number, Body=body, **mine
        )
        parts.append({"PartNumber": number, "ETag": part["ETag"]})
    s3.complete_multipart_upload(
        Bucket=bucket, Key="big", UploadId=upload, MultipartUpload={"Parts": parts}
    )
    tail = s3.get_object(Bucket=bucket, Key="big", Range=f"bytes={(5 << 20) - 1}-", **mine)
    assert tail["Body"].read() == b"ab"


def test_only_the_accounts_own_kms_key_is_there(s3, bucket):
    put = s3.put_object(Bucket=bucket, Key="k", Body=b"x", ServerSideEncryption="aws:kms")
    assert put["SSEKMSKeyId"].startswith("arn:aws:kms:")
    with refused("KMS.NotFoundException", status=400):
        s3.put_object(
            Bucket=bucket, Key="k", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId="none"
        )


def visit(server, bucket, path):
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments):
            return None

    request = urllib.request.Request(
        server.endpoint + path, headers={"Host": f"{bucket}.s3-website.localhost"}
    )
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=30) as answer:
            return answer.status, answer.read().decode(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), dict(error.headers)


def test_a_website(server, s3, bucket):
    assert visit(server, bucket, "/")[0] == 404
    s3.put_bucket_website(
        Bucket=bucket,
        WebsiteConfiguration={
            "IndexDocument": {"Suffix": "index.html"},
            "ErrorDocument": {"Key": "oops.html"},
            "RoutingRules": [
                {
                    "Condition": {"KeyPrefixEquals": "old/"},
                    "Redirect": {"ReplaceKeyPrefixWith": "new/"},
                }
            ],
        },
    )
    s3.put_object(Bucket=bucket, Key="index.html", Body=b"home", ContentType="text/html")
    s3.put_object(Bucket=bucket, Key="oops.html", Body=b"oops", ContentType="text/html")
    assert visit(server, bucket, "/")[0] == 403
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {
                "Effect": "Allow",
                "Principal": "*",
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
            }
        ),
    )
    status, text, headers = visit(server, bucket, "/")
    assert (status, text) == (200, "home")
    assert headers["Content-Type"] == "text/html"
    assert visit(server, bucket, "/none")[:2] == (404, "oops")
    status, _, headers = visit(server, bucket, "/old/x")
    assert status == 301 and headers["Location"].endswith("/new/x")


def test_replication(iam, s3, name):
    source, target = name("source"), name("target")
    for bucket in (source, target):
        s3.create_bucket(Bucket=bucket)
        s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    role = name("replicator")
    arn = iam.create_role(
        RoleName=role, AssumeRolePolicyDocument=trust({"Service": "s3.amazonaws.com"})
    )["Role"]["Arn"]
    s3.put_bucket_replication(
        Bucket=source,
        ReplicationConfiguration={
            "Role": arn,
            "Rules": [
                {
                    "Priority": 1,
                    "Status": "Enabled",
                    "Filter": {"Prefix": ""},
                    "DeleteMarkerReplication": {"Status": "Enabled"},
                    "Destination": {"Bucket": f"arn:aws:s3:::{target}"},
                }
            ],
        },
    )

    def status(key):
        return s3.head_object(Bucket=source, Key=key).get("ReplicationStatus")

    s3.put_object(Bucket=source, Key="denied", Body=b"x")
    eventually(lambda: status("denied") == "FAILED")
    iam.put_role_policy(
        RoleName=role, PolicyName="replicate", PolicyDocument=policy(allow("s3:*"))
    )
    put = s3.put_object(Bucket=source, Key="k", Body=b"data", Metadata={"a": "b"})
    eventually(lambda: status("k") == "COMPLETED")
    replica = s3.get_object(Bucket=target, Key="k")
    assert replica["Body"].read() == b"data"
    assert replica["ReplicationStatus"] == "REPLICA"
    assert replica["VersionId"] == put["VersionId"]
    assert replica["Metadata"] == {"a": "b"}
    s3.delete_object(Bucket=source, Key="k")
    eventually(lambda: not s3.list_objects_v2(Bucket=target).get("Contents"))


def test_a_trail_writes_to_a_log_group(own_server, name):
    server = own_server(options=("--trail-interval", "2"))
    s3, iam, logs, trail = (
        server.client(service) for service in ("s3", "iam", "logs", "cloudtrail")
    )
    bucket, group, role = name("trail"), name("group"), name("role")
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {
                "Effect": "Allow",
                "Principal": {"Service": "cloudtrail.amazonaws.com"},
                "Action": ["s3:GetBucketAcl", "s3:PutObject"],
                "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
            }
        ),
    )
    logs.create_log_group(logGroupName=group)
    arn = iam.create_role(
        RoleName=role, AssumeRolePolicyDocument=trust({"Service": "cloudtrail.amazonaws.com"})
    )["Role"]["Arn"]
    wanted = {
        "Name": "main",
        "S3BucketName": bucket,
        "CloudWatchLogsLogGroupArn": f"arn:aws:logs:us-east-1:{ACCOUNT}:log-group:{group}:*",
        "CloudWatchLogsRoleArn": arn,
    }
    with refused("InvalidCloudWatchLogsLogGroupArnException", match="Access denied"):
        trail.create_trail(**wanted)
    iam.put_role_policy(
        RoleName=role,
        PolicyName="write",
        PolicyDocument=policy(allow(["logs:CreateLogStream", "logs:PutLogEvents"])),
    )
    trail.create_trail(**wanted)
    trail.put_insight_selectors(
        TrailName="main", InsightSelectors=[{"InsightType": "ApiCallRateInsight"}]
    )
    trail.start_logging(Name="main")
    iam.create_user(UserName="traced")
    eventually(
        lambda: trail.get_trail_status(Name="main").get("LatestCloudWatchLogsDeliveryTime")
    )

    def lines():
        found = logs.filter_log_events(logGroupName=group)["events"]
        return [json.loads(event["message"])["eventName"] for event in found]

    eventually(lambda: "CreateUser" in lines())
    streams = logs.describe_log_streams(logGroupName=group)["logStreams"]
    assert [each["logStreamName"] for each in streams] == [f"{ACCOUNT}_CloudTrail_us-east-1"]
