"""CloudWatch Logs: groups, streams, events, searches, and what is refused."""

import json
import pathlib
import secrets
import subprocess
import time

import pytest

from conftest import allow, pages, policy, refused
from server import ACCOUNT, REGION

ARN = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:"


@pytest.fixture(scope="module")
def logs(client):
    return client("logs")


def unique(prefix="it"):
    return f"{prefix}-{secrets.token_hex(5)}"


def now():
    return int(time.time() * 1000)


@pytest.fixture
def group(logs):
    name = unique("/group")
    logs.create_log_group(logGroupName=name)
    return name


@pytest.fixture
def stream(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    return {"logGroupName": group, "logStreamName": "s"}


def put(logs, stream, *messages, at=None):
    at = now() if at is None else at
    events = [{"timestamp": at + i, "message": it} for i, it in enumerate(messages)]
    return logs.put_log_events(logEvents=events, **stream)


def messages(answer):
    return [it["message"] for it in answer["events"]]


def test_group_is_made_described_and_deleted(logs):
    name = unique("/life")
    logs.create_log_group(logGroupName=name, tags={"team": "red"})
    found = logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    assert len(found) == 1
    assert found[0]["arn"] == f"{ARN}{name}:*"
    assert found[0]["logGroupArn"] == f"{ARN}{name}"
    assert found[0]["logGroupClass"] == "STANDARD"
    assert found[0]["storedBytes"] == 0
    assert found[0]["metricFilterCount"] == 0
    assert abs(found[0]["creationTime"] - now()) < 60_000
    assert "retentionInDays" not in found[0]
    with refused("ResourceAlreadyExistsException", status=400):
        logs.create_log_group(logGroupName=name)
    logs.delete_log_group(logGroupName=name)
    with refused(
        "ResourceNotFoundException", status=400, match="The specified log group does not exist."
    ):
        logs.delete_log_group(logGroupName=name)


@pytest.mark.parametrize("name", ["", "with space", "a:b", "a*", "x" * 513, "aws/mine"])
def test_names_that_no_group_has(client, name):
    quiet = client("logs", parameter_validation=False)
    with refused("InvalidParameterException", status=400):
        quiet.create_log_group(logGroupName=name)


def test_groups_come_in_pages(logs):
    start = unique("/pages")
    for index in range(5):
        logs.create_log_group(logGroupName=f"{start}/{index}")
    found = pages(
        logs, "describe_log_groups", "logGroups",
        logGroupNamePrefix=start, PaginationConfig={"PageSize": 2},
    )  # fmt: skip
    assert [it["logGroupName"] for it in found] == [f"{start}/{i}" for i in range(5)]


def test_retention(logs, group):
    logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    found = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]
    assert found["retentionInDays"] == 7
    with refused("InvalidParameterException", match="retentionInDays"):
        logs.put_retention_policy(logGroupName=group, retentionInDays=8)
    logs.delete_retention_policy(logGroupName=group)
    found = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]
    assert "retentionInDays" not in found
    with refused("ResourceNotFoundException"):
        logs.put_retention_policy(logGroupName=unique(), retentionInDays=7)


def test_streams(logs, stream):
    group = stream["logGroupName"]
    with refused("ResourceAlreadyExistsException"):
        logs.create_log_stream(**stream)
    with refused("ResourceNotFoundException", match="The specified log group does not exist."):
        logs.create_log_stream(logGroupName=unique(), logStreamName="s")
    at = now()
    put(logs, stream, "a", "b", at=at)
    found = logs.describe_log_streams(logGroupName=group)["logStreams"]
    assert [it["logStreamName"] for it in found] == ["s"]
    assert found[0]["arn"] == f"{ARN}{group}:log-stream:s"
    assert found[0]["firstEventTimestamp"] == at
    assert found[0]["lastEventTimestamp"] == at + 1
    assert found[0]["uploadSequenceToken"]
    logs.delete_log_stream(**stream)
    with refused("ResourceNotFoundException", match="The specified log stream does not exist."):
        logs.get_log_events(**stream)


def test_events_forward_and_back(logs, stream):
    answer = put(logs, stream, *"abcde")
    assert answer["nextSequenceToken"]
    assert "rejectedLogEventsInfo" not in answer
    newest = logs.get_log_events(limit=2, **stream)
    assert messages(newest) == ["d", "e"]
    older = logs.get_log_events(limit=2, nextToken=newest["nextBackwardToken"], **stream)
    assert messages(older) == ["b", "c"]
    end = logs.get_log_events(nextToken=newest["nextForwardToken"], **stream)
    assert messages(end) == []
    assert end["nextForwardToken"] == newest["nextForwardToken"]
    head = logs.get_log_events(limit=2, startFromHead=True, **stream)
    assert messages(head) == ["a", "b"]
    by_arn = logs.get_log_events(
        logGroupIdentifier=ARN + stream["logGroupName"], logStreamName="s", startFromHead=True
    )
    assert messages(by_arn) == list("abcde")
    with refused("InvalidParameterException"):
        logs.get_log_events(nextToken="f/0/s", **stream)
    with refused("InvalidParameterException"):
        logs.get_log_events(logStreamName="s")


def test_old_sequence_tokens_are_ignored(logs, stream):
    logs.put_log_events(
        logEvents=[{"timestamp": now(), "message": "a"}], sequenceToken="nonsense", **stream
    )
    assert messages(logs.get_log_events(**stream)) == ["a"]


def test_batches_that_are_refused(logs, stream):
    at = now()
    with refused("InvalidParameterException", match="chronological order"):
        logs.put_log_events(
            logEvents=[{"timestamp": at, "message": "b"}, {"timestamp": at - 1, "message": "a"}],
            **stream,
        )
    with refused("InvalidParameterException", match="24 hours"):
        logs.put_log_events(
            logEvents=[
                {"timestamp": at - 90_000_000, "message": "b"}, {"timestamp": at, "message": "a"},
            ], **stream,
        )  # fmt: skip
    with refused("InvalidParameterException", match="Upload too large"):
        put(logs, stream, "x" * 600_000, "y" * 600_000)
    with refused("InvalidParameterException"):
        put(logs, stream, *["x"] * 10_001)
    put(logs, stream, *["x"] * 10_000, at=at - 60_000)
    answer = put(logs, stream, "old", at=at - 15 * 86_400_000)
    assert answer["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}
    answer = put(logs, stream, "new", at=at + 3 * 3_600_000)
    assert answer["rejectedLogEventsInfo"] == {"tooNewLogEventStartIndex": 0}


def test_searches(logs, stream):
    group = stream["logGroupName"]
    other = {"logGroupName": group, "logStreamName": "t"}
    logs.create_log_stream(**other)
    put(logs, stream, "[ERROR] one", json.dumps({"code": 404, "who": {"name": "eve"}}), "INFO two")
    put(logs, other, "10.0.0.1 GET 500", "WARN three", at=now() + 5)

    def found(pattern, **more):
        return messages(logs.filter_log_events(logGroupName=group, filterPattern=pattern, **more))

    assert len(found("")) == 5
    assert found("ERROR") == ["[ERROR] one"]
    assert found("?ERROR ?WARN") == ["[ERROR] one", "WARN three"]
    assert found('-"GET" -INFO -ERROR -code') == ["WARN three"]
    assert len(found('{ $.code = 404 && $.who.name = "e*" }')) == 1
    assert found("{ $.code NOT EXISTS }") == []
    assert found("[ip, verb, status > 499]") == ["10.0.0.1 GET 500"]
    assert found("%[0-9]{3}%", logStreamNames=["t"]) == ["10.0.0.1 GET 500"]
    assert found("", logStreamNamePrefix="t") == ["10.0.0.1 GET 500", "WARN three"]
    paged = pages(
        logs, "filter_log_events", "events", logGroupName=group, PaginationConfig={"PageSize": 2}
    )
    assert len(paged) == 5
    assert len({it["eventId"] for it in paged}) == 5
    with refused("InvalidParameterException"):
        found("{ $.code = }")
    with refused("InvalidParameterException"):
        found("", logStreamNames=["t"], logStreamNamePrefix="t")
    with refused("ResourceNotFoundException"):
        logs.filter_log_events(logGroupName=unique())


def test_a_filter_is_tried_on_messages(logs):
    answer = logs.test_metric_filter(
        filterPattern="[ip, user, status=4*]", logEventMessages=["::1 eve 404", "::1 eve 200"]
    )
    assert answer["matches"] == [
        {
            "eventNumber": 1, "eventMessage": "::1 eve 404",
            "extractedValues": {"$ip": "::1", "$user": "eve", "$status": "404"},
        }
    ]  # fmt: skip


def test_tags_old_way_and_new(logs, group):
    arn = ARN + group
    logs.tag_resource(resourceArn=arn, tags={"a": "1", "b": "2"})
    logs.tag_log_group(logGroupName=group, tags={"c": "3"})
    assert logs.list_tags_log_group(logGroupName=group)["tags"] == {"a": "1", "b": "2", "c": "3"}
    logs.untag_resource(resourceArn=arn, tagKeys=["a"])
    logs.untag_log_group(logGroupName=group, tags=["b"])
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"c": "3"}
    with refused("TooManyTagsException"):
        logs.tag_resource(resourceArn=arn, tags={f"k{i}": "" for i in range(50)})
    with refused("ResourceNotFoundException"):
        logs.list_tags_for_resource(resourceArn=ARN + unique())


def test_resource_policies(logs):
    name = unique("policy")
    document = policy(
        allow("logs:PutLogEvents", f"{ARN}*", Principal={"Service": "events.amazonaws.com"})
    )
    made = logs.put_resource_policy(policyName=name, policyDocument=document)["resourcePolicy"]
    assert made["policyName"] == name
    assert json.loads(made["policyDocument"]) == json.loads(document)
    found = logs.describe_resource_policies()["resourcePolicies"]
    assert name in [it["policyName"] for it in found]
    logs.delete_resource_policy(policyName=name)
    with refused("ResourceNotFoundException"):
        logs.delete_resource_policy(policyName=name)
    with refused("InvalidParameterException"):
        logs.put_resource_policy(policyName=name, policyDocument="no JSON")


def test_who_may(logs, users, stream):
    group = stream["logGroupName"]
    user = users.make(allow(["logs:PutLogEvents"], f"{ARN}{group}:*"))
    theirs = user.client("logs")
    put(theirs, stream, "a")
    with refused("AccessDeniedException", status=400):
        theirs.get_log_events(**stream)
    with refused("AccessDeniedException"):
        theirs.create_log_group(logGroupName=unique())


def test_what_was_acknowledged_outlives_a_kill(own_server):
    server = own_server()
    logs = server.client("logs")
    logs.create_log_group(logGroupName="g")
    stream = {"logGroupName": "g", "logStreamName": "s"}
    logs.create_log_stream(**stream)
    put(logs, stream, "a", "b")
    server.kill()
    server.start()
    logs = server.client("logs")
    assert messages(logs.get_log_events(**stream)) == ["a", "b"]


def test_log_lines_stay_out_of_the_trail(own_server):
    server = own_server()
    logs = server.client("logs")
    logs.create_log_group(logGroupName="g")
    stream = {"logGroupName": "g", "logStreamName": "s"}
    logs.create_log_stream(**stream)
    put(logs, stream, "a line of nobody's business")
    server.stop()
    journal = b"".join(
        each.read_bytes() for each in pathlib.Path(server.data, "journal").rglob("*")
        if each.is_file()
    )  # fmt: skip
    assert b'"PutLogEvents"' in journal and b"nobody's business" not in journal
