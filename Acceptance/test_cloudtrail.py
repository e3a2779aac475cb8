"""CloudTrail: every call becomes an event; trails deliver files that can be proven whole."""

import base64
import datetime
import gzip
import hashlib
import json
import re

import pytest

from conftest import allow, deny, eventually, policy, refused, trust
from server import ACCOUNT, REGION

# Files and digests come every other second, so that the tests need not wait an hour.
SERVER_OPTIONS = ["--trail-interval", "1", "--digest-interval", "2"]


@pytest.fixture(scope="module")
def cloudtrail(client):
    return client("cloudtrail")


def now():
    return datetime.datetime.now(datetime.timezone.utc)


def find(cloudtrail, key=None, value=None, **options):
    """The events (as records) that a lookup gives."""
    if key:
        options["LookupAttributes"] = [{"AttributeKey": key, "AttributeValue": value}]
    found = []
    for page in cloudtrail.get_paginator("lookup_events").paginate(**options):
        found += page["Events"]
    return [json.loads(it["CloudTrailEvent"]) for it in found]


def find_soon(cloudtrail, key, value, accept=lambda it: True):
    return eventually(lambda: [it for it in find(cloudtrail, key, value) if accept(it)])


# What an event tells


def test_a_call_of_root_is_recorded(iam, cloudtrail, name):
    user = name("user")
    answer = iam.create_user(UserName=user, Tags=[{"Key": "a", "Value": "b"}])
    it = find_soon(cloudtrail, "ResourceName", user)[0]
    assert it["eventVersion"] == "1.11"
    assert it["eventName"] == "CreateUser"
    assert it["eventSource"] == "iam.amazonaws.com"
    assert it["awsRegion"] == "us-east-1"
    assert it["sourceIPAddress"] == "127.0.0.1"
    assert it["userAgent"].startswith("Boto3/") or "Botocore/" in it["userAgent"]
    assert it["requestParameters"] == {"userName": user, "tags": [{"key": "a", "value": "b"}]}
    assert it["responseElements"]["user"]["userName"] == user
    assert it["requestID"] == answer["ResponseMetadata"]["RequestId"]
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", it["eventID"])
    assert it["readOnly"] is False
    assert it["eventType"] == "AwsApiCall"
    assert it["managementEvent"] is True
    assert it["recipientAccountId"] == ACCOUNT
    assert it["eventCategory"] == "Management"
    identity = it["userIdentity"]
    assert (identity["type"], identity["principalId"]) == ("Root", ACCOUNT)
    assert identity["arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert identity["accountId"] == ACCOUNT
    moment = datetime.datetime.fromisoformat(it["eventTime"].replace("Z", "+00:00"))
    assert abs((now() - moment).total_seconds()) < 120
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", it["eventTime"])


def test_a_call_of_a_user_names_the_user_and_the_key(users, cloudtrail):
    user = users.make(allow("iam:ListGroups"))
    user.client("iam").list_groups()
    it = find_soon(cloudtrail, "Username", user.name)[0]
    assert it["eventName"] == "ListGroups" and it["readOnly"] is True
    identity = it["userIdentity"]
    assert identity["type"] == "IAMUser"
    assert identity["userName"] == user.name
    assert identity["arn"] == user.arn
    assert identity["principalId"].startswith("AIDA")
    assert identity["accessKeyId"] == user.key["AccessKeyId"]
    assert it["responseElements"] is None


def test_a_call_of_a_session_names_the_role(server, iam, users, cloudtrail, name):
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{ACCOUNT}:root"}),
    )["Role"]
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="p", PolicyDocument=policy(allow("iam:ListGroups"))
    )
    caller = users.make(allow("sts:AssumeRole"))
    answer = caller.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")
    server.client("iam", answer["Credentials"]).list_groups()
    key = answer["Credentials"]["AccessKeyId"]
    it = find_soon(cloudtrail, "AccessKeyId", key)[0]
    identity = it["userIdentity"]
    assert identity["type"] == "AssumedRole"
    assert identity["arn"] == answer["AssumedRoleUser"]["Arn"]
    assert identity["principalId"] == answer["AssumedRoleUser"]["AssumedRoleId"]
    issuer = identity["sessionContext"]["sessionIssuer"]
    assert (issuer["type"], issuer["arn"]) == ("Role", role["Arn"])
    assert issuer["userName"] == role["RoleName"]
    attributes = identity["sessionContext"]["attributes"]
    assert attributes["mfaAuthenticated"] == "false"
    assert attributes["creationDate"].endswith("Z")
    made = find_soon(
        cloudtrail, "EventName", "AssumeRole",
        lambda e: e["requestParameters"]["roleArn"] == role["Arn"],
    )[0]  # fmt: skip
    assert made["responseElements"]["credentials"]["accessKeyId"] == key
    assert made["responseElements"]["assumedRoleUser"]["arn"] == identity["arn"]


def test_a_refused_call_is_recorded_with_its_reason(users, cloudtrail):
    user = users.make(deny("*"))
    with refused("AccessDenied") as error:
        user.client("iam").create_group(GroupName="never-made")
    it = find_soon(cloudtrail, "Username", user.name)[0]
    assert it["eventName"] == "CreateGroup"
    assert it["errorCode"] == "AccessDenied"
    assert it["errorMessage"] == error.message
    assert it["responseElements"] is None


def test_a_failed_call_is_recorded_with_its_error(users, cloudtrail):
    user = users.make(allow("iam:GetUser"))
    with refused("NoSuchEntity"):
        user.client("iam").get_user(UserName="nobody-at-all")
    it = find_soon(cloudtrail, "Username", user.name)[0]
    assert it["errorCode"] in ("NoSuchEntityException", "NoSuchEntity")
    assert it["errorMessage"] == "The user with name nobody-at-all cannot be found."


def test_no_secret_is_in_the_trail(server, iam, users, cloudtrail):
    user = users.make(allow(["iam:ChangePassword", "sts:*"]))
    password, changed = "Correct-Horse-7-Battery", "Staple-8-Correct-Horse"
    iam.create_login_profile(UserName=user.name, Password=password)
    user.client("iam").change_password(OldPassword=password, NewPassword=changed)
    session = user.client("sts").get_session_token()["Credentials"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=user.name)["VirtualMFADevice"]
    secrets = [
        password, changed, user.key["SecretAccessKey"], session["SecretAccessKey"],
        device["Base32StringSeed"].decode(),
        base64.b64encode(device["Base32StringSeed"]).decode(),
    ]  # fmt: skip
    find_soon(cloudtrail, "EventName", "CreateVirtualMFADevice")
    text = json.dumps(find(cloudtrail))
    assert user.name in text and user.key["AccessKeyId"] in text
    for secret in secrets:
        assert secret not in text


def test_calls_of_every_service_are_recorded(s3, client, cloudtrail, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    it = find_soon(cloudtrail, "ResourceName", bucket)[0]
    assert (it["eventSource"], it["eventName"]) == ("s3.amazonaws.com", "CreateBucket")
    assert it["requestParameters"]["bucketName"] == bucket
    client("guardduty").list_detectors()
    find_soon(cloudtrail, "EventSource", "guardduty.amazonaws.com")
    cloudtrail.describe_trails()
    find_soon(cloudtrail, "EventName", "DescribeTrails")


def test_a_call_of_s3_is_told_as_it_stood_on_the_wire(s3, cloudtrail, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket, ObjectOwnership="BucketOwnerPreferred")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    document = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
         "Resource": f"arn:aws:s3:::{bucket}/never"}]}  # fmt: skip
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps(document))
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.put_public_access_block(
        Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicAcls": True}
    )
    answer = s3.put_bucket_acl(Bucket=bucket, ACL="private")
    xmlns = "http://s3.amazonaws.com/doc/2006-03-01/"

    def one(event):
        found = find_soon(
            cloudtrail, "EventName", event, lambda e: e["requestParameters"]["bucketName"] == bucket
        )
        return found[0]

    it = one("PutBucketVersioning")
    assert it["requestParameters"] == {
        "bucketName": bucket, "Host": s3.meta.endpoint_url.split("//")[1], "versioning": "",
        "VersioningConfiguration": {"xmlns": xmlns, "Status": "Enabled"},
    }  # fmt: skip
    assert it["responseElements"] is None
    assert it["resources"] == [
        {"accountId": ACCOUNT, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{bucket}"}
    ]
    more = it["additionalEventData"]
    assert (more["SignatureVersion"], more["AuthenticationMethod"]) == ("SigV4", "AuthHeader")
    assert more["bytesTransferredIn"] > 0
    assert it["userAgent"].startswith("[") and it["userAgent"].endswith("]")
    assert one("PutBucketPolicy")["requestParameters"]["bucketPolicy"] == document
    assert one("PutBucketTagging")["requestParameters"]["Tagging"] == {
        "xmlns": xmlns, "TagSet": {"Tag": {"Key": "a", "Value": "b"}}}  # fmt: skip
    block = one("PutBucketPublicAccessBlock")["requestParameters"]
    assert block["publicAccessBlock"] == ""
    assert block["PublicAccessBlockConfiguration"]["BlockPublicAcls"] is True
    it = one("PutBucketAcl")
    assert it["requestParameters"]["x-amz-acl"] == "private"
    assert it["requestID"] == answer["ResponseMetadata"]["RequestId"]
    assert it["additionalEventData"]["x-amz-id-2"] == answer["ResponseMetadata"]["HostId"]


def test_a_failed_call_of_s3_names_its_bucket_too(s3, users, cloudtrail, name):
    user = users.make(deny("s3:*"))
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    with refused("AccessDenied"):
        user.client("s3").get_bucket_acl(Bucket=bucket)
    it = find_soon(cloudtrail, "Username", user.name)[0]
    assert (it["eventName"], it["errorCode"]) == ("GetBucketAcl", "AccessDenied")
    assert it["requestParameters"]["bucketName"] == bucket
    assert it["requestParameters"]["acl"] == ""
    assert it["resources"][0]["ARN"] == f"arn:aws:s3:::{bucket}"


def test_a_session_is_a_read_with_an_answer(users, cloudtrail):
    user = users.make(allow("sts:*"))
    sts = user.client("sts")
    key = sts.get_session_token()["Credentials"]["AccessKeyId"]
    federated = sts.get_federation_token(Name="fed")["Credentials"]
    sts.get_caller_identity()
    session = find_soon(cloudtrail, "EventName", "GetSessionToken",
                        lambda e: e["userIdentity"].get("userName") == user.name)[0]  # fmt: skip
    assert session["readOnly"] is True
    assert session["responseElements"]["credentials"]["accessKeyId"] == key
    assert set(session["responseElements"]["credentials"]) == {"accessKeyId", "expiration"}
    made = find_soon(cloudtrail, "EventName", "GetFederationToken",
                     lambda e: e["userIdentity"].get("userName") == user.name)[0]  # fmt: skip
    assert made["readOnly"] is False
    assert made["responseElements"]["federatedUser"]["federatedUserId"] == f"{ACCOUNT}:fed"
    who = find_soon(cloudtrail, "EventName", "GetCallerIdentity",
                    lambda e: e["userIdentity"].get("userName") == user.name)[0]  # fmt: skip
    assert who["readOnly"] is True and who["responseElements"] is None
    with refused("AccessDenied"):
        user.server.client("s3", federated).list_buckets()
    it = find_soon(cloudtrail, "AccessKeyId", federated["AccessKeyId"])[0]
    identity = it["userIdentity"]
    assert identity["type"] == "FederatedUser"
    assert identity["principalId"] == f"{ACCOUNT}:fed"
    assert identity["arn"] == f"arn:aws:sts::{ACCOUNT}:federated-user/fed"
    issuer = identity["sessionContext"]["sessionIssuer"]
    assert (issuer["type"], issuer["userName"], issuer["arn"]) == ("IAMUser", user.name, user.arn)


def test_a_key_that_proves_nobody_is_told_as_unknown(server, cloudtrail, name):
    key = ("AKIANOBODYATALL" + name("")[-5:].upper(), "x" * 40)
    with refused("InvalidClientTokenId", "UnrecognizedClientException"):
        server.client("sts", key).get_caller_identity()
    it = find_soon(cloudtrail, "AccessKeyId", key[0])[0]
    assert it["userIdentity"] == {
        "type": "Unknown", "principalId": "", "accountId": "", "accessKeyId": key[0]
    }  # fmt: skip
    assert it["errorCode"].startswith("InvalidClientTokenId")


def test_secrets_of_failed_calls_are_not_in_the_trail(server, iam, users, cloudtrail, s3, name):
    import urllib.request

    import raw

    user = users.make(allow(["iam:*", "sts:*"]))
    mine = user.client("iam")
    secrets = []

    def attempt(call, **arguments):
        with refused(
            "NoSuchEntity", "InvalidInput", "ValidationError", "AccessDenied", "MalformedCertificate",
            "InvalidAuthenticationCode", "InvalidIdentityToken", "PasswordPolicyViolation",
            "EntityAlreadyExists", "EntityTemporarilyUnmodifiable",
        ):  # fmt: skip
            call(**arguments)

    for password in ("never-There-1-Password", "Another_2_Secret_Word"):
        secrets.append(password)
        attempt(mine.create_login_profile, UserName="nobody-here", Password=password)
        attempt(mine.update_login_profile, UserName="nobody-here", Password=password)
    attempt(mine.change_password, OldPassword="0ld-and-Secret-Word", NewPassword="n3w-and-Secret")
    secrets += ["0ld-and-Secret-Word", "n3w-and-Secret"]
    serial = f"arn:aws:iam::{ACCOUNT}:mfa/none"
    attempt(
        mine.enable_mfa_device, UserName=user.name, SerialNumber=serial,
        AuthenticationCode1="718281", AuthenticationCode2="828459",
    )  # fmt: skip
    attempt(
        mine.enable_mfa_device, UserName=user.name, SerialNumber=serial,
        AuthenticationCode1="nota-code-77", AuthenticationCode2="nota-code-88",
    )  # fmt: skip
    secrets += ["718281", "828459", "nota-code-77", "nota-code-88"]
    attempt(user.client("sts").get_session_token, SerialNumber=serial, TokenCode="314159")
    attempt(user.client("sts").get_session_token, SerialNumber=serial, TokenCode="wrong-code-31")
    secrets += ["314159", "wrong-code-31"]
    attempt(
        user.client("sts").assume_role_with_web_identity,
        RoleArn=f"arn:aws:iam::{ACCOUNT}:role/none", RoleSessionName="web",
        WebIdentityToken="eyJhbGciOiJub25lIn0.c2VjcmV0LXRva2Vu.sig",
    )  # fmt: skip
    secrets.append("c2VjcmV0LXRva2Vu")
    attempt(
        mine.upload_server_certificate, ServerCertificateName="broken",
        CertificateBody="not-a-certificate", PrivateKey="-----BEGIN PRIVATE KEY-----PRIVATEBITS",
    )  # fmt: skip
    secrets.append("PRIVATEBITS")
    # A presigned link of a session, spoilt: what its refusal quotes is in the link.
    session = user.client("sts").get_session_token()["Credentials"]
    secrets += [session["SessionToken"], session["SecretAccessKey"]]
    link = server.client("s3", session, signature_version="s3v4").generate_presigned_url(
        "get_bucket_acl", Params={"Bucket": name("bucket")}
    )
    secrets.append(re.search(r"X-Amz-Signature=([0-9a-f]+)", link)[1][:32])
    secrets.append(re.search(r"X-Amz-Security-Token=([^&]+)", link)[1])
    for each in (link, link + "0", link.replace("acl", "policy")):
        try:
            urllib.request.urlopen(each).read()
        except urllib.error.HTTPError as error:
            assert error.code in (400, 403, 404)
    method, path, headers, body = raw.sign(
        server, "sts", body=b"Action=GetCallerIdentity&Version=2011-06-15", credentials=session,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )  # fmt: skip
    headers["X-Added"] = "1"
    headers["Authorization"] = raw.text(headers["Authorization"])[:-4] + "0000"
    assert raw.send(server, method, path, headers, body)[0] == 403
    find_soon(cloudtrail, "EventName", "GetBucketPolicy")
    text = json.dumps(find(cloudtrail))
    for secret in secrets:
        assert secret not in text, secret
    assert "X-Amz-Expires" in text and "X-Amz-Algorithm" in text


def test_the_trail_names_the_region_of_the_call(server, cloudtrail):
    server.client("guardduty", region="eu-west-1").list_detectors()
    abroad = server.client("cloudtrail", region="eu-west-1")
    it = find_soon(abroad, "EventName", "ListDetectors")[0]
    assert it["awsRegion"] == "eu-west-1"


# LookupEvents


def test_events_come_newest_first(iam, cloudtrail, name):
    made = [iam.create_group(GroupName=name("group"))["Group"]["GroupName"] for _ in range(5)]
    find_soon(cloudtrail, "ResourceName", made[-1])
    found = [
        it["requestParameters"]["groupName"]
        for it in find(cloudtrail, "EventName", "CreateGroup")
        if it["requestParameters"]["groupName"] in made
    ]
    assert found == made[::-1]


def test_each_attribute_finds_its_events(iam, users, cloudtrail, name):
    user = users.make(allow("iam:CreateGroup"))
    group = user.client("iam").create_group(GroupName=name("group"))["Group"]["GroupName"]
    event = find_soon(cloudtrail, "ResourceName", group)[0]
    for key, value in (
        ("EventId", event["eventID"]), ("EventName", "CreateGroup"), ("ReadOnly", "false"),
        ("Username", user.name), ("ResourceType", "AWS::IAM::Group"), ("ResourceName", group),
        ("EventSource", "iam.amazonaws.com"), ("AccessKeyId", user.key["AccessKeyId"]),
    ):  # fmt: skip
        ids = {it["eventID"] for it in find(cloudtrail, key, value)}
        assert event["eventID"] in ids, key
    assert find(cloudtrail, "ResourceName", "of-nothing-at-all") == []
    reads = find(cloudtrail, "ReadOnly", "true")
    assert reads and all(it["readOnly"] for it in reads)


def test_the_summary_of_an_event(iam, cloudtrail, name):
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    find_soon(cloudtrail, "ResourceName", group)
    it = cloudtrail.lookup_events(
        LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": group}]
    )["Events"][0]
    assert it["EventName"] == "CreateGroup"
    assert it["ReadOnly"] == "false"
    assert it["EventSource"] == "iam.amazonaws.com"
    assert {"ResourceType": "AWS::IAM::Group", "ResourceName": group} in it["Resources"]
    assert abs((now() - it["EventTime"]).total_seconds()) < 120


def test_a_time_range_bounds_the_search(iam, cloudtrail, name):
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    find_soon(cloudtrail, "ResourceName", group)
    hour = datetime.timedelta(hours=1)
    by_name = dict(key="ResourceName", value=group)
    assert find(cloudtrail, StartTime=now() - hour, EndTime=now() + hour, **by_name)
    assert not find(cloudtrail, StartTime=now() - 2 * hour, EndTime=now() - hour, **by_name)
    assert not find(cloudtrail, StartTime=now() + hour, **by_name)
    with refused("InvalidTimeRangeException"):
        cloudtrail.lookup_events(StartTime=now(), EndTime=now() - hour)


def test_results_come_in_pages_without_loss_or_repeat(iam, cloudtrail, users, name):
    user = users.make(allow("iam:GetUser"))
    mine = user.client("iam")
    for _ in range(7):
        mine.get_user()
    eventually(lambda: len(find(cloudtrail, "Username", user.name)) == 7)
    attributes = [{"AttributeKey": "Username", "AttributeValue": user.name}]
    seen, token, sizes = [], None, []
    while True:
        page = cloudtrail.lookup_events(
            LookupAttributes=attributes, MaxResults=3, **({"NextToken": token} if token else {})
        )
        sizes.append(len(page["Events"]))
        seen += [it["EventId"] for it in page["Events"]]
        token = page.get("NextToken")
        if not token:
            break
    assert len(seen) == len(set(seen)) == 7 and max(sizes) == 3


def test_a_lookup_has_rules(cloudtrail):
    one = {"AttributeKey": "EventName", "AttributeValue": "x"}
    for wrong, codes in (
        (dict(LookupAttributes=[one, one]), ("InvalidLookupAttributesException",)),
        (dict(MaxResults=51), ("InvalidMaxResultsException", "ValidationException")),
        (dict(MaxResults=0), ("InvalidMaxResultsException", "ValidationException")),
        (dict(NextToken="no-token-of-ours"), ("InvalidNextTokenException",)),
        (
            dict(LookupAttributes=[{"AttributeKey": "Weather", "AttributeValue": "x"}]),
            ("InvalidLookupAttributesException", "ValidationException"),
        ),
    ):
        with refused(*codes, status=400):
            cloudtrail.lookup_events(**wrong)


def test_the_cli_looks_up(server, iam, cloudtrail, name):
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    find_soon(cloudtrail, "ResourceName", group)
    found = server.aws_json(
        "cloudtrail", "lookup-events",
        "--lookup-attributes", f"AttributeKey=ResourceName,AttributeValue={group}",
    )  # fmt: skip
    assert found["Events"][0]["EventName"] == "CreateGroup"


# Trails


def let_cloudtrail_in(s3, bucket, prefix=""):
    service = {"Service": "cloudtrail.amazonaws.com"}
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {"Effect": "Allow", "Principal": service, "Action": "s3:GetBucketAcl",
             "Resource": f"arn:aws:s3:::{bucket}"},
            {"Effect": "Allow", "Principal": service, "Action": "s3:PutObject",
             "Resource": f"arn:aws:s3:::{bucket}/{prefix}AWSLogs/{ACCOUNT}/*",
             "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}},
        ),
    )  # fmt: skip


@pytest.fixture
def make_trail(s3, cloudtrail, name):
    """Makes a trail with a bucket of its own; deletes it in the end."""
    made = []

    def make(start=True, validate=True, prefix=None, **options):
        bucket, trail = name("trail-bucket"), name("trail")
        s3.create_bucket(Bucket=bucket)
        let_cloudtrail_in(s3, bucket, f"{prefix}/" if prefix else "")
        if prefix:
            options["S3KeyPrefix"] = prefix
        it = cloudtrail.create_trail(
            Name=trail, S3BucketName=bucket, EnableLogFileValidation=validate, **options
        )
        made.append(it["TrailARN"])
        if start:
            cloudtrail.start_logging(Name=it["TrailARN"])
        return it

    yield make
    for arn in made:
        try:
            cloudtrail.delete_trail(Name=arn)
        except cloudtrail.exceptions.TrailNotFoundException:
            pass


def test_a_new_trail_is_as_it_was_asked_for(cloudtrail, make_trail):
    it = make_trail(start=False, prefix="logs", IsMultiRegionTrail=True,
                    TagsList=[{"Key": "a", "Value": "b"}])  # fmt: skip
    arn = f"arn:aws:cloudtrail:{REGION}:{ACCOUNT}:trail/{it['Name']}"
    assert it["TrailARN"] == arn
    got = cloudtrail.get_trail(Name=it["Name"])["Trail"]
    assert got["S3KeyPrefix"] == "logs"
    assert got["IsMultiRegionTrail"] is True and got["IncludeGlobalServiceEvents"] is True
    assert got["LogFileValidationEnabled"] is True
    assert got["HomeRegion"] == REGION
    assert got["HasCustomEventSelectors"] is False and got["IsOrganizationTrail"] is False
    assert cloudtrail.describe_trails(trailNameList=[arn])["trailList"] == [got]
    assert arn in {t["TrailARN"] for t in cloudtrail.list_trails()["Trails"]}
    tags = cloudtrail.list_tags(ResourceIdList=[arn])["ResourceTagList"]
    assert tags == [{"ResourceId": arn, "TagsList": [{"Key": "a", "Value": "b"}]}]
    assert cloudtrail.get_trail_status(Name=arn)["IsLogging"] is False


def test_a_trails_bucket_must_be_there_and_let_it_in(cloudtrail, s3, name):
    with refused("S3BucketDoesNotExistException", status=400):
        cloudtrail.create_trail(Name=name("trail"), S3BucketName=name("no-bucket"))
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    with refused("InsufficientS3BucketPolicyException", status=400):
        cloudtrail.create_trail(Name=name("trail"), S3BucketName=bucket)


@pytest.mark.parametrize("wrong", ["ab", "x" * 129, "-a-b", "a..b", "a b c", "192.168.5.4", "a_-b"])
def test_a_trails_name_has_rules(cloudtrail, wrong):
    with refused("InvalidTrailNameException", "ValidationException", status=400):
        cloudtrail.create_trail(Name=wrong, S3BucketName="some-bucket")


def test_a_trail_is_unknown_or_taken(cloudtrail, make_trail, s3):
    it = make_trail(start=False)
    with refused("TrailAlreadyExistsException", status=400):
        cloudtrail.create_trail(Name=it["Name"], S3BucketName=it["S3BucketName"])
    for call in (cloudtrail.get_trail, cloudtrail.get_trail_status, cloudtrail.start_logging,
                 cloudtrail.stop_logging, cloudtrail.delete_trail, cloudtrail.update_trail):  # fmt: skip
        with refused("TrailNotFoundException"):
            call(Name="not-a-trail-here")
    assert cloudtrail.describe_trails(trailNameList=["not-a-trail-here"])["trailList"] == []


def test_a_trail_starts_stops_and_tells_since_when(cloudtrail, make_trail):
    name = make_trail(start=False)["Name"]
    cloudtrail.start_logging(Name=name)
    status = cloudtrail.get_trail_status(Name=name)
    assert status["IsLogging"] is True
    assert abs((now() - status["StartLoggingTime"]).total_seconds()) < 60
    cloudtrail.stop_logging(Name=name)
    status = cloudtrail.get_trail_status(Name=name)
    assert status["IsLogging"] is False
    assert abs((now() - status["StopLoggingTime"]).total_seconds()) < 60


def test_a_trail_changes(cloudtrail, make_trail, s3, name):
    it = make_trail(start=False, validate=False)
    bucket = name("other")
    s3.create_bucket(Bucket=bucket)
    let_cloudtrail_in(s3, bucket)
    cloudtrail.update_trail(
        Name=it["Name"], S3BucketName=bucket, EnableLogFileValidation=True,
        IncludeGlobalServiceEvents=True,
    )  # fmt: skip
    got = cloudtrail.get_trail(Name=it["Name"])["Trail"]
    assert (got["S3BucketName"], got["LogFileValidationEnabled"]) == (bucket, True)


def test_trail_tags(cloudtrail, make_trail):
    arn = make_trail(start=False)["TrailARN"]
    cloudtrail.add_tags(
        ResourceId=arn, TagsList=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    )
    cloudtrail.remove_tags(ResourceId=arn, TagsList=[{"Key": "a"}])
    tags = cloudtrail.list_tags(ResourceIdList=[arn])["ResourceTagList"][0]["TagsList"]
    assert tags == [{"Key": "b", "Value": "2"}]


def test_selectors_are_kept(cloudtrail, make_trail):
    name = make_trail(start=False)["Name"]
    got = cloudtrail.get_event_selectors(TrailName=name)
    assert got["EventSelectors"] == [
        {"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [],
         "ExcludeManagementEventSources": []}
    ]  # fmt: skip
    basic = [
        {"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True,
         "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::bucket/"]}],
         "ExcludeManagementEventSources": ["kms.amazonaws.com"]}
    ]  # fmt: skip
    cloudtrail.put_event_selectors(TrailName=name, EventSelectors=basic)
    assert cloudtrail.get_event_selectors(TrailName=name)["EventSelectors"] == basic
    assert cloudtrail.get_trail(Name=name)["Trail"]["HasCustomEventSelectors"] is True
    advanced = [
        {"Name": "writes", "FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Data"]},
            {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
            {"Field": "readOnly", "Equals": ["false"]},
        ]}
    ]  # fmt: skip
    cloudtrail.put_event_selectors(TrailName=name, AdvancedEventSelectors=advanced)
    got = cloudtrail.get_event_selectors(TrailName=name)
    assert got["AdvancedEventSelectors"] == advanced
    assert not got.get("EventSelectors")


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"EventSelectors": [{"ReadWriteType": "Sometimes"}]},
        {"EventSelectors": [{"DataResources": [{"Type": "AWS::Moon::Rock", "Values": ["x"]}]}]},
        {"EventSelectors": [{"ReadWriteType": "All"}] * 6},
        {"EventSelectors": [{"ExcludeManagementEventSources": ["s3.amazonaws.com"]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [
            {"Field": "resources.type", "Equals": ["AWS::S3::Object"]}]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Weather"]}]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Data"]},
            {"Field": "moonPhase", "Equals": ["full"]}]}]},
        {"EventSelectors": [{"ReadWriteType": "All"}],
         "AdvancedEventSelectors": [{"FieldSelectors": [
             {"Field": "eventCategory", "Equals": ["Management"]}]}]},
    ],
)  # fmt: skip
def test_selectors_have_rules(cloudtrail, make_trail, wrong):
    name = make_trail(start=False)["Name"]
    with refused(
        "InvalidEventSelectorsException", "InvalidParameterCombinationException",
        "ValidationException", status=400,
    ):  # fmt: skip
        cloudtrail.put_event_selectors(TrailName=name, **wrong)


def test_insight_selectors_are_kept(cloudtrail, make_trail):
    name = make_trail(start=False)["Name"]
    with refused("InsightNotEnabledException"):
        cloudtrail.get_insight_selectors(TrailName=name)
    wanted = [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}]
    cloudtrail.put_insight_selectors(TrailName=name, InsightSelectors=wanted)
    got = cloudtrail.get_insight_selectors(TrailName=name)["InsightSelectors"]
    assert sorted(it["InsightType"] for it in got) == ["ApiCallRateInsight", "ApiErrorRateInsight"]
    assert cloudtrail.get_trail(Name=name)["Trail"]["HasInsightSelectors"] is True
    with refused("InvalidInsightSelectorsException", "ValidationException", status=400):
        cloudtrail.put_insight_selectors(
            TrailName=name, InsightSelectors=[{"InsightType": "WeatherInsight"}]
        )


@pytest.mark.parametrize(
    "prefix",
    ["CloudTrail_20131101", "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"],
)
def test_clients_of_each_age_name_the_target_their_way(server, prefix):
    import raw

    headers = {
        "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"{prefix}.DescribeTrails"
    }  # fmt: skip
    status, _, body = raw.send(
        server, *raw.sign(server, "cloudtrail", body=b"{}", headers=headers)
    )
    assert status == 200 and "trailList" in json.loads(body)


def test_what_is_not_there_yet_is_refused_clearly(client):
    other = client("cloudtrail")
    for call in (
        lambda: other.create_event_data_store(Name="store"),
        lambda: other.start_query(QueryStatement="SELECT 1"),
        lambda: other.list_channels(),
    ):
        with refused(
            "UnsupportedOperationException", "UnknownOperationException", "InvalidAction",
            "OperationNotPermittedException",
        ):  # fmt: skip
            call()


# Delivery


def log_keys(s3, bucket, kind="CloudTrail", prefix=""):
    start = f"{prefix}AWSLogs/{ACCOUNT}/{kind}/"
    found = []
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=start):
        found += [it["Key"] for it in page.get("Contents", [])]
    return found


def records(s3, bucket, prefix=""):
    found = []
    for key in log_keys(s3, bucket, prefix=prefix):
        body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        found += json.loads(gzip.decompress(body))["Records"]
    return found


@pytest.mark.parametrize("prefix", [None, "a/b"])
def test_events_arrive_in_the_bucket(s3, iam, cloudtrail, make_trail, name, prefix):
    trail = make_trail(prefix=prefix)
    bucket, before = trail["S3BucketName"], f"{prefix}/" if prefix else ""
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]

    def arrived():
        return [
            it for it in records(s3, bucket, before)
            if it["eventName"] == "CreateGroup" and it["requestParameters"]["groupName"] == group
        ]  # fmt: skip

    event = eventually(arrived)
    assert len(event) == 1
    assert event[0] == find(cloudtrail, "EventId", event[0]["eventID"])[0]
    for key in log_keys(s3, bucket, prefix=before):
        assert re.fullmatch(
            re.escape(before) + rf"AWSLogs/{ACCOUNT}/CloudTrail/([a-z0-9-]+)/\d{{4}}/\d\d/\d\d/"
            rf"{ACCOUNT}_CloudTrail_\1_\d{{8}}T\d{{4}}Z_[A-Za-z0-9]{{16}}\.json\.gz",
            key,
        ), key
    status = cloudtrail.get_trail_status(Name=trail["Name"])
    assert abs((now() - status["LatestDeliveryTime"]).total_seconds()) < 60


def test_no_event_is_delivered_twice_or_lost(s3, iam, make_trail, name):
    trail = make_trail()
    made = [iam.create_group(GroupName=name("group"))["Group"]["GroupName"] for _ in range(30)]

    def delivered():
        return [
            it["requestParameters"]["groupName"]
            for it in records(s3, trail["S3BucketName"])
            if it["eventName"] == "CreateGroup" and it["requestParameters"]["groupName"] in made
        ]

    eventually(lambda: len(delivered()) >= 30)
    assert sorted(delivered()) == sorted(made)


def test_a_stopped_trail_delivers_nothing_new(s3, iam, cloudtrail, make_trail, name):
    trail = make_trail()
    first = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    eventually(lambda: first in json.dumps(records(s3, trail["S3BucketName"])))
    cloudtrail.stop_logging(Name=trail["Name"])
    second = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    cloudtrail.start_logging(Name=trail["Name"])
    third = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    eventually(lambda: third in json.dumps(records(s3, trail["S3BucketName"])))
    assert second not in json.dumps(records(s3, trail["S3BucketName"]))


def test_data_events_are_recorded_where_a_selector_asks(s3, cloudtrail, make_trail, name):
    watched, other = name("watched"), name("other")
    for bucket in (watched, other):
        s3.create_bucket(Bucket=bucket)
    trail = make_trail()
    cloudtrail.put_event_selectors(
        TrailName=trail["Name"],
        EventSelectors=[{
            "ReadWriteType": "WriteOnly", "IncludeManagementEvents": False,
            "DataResources": [
                {"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{watched}/in/"]}],
        }],
    )  # fmt: skip
    for bucket, key in ((watched, "in/x"), (watched, "out/x"), (other, "in/x")):
        s3.put_object(Bucket=bucket, Key=key, Body=b"hello")
        s3.get_object(Bucket=bucket, Key=key)
    s3.put_object(Bucket=watched, Key="in/last", Body=b"")
    bucket = trail["S3BucketName"]
    eventually(lambda: "in/last" in json.dumps(records(s3, bucket)))
    found = [
        (it["eventName"], it["requestParameters"]["key"])
        for it in records(s3, bucket) if it["eventCategory"] == "Data"
    ]  # fmt: skip
    assert found == [("PutObject", "in/x"), ("PutObject", "in/last")]
    event = next(it for it in records(s3, bucket) if it["eventCategory"] == "Data")
    assert event["resources"] == [
        {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{watched}/in/x"},
        {"accountId": ACCOUNT, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{watched}"},
    ]
    assert event["managementEvent"] is False
    types = {it["type"] for it in event["resources"]}
    assert types == {"AWS::S3::Object", "AWS::S3::Bucket"}
    assert not find(cloudtrail, "EventName", "PutObject"), "lookups give management events only"


@pytest.mark.parametrize(
    "selectors, wanted",
    [
        ({"EventSelectors": [{"ReadWriteType": "ReadOnly", "IncludeManagementEvents": False,
          "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}]}]},
         ["GetObject in/x", "GetObject out/x", "HeadObject in/x", "ListObjects"]),
        ({"AdvancedEventSelectors": [{"FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Data"]},
            {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
            {"Field": "resources.ARN", "StartsWith": ["arn:aws:s3:::BUCKET/in/"]},
            {"Field": "eventName", "NotEquals": ["HeadObject"]}]}]},
         ["DeleteObject in/x", "GetObject in/x", "PutObject in/x"]),
        ({"AdvancedEventSelectors": [{"FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Data"]},
            {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
            {"Field": "readOnly", "Equals": ["false"]},
            {"Field": "resources.ARN", "NotStartsWith": ["arn:aws:s3:::BUCKET/in/"]}]}]},
         ["PutObject out/x"]),
        ({"EventSelectors": [{"ReadWriteType": "All", "IncludeManagementEvents": True}]}, []),
    ],
    ids=["reads of all buckets", "a prefix but one name", "writes but a prefix", "no data"],
)  # fmt: skip
def test_selectors_choose_among_data_events(s3, cloudtrail, make_trail, name, selectors, wanted):
    bucket = name("watched")
    s3.create_bucket(Bucket=bucket)
    trail = make_trail()
    chosen = json.loads(json.dumps(selectors).replace("BUCKET", bucket))
    cloudtrail.put_event_selectors(TrailName=trail["Name"], **chosen)
    for key in ("in/x", "out/x"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"hello")
        s3.get_object(Bucket=bucket, Key=key)
    s3.head_object(Bucket=bucket, Key="in/x")
    s3.list_objects_v2(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="in/x")
    cloudtrail.put_event_selectors(
        TrailName=trail["Name"], EventSelectors=[{"ReadWriteType": "All"}]
    )
    end = name("group")
    # What comes after under other selectors is delivered after.
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "end", "Value": end}]})
    eventually(lambda: end in json.dumps(records(s3, trail["S3BucketName"])))
    found = sorted(
        f"{it['eventName']} {it['requestParameters'].get('key', '')}".strip()
        for it in records(s3, trail["S3BucketName"])
        if it["eventCategory"] == "Data" and it["requestParameters"]["bucketName"] == bucket
    )
    assert found == wanted


def test_delivery_stops_when_the_bucket_shuts_it_out(s3, iam, cloudtrail, make_trail, name):
    trail = make_trail()
    bucket = trail["S3BucketName"]
    eventually(lambda: log_keys(s3, bucket) or iam.list_groups() and None)
    s3.delete_bucket_policy(Bucket=bucket)
    missed = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    eventually(
        lambda: (
            cloudtrail.get_trail_status(Name=trail["Name"]).get("LatestDeliveryError")
            == "AccessDenied"
        )
    )
    let_cloudtrail_in(s3, bucket)
    eventually(lambda: missed in json.dumps(records(s3, bucket)), seconds=60)


# Digests


def digest_keys(s3, bucket, prefix=""):
    return sorted(log_keys(s3, bucket, "CloudTrail-Digest", prefix))


def test_a_digest_signs_the_files_and_its_forerunner(s3, iam, cloudtrail, make_trail, name):
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding

    trail = make_trail()
    bucket = trail["S3BucketName"]
    iam.create_group(GroupName=name("group"))
    eventually(lambda: len(digest_keys(s3, bucket)) >= 3)
    keys = {it["Fingerprint"]: it["Value"] for it in cloudtrail.list_public_keys()["PublicKeyList"]}
    chain = digest_keys(s3, bucket)
    previous = None
    listed = set()
    for key in chain:
        assert re.fullmatch(
            rf"AWSLogs/{ACCOUNT}/CloudTrail-Digest/{REGION}/\d{{4}}/\d\d/\d\d/"
            rf"{ACCOUNT}_CloudTrail-Digest_{REGION}_{trail['Name']}_{REGION}_"
            r"\d{8}T\d{6}Z\.json\.gz",
            key,
        ), key
        got = s3.get_object(Bucket=bucket, Key=key)
        data = gzip.decompress(got["Body"].read())
        digest = json.loads(data)
        assert digest["awsAccountId"] == ACCOUNT
        assert (digest["digestS3Bucket"], digest["digestS3Object"]) == (bucket, key)
        assert digest["digestSignatureAlgorithm"] == "SHA256withRSA"
        signature = bytes.fromhex(got["Metadata"]["signature"])
        assert got["Metadata"]["signature-algorithm"] == "SHA256withRSA"
        text = "\n".join(
            [digest["digestEndTime"], f"{bucket}/{key}", hashlib.sha256(data).hexdigest(),
             digest["previousDigestSignature"] or "null"]
        )  # fmt: skip
        public = serialization.load_der_public_key(
            _spki(keys[digest["digestPublicKeyFingerprint"]])
        )
        public.verify(signature, text.encode(), padding.PKCS1v15(), hashes.SHA256())
        if previous:
            before, before_data, before_signature = previous
            assert digest["previousDigestS3Object"] == before
            assert digest["previousDigestHashValue"] == hashlib.sha256(before_data).hexdigest()
            assert digest["previousDigestSignature"] == before_signature
        previous = key, data, got["Metadata"]["signature"]
        for file in digest["logFiles"]:
            body = s3.get_object(Bucket=bucket, Key=file["s3Object"])["Body"].read()
            assert hashlib.sha256(gzip.decompress(body)).hexdigest() == file["hashValue"]
            assert file["hashAlgorithm"] == "SHA-256"
            listed.add(file["s3Object"])
    assert listed <= set(log_keys(s3, bucket)) and listed


def _spki(value):
    """ListPublicKeys gives PKCS #1; cryptography wants SubjectPublicKeyInfo around it."""
    der = value if isinstance(value, bytes) else base64.b64decode(value)
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")

    def wrap(tag, content):
        size = len(content)
        if size < 128:
            head = bytes([size])
        else:
            octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
            head = bytes([0x80 | len(octets)]) + octets
        return bytes([tag]) + head + content

    return wrap(0x30, algorithm + wrap(0x03, b"\0" + der))


def validate(server, trail, start, **options):
    return server.aws(
        "cloudtrail", "validate-logs", "--trail-arn", trail["TrailARN"],
        "--start-time", start.strftime("%Y-%m-%dT%H:%M:%SZ"), "--verbose", **options,
    )  # fmt: skip


@pytest.fixture
def proven_trail(server, s3, iam, cloudtrail, make_trail, name):
    """A trail with some files under at least three digests, and when it began."""
    start = now() - datetime.timedelta(seconds=5)
    trail = make_trail()
    bucket = trail["S3BucketName"]
    for count in (1, 2, 3):
        iam.create_group(GroupName=name("group"))
        eventually(lambda: _covered(s3, bucket) >= count)  # noqa: B023
    cloudtrail.stop_logging(Name=trail["Name"])
    # Once the last file is under the last digest, nothing more will come.
    eventually(
        lambda: any(it["eventName"] == "StopLogging" for it in records(s3, bucket))
        and set(log_keys(s3, bucket)) <= set(_files(s3, bucket))
    )
    return trail, start


def _covered(s3, bucket):
    """The number of log files that the digests name."""
    return len(_files(s3, bucket))


def _files(s3, bucket):
    found = []
    for key in digest_keys(s3, bucket):
        body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        found += [it["s3Object"] for it in json.loads(gzip.decompress(body))["logFiles"]]
    return found


def test_validate_logs_passes(server, proven_trail):
    trail, start = proven_trail
    done = validate(server, trail, start)
    assert re.search(r"(\d+)/\1 digest files valid", done.stdout), done.stdout
    assert re.search(r"(\d+)/\1 log files valid", done.stdout), done.stdout
    assert "INVALID" not in done.stdout + done.stderr


def test_validate_logs_names_an_edited_file(server, s3, proven_trail):
    trail, start = proven_trail
    bucket = trail["S3BucketName"]
    key = _files(s3, bucket)[0]
    body = json.loads(gzip.decompress(s3.get_object(Bucket=bucket, Key=key)["Body"].read()))
    body["Records"][0]["sourceIPAddress"] = "203.0.113.99"
    s3.put_object(Bucket=bucket, Key=key, Body=gzip.compress(json.dumps(body).encode()))
    done = validate(server, trail, start, check=False)
    assert done.returncode != 0
    assert f"Log file\ts3://{bucket}/{key}\tINVALID: hash value doesn't match" in (
        done.stdout + done.stderr
    )


def test_validate_logs_names_a_removed_file(server, s3, proven_trail):
    trail, start = proven_trail
    bucket = trail["S3BucketName"]
    key = _files(s3, bucket)[-1]
    s3.delete_object(Bucket=bucket, Key=key)
    done = validate(server, trail, start, check=False)
    assert done.returncode != 0
    assert f"Log file\ts3://{bucket}/{key}\tINVALID: not found" in done.stdout + done.stderr


def test_validate_logs_names_a_removed_digest(server, s3, proven_trail):
    trail, start = proven_trail
    bucket = trail["S3BucketName"]
    key = digest_keys(s3, bucket)[1]
    s3.delete_object(Bucket=bucket, Key=key)
    done = validate(server, trail, start, check=False)
    assert done.returncode != 0
    assert f"Digest file\ts3://{bucket}/{key}\tINVALID: not found" in done.stdout + done.stderr


def test_validate_logs_names_an_edited_digest(server, s3, proven_trail):
    trail, start = proven_trail
    bucket = trail["S3BucketName"]
    key = digest_keys(s3, bucket)[1]
    got = s3.get_object(Bucket=bucket, Key=key)
    digest = json.loads(gzip.decompress(got["Body"].read()))
    digest["logFiles"] = []
    digest["newestEventTime"] = digest["digestEndTime"]
    s3.put_object(
        Bucket=bucket, Key=key, Body=gzip.compress(json.dumps(digest).encode()),
        Metadata=got["Metadata"],
    )  # fmt: skip
    done = validate(server, trail, start, check=False)
    assert done.returncode != 0
    assert f"s3://{bucket}/{key}\tINVALID: signature verification failed" in (
        done.stdout + done.stderr
    )


def test_validate_logs_names_an_added_digest(server, s3, proven_trail):
    trail, start = proven_trail
    bucket = trail["S3BucketName"]
    last = digest_keys(s3, bucket)[-1]
    got = s3.get_object(Bucket=bucket, Key=last)
    moment = (now() + datetime.timedelta(seconds=1)).strftime("%Y%m%dT%H%M%SZ")
    forged = re.sub(r"\d{8}T\d{6}Z", moment, last)
    digest = json.loads(gzip.decompress(got["Body"].read()))
    digest["digestS3Object"] = forged
    s3.put_object(
        Bucket=bucket, Key=forged, Body=gzip.compress(json.dumps(digest).encode()),
        Metadata=got["Metadata"],
    )  # fmt: skip
    done = server.aws(
        "cloudtrail", "validate-logs", "--trail-arn", trail["TrailARN"], "--verbose",
        "--start-time", start.strftime("%Y-%m-%dT%H:%M:%SZ"), "--end-time",
        (now() + datetime.timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M:%SZ"), check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert f"s3://{bucket}/{forged}\tINVALID" in done.stdout + done.stderr


def test_public_keys_are_listed_for_their_time(cloudtrail, make_trail, s3):
    bucket = make_trail()["S3BucketName"]
    eventually(lambda: digest_keys(s3, bucket))
    key = cloudtrail.list_public_keys()["PublicKeyList"][0]
    assert re.fullmatch(r"[0-9a-f]{32}", key["Fingerprint"])
    assert key["ValidityStartTime"] < now() < key["ValidityEndTime"]
    year = datetime.timedelta(days=365)
    old = cloudtrail.list_public_keys(StartTime=now() - 3 * year, EndTime=now() - 2 * year)
    assert old["PublicKeyList"] == []
    with refused("InvalidTimeRangeException", status=400):
        cloudtrail.list_public_keys(StartTime=now(), EndTime=now() - year)
