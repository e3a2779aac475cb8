"""GuardDuty: a detector, its lists and filters, and findings from what really happened."""

import gzip
import json
import re

import pytest

from conftest import allow, eventually, refused
from server import ACCOUNT, REGION


@pytest.fixture(scope="module")
def guardduty(users):
    """An administrator's client: what root does is itself a finding."""
    return users.make(allow("*")).client("guardduty")


@pytest.fixture
def detector(guardduty):
    """The id of a fresh detector; gone when the test ends."""
    for old in guardduty.list_detectors()["DetectorIds"]:
        guardduty.delete_detector(DetectorId=old)
    it = guardduty.create_detector(Enable=True)["DetectorId"]
    yield it
    for left in guardduty.list_detectors()["DetectorIds"]:
        guardduty.delete_detector(DetectorId=left)


@pytest.fixture(scope="module")
def lists(s3):
    s3.create_bucket(Bucket="guardduty-lists")

    def put(key, text):
        s3.put_object(Bucket="guardduty-lists", Key=key, Body=text.encode())
        return f"https://s3.amazonaws.com/guardduty-lists/{key}"

    return put


def findings(guardduty, detector, **criterion):
    """The findings that fit `criterion`, whole."""
    ids = []
    for page in guardduty.get_paginator("list_findings").paginate(
        DetectorId=detector, FindingCriteria={"Criterion": criterion}
    ):
        ids += page["FindingIds"]
    found = []
    for start in range(0, len(ids), 50):
        found += guardduty.get_findings(DetectorId=detector, FindingIds=ids[start : start + 50])[
            "Findings"
        ]
    return found


# Detectors


def test_a_detector_comes_changes_and_goes(guardduty):
    for old in guardduty.list_detectors()["DetectorIds"]:
        guardduty.delete_detector(DetectorId=old)
    it = guardduty.create_detector(
        Enable=True, FindingPublishingFrequency="ONE_HOUR", Tags={"team": "blue"},
        Features=[{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}],
    )["DetectorId"]  # fmt: skip
    assert re.fullmatch(r"[0-9a-f]{32}", it)
    assert guardduty.list_detectors()["DetectorIds"] == [it]
    with refused("BadRequestException", status=400) as error:
        guardduty.create_detector(Enable=True)
    assert error.message == (
        "The request is rejected because a detector already exists for the current account."
    )
    got = guardduty.get_detector(DetectorId=it)
    assert got["Status"] == "ENABLED"
    assert got["FindingPublishingFrequency"] == "ONE_HOUR"
    assert got["Tags"] == {"team": "blue"}
    assert got["ServiceRole"].startswith(f"arn:aws:iam::{ACCOUNT}:role/aws-service-role/guardduty")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", got["CreatedAt"])
    features = {f["Name"]: f["Status"] for f in got["Features"]}
    assert features["S3_DATA_EVENTS"] == "ENABLED"
    guardduty.update_detector(
        DetectorId=it, Enable=False, FindingPublishingFrequency="FIFTEEN_MINUTES",
        Features=[{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}],
    )  # fmt: skip
    got = guardduty.get_detector(DetectorId=it)
    assert (got["Status"], got["FindingPublishingFrequency"]) == ("DISABLED", "FIFTEEN_MINUTES")
    features = {f["Name"]: f["Status"] for f in got["Features"]}
    assert features["S3_DATA_EVENTS"] == "DISABLED"
    guardduty.delete_detector(DetectorId=it)
    assert guardduty.list_detectors()["DetectorIds"] == []
    with refused("BadRequestException", status=400) as error:
        guardduty.get_detector(DetectorId=it)
    assert error.message == (
        "The request is rejected because the input detectorId is not owned by the current account."
    )


def test_each_region_has_its_own_detector(server, guardduty, detector):
    abroad = server.client("guardduty", region="eu-west-1")
    assert abroad.list_detectors()["DetectorIds"] == []
    it = abroad.create_detector(Enable=True)["DetectorId"]
    assert it != detector
    abroad.delete_detector(DetectorId=it)
    assert guardduty.list_detectors()["DetectorIds"] == [detector]


def test_malformed_input_is_refused(guardduty, detector):
    for call in (
        lambda: guardduty.update_detector(
            DetectorId=detector, FindingPublishingFrequency="SOMETIMES"
        ),
        lambda: guardduty.get_findings(DetectorId=detector, FindingIds=["x"] * 51),
        lambda: guardduty.list_findings(DetectorId=detector, MaxResults=51),
        lambda: guardduty.list_findings(DetectorId="x" * 301),
        lambda: guardduty.create_filter(
            DetectorId=detector, Name="x" * 65, FindingCriteria={"Criterion": {}}
        ),
    ):
        with refused("BadRequestException", status=400):
            call()


# Filters


def test_a_filter_comes_changes_and_goes(guardduty, detector):
    criteria = {"Criterion": {"severity": {"Lt": 4}, "region": {"Eq": [REGION]}}}
    made = guardduty.create_filter(
        DetectorId=detector, Name="low", Description="Low ones", Action="ARCHIVE", Rank=1,
        FindingCriteria=criteria, Tags={"a": "b"},
    )  # fmt: skip
    assert made["Name"] == "low"
    got = guardduty.get_filter(DetectorId=detector, FilterName="low")
    assert (got["Action"], got["Rank"], got["Description"]) == ("ARCHIVE", 1, "Low ones")
    assert got["Tags"] == {"a": "b"}
    criterion = got["FindingCriteria"]["Criterion"]
    assert criterion["region"]["Eq"] == [REGION]
    assert 4 in (criterion["severity"].get("Lt"), criterion["severity"].get("LessThan"))
    with refused("BadRequestException", status=400):
        guardduty.create_filter(DetectorId=detector, Name="low", FindingCriteria=criteria)
    guardduty.update_filter(DetectorId=detector, FilterName="low", Action="NOOP")
    got = guardduty.get_filter(DetectorId=detector, FilterName="low")
    assert (got["Action"], got["Rank"]) == ("NOOP", 1)
    assert guardduty.list_filters(DetectorId=detector)["FilterNames"] == ["low"]
    guardduty.delete_filter(DetectorId=detector, FilterName="low")
    with refused("BadRequestException", status=400):
        guardduty.get_filter(DetectorId=detector, FilterName="low")


def test_a_filter_archives_what_it_matches(users, guardduty, detector):
    guardduty.create_filter(
        DetectorId=detector,
        Name="quiet",
        Action="ARCHIVE",
        Rank=1,
        FindingCriteria={"Criterion": {"type": {"Eq": ["PenTest:IAMUser/ParrotLinux"]}}},
    )
    user = users.make(allow("iam:ListUsers"))
    for system in ("parrot", "kali"):
        user.client("iam", user_agent=f"aws-cli/2 Linux/6.1.0-{system}1-amd64").list_users()
    assert soon(guardduty, detector, "PenTest:IAMUser/ParrotLinux")[0]["Service"]["Archived"]
    assert not soon(guardduty, detector, "PenTest:IAMUser/KaliLinux")[0]["Service"]["Archived"]


# Lists


@pytest.mark.parametrize("kind", ["ip_set", "threat_intel_set"])
def test_a_list_comes_changes_and_goes(guardduty, detector, lists, kind):
    def call(verb, **options):
        return getattr(guardduty, f"{verb}_{kind}")(DetectorId=detector, **options)

    key = "IpSetId" if kind == "ip_set" else "ThreatIntelSetId"
    location = lists(f"{kind}.txt", "192.0.2.0/24\n198.51.100.7\n")
    it = call(
        "create", Name="mine", Format="TXT", Location=location, Activate=True, Tags={"a": "b"}
    )[key]
    eventually(lambda: call("get", **{key: it})["Status"] == "ACTIVE")
    got = call("get", **{key: it})
    assert (got["Name"], got["Format"], got["Location"]) == ("mine", "TXT", location)
    assert got["Tags"] == {"a": "b"}
    listed = getattr(guardduty, f"list_{kind}s")(DetectorId=detector)
    assert next(v for k, v in listed.items() if k.endswith("Ids")) == [it]
    call("update", **{key: it}, Name="renamed", Activate=False)
    eventually(lambda: call("get", **{key: it})["Status"] == "INACTIVE")
    assert call("get", **{key: it})["Name"] == "renamed"
    call("delete", **{key: it})
    # Terraform asks for the deleted list until it says that it is deleted.
    assert call("get", **{key: it})["Status"] == "DELETED"
    listed = getattr(guardduty, f"list_{kind}s")(DetectorId=detector)
    assert next(v for k, v in listed.items() if k.endswith("Ids")) == []
    with refused("BadRequestException", status=400):
        call("get", **{key: "0" * 32})


def test_a_list_whose_file_is_not_in_its_format_is_in_error(guardduty, detector, lists):
    it = guardduty.create_threat_intel_set(
        DetectorId=detector, Name="odd", Format="STIX", Activate=True,
        Location=lists("odd.xml", "no list at all\n"),
    )["ThreatIntelSetId"]  # fmt: skip

    def status():
        return guardduty.get_threat_intel_set(DetectorId=detector, ThreatIntelSetId=it)["Status"]

    assert status() == "ERROR"
    lists("odd.xml", "<x><Address_Value>198.51.100.7</Address_Value></x>")
    guardduty.update_threat_intel_set(DetectorId=detector, ThreatIntelSetId=it, Activate=True)
    assert status() == "ACTIVE"


def test_a_list_that_is_not_there_is_an_error(guardduty, detector, lists):
    lists("present.txt", "192.0.2.1\n")
    try:
        it = guardduty.create_threat_intel_set(
            DetectorId=detector, Name="absent", Format="TXT", Activate=True,
            Location="https://s3.amazonaws.com/guardduty-lists/absent.txt",
        )["ThreatIntelSetId"]  # fmt: skip
    except guardduty.exceptions.BadRequestException:
        return
    eventually(
        lambda: (
            guardduty.get_threat_intel_set(DetectorId=detector, ThreatIntelSetId=it)["Status"]
            == "ERROR"
        )
    )


def test_a_lists_format_is_known(guardduty, detector, lists):
    with refused("BadRequestException", status=400):
        guardduty.create_ip_set(
            DetectorId=detector, Name="x", Format="WORD", Activate=True,
            Location=lists("f.txt", "192.0.2.1\n"),
        )  # fmt: skip


# Samples, and what is done with findings


def test_samples_have_the_shape_of_findings(guardduty, detector):
    kind = "UnauthorizedAccess:IAMUser/MaliciousIPCaller.Custom"
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=[kind])
    it = findings(guardduty, detector)[0]
    assert it["Type"] == kind
    assert it["Title"].startswith("[SAMPLE]")
    assert re.fullmatch(r"[0-9a-f]{32}", it["Id"])
    assert it["Arn"] == (
        f"arn:aws:guardduty:{REGION}:{ACCOUNT}:detector/{detector}/finding/{it['Id']}"
    )
    assert (it["AccountId"], it["Region"], it["Partition"]) == (ACCOUNT, REGION, "aws")
    assert it["SchemaVersion"] == "2.0"
    assert it["Severity"] == 5.0
    assert it["Resource"]["ResourceType"] == "AccessKey"
    service = it["Service"]
    assert service["ServiceName"] == "guardduty"
    assert service["DetectorId"] == detector
    assert service["Count"] >= 1 and service["Archived"] is False
    assert service["EventFirstSeen"] <= service["EventLastSeen"]
    assert json.loads(service["AdditionalInfo"]["Value"])["sample"] is True


def test_samples_of_every_type_and_of_none_that_is_unknown(guardduty, detector):
    guardduty.create_sample_findings(DetectorId=detector)
    types = {it["Type"] for it in findings(guardduty, detector)}
    assert len(types) >= 30
    odd = [it for it in types if not re.fullmatch(r"[A-Za-z]+:[A-Za-z0-9]+/[\w.!&-]+", it)]
    assert not odd
    with refused("BadRequestException", status=400):
        guardduty.create_sample_findings(DetectorId=detector, FindingTypes=["Weather:EC2/Rain"])


def test_findings_are_archived_and_brought_back(guardduty, detector):
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=["Backdoor:EC2/Spambot"])
    it = findings(guardduty, detector)[0]["Id"]
    guardduty.archive_findings(DetectorId=detector, FindingIds=[it])
    assert findings(guardduty, detector, **{"service.archived": {"Eq": ["false"]}}) == []
    archived = findings(guardduty, detector, **{"service.archived": {"Eq": ["true"]}})
    assert [f["Id"] for f in archived] == [it]
    guardduty.unarchive_findings(DetectorId=detector, FindingIds=[it])
    assert len(findings(guardduty, detector, **{"service.archived": {"Eq": ["false"]}})) == 1


def test_feedback_is_kept(guardduty, detector):
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=["Backdoor:EC2/Spambot"])
    it = findings(guardduty, detector)[0]["Id"]
    guardduty.update_findings_feedback(
        DetectorId=detector, FindingIds=[it], Feedback="NOT_USEFUL", Comments="our own mail server"
    )
    assert findings(guardduty, detector)[0]["Service"]["UserFeedback"] == "NOT_USEFUL"


def test_criteria_and_sorting(guardduty, detector):
    guardduty.create_sample_findings(DetectorId=detector)
    everything = findings(guardduty, detector)
    severe = findings(guardduty, detector, severity={"Gte": 7})
    assert {it["Id"] for it in severe} == {it["Id"] for it in everything if it["Severity"] >= 7}
    kind = "Recon:EC2/Portscan"
    assert {it["Type"] for it in findings(guardduty, detector, type={"Eq": [kind]})} == {kind}
    others = findings(guardduty, detector, type={"Neq": [kind]})
    assert len(others) == len(everything) - 1
    for order, reverse in (("ASC", False), ("DESC", True)):
        ids, token = [], ""
        while True:
            page = guardduty.list_findings(
                DetectorId=detector, MaxResults=7, NextToken=token,
                SortCriteria={"AttributeName": "severity", "OrderBy": order},
            )  # fmt: skip
            assert len(page["FindingIds"]) <= 7
            ids += page["FindingIds"]
            token = page.get("NextToken") or ""
            if not token:
                break
        severity = {it["Id"]: it["Severity"] for it in everything}
        assert len(ids) == len(set(ids)) == len(everything)
        assert [severity[it] for it in ids] == sorted(severity.values(), reverse=reverse)


def test_statistics_count_by_severity(guardduty, detector):
    guardduty.create_sample_findings(DetectorId=detector)
    expected = {}
    for it in findings(guardduty, detector):
        expected[it["Severity"]] = expected.get(it["Severity"], 0) + 1
    counted = guardduty.get_findings_statistics(
        DetectorId=detector, FindingStatisticTypes=["COUNT_BY_SEVERITY"]
    )["FindingStatistics"]["CountBySeverity"]
    assert {float(key): value for key, value in counted.items()} == expected


# Tags


def test_a_detectors_tags(guardduty, detector):
    arn = f"arn:aws:guardduty:{REGION}:{ACCOUNT}:detector/{detector}"
    guardduty.tag_resource(ResourceArn=arn, Tags={"a": "1", "b": "2"})
    guardduty.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert guardduty.list_tags_for_resource(ResourceArn=arn)["Tags"] == {"b": "2"}
    assert guardduty.get_detector(DetectorId=detector)["Tags"] == {"b": "2"}


# Findings from what happened: Garrison's own trail


def soon(guardduty, detector, kind):
    return eventually(lambda: findings(guardduty, detector, type={"Eq": [kind]}))


def test_calls_with_a_tool_of_attackers_are_found(users, guardduty, detector):
    user = users.make(allow("iam:ListUsers"))
    agent = "Boto3/1.28 Python/3.11 Linux/6.1.0-kali9-amd64"
    user.client("iam", user_agent=agent).list_users()
    it = soon(guardduty, detector, "PenTest:IAMUser/KaliLinux")[0]
    assert it["Severity"] == 5.0
    assert it["Resource"]["AccessKeyDetails"]["UserName"] == user.name
    assert it["Resource"]["AccessKeyDetails"]["AccessKeyId"] == user.key["AccessKeyId"]
    action = it["Service"]["Action"]
    assert action["ActionType"] == "AWS_API_CALL"
    assert action["AwsApiCallAction"]["Api"] == "ListUsers"
    assert action["AwsApiCallAction"]["ServiceName"] == "iam.amazonaws.com"
    assert action["AwsApiCallAction"]["RemoteIpDetails"]["IpAddressV4"] == "127.0.0.1"


def test_a_repeat_raises_the_count_of_the_finding(users, guardduty, detector):
    user = users.make(allow("iam:ListUsers"))
    mine = user.client("iam", user_agent="aws-cli/2 Linux/6.1.0-kali9-amd64")
    mine.list_users()
    kind = "PenTest:IAMUser/KaliLinux"
    first = soon(guardduty, detector, kind)[0]
    mine.list_users()
    eventually(
        lambda: (
            findings(guardduty, detector, type={"Eq": [kind]})[0]["Service"]["Count"]
            > first["Service"]["Count"]
        )
    )
    found = findings(guardduty, detector, type={"Eq": [kind]})
    assert [it["Id"] for it in found] == [first["Id"]]


def test_an_innocent_caller_is_not_found(users, guardduty, detector):
    user = users.make(allow("iam:ListUsers"))
    user.client("iam", user_agent="aws-cli/2 Linux/6.1.0-debian").list_users()
    other = users.make(allow("iam:ListUsers"))
    other.client("iam", user_agent="aws-cli/2 Linux/6.1.0-kali9").list_users()
    soon(guardduty, detector, "PenTest:IAMUser/KaliLinux")
    for it in findings(guardduty, detector):
        assert it["Resource"].get("AccessKeyDetails", {}).get("UserName") != user.name


def test_stopping_a_trail_is_found(client, s3, guardduty, detector, name):
    from test_cloudtrail import let_cloudtrail_in

    bucket, trail = name("bucket"), name("trail")
    s3.create_bucket(Bucket=bucket)
    let_cloudtrail_in(s3, bucket)
    cloudtrail = client("cloudtrail")
    cloudtrail.create_trail(Name=trail, S3BucketName=bucket)
    cloudtrail.start_logging(Name=trail)
    cloudtrail.stop_logging(Name=trail)
    it = soon(guardduty, detector, "Stealth:IAMUser/CloudTrailLoggingDisabled")[0]
    assert it["Severity"] == 2.0
    cloudtrail.delete_trail(Name=trail)


def test_weakening_the_password_policy_is_found(iam, guardduty, detector):
    iam.update_account_password_policy(MinimumPasswordLength=14)
    iam.delete_account_password_policy()
    soon(guardduty, detector, "Stealth:IAMUser/PasswordPolicyChange")


def test_opening_a_bucket_is_found(s3, guardduty, detector, name):
    bucket = name("bucket")
    s3.create_bucket(Bucket=bucket)
    s3.delete_public_access_block(Bucket=bucket)
    it = soon(guardduty, detector, "Policy:S3/BucketBlockPublicAccessDisabled")[0]
    names = {b["Name"] for b in it["Resource"]["S3BucketDetails"]}
    assert bucket in names


def test_using_root_is_found(iam, guardduty, detector, name):
    iam.create_group(GroupName=name("group"))
    it = soon(guardduty, detector, "Policy:IAMUser/RootCredentialUsage")[0]
    assert it["Severity"] == 2.0


def test_a_caller_on_a_threat_list_is_found_unless_trusted(users, guardduty, detector, lists):
    user = users.make(allow("iam:ListUsers"))
    guardduty.create_threat_intel_set(
        DetectorId=detector, Name="bad", Format="TXT", Activate=True,
        Location=lists("bad.txt", "203.0.113.0/24\n127.0.0.1\n"),
    )  # fmt: skip
    eventually(
        lambda: (
            guardduty.get_threat_intel_set(
                DetectorId=detector,
                ThreatIntelSetId=guardduty.list_threat_intel_sets(DetectorId=detector)[
                    "ThreatIntelSetIds"
                ][0],
            )["Status"]
            == "ACTIVE"
        )
    )
    user.client("iam").list_users()

    def by_name(who):
        return [
            it for it in findings(guardduty, detector)
            if it["Resource"].get("AccessKeyDetails", {}).get("UserName") == who
            and "MaliciousIPCaller" in it["Type"]
        ]  # fmt: skip

    it = eventually(lambda: by_name(user.name))[0]
    assert it["Type"].endswith("MaliciousIPCaller.Custom")
    guardduty.create_ip_set(
        DetectorId=detector, Name="good", Format="TXT", Activate=True,
        Location=lists("good.txt", "127.0.0.1\n"),
    )  # fmt: skip
    eventually(
        lambda: (
            guardduty.get_ip_set(
                DetectorId=detector,
                IpSetId=guardduty.list_ip_sets(DetectorId=detector)["IpSetIds"][0],
            )["Status"]
            == "ACTIVE"
        )
    )
    trusted = users.make(allow("iam:ListUsers"))
    trusted.client("iam").list_users()
    trusted.client("iam", user_agent="Linux/6.1.0-kali9").list_users()
    with pytest.raises(AssertionError):
        eventually(lambda: by_name(trusted.name), seconds=3)


def test_a_disabled_detector_finds_nothing(users, guardduty, detector):
    guardduty.update_detector(DetectorId=detector, Enable=False)
    user = users.make(allow("iam:ListUsers"))
    user.client("iam", user_agent="Linux/6.1.0-kali9").list_users()
    with pytest.raises(AssertionError):
        eventually(lambda: findings(guardduty, detector), seconds=3)


# An account that stands alone


def test_nobody_belongs_to_this_account(guardduty, detector):
    assert guardduty.list_members(DetectorId=detector)["Members"] == []
    assert not guardduty.get_administrator_account(DetectorId=detector).get("Administrator")
    assert not guardduty.get_master_account(DetectorId=detector).get("Master")
    assert guardduty.list_invitations()["Invitations"] == []
    assert guardduty.get_invitations_count()["InvitationsCount"] == 0
    got = guardduty.get_members(DetectorId=detector, AccountIds=["111122223333"])
    assert [it["AccountId"] for it in got["UnprocessedAccounts"]] == ["111122223333"]
    for call in (
        lambda: guardduty.describe_organization_configuration(DetectorId=detector),
        guardduty.list_organization_admin_accounts,
    ):
        with refused("BadRequestException", status=400):
            call()


def test_nothing_is_scanned_or_covered(guardduty, detector):
    assert guardduty.describe_malware_scans(DetectorId=detector)["Scans"] == []
    settings = guardduty.get_malware_scan_settings(DetectorId=detector)
    assert settings["EbsSnapshotPreservation"] == "NO_RETENTION"
    assert guardduty.list_coverage(DetectorId=detector)["Resources"] == []
    counted = guardduty.get_coverage_statistics(
        DetectorId=detector, StatisticsType=["COUNT_BY_RESOURCE_TYPE"]
    )["CoverageStatistics"]
    assert counted["CountByResourceType"] == {}


def test_findings_are_exported_to_a_bucket(s3, guardduty, detector, name):
    bucket = name("findings")
    s3.create_bucket(Bucket=bucket)
    place = {"DestinationArn": f"arn:aws:s3:::{bucket}/here"}
    with refused("BadRequestException", status=400):
        guardduty.create_publishing_destination(
            DetectorId=detector, DestinationType="S3", DestinationProperties=place
        )
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"Service": "guardduty.amazonaws.com"},
                        "Action": ["s3:PutObject", "s3:GetBucketLocation"],
                        "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
                    }
                ],
            }
        ),
    )
    it = guardduty.create_publishing_destination(
        DetectorId=detector, DestinationType="S3", DestinationProperties=place
    )["DestinationId"]
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=["Recon:EC2/Portscan"])

    def exported():
        keys = [o["Key"] for o in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
        lines = []
        for key in keys:
            assert key.startswith(f"here/AWSLogs/{ACCOUNT}/GuardDuty/{REGION}/"), key
            body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
            lines += [json.loads(line) for line in gzip.decompress(body).splitlines()]
        return [line["type"] for line in lines]

    eventually(lambda: "Recon:EC2/Portscan" in exported())
    got = guardduty.describe_publishing_destination(DetectorId=detector, DestinationId=it)
    assert (got["Status"], got["DestinationType"]) == ("PUBLISHING", "S3")
    listed = guardduty.list_publishing_destinations(DetectorId=detector)["Destinations"]
    assert [d["DestinationId"] for d in listed] == [it]
    guardduty.delete_publishing_destination(DetectorId=detector, DestinationId=it)
    assert guardduty.list_publishing_destinations(DetectorId=detector)["Destinations"] == []
