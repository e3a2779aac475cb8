"""Shield: subscription, protections, groups, contacts and access by the API; then a flood at the
proxy, from the baseline to the rule in the web ACL and the record of the attack."""

import datetime
import http.server
import gzip
import json
import os
import random
import socket
import subprocess
import threading
import time

import pytest

from conftest import allow, deny, eventually, pages, refused
from server import ACCOUNT, REGION, Server, binary, credential_values, free_port

BALANCER = f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:loadbalancer/app/a/50dc6c495c0c9188"
ADDRESS = f"arn:aws:ec2:us-east-1:{ACCOUNT}:eip-allocation/eipalloc-{{}}"
CHECK = "arn:aws:route53:::healthcheck/3ff5c6a1-0f7c-4c9f-9d7c-2f5c5a7c1d0e"


def test_without_a_subscription_there_is_nothing(own_server):
    shield = own_server().client("shield")
    assert shield.get_subscription_state()["SubscriptionState"] == "INACTIVE"
    for call in (
        shield.describe_subscription,
        shield.list_protections,
        shield.list_protection_groups,
        shield.describe_drt_access,
        shield.describe_emergency_contact_settings,
        lambda: shield.create_protection(Name="a", ResourceArn=BALANCER),
    ):
        with refused(
            "ResourceNotFoundException", status=400, match="The subscription does not exist."
        ):
            call()
    assert shield.list_attacks()["AttackSummaries"] == []
    statistics = shield.describe_attack_statistics()
    assert [each["AttackCount"] for each in statistics["DataItems"]] == [0]
    span = statistics["TimeRange"]["ToExclusive"] - statistics["TimeRange"]["FromInclusive"]
    assert span in (datetime.timedelta(days=365), datetime.timedelta(days=366))


@pytest.fixture(scope="module")
def shield(client):
    it = client("shield")
    if it.get_subscription_state()["SubscriptionState"] == "INACTIVE":
        it.create_subscription()
    return it


def protect(shield, resource, name="shop", **more):
    return shield.create_protection(Name=name, ResourceArn=resource, **more)["ProtectionId"]


@pytest.fixture
def protection(shield, name):
    """A protection of its own."""
    resource = ADDRESS.format(name())
    it = protect(shield, resource)
    yield it, resource
    shield.delete_protection(ProtectionId=it)


def test_the_subscription_and_its_limits(shield):
    it = shield.describe_subscription()["Subscription"]
    assert it["AutoRenew"] == "ENABLED"
    assert it["TimeCommitmentInSeconds"] == 31536000
    assert it["EndTime"] - it["StartTime"] == datetime.timedelta(days=365)
    assert it["SubscriptionArn"].startswith(f"arn:aws:shield::{ACCOUNT}:subscription/")
    limits = {each["Type"]: each["Max"] for each in it["Limits"]}
    assert limits["ELB_LOAD_BALANCER"] == 1000
    groups = it["SubscriptionLimits"]["ProtectionGroupLimits"]
    assert groups["MaxProtectionGroups"] == 100
    assert groups["PatternTypeLimits"]["ArbitraryPatternLimits"]["MaxMembers"] == 1000
    with refused("ResourceAlreadyExistsException"):
        shield.create_subscription()
    with refused("LockedSubscriptionException"):
        shield.delete_subscription()
    with refused("LockedSubscriptionException"):
        shield.update_subscription(AutoRenew="DISABLED")


def test_protections(shield, name):
    resource = ADDRESS.format(name())
    title = name("p")
    it = protect(shield, resource, title, Tags=[{"Key": "team", "Value": "web"}])
    described = shield.describe_protection(ProtectionId=it)["Protection"]
    assert described["Id"] == it
    assert described["ResourceArn"] == resource
    assert described["ProtectionArn"] == f"arn:aws:shield::{ACCOUNT}:protection/{it}"
    assert "ApplicationLayerAutomaticResponseConfiguration" not in described
    assert shield.describe_protection(ResourceArn=resource)["Protection"] == described
    with refused("ResourceAlreadyExistsException", match="already exists"):
        protect(shield, resource)
    with refused("InvalidParameterException"):
        shield.describe_protection(ProtectionId=it, ResourceArn=resource)
    with refused("InvalidParameterException"):
        shield.describe_protection()
    with refused("InvalidResourceException", match="'table' of service 'dynamodb'"):
        protect(shield, f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/a")
    with refused("ResourceNotFoundException", match="The referenced protection does not exist."):
        shield.describe_protection(ProtectionId="0" * 36)

    by_name = shield.list_protections(InclusionFilters={"ProtectionNames": [title]})
    assert [each["Id"] for each in by_name["Protections"]] == [it]
    by_type = shield.list_protections(
        InclusionFilters={"ProtectionNames": [title], "ResourceTypes": ["GLOBAL_ACCELERATOR"]}
    )
    assert by_type["Protections"] == []

    arn = described["ProtectionArn"]
    shield.tag_resource(ResourceARN=arn, Tags=[{"Key": "stage", "Value": "test"}])
    tags = shield.list_tags_for_resource(ResourceARN=arn)["Tags"]
    assert tags == [{"Key": "stage", "Value": "test"}, {"Key": "team", "Value": "web"}]
    shield.untag_resource(ResourceARN=arn, TagKeys=["team", "none"])
    assert len(shield.list_tags_for_resource(ResourceARN=arn)["Tags"]) == 1
    shield.delete_protection(ProtectionId=it)
    with refused("ResourceNotFoundException"):
        shield.delete_protection(ProtectionId=it)
    with refused("ResourceNotFoundException"):
        shield.list_tags_for_resource(ResourceARN=arn)
    with refused("InvalidResourceException"):
        shield.list_tags_for_resource(ResourceARN=resource)


def test_lists_have_pages(shield, name):
    made = [protect(shield, ADDRESS.format(name()), f"page {n}") for n in range(23)]
    found = pages(shield, "list_protections", "Protections")
    assert set(made) <= {each["Id"] for each in found}
    first = shield.list_protections(MaxResults=4)
    assert len(first["Protections"]) == 4
    second = shield.list_protections(MaxResults=4, NextToken=first["NextToken"])
    ids = {each["Id"] for each in first["Protections"]}
    assert not ids & {each["Id"] for each in second["Protections"]}
    with refused("InvalidPaginationTokenException"):
        shield.list_protections(NextToken="nonsense")
    for each in made:
        shield.delete_protection(ProtectionId=each)


def test_groups(shield, protection, name):
    _, resource = protection
    group = name("g")
    shield.create_protection_group(
        ProtectionGroupId=group, Aggregation="MAX", Pattern="ARBITRARY", Members=[resource]
    )
    it = shield.describe_protection_group(ProtectionGroupId=group)["ProtectionGroup"]
    assert it == {
        "ProtectionGroupId": group,
        "Aggregation": "MAX",
        "Pattern": "ARBITRARY",
        "Members": [resource],
        "ProtectionGroupArn": f"arn:aws:shield::{ACCOUNT}:protection-group/{group}",
    }
    with refused("ResourceAlreadyExistsException"):
        shield.create_protection_group(
            ProtectionGroupId=group, Aggregation="MAX", Pattern="ALL"
        )
    shield.update_protection_group(
        ProtectionGroupId=group,
        Aggregation="SUM",
        Pattern="BY_RESOURCE_TYPE",
        ResourceType="ELASTIC_IP_ALLOCATION",
    )
    found = pages(
        shield, "list_resources_in_protection_group", "ResourceArns", ProtectionGroupId=group
    ) if shield.can_paginate("list_resources_in_protection_group") else (
        shield.list_resources_in_protection_group(ProtectionGroupId=group)["ResourceArns"]
    )
    assert resource in found
    listed = shield.list_protection_groups(
        InclusionFilters={"Patterns": ["BY_RESOURCE_TYPE"], "Aggregations": ["SUM"]}
    )["ProtectionGroups"]
    assert [each["ProtectionGroupId"] for each in listed] == [group]
    assert listed[0]["Members"] == []
    shield.delete_protection_group(ProtectionGroupId=group)
    with refused("ResourceNotFoundException", match="protection group does not exist"):
        shield.describe_protection_group(ProtectionGroupId=group)


def test_health_checks(shield, protection):
    it, _ = protection
    shield.associate_health_check(ProtectionId=it, HealthCheckArn=CHECK)
    described = shield.describe_protection(ProtectionId=it)["Protection"]
    assert described["HealthCheckIds"] == [CHECK.rsplit("/", 1)[1]]
    with refused("ValidationException"):
        shield.associate_health_check(ProtectionId=it, HealthCheckArn="arn:aws:s3:::b")
    shield.disassociate_health_check(ProtectionId=it, HealthCheckArn=CHECK)
    with refused("ResourceNotFoundException"):
        shield.disassociate_health_check(ProtectionId=it, HealthCheckArn=CHECK)


def test_the_response_team_gets_a_role_that_trusts_it(shield, iam, s3, users, name):
    def role(service):
        return iam.create_role(
            RoleName=name("role"),
            AssumeRolePolicyDocument=json.dumps({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow", "Action": "sts:AssumeRole",
                    "Principal": {"Service": service},
                }],
            }),
        )["Role"]["Arn"]  # fmt: skip

    bucket = name("logs")
    s3.create_bucket(Bucket=bucket)
    good = role("drt.shield.amazonaws.com")
    with refused("NoAssociatedRoleException"):
        shield.associate_drt_log_bucket(LogBucket=bucket)
    with refused("InvalidParameterException"):
        shield.associate_drt_role(RoleArn=role("ec2.amazonaws.com"))
    with refused("ResourceNotFoundException"):
        shield.associate_drt_role(RoleArn=f"arn:aws:iam::{ACCOUNT}:role/{name()}")
    weak = users.make(allow("shield:*"), deny("iam:PassRole")).client("shield")
    with refused("AccessDeniedForDependencyException"):
        weak.associate_drt_role(RoleArn=good)
    shield.associate_drt_role(RoleArn=good)
    with refused("ResourceNotFoundException"):
        shield.associate_drt_log_bucket(LogBucket=name("none"))
    shield.associate_drt_log_bucket(LogBucket=bucket)
    access = shield.describe_drt_access()
    assert access["RoleArn"] == good
    assert access["LogBucketList"] == [bucket]
    shield.disassociate_drt_log_bucket(LogBucket=bucket)
    shield.disassociate_drt_role()
    assert "RoleArn" not in shield.describe_drt_access()


def test_whom_to_call(shield):
    contact = {"EmailAddress": "on-call@example.com", "PhoneNumber": "+15550100"}
    with refused("InvalidOperationException"):
        shield.enable_proactive_engagement()
    shield.associate_proactive_engagement_details(EmergencyContactList=[contact])
    with refused("InvalidOperationException", match="already associated"):
        shield.associate_proactive_engagement_details(EmergencyContactList=[contact])
    subscription = shield.describe_subscription()["Subscription"]
    assert subscription["ProactiveEngagementStatus"] == "ENABLED"
    settings = shield.describe_emergency_contact_settings()
    assert settings["EmergencyContactList"] == [contact]
    with refused("ValidationException"):
        shield.update_emergency_contact_settings(EmergencyContactList=[{"EmailAddress": "none"}])
    shield.disable_proactive_engagement()
    shield.update_emergency_contact_settings(EmergencyContactList=[])
    assert shield.describe_emergency_contact_settings()["EmergencyContactList"] == []


def test_policies_name_protections_by_arn_and_tag(shield, users, protection, name):
    it, _ = protection
    arn = f"arn:aws:shield::{ACCOUNT}:protection/{it}"
    reader = users.make(allow("shield:DescribeProtection", arn)).client("shield")
    assert reader.describe_protection(ProtectionId=it)["Protection"]["Id"] == it
    with refused("AccessDeniedException"):
        reader.describe_protection(ProtectionId="0" * 36)
    with refused("AccessDeniedException"):
        reader.delete_protection(ProtectionId=it)
    tagger = users.make(
        allow(
            "shield:CreateProtection",
            Condition={"StringEquals": {"aws:RequestTag/team": "web"}},
        )
    ).client("shield")
    with refused("AccessDeniedException"):
        protect(tagger, ADDRESS.format(name()))
    made = protect(tagger, ADDRESS.format(name()), Tags=[{"Key": "team", "Value": "web"}])
    shield.delete_protection(ProtectionId=made)


def test_floods_of_packets_are_read_from_flow_logs(own_server, tmp_path):
    table = tmp_path / "shield.nft"
    server = own_server(environment={"GARRISON_NFT_FILE": str(table)})
    shield, s3 = server.client("shield"), server.client("s3")
    shield.create_subscription()
    resource = ADDRESS.format("1")
    protect(
        shield, resource, Tags=[{"Key": "garrison:address", "Value": "10.0.0.5 192.0.2.10"}]
    )
    s3.create_bucket(Bucket="flow-logs")
    iam = server.client("iam")
    role = iam.create_role(
        RoleName="team",
        AssumeRolePolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "drt.shield.amazonaws.com"},
            }],
        }),
    )["Role"]["Arn"]  # fmt: skip
    iam.put_role_policy(
        RoleName="team", PolicyName="read",
        PolicyDocument=json.dumps({
            "Version": "2012-10-17",
            "Statement": [allow(["s3:ListBucket", "s3:GetObject"])],
        }),
    )  # fmt: skip
    shield.associate_drt_role(RoleArn=role)
    shield.associate_drt_log_bucket(LogBucket="flow-logs")

    now = int(time.time())
    lines = [
        "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes "
        "start end action log-status tcp-flags"
    ]
    for minute in (3, 4):
        start = now - now % 60 - minute * 60
        for n in range(200):
            lines.append(
                f"2 {ACCOUNT} eni-1 198.51.100.{n} 192.0.2.10 {n + 1024} 443 6 3000 180000 "
                f"{start} {start + 59} ACCEPT OK 2"
            )
    day = time.strftime("%Y/%m/%d", time.gmtime(now))
    s3.put_object(
        Bucket="flow-logs",
        Key=f"AWSLogs/{ACCOUNT}/vpcflowlogs/{REGION}/{day}/{ACCOUNT}_vpcflowlogs_1.log.gz",
        Body=gzip.compress("\n".join(lines).encode()),
    )

    def found():
        attacks = shield.list_attacks(ResourceArns=[resource])["AttackSummaries"]
        return attacks and shield.describe_attack(AttackId=attacks[0]["AttackId"])["Attack"]

    attack = eventually(found, 90)
    (part,) = attack["SubResources"]
    assert part["Type"] == "IP"
    (vector,) = part["AttackVectors"]
    assert vector["VectorType"] == "SYN_FLOOD"
    counters = {each["Name"]: each for each in vector["VectorCounters"]}
    assert counters["SYN_FLOOD_PPS"]["Max"] == 10000
    (sources,) = attack["AttackProperties"]
    assert sources["AttackPropertyIdentifier"] == "SOURCE_IP_ADDRESS"
    assert sources["Unit"] == "PACKETS"
    text = eventually(lambda: table.exists() and table.read_text(), 30)
    assert "ip daddr 192.0.2.10 tcp dport 443 tcp flags & (syn | ack) == syn" in text


# A flood


FRONT = f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:loadbalancer/app/front/1234567890abcdef"


class Application(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


class Client:
    """One connection that asks as often as it is told, with headers in an order of its own."""

    def __init__(self, port, headers):
        self.port = port
        self.headers = headers
        self.socket = None

    def ask(self, path):
        try:
            if self.socket is None:
                self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=10)
                self.reader = self.socket.makefile("rb")
            lines = [f"GET {path} HTTP/1.1", "Host: shop.example.com", *self.headers, "", ""]
            self.socket.sendall("\r\n".join(lines).encode())
            status = int(self.reader.readline().split()[1])
            length, keeps = 0, True
            while (line := self.reader.readline().strip().lower()) != b"":
                if line.startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
                if line == b"connection: close":
                    keeps = False
            self.reader.read(length)
            if not keeps:
                self.socket = None
            return status
        except (OSError, IndexError, ValueError):
            self.socket = None
            return 0


BROWSERS = [
    ["User-Agent: Mozilla/5.0 (Windows) Chrome/126.0", "Accept: */*", "Accept-Language: en"],
    ["Accept: */*", "Accept-Language: de", "User-Agent: Mozilla/5.0 (iPhone) Safari/604.1"],
]
PATHS = ["/", "/shop", "/about", "/static/app.js", "/static/app.css", "/img/logo.png"]


class Crowd:
    """Clients that ask at a steady rate until they are stopped; keeps the statuses."""

    def __init__(self, port, kinds, rate, path=lambda: random.choice(PATHS)):
        self.statuses = []
        self.ended = threading.Event()
        self.threads = [
            threading.Thread(target=self.run, args=(port, kind, rate / len(kinds), path))
            for kind in kinds
        ]
        for each in self.threads:
            each.start()

    def run(self, port, headers, rate, path):
        client = Client(port, headers)
        due = time.monotonic()
        while not self.ended.is_set():
            due = max(due + 1 / rate, time.monotonic() - 1)
            self.statuses.append((time.monotonic(), client.ask(path())))
            time.sleep(max(0, due - time.monotonic()))

    def stop(self):
        self.ended.set()
        for each in self.threads:
            each.join()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
    application.daemon_threads = True
    threading.Thread(target=application.serve_forever, daemon=True).start()
    port = free_port()
    file = tmp_path_factory.mktemp("proxy") / "proxy.yaml"
    file.write_text(
        f"""
listeners:
  - name: front
    arn: {FRONT}
    listen: 127.0.0.1:{port}
    upstream: pages
upstreams:
  pages:
    targets: ["http://127.0.0.1:{application.server_port}"]
"""
    )
    with Server(["--proxy", str(file)]) as server:
        waf = server.client("wafv2")
        acl = waf.create_web_acl(
            Name="front", Scope="REGIONAL", DefaultAction={"Allow": {}}, Rules=[],
            VisibilityConfig={
                "SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True,
                "MetricName": "front",
            },
        )["Summary"]  # fmt: skip
        shield = server.client("shield")
        shield.create_subscription()
        protect(shield, FRONT)
        with refused("InvalidOperationException"):
            shield.enable_application_layer_automatic_response(
                ResourceArn=FRONT, Action={"Block": {}}
            )
        waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=FRONT)
        shield.enable_application_layer_automatic_response(
            ResourceArn=FRONT, Action={"Block": {}}
        )
        yield server, port, acl
    application.shutdown()


def mitigation(server, acl):
    rules = server.client("wafv2").get_web_acl(ARN=acl["ARN"])["WebACL"]["Rules"]
    return [each for each in rules if each["Name"].startswith("ShieldMitigationRuleGroup_")]


def test_automatic_response_keeps_a_group_in_the_web_acl(guarded):
    server, _, acl = guarded
    (rule,) = mitigation(server, acl)
    assert rule["Name"].startswith(f"ShieldMitigationRuleGroup_{ACCOUNT}_{acl['Id']}_")
    assert rule["Priority"] == 10000000
    assert rule["OverrideAction"] == {"None": {}}
    assert server.client("wafv2").list_rule_groups(Scope="REGIONAL")["RuleGroups"] == []
    shield = server.client("shield")
    found = shield.describe_protection(ResourceArn=FRONT)["Protection"]
    assert found["ApplicationLayerAutomaticResponseConfiguration"] == {
        "Status": "ENABLED", "Action": {"Block": {}},
    }  # fmt: skip
    with refused("InvalidParameterException"):
        shield.update_application_layer_automatic_response(
            ResourceArn=FRONT, Action={"Block": {}, "Count": {}}
        )
    shield.disable_application_layer_automatic_response(ResourceArn=FRONT)
    assert mitigation(server, acl) == []
    shield.enable_application_layer_automatic_response(ResourceArn=FRONT, Action={"Block": {}})
    assert len(mitigation(server, acl)) == 1


def report(server):
    """What `garrison shield report` says."""
    keys = credential_values(None)
    environment = dict(
        os.environ,
        AWS_ACCESS_KEY_ID=keys["aws_access_key_id"],
        AWS_SECRET_ACCESS_KEY=keys["aws_secret_access_key"],
    )
    command = [binary(), "shield", "report", "--endpoint", server.endpoint, "--format", "json"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert answer.returncode == 0, answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_a_flood_is_stopped_and_told_of(guarded):
    server, port, _ = guarded
    shield = server.client("shield")
    # Few, so that the flood is one however slow the machine is that runs all of this.
    visitors = Crowd(port, BROWSERS, rate=12)
    flood = None
    try:
        time.sleep(45)  # enough to know what is usual here
        begun = time.monotonic()
        bots = [["User-Agent: flood/1.0", "Accept-Encoding: gzip"]] * 4
        flood = Crowd(port, bots, rate=300, path=lambda: f"/?{random.random()}={random.random()}")
        eventually(lambda: any(status == 403 for _, status in list(flood.statuses)), 20)
        stopped = next(at for at, status in list(flood.statuses) if status == 403) - begun
        time.sleep(3)
        late = [status for at, status in list(flood.statuses) if at > begun + stopped + 1]
        assert late.count(403) > 0.9 * len(late)
        good = [status for at, status in list(visitors.statuses) if at > begun]
        assert good.count(200) >= 0.99 * len(good), good

        def found():
            attacks = shield.list_attacks(ResourceArns=[FRONT])["AttackSummaries"]
            if not attacks:
                return None
            attack = shield.describe_attack(AttackId=attacks[0]["AttackId"])["Attack"]
            blocked = [it for it in attack["AttackCounters"] if it["Name"] == "REQUESTS_BLOCKED"]
            return attack if attack["Mitigations"] and blocked[0]["Sum"] > 0 else None

        attack = eventually(found, 20)
        assert attack["ResourceArn"] == FRONT
        assert "EndTime" not in attack
        (part,) = attack["SubResources"]
        assert part["AttackVectors"][0]["VectorType"] == "REQUEST_FLOOD"
        assert part["AttackVectors"][0]["VectorCounters"][0]["Max"] > 50
        properties = {each["AttackPropertyIdentifier"]: each for each in attack["AttackProperties"]}
        agents = properties["SOURCE_USER_AGENT"]["TopContributors"]
        assert agents[0]["Name"] == "flood/1.0"
        counters = {each["Name"]: each for each in attack["AttackCounters"]}
        assert counters["REQUESTS"]["Sum"] >= counters["REQUESTS_BLOCKED"]["Sum"]
    finally:
        if flood:
            flood.stop()
        visitors.stop()
    ended = eventually(
        lambda: shield.describe_attack(AttackId=attack["AttackId"])["Attack"].get("EndTime"), 90
    )
    assert ended > attack["StartTime"]
    (cost,) = report(server)
    assert cost["attackId"] == attack["AttackId"]
    assert cost["consumed"]["requests"] > cost["consumed"]["requestsThatReachedUpstreams"] > 0
    assert cost["consumed"]["bytes"] > 0
    assert cost["evidence"]["mitigations"]
    assert Client(port, bots[0]).ask("/?1=2") == 200  # nothing stands against it any more
