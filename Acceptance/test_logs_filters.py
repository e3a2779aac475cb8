"""CloudWatch Logs: metric filters, subscriptions, exports, and trails that write into groups."""

import datetime
import gzip
import json
import secrets
import time

import pytest

from conftest import refused
from server import ACCOUNT, REGION

SECONDS = 60


@pytest.fixture(scope="module")
def logs(client):
    return client("logs")


@pytest.fixture(scope="module")
def metrics(client):
    return client("cloudwatch")


@pytest.fixture(scope="module")
def s3(client):
    return client("s3")


def unique(prefix="it"):
    return f"{prefix}-{secrets.token_hex(5)}"


@pytest.fixture
def group(logs):
    name = unique("/filtered")
    logs.create_log_group(logGroupName=name)
    logs.create_log_stream(logGroupName=name, logStreamName="s")
    return name


def put(logs, group, *messages):
    at = int(time.time() * 1000)
    logs.put_log_events(
        logGroupName=group, logStreamName="s",
        logEvents=[{"timestamp": at, "message": it} for it in messages],
    )  # fmt: skip


def eventually(ask, seconds=SECONDS):
    until = time.monotonic() + seconds
    while True:
        found = ask()
        if found or time.monotonic() > until:
            return found
        time.sleep(0.3)


def put_filter(logs, group, pattern, name="f", **transformation):
    logs.put_metric_filter(
        logGroupName=group, filterName=name, filterPattern=pattern,
        metricTransformations=[
            {"metricName": "m", "metricNamespace": group, "metricValue": "1", **transformation}
        ],
    )  # fmt: skip


def total(metrics, namespace, dimensions=()):
    now = datetime.datetime.now(datetime.timezone.utc)
    points = metrics.get_metric_statistics(
        Namespace=namespace, MetricName="m", StartTime=now - datetime.timedelta(hours=1),
        EndTime=now + datetime.timedelta(hours=1), Period=3600, Statistics=["Sum"],
        Dimensions=[{"Name": k, "Value": v} for k, v in dimensions],
    )["Datapoints"]  # fmt: skip
    return sum(it["Sum"] for it in points)


def test_a_metric_filter_becomes_a_metric(logs, metrics, group):
    put_filter(logs, group, '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }')
    put(
        logs, group, json.dumps({"errorCode": "AccessDenied"}),
        json.dumps({"errorCode": "Client.UnauthorizedOperation"}), json.dumps({"ok": True}),
    )  # fmt: skip
    assert eventually(lambda: total(metrics, group)) == 2


def test_values_and_dimensions_come_from_the_message(logs, metrics, group):
    put_filter(
        logs, group, "{ $.latency = * }", metricValue="$.latency",
        dimensions={"Service": "$.service"}, unit="Milliseconds",
    )  # fmt: skip
    put(logs, group, json.dumps({"latency": 12.5, "service": "shop"}))
    assert eventually(lambda: total(metrics, group, [("Service", "shop")])) == 12.5


def test_filters_are_told_and_counted(logs, group):
    put_filter(logs, group, "ERROR", name="b", defaultValue=0)
    put_filter(logs, group, "WARN", name="a")
    found = logs.describe_metric_filters(logGroupName=group)["metricFilters"]
    assert [it["filterName"] for it in found] == ["a", "b"]
    assert found[1]["metricTransformations"] == [
        {"metricName": "m", "metricNamespace": group, "metricValue": "1", "defaultValue": 0.0}
    ]
    by_metric = logs.describe_metric_filters(metricName="m", metricNamespace=group)
    assert len(by_metric["metricFilters"]) == 2
    first = logs.describe_metric_filters(logGroupName=group, limit=1)
    rest = logs.describe_metric_filters(logGroupName=group, nextToken=first["nextToken"])
    assert rest["metricFilters"] == found[1:]
    [it] = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert it["metricFilterCount"] == 2
    logs.delete_metric_filter(logGroupName=group, filterName="a")
    assert len(logs.describe_metric_filters(logGroupName=group)["metricFilters"]) == 1
    with refused("ResourceNotFoundException"):
        logs.delete_metric_filter(logGroupName=group, filterName="a")


@pytest.mark.parametrize(
    "pattern, transformation",
    [
        ("{ $.a = ", {}),
        ("ERROR", {"metricValue": "$.x y"}),
        ("[a, b]", {"metricValue": "$c"}),
        ("{ $.a = 1 }", {"dimensions": {"A": "$.a"}, "defaultValue": 0}),
    ],
)
def test_filters_that_cannot_be_are_refused(logs, group, pattern, transformation):
    with refused("InvalidParameterException"):
        put_filter(logs, group, pattern, **transformation)
    assert logs.describe_metric_filters(logGroupName=group)["metricFilters"] == []


def test_a_group_subscribes_to_another(logs, group):
    target = unique("/target")
    logs.create_log_group(logGroupName=target)
    arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{target}"
    logs.put_subscription_filter(
        logGroupName=group, filterName="f", filterPattern="ERROR", destinationArn=arn)
    [told] = logs.describe_subscription_filters(logGroupName=group)["subscriptionFilters"]
    assert (told["destinationArn"], told["distribution"]) == (arn, "ByLogStream")
    put(logs, group, "an ERROR", "fine")
    found = eventually(lambda: logs.filter_log_events(logGroupName=target)["events"])
    assert [it["message"] for it in found] == ["an ERROR"]
    with refused("InvalidParameterException"):
        logs.put_subscription_filter(
            logGroupName=group, filterName="x", filterPattern="",
            destinationArn=f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:none",
        )  # fmt: skip
    logs.delete_subscription_filter(logGroupName=group, filterName="f")
    assert logs.describe_subscription_filters(logGroupName=group)["subscriptionFilters"] == []


def test_a_group_is_exported_to_a_bucket(logs, s3, group):
    bucket = unique("exports")
    s3.create_bucket(Bucket=bucket)
    put(logs, group, "one", "two")
    day = 86_400_000
    task = {"logGroupName": group, "fromTime": 0, "to": int(time.time() * 1000) + day,
            "destination": bucket, "destinationPrefix": "p"}  # fmt: skip
    with refused("InvalidParameterException"):
        logs.create_export_task(**task)
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=json.dumps({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow", "Principal": {"Service": f"logs.{REGION}.amazonaws.com"},
                "Action": ["s3:GetBucketAcl", "s3:PutObject"],
                "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"],
            }],
        }),
    )  # fmt: skip
    task_id = logs.create_export_task(**task)["taskId"]

    def done():
        [it] = logs.describe_export_tasks(taskId=task_id)["exportTasks"]
        return it if it["status"]["code"] in ("COMPLETED", "FAILED") else None

    told = eventually(done)
    assert told["status"]["code"] == "COMPLETED", told
    body = s3.get_object(Bucket=bucket, Key=f"p/{task_id}/s/000000.gz")["Body"].read()
    lines = gzip.decompress(body).decode().splitlines()
    assert [it.split(" ", 1)[1] for it in lines] == ["one", "two"]
    with refused("InvalidOperationException"):
        logs.cancel_export_task(taskId=task_id)
