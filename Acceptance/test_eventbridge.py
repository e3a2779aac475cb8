"""EventBridge: buses, rules and patterns, events on their way to webhooks, and what is refused."""

import base64
import contextlib
import datetime
import http.server
import json
import os
import threading
import time
import urllib.parse

import pytest

from conftest import allow, eventually, policy, refused, trust
from server import ACCOUNT, REGION


class Webhook:
    """An HTTP server that keeps what it is sent. `answers` holds statuses, the last one for good;
    `delay` is how long it thinks."""

    def __init__(self):
        self.requests = []
        self.answers = [200]
        self.delay = 0
        self.token_requests = []
        hook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                length = int(self.headers.get("Content-Length", 0))
                body = self.rfile.read(length)
                if self.path.startswith("/token"):
                    hook.token_requests.append(body.decode())
                    return self.reply(
                        200, json.dumps({"access_token": "tok-1", "expires_in": 3600}).encode()
                    )
                time.sleep(hook.delay)
                hook.requests.append((self.command, self.path, dict(self.headers), body))
                status = hook.answers.pop(0) if len(hook.answers) > 1 else hook.answers[0]
                self.reply(status, b"{}")

            def reply(self, status, body):
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def bodies(self):
        return [json.loads(body) for _, _, _, body in self.requests]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def webhook():
    with contextlib.closing(Webhook()) as it:
        yield it


@pytest.fixture
def unique(name):
    return name


@pytest.fixture(scope="module")
def events(client):
    return client("events")


def destination(events, name, url, method="POST", connection=None, **more):
    """An API destination behind an API key; returns its ARN."""
    if connection is None:
        connection = events.create_connection(
            Name=name, AuthorizationType="API_KEY",
            AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "s3"}},
        )["ConnectionArn"]  # fmt: skip
    return events.create_api_destination(
        Name=name, ConnectionArn=connection, InvocationEndpoint=url, HttpMethod=method, **more
    )["ApiDestinationArn"]


def rule(events, name, pattern, *targets, bus="default", **more):
    events.put_rule(Name=name, EventBusName=bus, EventPattern=json.dumps(pattern), **more)
    if targets:
        answer = events.put_targets(Rule=name, EventBusName=bus, Targets=list(targets))
        assert answer["FailedEntryCount"] == 0


def put(events, source="app", detail=None, bus="default", kind="T", **more):
    answer = events.put_events(
        Entries=[
            {
                "Source": source, "DetailType": kind, "Detail": json.dumps(detail or {}),
                "EventBusName": bus, **more,
            }
        ]
    )  # fmt: skip
    assert answer["FailedEntryCount"] == 0
    return answer["Entries"][0]["EventId"]


# From PutEvents to a webhook


def test_an_event_reaches_a_webhook_whole(events, webhook, unique):
    name = unique("whole")
    arn = destination(events, name, f"{webhook.url}/hook")
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": arn})
    when = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    id = put(events, name, {"n": 1.50, "a": ["x"]}, Time=when, Resources=["r"])
    put(events, "other", {"n": 2})
    eventually(lambda: webhook.requests)
    method, path, headers, body = webhook.requests[0]
    assert (method, path) == ("POST", "/hook")
    assert headers["X-Key"] == "s3"
    assert headers["Content-Type"].startswith("application/json")
    assert headers["User-Agent"] == "Amazon/EventBridge/ApiDestinations"
    assert json.loads(body) == {
        "version": "0", "id": id, "detail-type": "T", "source": name, "account": ACCOUNT,
        "time": "2026-01-02T03:04:05Z", "region": REGION, "resources": ["r"],
        "detail": {"n": 1.5, "a": ["x"]},
    }  # fmt: skip
    time.sleep(0.5)
    assert len(webhook.requests) == 1


def test_inputs_paths_and_transformers_shape_what_a_target_is_told(events, webhook, unique):
    name = unique("shape")
    arn = destination(events, name, f"{webhook.url}/*/x")
    http = {
        "PathParameterValues": ["$.detail.id"], "QueryStringParameters": {"q": "a b"},
        "HeaderParameters": {"X-Kind": "$.detail-type"},
    }  # fmt: skip
    rule(
        events, name, {"source": [name]},
        {"Id": "input", "Arn": arn, "Input": '{"fixed":true}'},
        {"Id": "path", "Arn": arn, "InputPath": "$.detail"},
        {"Id": "transformer", "Arn": arn, "HttpParameters": http, "InputTransformer": {
            "InputPathsMap": {"id": "$.detail.id", "all": "$.detail"},
            "InputTemplate": '{"text": "<id> in <aws.events.rule-name>", "all": <all>}',
        }},
    )  # fmt: skip
    put(events, name, {"id": "i/7", "k": 1})
    eventually(lambda: len(webhook.requests) == 3)
    bodies = webhook.bodies()
    assert {"fixed": True} in bodies
    assert {"id": "i/7", "k": 1} in bodies
    told = {"text": f"i/7 in {name}", "all": {"id": "i/7", "k": 1}}
    assert told in bodies
    _, path, headers, _ = next(r for r in webhook.requests if json.loads(r[3]) == told)
    assert path == "/i%2F7/x?q=a%20b"
    assert headers["X-Kind"] == "T"


def test_a_failing_target_is_tried_again_and_a_refusing_one_is_not(events, webhook, unique):
    name = unique("again")
    arn = destination(events, name, webhook.url)
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": arn})
    webhook.answers = [500, 429, 200]
    id = put(events, name)
    eventually(lambda: len(webhook.requests) == 3, seconds=20)
    assert {body["id"] for body in webhook.bodies()} == {id}
    webhook.answers = [400]
    put(events, name)
    eventually(lambda: len(webhook.requests) == 4)
    time.sleep(2)
    assert len(webhook.requests) == 4


def test_a_retry_policy_bounds_the_attempts(events, webhook, unique):
    name = unique("bound")
    arn = destination(events, name, webhook.url)
    policy = {"MaximumRetryAttempts": 1, "MaximumEventAgeInSeconds": 60}
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": arn, "RetryPolicy": policy})
    webhook.answers = [503]
    put(events, name)
    eventually(lambda: len(webhook.requests) == 2, seconds=10)
    time.sleep(3)
    assert len(webhook.requests) == 2


def test_a_slow_target_delays_nobody_else(events, webhook, unique):
    name = unique("slow")
    with contextlib.closing(Webhook()) as slow:
        slow.delay = 3
        there = destination(events, name, slow.url)
        here = destination(events, f"{name}-fast", webhook.url)
        rule(
            events, name, {"source": [name]}, {"Id": "slow", "Arn": there},
            {"Id": "fast", "Arn": here},
        )  # fmt: skip
        for number in range(40):
            put(events, name, {"n": number})
        eventually(lambda: len(webhook.requests) == 40, seconds=3)


def test_events_pass_from_bus_to_bus(events, webhook, unique):
    name = unique("hop")
    bus = events.create_event_bus(Name=name)["EventBusArn"]
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": bus})
    arn = destination(events, name, webhook.url)
    rule(events, "there", {"detail": {"k": [{"prefix": "v"}]}}, {"Id": "1", "Arn": arn}, bus=name)
    id = put(events, name, {"k": "value"})
    put(events, name, {"k": "no"})
    eventually(lambda: webhook.requests)
    assert webhook.bodies()[0]["id"] == id


def test_what_was_accepted_is_delivered_across_a_kill(own_server, webhook):
    server = own_server()
    events = server.client("events")
    arn = destination(events, "kill", webhook.url)
    rule(events, "kill", {"source": ["kill"]}, {"Id": "1", "Arn": arn})
    webhook.answers = [503]
    ids = {put(events, "kill", {"n": n}) for n in range(30)}
    server.kill()
    webhook.requests.clear()
    webhook.answers = [200]
    server.restart()
    eventually(lambda: {b["id"] for b in webhook.bodies()} == ids, seconds=30)


# Calls and schedules


def test_calls_reach_the_default_bus_reads_only_where_asked(events, client, webhook, unique):
    name = unique("calls")
    arn = destination(events, name, webhook.url)
    pattern = {
        "source": ["aws.iam"], "detail-type": ["AWS API Call via CloudTrail"],
        "detail": {"eventName": ["CreateUser", "ListUsers"]},
    }  # fmt: skip
    rule(events, name, pattern, {"Id": "1", "Arn": arn})
    iam = client("iam")
    iam.list_users()
    iam.create_user(UserName=name)
    eventually(lambda: webhook.requests)
    time.sleep(1)
    told = webhook.bodies()
    assert [body["detail"]["eventName"] for body in told] == ["CreateUser"]
    assert told[0]["detail"]["requestParameters"]["userName"] == name
    assert told[0]["source"] == "aws.iam" and told[0]["region"] == "us-east-1"
    rule(events, name, pattern, State="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    iam.list_users()
    eventually(lambda: len(webhook.requests) == 2)
    assert webhook.bodies()[1]["detail"]["eventName"] == "ListUsers"
    events.disable_rule(Name=name)
    iam.list_users()
    time.sleep(1)
    assert len(webhook.requests) == 2


@pytest.mark.parametrize("schedule", ["rate(2 minute)", "rate(0 minutes)", "cron(0 1 * * * *)"])
def test_a_schedule_that_is_none_is_refused(events, unique, schedule):
    with refused("ValidationException", match="Parameter ScheduleExpression is not valid."):
        events.put_rule(Name=unique("never"), ScheduleExpression=schedule)


def test_schedules_are_for_the_default_bus(events, unique):
    name = unique("bus")
    events.create_event_bus(Name=name)
    with refused("ValidationException", match="supported only on the default event bus"):
        events.put_rule(Name=name, EventBusName=name, ScheduleExpression="rate(1 minute)")
    with refused("ValidationException", match="EventPattern or ScheduleExpression must be specified"):
        events.put_rule(Name=name, EventBusName=name)


# Archives and replays


def test_a_replay_sends_again_what_was_archived_to_the_rules_it_names(events, webhook, unique):
    name = unique("replay")
    bus = events.create_event_bus(Name=name)["EventBusArn"]
    arn = destination(events, name, webhook.url)
    rule(events, "one", {"source": ["a"]}, {"Id": "1", "Arn": arn, "InputPath": "$"}, bus=name)
    rule(events, "two", {"source": ["a"]}, {"Id": "1", "Arn": arn, "Input": '"two"'}, bus=name)
    archive = events.create_archive(
        ArchiveName=name, EventSourceArn=bus, EventPattern='{"detail":{"keep":[true]}}'
    )
    assert archive["State"] == "ENABLED"
    kept = put(events, "a", {"keep": True}, bus=name)
    put(events, "a", {"keep": False}, bus=name)
    eventually(lambda: events.describe_archive(ArchiveName=name)["EventCount"] == 1)
    eventually(lambda: len(webhook.requests) == 4)
    webhook.requests.clear()
    now = datetime.datetime.now(datetime.timezone.utc)
    hour = datetime.timedelta(hours=1)
    ruled = events.describe_rule(Name="one", EventBusName=name)["Arn"]
    events.start_replay(
        ReplayName=name, EventSourceArn=archive["ArchiveArn"], EventStartTime=now - hour,
        EventEndTime=now + hour, Destination={"Arn": bus, "FilterArns": [ruled]},
    )  # fmt: skip
    eventually(lambda: events.describe_replay(ReplayName=name)["State"] == "COMPLETED")
    eventually(lambda: webhook.requests)
    time.sleep(0.5)
    (told,) = webhook.bodies()
    assert told["id"] == kept and told["replay-name"] == name
    assert events.describe_archive(ArchiveName=name)["EventCount"] == 1
    with refused("ResourceAlreadyExistsException", match=f"Replay {name} already exists."):
        events.start_replay(
            ReplayName=name, EventSourceArn=archive["ArchiveArn"], EventStartTime=now - hour,
            EventEndTime=now, Destination={"Arn": bus},
        )  # fmt: skip
    with refused("IllegalStatusException"):
        events.cancel_replay(ReplayName=name)
    events.delete_archive(ArchiveName=name)
    with refused("ResourceNotFoundException", match=f"Archive {name} does not exist."):
        events.describe_archive(ArchiveName=name)


# Connections


def test_secrets_of_connections_are_used_and_never_shown(own_server, webhook):
    server = own_server()
    events = server.client("events")
    connection = events.create_connection(
        Name="basic", AuthorizationType="BASIC",
        AuthParameters={
            "BasicAuthParameters": {"Username": "u", "Password": "hush-hush"},
            "InvocationHttpParameters": {
                "HeaderParameters": [{"Key": "X-T", "Value": "top-secret", "IsValueSecret": True}],
                "QueryStringParameters": [{"Key": "q", "Value": "seen", "IsValueSecret": False}],
                "BodyParameters": [{"Key": "added", "Value": "b", "IsValueSecret": False}],
            },
        },
    )  # fmt: skip
    assert connection["ConnectionState"] == "AUTHORIZED"
    shown = events.describe_connection(Name="basic")
    assert shown["AuthParameters"]["BasicAuthParameters"] == {"Username": "u"}
    http = shown["AuthParameters"]["InvocationHttpParameters"]
    assert http["HeaderParameters"] == [{"Key": "X-T", "IsValueSecret": True}]
    assert http["QueryStringParameters"][0]["Value"] == "seen"
    arn = destination(events, "basic", webhook.url, connection=connection["ConnectionArn"])
    rule(events, "basic", {"source": ["b"]}, {"Id": "1", "Arn": arn})
    put(events, "b")
    eventually(lambda: webhook.requests)
    _, path, headers, body = webhook.requests[0]
    assert headers["Authorization"] == "Basic " + base64.b64encode(b"u:hush-hush").decode()
    assert headers["X-T"] == "top-secret" and path == "/?q=seen"
    assert json.loads(body)["added"] == "b"
    server.stop()
    for folder, _, files in os.walk(server.data):
        for file in files:
            with open(f"{folder}/{file}", "rb") as opened:
                content = opened.read()
            assert b"hush-hush" not in content and b"top-secret" not in content, file


def test_a_connection_with_client_credentials_gets_a_token(events, webhook, unique):
    name = unique("oauth")
    connection = events.create_connection(
        Name=name, AuthorizationType="OAUTH_CLIENT_CREDENTIALS",
        AuthParameters={"OAuthParameters": {
            "ClientParameters": {"ClientID": "me", "ClientSecret": "shh"},
            "AuthorizationEndpoint": f"{webhook.url}/token", "HttpMethod": "POST",
        }},
    )["ConnectionArn"]  # fmt: skip
    eventually(lambda: events.describe_connection(Name=name)["ConnectionState"] == "AUTHORIZED")
    form = urllib.parse.parse_qs(webhook.token_requests[0])
    assert form["client_id"] == ["me"] and form["grant_type"] == ["client_credentials"]
    arn = destination(events, name, webhook.url, connection=connection)
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": arn})
    put(events, name)
    eventually(lambda: webhook.requests)
    assert webhook.requests[0][2]["Authorization"] == "Bearer tok-1"


# What is refused


def test_entries_fail_one_by_one(events):
    entry = {"Source": "s", "DetailType": "t", "Detail": "{}"}
    answer = events.put_events(
        Entries=[
            entry, {**entry, "Source": ""}, {**entry, "Detail": "[1]"}, {**entry, "Detail": "{"},
            {**entry, "Source": "aws.ec2"}, {"Source": "s", "DetailType": "t"},
            {"Source": "s", "Detail": "{}"},
        ]
    )  # fmt: skip
    assert answer["FailedEntryCount"] == 6
    codes = [e.get("ErrorCode") for e in answer["Entries"]]
    assert codes == [
        None, "InvalidArgument", "MalformedDetail", "MalformedDetail",
        "NotAuthorizedForSourceException", "InvalidArgument", "InvalidArgument",
    ]  # fmt: skip
    assert answer["Entries"][1]["ErrorMessage"] == (
        "Parameter Source is not valid. Reason: Source is a required argument."
    )
    assert answer["Entries"][2]["ErrorMessage"] == "Detail is malformed."


def test_requests_that_are_too_large_are_refused(events):
    entry = {"Source": "s", "DetailType": "t", "Detail": json.dumps({"x": "y" * 200_000})}
    with refused("ValidationException", match="Total size of the entries in the request"):
        events.put_events(Entries=[entry] * 6)
    with refused("ValidationException", match="less than or equal to 10"):
        events.put_events(Entries=[{**entry, "Detail": "{}"}] * 11)


def test_patterns_are_tried_and_refused(events, unique):
    event = json.dumps({"id": "1", "source": "a", "detail": {"n": 5}})
    pattern = {"detail": {"n": [{"numeric": [">", 1]}]}}
    assert events.test_event_pattern(EventPattern=json.dumps(pattern), Event=event)["Result"]
    assert not events.test_event_pattern(EventPattern='{"source":["b"]}', Event=event)["Result"]
    with refused("ValidationException", match="Parameter Event is not valid."):
        events.test_event_pattern(EventPattern=json.dumps(pattern), Event="plain")
    with refused("InvalidEventPatternException", match='Reason: "source" must be an object or an array'
    ):
        events.put_rule(Name=unique("bad"), EventPattern='{"source": "a"}')


def test_targets_that_cannot_be_are_refused(events, unique, webhook):
    name = unique("refuse")
    arn = destination(events, name, webhook.url)
    rule(events, name, {"source": [name]})

    def put_target(**target):
        events.put_targets(Rule=name, Targets=[{"Id": "1", **target}])

    with refused("ValidationException", match="Provided Arn is not in correct format"):
        put_target(Arn="nonsense")
    with refused("ValidationException", match="Targets of lambda are not available"):
        put_target(Arn=f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f")
    with refused("ResourceNotFoundException", match="Event bus gone does not exist."):
        put_target(Arn=f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/gone")
    with refused("ValidationException", match="Only one of Input, InputPath, or InputTransformer"):
        put_target(Arn=arn, Input="{}", InputPath="$.detail")
    with refused("ValidationException", match="contains invalid placeholder nope"):
        put_target(Arn=arn, InputTransformer={"InputTemplate": "<nope>"})
    with refused("LimitExceededException", match="exceeds the maximum number allowed"):
        events.put_targets(Rule=name, Targets=[{"Id": str(i), "Arn": arn} for i in range(6)])
    with refused("ResourceNotFoundException", match="Rule gone does not exist on EventBus default."):
        events.put_targets(Rule="gone", Targets=[{"Id": "1", "Arn": arn}])
    put_target(Arn=arn)
    assert name in events.list_rule_names_by_target(TargetArn=arn)["RuleNames"]
    with refused("ValidationException", match="Rule can't be deleted since it has targets."):
        events.delete_rule(Name=name)
    events.remove_targets(Rule=name, Ids=["1"])
    events.delete_rule(Name=name)
    with refused("ResourceNotFoundException", match=f"Rule {name} does not exist on EventBus default."):
        events.describe_rule(Name=name)


def test_buses_come_and_go(events, unique):
    name = unique("bus")
    arn = f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/{name}"
    made = events.create_event_bus(Name=name, Description="d", Tags=[{"Key": "k", "Value": "v"}])
    assert made["EventBusArn"] == arn
    with refused("ResourceAlreadyExistsException", match=f"Event bus {name} already exists."):
        events.create_event_bus(Name=name)
    assert events.describe_event_bus(Name=arn)["Description"] == "d"
    events.update_event_bus(Name=name, Description="e")
    assert events.describe_event_bus(Name=name)["Description"] == "e"
    names = [bus["Name"] for bus in events.list_event_buses()["EventBuses"]]
    assert "default" in names and name in names
    page = events.list_event_buses(Limit=1)
    assert len(page["EventBuses"]) == 1 and page["NextToken"]
    assert events.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "k", "Value": "v"}]
    events.tag_resource(ResourceARN=arn, Tags=[{"Key": "l", "Value": "w"}])
    events.untag_resource(ResourceARN=arn, TagKeys=["k"])
    assert events.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "l", "Value": "w"}]
    rule(events, "r", {"source": ["a"]}, bus=name)
    described = events.describe_rule(Name="r", EventBusName=name)
    assert described["Arn"] == f"arn:aws:events:{REGION}:{ACCOUNT}:rule/{name}/r"
    assert described["State"] == "ENABLED" and described["EventBusName"] == name
    assert events.list_rules(EventBusName=name, NamePrefix="r")["Rules"][0]["Name"] == "r"
    with refused("ValidationException", match="since it has rules"):
        events.delete_event_bus(Name=name)
    events.delete_rule(Name="r", EventBusName=name)
    events.delete_event_bus(Name=name)
    with refused("ResourceNotFoundException", match=f"Event bus {name} does not exist."):
        events.describe_event_bus(Name=name)
    with refused("ValidationException", match="Cannot delete event bus default."):
        events.delete_event_bus(Name="default")


def test_permissions_are_statements_of_the_bus_policy(events, unique):
    name = unique("policy")
    arn = events.create_event_bus(Name=name)["EventBusArn"]
    events.put_permission(
        EventBusName=name, Action="events:PutEvents", Principal="111122223333", StatementId="s"
    )
    policy = json.loads(events.describe_event_bus(Name=name)["Policy"])
    assert policy["Statement"] == [
        {
            "Sid": "s", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "events:PutEvents", "Resource": arn,
        }
    ]  # fmt: skip
    with refused("ResourceNotFoundException", match="Statement with the provided id does not exist."):
        events.remove_permission(EventBusName=name, StatementId="t")
    events.remove_permission(EventBusName=name, StatementId="s")
    assert "Policy" not in events.describe_event_bus(Name=name)


def test_putting_events_is_judged_by_bus_and_source(users, events, unique):
    name = unique("judge")
    arn = events.create_event_bus(Name=name)["EventBusArn"]
    condition = {"StringEquals": {"events:source": "mine"}}
    limited = users.make(allow("events:PutEvents", arn, Condition=condition)).client("events")
    put(limited, "mine", bus=name)
    for source, bus in [("other", name), ("mine", "default")]:
        with refused("AccessDeniedException", match="not authorized to perform: events:PutEvents"):
            put(limited, source, bus=bus)


# What other services announce


def test_findings_reach_the_default_bus(own_server, webhook):
    server = own_server()
    events, guardduty = server.client("events"), server.client("guardduty")
    arn = destination(events, "findings", webhook.url)
    pattern = {"source": ["aws.guardduty"], "detail": {"severity": [{"numeric": [">=", 4]}]}}
    rule(events, "findings", pattern, {"Id": "1", "Arn": arn})
    detector = guardduty.create_detector(Enable=True)["DetectorId"]
    kind = "UnauthorizedAccess:EC2/SSHBruteForce"
    for name in [kind, "Recon:EC2/PortProbeUnprotectedPort", "Backdoor:EC2/C&CActivity.B!DNS"]:
        guardduty.create_sample_findings(DetectorId=detector, FindingTypes=[name])
    eventually(lambda: webhook.requests)
    (told, *_) = webhook.bodies()
    assert told["detail-type"] == "GuardDuty Finding" and told["detail"]["severity"] >= 4
    ids = guardduty.list_findings(DetectorId=detector)["FindingIds"]
    assert told["detail"]["id"] in ids and told["account"] == ACCOUNT
    # Seen again, a finding is told again only after the detector's pause.
    time.sleep(1)
    count = len(webhook.requests)
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=[told["detail"]["type"]])
    time.sleep(1)
    assert len(webhook.requests) == count


def test_a_bucket_tells_of_its_objects_where_asked(events, s3, webhook, unique):
    name = unique("bucket")
    s3.create_bucket(Bucket=name)
    s3.create_bucket(Bucket=f"{name}-quiet")
    s3.put_bucket_notification_configuration(
        Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    arn = destination(events, name, webhook.url)
    rule(events, name, {"source": ["aws.s3"]}, {"Id": "1", "Arn": arn})
    s3.put_object(Bucket=f"{name}-quiet", Key="a", Body=b"x")
    tag = s3.put_object(Bucket=name, Key="a/b", Body=b"hello")["ETag"]
    s3.copy_object(Bucket=name, Key="c", CopySource=f"{name}/a/b")
    s3.delete_object(Bucket=name, Key="a/b")
    eventually(lambda: len(webhook.requests) == 3)
    told = sorted(webhook.bodies(), key=lambda body: body["detail"]["object"]["sequencer"])
    put_, copied, deleted = (body["detail"] for body in told)
    assert told[0]["detail-type"] == "Object Created"
    assert told[0]["resources"] == [f"arn:aws:s3:::{name}"]
    assert put_["bucket"] == {"name": name} and put_["reason"] == "PutObject"
    assert put_["object"]["key"] == "a/b" and put_["object"]["size"] == 5
    assert put_["object"]["etag"] == tag.strip('"') and put_["requester"] == ACCOUNT
    assert copied["reason"] == "CopyObject"
    assert deleted["reason"] == "DeleteObject"
    assert deleted["deletion-type"] == "Permanently Deleted"


# EventBridge Scheduler


@pytest.fixture(scope="module")
def scheduler(client, iam):
    iam.create_role(RoleName="scheduler", AssumeRolePolicyDocument=trust(SCHEDULER))
    iam.put_role_policy(
        RoleName="scheduler", PolicyName="p", PolicyDocument=policy(allow("events:PutEvents"))
    )
    return client("scheduler")


SCHEDULER = {"Service": "scheduler.amazonaws.com"}
ROLE = f"arn:aws:iam::{ACCOUNT}:role/scheduler"
BUS = f"arn:aws:events:{REGION}:{ACCOUNT}:event-bus/default"


def test_a_schedule_fires_once_at_its_time_and_is_gone(scheduler, events, webhook, unique):
    name = unique("once")
    arn = destination(events, name, webhook.url)
    rule(events, name, {"source": [name]}, {"Id": "1", "Arn": arn})
    when = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=9, seconds=2)
    answer = scheduler.create_schedule(
        Name=name, ScheduleExpression=f"at({when.strftime('%Y-%m-%dT%H:%M:%S')})",
        ScheduleExpressionTimezone="Asia/Tokyo", FlexibleTimeWindow={"Mode": "OFF"},
        ActionAfterCompletion="DELETE",
        Target={
            "Arn": BUS, "RoleArn": ROLE, "Input": '{"k":"v"}',
            "EventBridgeParameters": {"DetailType": "Wake", "Source": name},
        },
    )  # fmt: skip
    assert answer["ScheduleArn"] == (
        f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/{name}"
    )
    assert scheduler.get_schedule(Name=name)["ScheduleExpressionTimezone"] == "Asia/Tokyo"
    eventually(lambda: webhook.requests, seconds=15)
    (told,) = webhook.bodies()
    assert told["detail-type"] == "Wake" and told["detail"] == {"k": "v"}
    with refused("ResourceNotFoundException", match=f"Schedule {name} does not exist."):
        scheduler.get_schedule(Name=name)


def test_schedules_and_their_groups_come_change_and_go(scheduler, unique):
    group, name = unique("group"), unique("schedule")
    made = scheduler.create_schedule_group(Name=group, Tags=[{"Key": "k", "Value": "v"}])
    arn = made["ScheduleGroupArn"]
    assert scheduler.list_tags_for_resource(ResourceArn=arn)["Tags"] == [
        {"Key": "k", "Value": "v"}
    ]
    with refused("ConflictException", status=409):
        scheduler.create_schedule_group(Name=group)
    target = {
        "Arn": BUS, "RoleArn": ROLE,
        "EventBridgeParameters": {"DetailType": "d", "Source": "s"},
    }  # fmt: skip
    settings = {
        "Name": name, "GroupName": group, "ScheduleExpression": "cron(0 9 ? * MON-FRI *)",
        "FlexibleTimeWindow": {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15},
        "Target": target,
    }  # fmt: skip
    scheduler.create_schedule(**settings)
    with refused("ConflictException"):
        scheduler.create_schedule(**settings)
    got = scheduler.get_schedule(Name=name, GroupName=group)
    assert got["State"] == "ENABLED" and got["Target"] == target
    assert got["FlexibleTimeWindow"]["MaximumWindowInMinutes"] == 15
    scheduler.update_schedule(**{**settings, "State": "DISABLED", "Description": "d"})
    got = scheduler.get_schedule(Name=name, GroupName=group)
    assert got["State"] == "DISABLED" and got["Description"] == "d"
    listed = scheduler.list_schedules(GroupName=group)["Schedules"]
    assert [it["Name"] for it in listed] == [name]
    names = [it["Name"] for it in scheduler.list_schedule_groups()["ScheduleGroups"]]
    assert "default" in names and group in names
    scheduler.delete_schedule_group(Name=group)
    with refused("ResourceNotFoundException", status=404):
        scheduler.get_schedule_group(Name=group)
    with refused("ResourceNotFoundException"):
        scheduler.get_schedule(Name=name, GroupName=group)


def test_schedules_that_cannot_be_are_refused(scheduler, unique):
    target = {
        "Arn": BUS, "RoleArn": ROLE,
        "EventBridgeParameters": {"DetailType": "d", "Source": "s"},
    }  # fmt: skip
    good = {
        "Name": unique("no"), "ScheduleExpression": "rate(5 minutes)", "Target": target,
        "FlexibleTimeWindow": {"Mode": "OFF"},
    }  # fmt: skip
    for change in [
        {"ScheduleExpression": "rate(5 weeks)"}, {"ScheduleExpression": "at(2020-01-01T00:00:00)"},
        {"ScheduleExpressionTimezone": "Mars/Olympus"},
        {"FlexibleTimeWindow": {"Mode": "FLEXIBLE"}},
        {"Target": {"Arn": BUS, "RoleArn": ROLE}},
        {"Target": {**target, "RoleArn": ROLE + "-that-is-not-there"}},
        {"Target": {**target, "Arn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f"}},
    ]:  # fmt: skip
        with refused("ValidationException", status=400):
            scheduler.create_schedule(**{**good, **change})
    with refused("ResourceNotFoundException", match="Schedule group gone does not exist."):
        scheduler.create_schedule(**good, GroupName="gone")
