"""Who may: policies, lists, blocks, ownership, links, forms, pages of other origins, the account."""

import contextlib
import json
import re
import socket
import time
import urllib.error
import urllib.request
import uuid

import pytest
import raw
from conftest import allow, deny, policy, refused
from server import ACCOUNT


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    return it


@pytest.fixture
def open_bucket(s3, name):
    """One whose lists count and whose switches are off."""
    it = name("open")
    s3.create_bucket(Bucket=it, ObjectOwnership="ObjectWriter")
    s3.delete_public_access_block(Bucket=it)
    return it


def fetch(url, data=None, method="GET", headers=None):
    """(status, body, headers) of a request without a signature of its own."""
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read(), dict(error.headers)


def everyone(action, resource, **more):
    return policy(
        {"Effect": "Allow", "Principal": "*", "Action": action, "Resource": resource, **more}
    )


# Policies


def test_a_public_policy_needs_the_block_gone(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"open")
    document = everyone("s3:GetObject", f"arn:aws:s3:::{bucket}/*")
    with refused("AccessDenied", status=403, match="BlockPublicPolicy"):
        s3.put_bucket_policy(Bucket=bucket, Policy=document)
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=document)
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]) == json.loads(document)
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"]
    endpoint = s3.meta.endpoint_url
    assert fetch(f"{endpoint}/{bucket}/k")[:2] == (200, b"open")
    # A policy that is there already counts no more once it is restricted.
    s3.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True}
    )
    assert fetch(f"{endpoint}/{bucket}/k")[0] == 403
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"open"


def test_a_policy_for_one_address_is_not_public(s3, bucket):
    document = everyone(
        "s3:GetObject", f"arn:aws:s3:::{bucket}/*",
        Condition={"IpAddress": {"aws:SourceIp": "127.0.0.1/32"}},
    )  # fmt: skip
    s3.put_object(Bucket=bucket, Key="k", Body=b"near")
    s3.put_bucket_policy(Bucket=bucket, Policy=document)
    assert not s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"]
    assert fetch(f"{s3.meta.endpoint_url}/{bucket}/k")[:2] == (200, b"near")


def test_policies_are_checked(s3, bucket):
    good = {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
            "Resource": f"arn:aws:s3:::{bucket}/*"}  # fmt: skip
    for wrong in (
        "{", policy({**good, "Resource": "arn:aws:s3:::another/*"}),
        policy({**good, "Action": "s3:NoSuchThing:x"}),
        policy({key: good[key] for key in ("Effect", "Action", "Resource")}),
        policy({**good, "Effect": "Maybe"}),
    ):  # fmt: skip
        with refused("MalformedPolicy", status=400):
            s3.put_bucket_policy(Bucket=bucket, Policy=wrong)
    with refused("PolicyTooLarge", status=400):
        s3.put_bucket_policy(Bucket=bucket, Policy=policy({**good, "Sid": "x" * 20_500}))
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(good))
    s3.delete_bucket_policy(Bucket=bucket)
    s3.delete_bucket_policy(Bucket=bucket)


def test_root_is_never_shut_out_of_the_policy(s3, bucket):
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
             "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]}
        ),
    )  # fmt: skip
    with refused("AccessDenied", status=403, match="explicit deny in a resource-based policy"):
        s3.list_objects_v2(Bucket=bucket)
    assert "Deny" in s3.get_bucket_policy(Bucket=bucket)["Policy"]
    s3.delete_bucket_policy(Bucket=bucket)
    s3.list_objects_v2(Bucket=bucket)


def test_a_user_may_what_its_policy_says(s3, bucket, users):
    s3.put_object(Bucket=bucket, Key="home/a", Body=b"a")
    anna = users.make(
        allow("s3:ListBucket", f"arn:aws:s3:::{bucket}",
              Condition={"StringLike": {"s3:prefix": "home/*"}}),
        allow("s3:GetObject", f"arn:aws:s3:::{bucket}/home/*"),
    ).client("s3")  # fmt: skip
    assert anna.get_object(Bucket=bucket, Key="home/a")["Body"].read() == b"a"
    assert anna.head_object(Bucket=bucket, Key="home/a")["ContentLength"] == 1
    assert anna.list_objects_v2(Bucket=bucket, Prefix="home/")["KeyCount"] == 1
    with refused("AccessDenied", status=403):
        anna.list_objects_v2(Bucket=bucket)
    with refused("AccessDenied", status=403, match="s3:PutObject"):
        anna.put_object(Bucket=bucket, Key="home/a", Body=b"b")
    with refused("AccessDenied", status=403, match=f'resource: "arn:aws:s3:::{bucket}/x"'):
        anna.get_object(Bucket=bucket, Key="x")


def test_who_may_not_list_is_not_told_what_is_missing(s3, bucket, users):
    reader = users.make(allow("s3:GetObject")).client("s3")
    for call, code in (("get_object", "AccessDenied"), ("head_object", "403")):
        with refused(code, status=403):
            getattr(reader, call)(Bucket=bucket, Key="none")
    lister = users.make(allow(["s3:GetObject", "s3:ListBucket"])).client("s3")
    for call, code in (("get_object", "NoSuchKey"), ("head_object", "404")):
        with refused(code, status=404):
            getattr(lister, call)(Bucket=bucket, Key="none")


# One line a call: the action that it needs, and that no other will do.
ACTIONS = [
    ("head_bucket", {}, "ListBucket"),
    ("list_objects", {}, "ListBucket"),
    ("list_object_versions", {}, "ListBucketVersions"),
    ("list_multipart_uploads", {}, "ListBucketMultipartUploads"),
    ("get_bucket_location", {}, "GetBucketLocation"),
    ("get_bucket_versioning", {}, "GetBucketVersioning"),
    ("get_bucket_acl", {}, "GetBucketAcl"),
    ("get_bucket_cors", {}, "GetBucketCORS"),
    ("get_bucket_encryption", {}, "GetEncryptionConfiguration"),
    ("get_bucket_lifecycle_configuration", {}, "GetLifecycleConfiguration"),
    ("get_bucket_replication", {}, "GetReplicationConfiguration"),
    ("get_bucket_logging", {}, "GetBucketLogging"),
    ("get_bucket_notification_configuration", {}, "GetBucketNotification"),
    ("get_bucket_ownership_controls", {}, "GetBucketOwnershipControls"),
    ("get_bucket_policy", {}, "GetBucketPolicy"),
    ("get_bucket_policy_status", {}, "GetBucketPolicyStatus"),
    ("get_bucket_request_payment", {}, "GetBucketRequestPayment"),
    ("get_bucket_tagging", {}, "GetBucketTagging"),
    ("get_bucket_website", {}, "GetBucketWebsite"),
    ("get_bucket_accelerate_configuration", {}, "GetAccelerateConfiguration"),
    ("get_object_lock_configuration", {}, "GetBucketObjectLockConfiguration"),
    ("get_public_access_block", {}, "GetBucketPublicAccessBlock"),
    ("delete_public_access_block", {}, "PutBucketPublicAccessBlock"),
    ("delete_bucket_website", {}, "DeleteBucketWebsite"),
    ("delete_bucket_policy", {}, "DeleteBucketPolicy"),
    ("delete_bucket_tagging", {}, "PutBucketTagging"),
    ("delete_bucket_lifecycle", {}, "PutLifecycleConfiguration"),
    ("delete_bucket_encryption", {}, "PutEncryptionConfiguration"),
    ("head_object", {"Key": "k"}, "GetObject"),
    ("get_object", {"Key": "k"}, "GetObject"),
    ("get_object", {"Key": "k", "VersionId": "null"}, "GetObjectVersion"),
    ("get_object_acl", {"Key": "k"}, "GetObjectAcl"),
    ("get_object_tagging", {"Key": "k"}, "GetObjectTagging"),
    ("get_object_retention", {"Key": "k"}, "GetObjectRetention"),
    ("get_object_legal_hold", {"Key": "k"}, "GetObjectLegalHold"),
    ("put_object", {"Key": "k2", "Body": b""}, "PutObject"),
    ("create_multipart_upload", {"Key": "k2"}, "PutObject"),
    ("delete_object_tagging", {"Key": "k"}, "DeleteObjectTagging"),
    ("delete_object", {"Key": "gone"}, "DeleteObject"),
    ("delete_object", {"Key": "gone", "VersionId": "null"}, "DeleteObjectVersion"),
    ("restore_object", {"Key": "k", "RestoreRequest": {"Days": 1}}, "RestoreObject"),
]


@pytest.fixture(scope="module")
def shared(s3):
    s3.create_bucket(Bucket="shared-of-actions")
    s3.put_object(Bucket="shared-of-actions", Key="k", Body=b"")
    return "shared-of-actions"


@pytest.fixture(scope="module")
def bob(users):
    return users.make()


@pytest.mark.parametrize("call, arguments, action", ACTIONS)
def test_each_call_needs_its_action(shared, bob, users, call, arguments, action):
    client = bob.client("s3")

    def is_allowed():
        try:
            getattr(client, call)(Bucket=shared, **arguments)
        except client.exceptions.ClientError as error:
            return error.response["Error"]["Code"] not in ("AccessDenied", "403")
        return True

    everything = [allow("s3:*"), deny(f"s3:{action}")]
    users.allow(bob, *everything)
    assert not is_allowed(), f"{call} without s3:{action}"
    users.allow(bob, allow(f"s3:{action}"))
    assert is_allowed(), f"{call} with s3:{action} alone"


CONDITIONS = [
    ("s3:x-amz-server-side-encryption", "aws:kms", {"ServerSideEncryption": "aws:kms"}),
    ("s3:x-amz-storage-class", "STANDARD_IA", {"StorageClass": "STANDARD_IA"}),
    ("s3:RequestObjectTag/team", "red", {"Tagging": "team=red"}),
    ("s3:if-none-match", "*", {"IfNoneMatch": "*"}),
    ("s3:authType", "REST-HEADER", {}),
    ("s3:signatureversion", "AWS4-HMAC-SHA256", {}),
    ("s3:x-amz-website-redirect-location", "/x", {"WebsiteRedirectLocation": "/x"}),
    ("s3:ResourceAccount", ACCOUNT, {}),
]


@pytest.mark.parametrize("key, value, arguments", CONDITIONS)
def test_conditions_of_puts(s3, bucket, users, key, value, arguments):
    with_key = users.make(
        allow(["s3:PutObject", "s3:PutObjectTagging"],
              Condition={"StringEquals": {key: value}})
    ).client("s3")  # fmt: skip
    with_key.put_object(Bucket=bucket, Key=uuid.uuid4().hex, Body=b"", **arguments)
    with_other = users.make(
        allow(["s3:PutObject", "s3:PutObjectTagging"],
              Condition={"StringEquals": {key: "another"}})
    ).client("s3")  # fmt: skip
    with refused("AccessDenied", status=403):
        with_other.put_object(Bucket=bucket, Key=uuid.uuid4().hex, Body=b"", **arguments)


def test_conditions_of_listings_and_reads(s3, bucket, users):
    s3.put_object(Bucket=bucket, Key="red", Body=b"", Tagging="team=red")
    s3.put_object(Bucket=bucket, Key="blue", Body=b"", Tagging="team=blue")
    anna = users.make(
        allow("s3:GetObject", Condition={"StringEquals": {"s3:ExistingObjectTag/team": "red"}}),
        allow("s3:ListBucket", Condition={
            "StringEquals": {"s3:delimiter": "/"},
            "NumericLessThanEquals": {"s3:max-keys": "10"},
        }),
    ).client("s3")  # fmt: skip
    anna.get_object(Bucket=bucket, Key="red")
    with refused("AccessDenied", status=403):
        anna.get_object(Bucket=bucket, Key="blue")
    anna.list_objects_v2(Bucket=bucket, Delimiter="/", MaxKeys=10)
    for wrong in ({"Delimiter": "/"}, {"Delimiter": "/", "MaxKeys": 11}, {"MaxKeys": 1}):
        with refused("AccessDenied", status=403):
            anna.list_objects_v2(Bucket=bucket, **wrong)


def test_a_copy_needs_its_source(s3, bucket, users, name):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    s3.put_object(Bucket=bucket, Key="tagged", Body=b"x", Tagging="a=1")
    other = name("other")
    s3.create_bucket(Bucket=other)
    writer = users.make(allow("s3:PutObject", f"arn:aws:s3:::{other}/*")).client("s3")
    with refused("AccessDenied", status=403, match="s3:GetObject"):
        writer.copy_object(Bucket=other, Key="k", CopySource=f"{bucket}/k")
    both = users.make(
        allow("s3:PutObject", f"arn:aws:s3:::{other}/*"),
        allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"),
    ).client("s3")
    both.copy_object(Bucket=other, Key="k", CopySource=f"{bucket}/k")
    with refused("AccessDenied", status=403, match="ObjectTagging"):
        both.copy_object(Bucket=other, Key="k", CopySource=f"{bucket}/tagged")
    both.copy_object(
        Bucket=other, Key="k", CopySource=f"{bucket}/tagged", TaggingDirective="REPLACE"
    )


# Lists


def test_lists_do_not_count_where_ownership_is_enforced(s3, bucket):
    for acl in ("private", "public-read"):
        with refused("AccessControlListNotSupported", status=400):
            s3.put_bucket_acl(Bucket=bucket, ACL=acl)
        with refused("AccessControlListNotSupported", status=400):
            s3.put_object(Bucket=bucket, Key="k", Body=b"", ACL=acl)
    s3.put_object(Bucket=bucket, Key="k", Body=b"", ACL="bucket-owner-full-control")
    grants = s3.get_object_acl(Bucket=bucket, Key="k")["Grants"]
    assert [each["Permission"] for each in grants] == ["FULL_CONTROL"]


def test_a_public_bucket_is_not_made(s3, name):
    with refused("InvalidBucketAclWithObjectOwnership", status=400):
        s3.create_bucket(Bucket=name("b"), ACL="public-read")
    with refused("InvalidBucketAclWithBlockPublicAccessError", status=400):
        s3.create_bucket(Bucket=name("b"), ACL="public-read", ObjectOwnership="ObjectWriter")
    s3.create_bucket(Bucket=name("b"), ACL="private")


def test_lists_open_buckets_and_objects(s3, open_bucket):
    endpoint = s3.meta.endpoint_url
    s3.put_object(Bucket=open_bucket, Key="shut", Body=b"shut")
    s3.put_object(Bucket=open_bucket, Key="k", Body=b"open", ACL="public-read")
    assert fetch(f"{endpoint}/{open_bucket}/k")[:2] == (200, b"open")
    assert fetch(f"{endpoint}/{open_bucket}/shut")[0] == 403
    assert fetch(f"{endpoint}/{open_bucket}")[0] == 403
    s3.put_bucket_acl(Bucket=open_bucket, ACL="public-read")
    assert b"<Key>k</Key>" in fetch(f"{endpoint}/{open_bucket}")[1]
    assert fetch(f"{endpoint}/{open_bucket}/new", data=b"x", method="PUT")[0] == 403
    s3.put_bucket_acl(Bucket=open_bucket, ACL="public-read-write")
    assert fetch(f"{endpoint}/{open_bucket}/new", data=b"x", method="PUT")[0] == 200
    s3.put_public_access_block(
        Bucket=open_bucket, PublicAccessBlockConfiguration={"IgnorePublicAcls": True}
    )
    assert fetch(f"{endpoint}/{open_bucket}/k")[0] == 403
    s3.put_public_access_block(
        Bucket=open_bucket, PublicAccessBlockConfiguration={"BlockPublicAcls": True}
    )
    with refused("AccessDenied", status=403, match="BlockPublicAcls"):
        s3.put_object_acl(Bucket=open_bucket, Key="shut", ACL="public-read")
    with refused("InvalidBucketAclWithObjectOwnership", status=400):
        s3.put_bucket_ownership_controls(
            Bucket=open_bucket,
            OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
        )


def test_grants_by_header_and_by_body(s3, open_bucket):
    owner = s3.get_bucket_acl(Bucket=open_bucket)["Owner"]["ID"]
    group = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
    s3.put_object(Bucket=open_bucket, Key="k", Body=b"", GrantRead=f'uri="{group}"',
                  GrantFullControl=f"id={owner}")  # fmt: skip
    grants = s3.get_object_acl(Bucket=open_bucket, Key="k")["Grants"]
    assert {(g["Grantee"].get("URI"), g["Permission"]) for g in grants} == {
        (group, "READ"), (None, "FULL_CONTROL"),
    }  # fmt: skip
    s3.put_bucket_acl(
        Bucket=open_bucket,
        AccessControlPolicy={
            "Owner": {"ID": owner},
            "Grants": [
                {"Grantee": {"Type": "Group", "URI": group}, "Permission": "WRITE"},
                {"Grantee": {"Type": "CanonicalUser", "ID": owner}, "Permission": "FULL_CONTROL"},
            ],
        },
    )
    assert len(s3.get_bucket_acl(Bucket=open_bucket)["Grants"]) == 2
    for wrong, code in (
        ({"ACL": "private", "GrantRead": f"id={owner}"}, "InvalidRequest"),
        ({"ACL": "bogus"}, "InvalidArgument"),
        ({"GrantRead": "id=nobody"}, "InvalidArgument"),
        ({"GrantRead": "uri=http://x"}, "InvalidArgument"),
        ({"GrantRead": "emailAddress=a@example.com"}, "UnresolvableGrantByEmailAddress"),
        ({}, "MissingSecurityHeader"),
    ):
        with refused(code, status=400):
            s3.put_bucket_acl(Bucket=open_bucket, **wrong)


def test_a_stranger_does_not_make_the_owner_pay(s3, open_bucket):
    s3.put_object(Bucket=open_bucket, Key="k", Body=b"x", ACL="public-read")
    s3.put_bucket_request_payment(
        Bucket=open_bucket, RequestPaymentConfiguration={"Payer": "Requester"}
    )
    assert fetch(f"{s3.meta.endpoint_url}/{open_bucket}/k")[0] == 403
    s3.get_object(Bucket=open_bucket, Key="k")


# Links and forms


@pytest.fixture(params=["s3v4", "s3"])
def linker(request, client):
    """Makes links with each version of the signature."""
    return client("s3", signature_version=request.param)


def test_a_presigned_link_needs_no_key(linker, s3, bucket):
    key = "a b/ü+&k"
    s3.put_object(Bucket=bucket, Key=key, Body=b"secret")
    wanted = {"Bucket": bucket, "Key": key}
    link = linker.generate_presigned_url(
        "get_object", Params={**wanted, "ResponseContentType": "text/y"}
    )
    status, body, headers = fetch(link)
    assert (status, body, headers["Content-Type"]) == (200, b"secret", "text/y")
    assert fetch(link.split("?")[0])[0] == 403
    assert fetch(link + "&x=1")[0] in (200, 403)  # version 2 does not sign what it does not know
    spoilt = link.replace("Signature=", "Signature=0")
    status, body, _ = fetch(spoilt)
    assert (status, raw.code_of(body)) == (403, "SignatureDoesNotMatch")
    assert fetch(link, method="DELETE")[0] == 403
    put = linker.generate_presigned_url("put_object", Params=wanted)
    assert fetch(put, data=b"new", method="PUT", headers={"Content-Type": ""})[0] == 200
    assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"new"
    listing = linker.generate_presigned_url("list_objects_v2", Params={"Bucket": bucket})
    assert fetch(listing)[0] == 200


def test_a_link_expires(linker, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"secret")
    link = linker.generate_presigned_url(
        "get_object", Params={"Bucket": bucket, "Key": "k"}, ExpiresIn=1
    )
    time.sleep(2.5)
    status, body, _ = fetch(link)
    assert (status, raw.message_of(body)) == (403, "Request has expired")


def test_parts_by_links(client, s3, bucket):
    linker = client("s3", signature_version="s3v4")
    it = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    link = linker.generate_presigned_url(
        "upload_part", Params={"Bucket": bucket, "Key": "k", "UploadId": it, "PartNumber": 1}
    )
    status, _, headers = fetch(link, data=b"part", method="PUT", headers={"Content-Type": ""})
    assert status == 200
    s3.complete_multipart_upload(
        Bucket=bucket, Key="k", UploadId=it,
        MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": headers["ETag"]}]},
    )  # fmt: skip
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"part"


def test_a_parameter_of_a_link_stands_for_a_header(server, s3, bucket):
    """As JavaScript's SDK makes links: headers are hoisted into the query and signed there."""
    import botocore.auth
    import botocore.awsrequest

    request = botocore.awsrequest.AWSRequest(
        method="PUT",
        url=f"{server.endpoint}/{bucket}/k?x-amz-meta-team=red&x-amz-storage-class=STANDARD_IA",
    )
    botocore.auth.S3SigV4QueryAuth(raw.keys(), "s3", "us-east-1", expires=60).add_auth(request)
    assert fetch(request.url, data=b"x", method="PUT", headers={"Content-Type": ""})[0] == 200
    got = s3.head_object(Bucket=bucket, Key="k")
    assert got["Metadata"] == {"team": "red"} and got["StorageClass"] == "STANDARD_IA"


def test_a_policy_may_ask_how_a_link_was_signed(client, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
             "Resource": f"arn:aws:s3:::{bucket}/*",
             "Condition": {"StringNotEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"}}},
            {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
             "Resource": f"arn:aws:s3:::{bucket}/*",
             "Condition": {"NumericGreaterThan": {"s3:signatureAge": "1000"}}},
        ),
    )  # fmt: skip
    wanted = {"Bucket": bucket, "Key": "k"}
    old = client("s3", signature_version="s3").generate_presigned_url("get_object", Params=wanted)
    assert fetch(old)[0] == 403
    s3.get_object(**wanted)  # by header there is no age
    new = client("s3", signature_version="s3v4").generate_presigned_url(
        "get_object", Params=wanted
    )
    time.sleep(2.5)
    assert fetch(new)[0] == 403


def post(form, data=b"file", more=None, filename="f.txt"):
    mark = uuid.uuid4().hex
    body = b""
    for key, value in {**form["fields"], **(more or {})}.items():
        body += f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n'.encode()
        body += f"{value}\r\n".encode()
    body += (
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{filename}"\r\n'
        "Content-Type: text/plain\r\n\r\n"
    ).encode()
    body += data + f"\r\n--{mark}--\r\n".encode()
    return fetch(
        form["url"], data=body, method="POST",
        headers={"Content-Type": f"multipart/form-data; boundary={mark}"},
    )  # fmt: skip


def test_a_browser_uploads_with_a_form(linker, s3, bucket):
    form = linker.generate_presigned_post(
        bucket, "up/${filename}",
        Fields={"success_action_status": "201", "x-amz-meta-a": "b", "Content-Type": "text/z"},
        Conditions=[
            {"success_action_status": "201"}, ["starts-with", "$x-amz-meta-a", ""],
            ["eq", "$Content-Type", "text/z"], ["content-length-range", 1, 20],
        ],
    )  # fmt: skip
    status, body, _ = post(form, b"\r\n--almost--\r\n")
    assert status == 201 and b"<Key>up/f.txt</Key>" in body
    got = s3.get_object(Bucket=bucket, Key="up/f.txt")
    assert got["Body"].read() == b"\r\n--almost--\r\n"
    assert got["Metadata"] == {"a": "b"} and got["ContentType"] == "text/z"
    signature = "x-amz-signature" if "x-amz-signature" in form["fields"] else "signature"
    for more, data, wanted in (
        ({}, b"x" * 21, (400, "EntityTooLarge")),
        ({}, b"", (400, "EntityTooSmall")),
        ({"foo": "bar"}, b"x", (403, "AccessDenied")),
        ({"Content-Type": "text/other"}, b"x", (403, "AccessDenied")),
        ({"key": "elsewhere"}, b"x", (403, "AccessDenied")),
        ({signature: "0" * 64}, b"x", (403, "SignatureDoesNotMatch")),
    ):
        status, body, _ = post(form, data, more)
        assert (status, raw.code_of(body)) == wanted, body
    assert post(form, more={"x-ignore-me": "1"})[0] == 201


def test_what_a_form_answers(client, s3, bucket):
    linker = client("s3", signature_version="s3v4")
    assert post(linker.generate_presigned_post(bucket, "k"))[0] == 204
    # A form without a policy is a stranger's.
    status, body, _ = post({"url": f"{s3.meta.endpoint_url}/{bucket}", "fields": {"key": "k"}})
    assert (status, raw.code_of(body)) == (403, "AccessDenied")
    expired = linker.generate_presigned_post(bucket, "k", ExpiresIn=-10)
    status, body, _ = post(expired)
    assert status == 403 and b"Policy expired" in body
    nokey = linker.generate_presigned_post(bucket, "k")
    del nokey["fields"]["key"]
    assert raw.code_of(post(nokey)[1]) == "InvalidArgument"


# Pages of other origins


def test_pages_of_other_origins(server, s3, bucket):
    url = f"{s3.meta.endpoint_url}/{bucket}/k"
    asked = {"Origin": "http://a.example.com", "Access-Control-Request-Method": "PUT"}
    status, body, _ = fetch(url, method="OPTIONS", headers=asked)
    assert status == 403 and b"CORS is not enabled" in body
    s3.put_bucket_cors(
        Bucket=bucket,
        CORSConfiguration={
            "CORSRules": [
                {
                    "AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["http://*.example.com"],
                    "AllowedHeaders": ["x-amz-*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 30,
                },
                {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]},
            ]
        },
    )  # fmt: skip
    status, _, headers = fetch(
        url, method="OPTIONS",
        headers={**asked, "Access-Control-Request-Headers": "x-amz-date, X-Amz-Foo"},
    )  # fmt: skip
    assert status == 200
    assert headers["Access-Control-Allow-Origin"] == "http://a.example.com"
    assert headers["Access-Control-Allow-Headers"] == "x-amz-date, x-amz-foo"
    assert headers["Access-Control-Max-Age"] == "30" and "Vary" in headers
    for wrong in (
        {**asked, "Access-Control-Request-Headers": "authorization"},
        {**asked, "Origin": "http://b.com"}, {**asked, "Access-Control-Request-Method": "DELETE"},
    ):  # fmt: skip
        assert fetch(url, method="OPTIONS", headers=wrong)[0] == 403
    assert fetch(url, method="OPTIONS")[0] == 400
    # The answers themselves, errors too, say who may read them.
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    for path, origin, wanted in (
        ("k", "http://a.example.com", "http://a.example.com"), ("k", "http://b.com", "*"),
        ("none", "http://a.example.com", "http://a.example.com"), ("k", None, None),
    ):  # fmt: skip
        extra = {"Origin": origin} if origin else {}
        _, headers, _ = raw.send(
            server, *raw.sign(server, "s3", "GET", f"/{bucket}/{path}", headers=extra)
        )
        assert headers.get("Access-Control-Allow-Origin") == wanted
    for wrong in ({"AllowedMethods": ["PATCH"], "AllowedOrigins": ["*"]},
                  {"AllowedMethods": ["GET"], "AllowedOrigins": ["http://*.*"]}):  # fmt: skip
        with refused("InvalidRequest", status=400):
            s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [wrong]})
    s3.delete_bucket_cors(Bucket=bucket)


# By the host's name


def test_the_bucket_may_stand_in_the_host_name(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"by host")
    host = f"{bucket}.s3.localhost:{raw.port(server)}"
    status, _, body = raw.send(
        server, *raw.sign(server, "s3", "GET", "/k", headers={"Host": host})
    )
    assert (status, body) == (200, b"by host")
    status, _, body = raw.send(
        server, *raw.sign(server, "s3", "GET", "/?list-type=2", headers={"Host": host})
    )
    assert status == 200 and b"<Key>k</Key>" in body


# The account


@contextlib.contextmanager
def hosts_of_accounts():
    """S3 Control's clients put the account before the host name, which names an address only
    where DNS says so (`*.localhost` does on many systems)."""
    original = socket.getaddrinfo

    def lookup(host, *arguments, **options):
        if isinstance(host, str) and re.match(r"\d{12}\.", host):
            host = "127.0.0.1"
        return original(host, *arguments, **options)

    socket.getaddrinfo = lookup
    try:
        yield
    finally:
        socket.getaddrinfo = original


@pytest.fixture
def control(client):
    with hosts_of_accounts():
        yield client("s3control")


def test_the_accounts_own_block(control, s3, open_bucket):
    with refused("NoSuchPublicAccessBlockConfiguration", status=404):
        control.get_public_access_block(AccountId=ACCOUNT)
    document = everyone("s3:GetObject", f"arn:aws:s3:::{open_bucket}/*")
    control.put_public_access_block(
        AccountId=ACCOUNT, PublicAccessBlockConfiguration={"BlockPublicPolicy": True}
    )
    try:
        got = control.get_public_access_block(AccountId=ACCOUNT)["PublicAccessBlockConfiguration"]
        assert got == {
            "BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": True,
            "RestrictPublicBuckets": False,
        }  # fmt: skip
        with refused("AccessDenied", status=403, match="BlockPublicPolicy"):
            s3.put_bucket_policy(Bucket=open_bucket, Policy=document)
        with refused("AccessDenied", status=403):
            control.get_public_access_block(AccountId="111122223333")
    finally:
        control.delete_public_access_block(AccountId=ACCOUNT)
    s3.put_bucket_policy(Bucket=open_bucket, Policy=document)


def test_tags_of_a_bucket_by_its_arn(control, s3, bucket):
    arn = f"arn:aws:s3:::{bucket}"
    control.tag_resource(
        AccountId=ACCOUNT, ResourceArn=arn, Tags=[{"Key": "a", "Value": "1"}]
    )
    control.tag_resource(
        AccountId=ACCOUNT, ResourceArn=arn, Tags=[{"Key": "b", "Value": "2"}]
    )
    got = control.list_tags_for_resource(AccountId=ACCOUNT, ResourceArn=arn)["Tags"]
    assert got == [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    control.untag_resource(AccountId=ACCOUNT, ResourceArn=arn, TagKeys=["a"])
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "b", "Value": "2"}]
    with refused("NoSuchBucket", status=404):
        control.list_tags_for_resource(AccountId=ACCOUNT, ResourceArn=f"{arn}-none")
