"""CloudWatch: metrics, alarms, dashboards, streams, insight rules, pushes, and what is refused."""

import base64
import datetime
import gzip
import http.server
import json
import threading
import time
import urllib.error
import urllib.request

import botocore.serialize
import pytest

import raw
from conftest import allow, refused
from server import ACCOUNT, REGION, ROOT_ACCESS_KEY_ID, ROOT_SECRET_ACCESS_KEY

ALARM = f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:"


@pytest.fixture(scope="module")
def cloudwatch(client):
    return client("cloudwatch")


def utc(seconds=0):
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)


def put(cloudwatch, namespace, *values, metric="m", **members):
    data = [{"MetricName": metric, "Value": it, **members} for it in values]
    cloudwatch.put_metric_data(Namespace=namespace, MetricData=data)


def statistics(cloudwatch, namespace, metric="m", **members):
    asked = {
        "StartTime": utc(-600), "EndTime": utc(120), "Period": 60,
        "Statistics": ["Sum", "SampleCount", "Minimum", "Maximum", "Average"], **members,
    }  # fmt: skip
    if "ExtendedStatistics" in members:
        asked.pop("Statistics")
    return cloudwatch.get_metric_statistics(Namespace=namespace, MetricName=metric, **asked)[
        "Datapoints"
    ]


def query(namespace, metric="m", stat="Sum", id="q", period=60, **members):
    return {
        "Id": id,
        "MetricStat": {
            "Metric": {"Namespace": namespace, "MetricName": metric}, "Period": period,
            "Stat": stat,
        },
        **members,
    }  # fmt: skip


def data(cloudwatch, *queries, **members):
    asked = {"StartTime": utc(-600), "EndTime": utc(120), **members}
    return cloudwatch.get_metric_data(MetricDataQueries=list(queries), **asked)


def alarm(name, namespace, **members):
    return {
        "AlarmName": name, "Namespace": namespace, "MetricName": "m", "Statistic": "Average",
        "Period": 10, "EvaluationPeriods": 1, "Threshold": 10.0,
        "ComparisonOperator": "GreaterThanThreshold", **members,
    }  # fmt: skip


def state(cloudwatch, name):
    found = cloudwatch.describe_alarms(
        AlarmNames=[name], AlarmTypes=["MetricAlarm", "CompositeAlarm"]
    )
    return (found["MetricAlarms"] + found["CompositeAlarms"])[0]


def wait_for(check, seconds=45):
    end = time.time() + seconds
    while time.time() < end:
        found = check()
        if found:
            return found
        time.sleep(0.5)
    raise AssertionError("it did not come about in time")


@pytest.fixture
def hook():
    """A web server that keeps what it is sent."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers["Content-Length"])
            self.server.bodies.append(self.rfile.read(length))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    it = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    it.bodies = []
    it.url = f"http://127.0.0.1:{it.server_port}/hook"
    threading.Thread(target=it.serve_forever, daemon=True).start()
    yield it
    it.shutdown()


# Metrics


def test_values_are_told_by_their_statistics(cloudwatch, name):
    namespace = name("ns")
    cloudwatch.put_metric_data(
        Namespace=namespace,
        MetricData=[
            {"MetricName": "m", "Values": [1.0, 2.0, 10.0], "Counts": [2, 1, 3], "Unit": "Count"}
        ],
    )
    (point,) = statistics(cloudwatch, namespace)
    assert (point["Sum"], point["SampleCount"]) == (34.0, 6.0)
    assert (point["Minimum"], point["Maximum"], point["Unit"]) == (1.0, 10.0, "Count")
    (point,) = statistics(cloudwatch, namespace, ExtendedStatistics=["p50", "tm90", "IQM"])
    assert point["ExtendedStatistics"]["p50"] == 2.0


def test_metric_math_labels_and_order(cloudwatch, name):
    namespace = name("ns")
    put(cloudwatch, namespace, 3.0, 4.0)
    answer = data(
        cloudwatch,
        query(namespace, id="a", Label="sum is ${SUM}"),
        query(namespace, stat="SampleCount", id="b", ReturnData=False),
        {"Id": "c", "Expression": "a / b", "Label": "mean"},
    )
    first, second = answer["MetricDataResults"]
    assert (first["Id"], first["Values"], first["StatusCode"]) == ("a", [7.0], "Complete")
    assert first["Label"].startswith("sum is 7")
    assert (second["Label"], second["Values"]) == ("mean", [3.5])
    assert answer["Messages"] == []


def test_large_puts_come_compressed(server, cloudwatch, name):
    namespace = name("ns")
    many = [
        {
            "MetricName": "m",
            "Dimensions": [{"Name": "number", "Value": str(i)}],
            "Value": float(i),
        }
        for i in range(1000)
    ]
    cloudwatch.put_metric_data(Namespace=namespace, MetricData=many)
    found = cloudwatch.get_paginator("list_metrics").paginate(Namespace=namespace)
    assert sum(len(page["Metrics"]) for page in found) == 1000
    with refused("InvalidParameterValue"):
        cloudwatch.put_metric_data(Namespace=namespace, MetricData=many + many[:1])


@pytest.mark.parametrize("protocol", ["json", "query", "smithy-rpc-v2-cbor"])
def test_the_three_dialects_say_the_same(server, client, name, protocol):
    namespace, path = name("ns"), "/"
    target = "GraniteServiceVersion20100801.PutMetricData"
    if protocol == "json":
        body = gzip.compress(
            json.dumps(
                {"Namespace": namespace, "MetricData": [{"MetricName": "m", "Value": 2.5}]}
            ).encode()
        )
        headers = {
            "X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.0",
            "Content-Encoding": "gzip",
        }  # fmt: skip
    elif protocol == "query":
        body = (
            f"Action=PutMetricData&Version=2010-08-01&Namespace={namespace}"
            "&MetricData.member.1.MetricName=m&MetricData.member.1.Value=2.5"
        ).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
    else:
        operation = client("cloudwatch").meta.service_model.operation_model("PutMetricData")
        made = botocore.serialize.create_serializer(protocol).serialize_to_request(
            {"Namespace": namespace, "MetricData": [{"MetricName": "m", "Value": 2.5}]}, operation
        )
        path, body, headers = made["url_path"], made["body"], made["headers"]
    status, _, answer = raw.send(
        server, *raw.sign(server, "monitoring", path=path, body=body, headers=headers)
    )
    assert status == 200, answer
    (point,) = statistics(client("cloudwatch"), namespace)
    assert point["Sum"] == 2.5


def test_refusals_in_query_are_xml_with_aws_codes(server):
    body = b"Action=SetAlarmState&Version=2010-08-01&AlarmName=none&StateValue=OK&StateReason=r"
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    status, _, answer = raw.send(
        server, *raw.sign(server, "monitoring", body=body, headers=headers)
    )
    assert status == 404
    assert b"<Code>ResourceNotFound</Code>" in answer


def test_what_cannot_be_put(cloudwatch, name):
    namespace = name("ns")
    with refused("InvalidParameterCombination", match="mutually exclusive"):
        put(cloudwatch, namespace, 1.0, Values=[1.0])
    with refused("InvalidParameterValue", match="same size"):
        cloudwatch.put_metric_data(
            Namespace=namespace,
            MetricData=[{"MetricName": "m", "Values": [1.0, 2.0], "Counts": [1.0]}],
        )
    with refused("InvalidParameterValue"):
        put(cloudwatch, "AWS/EC2", 1.0)
    with refused("InvalidParameterValue", match="two weeks"):
        put(cloudwatch, namespace, 1.0, Timestamp=utc(-20 * 86400))


def test_too_many_datapoints(cloudwatch):
    with refused("InvalidParameterCombination", match="You have requested up to 86400 datapoints"):
        end = utc()
        cloudwatch.get_metric_statistics(
            Namespace="n", MetricName="m", Period=1, Statistics=["Sum"], EndTime=end,
            StartTime=end - datetime.timedelta(days=1),
        )  # fmt: skip


def test_namespaces_can_be_forbidden(server, users, cloudwatch, name):
    namespace = name("ns")
    user = users.make(
        allow("cloudwatch:PutMetricData", Condition={
            "StringEquals": {"cloudwatch:namespace": namespace}})
    )  # fmt: skip
    theirs = user.client("cloudwatch")
    put(theirs, namespace, 1.0)
    with refused("AccessDenied"):
        put(theirs, namespace + "x", 1.0)
    with refused("AccessDenied"):
        theirs.list_metrics()


def test_data_outlive_a_kill(own_server, name):
    server = own_server()
    namespace = name("ns")
    put(server.client("cloudwatch"), namespace, 5.0)
    server.kill()
    server.start()
    (point,) = statistics(server.client("cloudwatch"), namespace)
    assert point["Sum"] == 5.0


# Alarms


def test_an_alarm_reaches_an_event_rule_and_its_history(cloudwatch, client, name):
    namespace, alarm_name, group = name("ns"), name("alarm"), f"/events/{name()}"
    cloudwatch.put_metric_alarm(**alarm(alarm_name, namespace))
    first = state(cloudwatch, alarm_name)
    assert first["StateValue"] == "INSUFFICIENT_DATA"
    assert first["StateReason"] == "Unchecked: Initial alarm creation"
    assert first["AlarmArn"] == ALARM + alarm_name
    put(cloudwatch, namespace, 50.0, StorageResolution=1)
    found = wait_for(
        lambda: (it := state(cloudwatch, alarm_name))["StateValue"] == "ALARM" and it
    )
    assert "50.0" in found["StateReason"]
    reason = json.loads(found["StateReasonData"])
    assert reason["recentDatapoints"] == [50.0]
    (item,) = cloudwatch.describe_alarm_history(
        AlarmName=alarm_name, HistoryItemType="StateUpdate"
    )["AlarmHistoryItems"]
    assert item["HistorySummary"] == "Alarm updated from INSUFFICIENT_DATA to ALARM"
    told = json.loads(item["HistoryData"])
    assert told["newState"]["stateValue"] == "ALARM"


def test_alarms_of_math_and_of_missing_data(cloudwatch, name):
    namespace = name("ns")
    math = name("math")
    cloudwatch.put_metric_alarm(
        AlarmName=math, EvaluationPeriods=1, Threshold=5.0, TreatMissingData="breaching",
        ComparisonOperator="GreaterThanThreshold",
        Metrics=[
            query(namespace, id="a", period=10, ReturnData=False),
            {"Id": "b", "Expression": "a * 2", "Label": "twice", "ReturnData": True},
        ],
    )  # fmt: skip
    quiet = name("quiet")
    cloudwatch.put_metric_alarm(**alarm(quiet, namespace, TreatMissingData="notBreaching"))
    wait_for(lambda: state(cloudwatch, math)["StateValue"] == "ALARM")
    wait_for(lambda: state(cloudwatch, quiet)["StateValue"] == "OK")
    with refused("ValidationError"):
        cloudwatch.put_metric_alarm(**alarm(name(), namespace, Metrics=[query(namespace)]))


def test_a_composite_alarm_follows(cloudwatch, name):
    child, parent = name("child"), name("parent")
    cloudwatch.put_metric_alarm(**alarm(child, name("ns"), TreatMissingData="ignore"))
    cloudwatch.put_composite_alarm(AlarmName=parent, AlarmRule=f'ALARM("{ALARM}{child}")')
    wait_for(lambda: state(cloudwatch, parent)["StateValue"] == "OK")
    cloudwatch.set_alarm_state(AlarmName=child, StateValue="ALARM", StateReason="r")
    found = wait_for(lambda: (it := state(cloudwatch, parent))["StateValue"] == "ALARM" and it)
    assert ALARM + child in found["StateReason"]
    with refused("ValidationError"):
        cloudwatch.delete_alarms(AlarmNames=[child])
    cloudwatch.delete_alarms(AlarmNames=[child, parent])


def test_actions_reach_a_webhook_after_a_restart(own_server, name, hook):
    server = own_server()
    cloudwatch = server.client("cloudwatch")
    cloudwatch.put_metric_alarm(
        **alarm("a", name("ns"), TreatMissingData="ignore", AlarmActions=[hook.url])
    )
    cloudwatch.set_alarm_state(AlarmName="a", StateValue="ALARM", StateReason="r")
    body = wait_for(lambda: hook.bodies and json.loads(hook.bodies[0]))
    assert body["alarmData"]["state"]["value"] == "ALARM"
    server.kill()
    server.start()
    time.sleep(3)
    assert len(hook.bodies) == 1
    (item,) = server.client("cloudwatch").describe_alarm_history(
        AlarmName="a", HistoryItemType="Action"
    )["AlarmHistoryItems"]
    assert item["HistorySummary"] == f"Successfully executed action {hook.url}"


def test_an_alarm_reaches_a_queue_through_a_topic(cloudwatch, client, name):
    sns, sqs = client("sns"), client("sqs")
    topic = sns.create_topic(Name=name("topic"))["TopicArn"]
    queue = sqs.create_queue(QueueName=name("queue"))["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"][
        "QueueArn"
    ]
    rule = {
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage", "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    }  # fmt: skip
    sqs.set_queue_attributes(
        QueueUrl=queue,
        Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [rule]})},
    )
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    it = name("alarm")
    cloudwatch.put_metric_alarm(
        **alarm(it, name("ns"), TreatMissingData="ignore", AlarmActions=[topic])
    )
    cloudwatch.set_alarm_state(AlarmName=it, StateValue="ALARM", StateReason="r")

    def received():
        return sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1).get("Messages")

    (message,) = wait_for(received)
    told = json.loads(message["Body"])
    assert told["Subject"] == f'ALARM: "{it}" in US East (N. Virginia)'
    body = json.loads(told["Message"])
    assert (body["AlarmName"], body["NewStateValue"]) == (it, "ALARM")
    assert body["Trigger"]["StatisticType"] == "Statistic"


def test_tags_of_alarms(cloudwatch, name):
    it = name("alarm")
    cloudwatch.put_metric_alarm(**alarm(it, "n"), Tags=[{"Key": "a", "Value": "1"}])
    arn = ALARM + it
    cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "b", "Value": "2"}])
    cloudwatch.untag_resource(ResourceARN=arn, TagKeys=["a"])
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [
        {"Key": "b", "Value": "2"}
    ]
    cloudwatch.delete_alarms(AlarmNames=[it])
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == []
    with refused("ResourceNotFoundException"):
        cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "b", "Value": "2"}])


def test_mute_rules(cloudwatch, name):
    it = name("mute")
    cloudwatch.put_alarm_mute_rule(
        Name=it, Rule={"Schedule": {"Expression": "cron(0 2 * * SUN)", "Duration": "PT2H"}},
        MuteTargets={"AlarmNames": ["a"]},
    )  # fmt: skip
    found = cloudwatch.get_alarm_mute_rule(AlarmMuteRuleName=it)
    assert found["MuteType"] == "RECURRING"
    listed = cloudwatch.list_alarm_mute_rules(AlarmName="a")["AlarmMuteRuleSummaries"]
    assert [x["AlarmMuteRuleArn"] for x in listed] == [found["AlarmMuteRuleArn"]]
    cloudwatch.delete_alarm_mute_rule(AlarmMuteRuleName=it)
    with refused("ResourceNotFoundException"):
        cloudwatch.get_alarm_mute_rule(AlarmMuteRuleName=it)


# Dashboards


def test_dashboards(cloudwatch, name):
    it = name("board")
    body = json.dumps(
        {"widgets": [{"type": "metric", "x": 0, "y": 0, "width": 6, "height": 6, "properties": {
            "metrics": [["AWS/EC2", "CPUUtilization", "InstanceId", "i-1"]], "region": REGION,
            "view": "timeSeries", "stacked": False}}]}
    )  # fmt: skip
    assert (
        cloudwatch.put_dashboard(DashboardName=it, DashboardBody=body)[
            "DashboardValidationMessages"
        ]
        == []
    )
    found = cloudwatch.get_dashboard(DashboardName=it)
    assert found["DashboardArn"] == f"arn:aws:cloudwatch::{ACCOUNT}:dashboard/{it}"
    assert found["DashboardBody"] == body
    (entry,) = cloudwatch.list_dashboards(DashboardNamePrefix=it)["DashboardEntries"]
    assert entry["Size"] == len(body)
    cloudwatch.delete_dashboards(DashboardNames=[it])
    with refused("ResourceNotFound"):
        cloudwatch.get_dashboard(DashboardName=it)
    with refused("ResourceNotFound"):
        cloudwatch.delete_dashboards(DashboardNames=[it])


def test_dashboards_that_are_none(cloudwatch, name):
    with refused("InvalidParameterValue", match="invalid characters"):
        cloudwatch.put_dashboard(DashboardName="a b", DashboardBody='{"widgets":[]}')
    with pytest.raises(cloudwatch.exceptions.DashboardInvalidInputError) as it:
        cloudwatch.put_dashboard(DashboardName=name(), DashboardBody="not json")
    with pytest.raises(cloudwatch.exceptions.DashboardInvalidInputError) as it:
        cloudwatch.put_dashboard(
            DashboardName=name(),
            DashboardBody='{"widgets":[{"type":"metric","properties":{"metrics":[["a","b"]]}}]}',
        )
    messages = it.value.response["dashboardValidationMessages"]
    assert messages[0]["DataPath"] == "/widgets/0/properties"
    assert "region" in messages[0]["Message"]


# Streams, insight rules, detectors


def test_metric_streams_write_files(cloudwatch, client, iam, s3, name):
    bucket, role, stream, namespace = name("bucket"), name("role"), name("stream"), name("ns")
    s3.create_bucket(Bucket=bucket)
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "streams.metrics.cloudwatch.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
    arn = iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(
        RoleName=role, PolicyName="p",
        PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}]}),
    )  # fmt: skip
    made = cloudwatch.put_metric_stream(
        Name=stream, FirehoseArn=f"arn:aws:s3:::{bucket}/metrics", RoleArn=arn,
        OutputFormat="json", IncludeFilters=[{"Namespace": namespace}],
    )  # fmt: skip
    assert made["Arn"].endswith(f":metric-stream/{stream}")
    found = cloudwatch.get_metric_stream(Name=stream)
    assert (found["State"], found["IncludeLinkedAccountsMetrics"]) == ("running", False)
    put(cloudwatch, namespace, 7.0)

    def files():
        return s3.list_objects_v2(Bucket=bucket, Prefix="metrics/").get("Contents", [])

    (file, *_) = wait_for(files, seconds=100)
    line = json.loads(s3.get_object(Bucket=bucket, Key=file["Key"])["Body"].readline())
    assert line["namespace"] == namespace
    assert line["value"] == {"max": 7.0, "min": 7.0, "sum": 7.0, "count": 1.0}
    cloudwatch.stop_metric_streams(Names=[stream])
    assert cloudwatch.get_metric_stream(Name=stream)["State"] == "stopped"
    cloudwatch.delete_metric_stream(Name=stream)
    with refused("ResourceNotFoundException"):
        cloudwatch.get_metric_stream(Name=stream)


RULE = json.dumps(
    {
        "Schema": {"Name": "CloudWatchLogRule", "Version": 1},
        "LogGroupNames": ["insight*"],
        "LogFormat": "JSON",
        "Contribution": {"Keys": ["$.ip"], "Filters": []},
        "AggregateOn": "Count",
    }
)


def test_insight_rules(cloudwatch, name):
    it = name("rule")
    cloudwatch.put_insight_rule(RuleName=it, RuleState="ENABLED", RuleDefinition=RULE)
    found = [
        x for x in cloudwatch.describe_insight_rules()["InsightRules"] if x["Name"] == it
    ][0]
    assert (found["State"], found["Schema"]) == ("ENABLED", "CloudWatchLogRule/1")
    assert cloudwatch.disable_insight_rules(RuleNames=[it])["Failures"] == []
    (failure,) = cloudwatch.enable_insight_rules(RuleNames=["none"])["Failures"]
    assert failure["ExceptionType"] == "ResourceNotFoundException"
    report = cloudwatch.get_insight_rule_report(
        RuleName=it, StartTime=utc(-600), EndTime=utc(), Period=300,
        Metrics=["UniqueContributors"],
    )  # fmt: skip
    assert report["KeyLabels"] == ["$.ip"]
    assert report["AggregationStatistic"] == "SampleCount"
    with refused("InvalidParameterValue"):
        cloudwatch.put_insight_rule(RuleName=it, RuleDefinition="{}")
    cloudwatch.delete_insight_rules(RuleNames=[it])


def test_anomaly_detectors(cloudwatch, name):
    namespace = name("ns")
    single = {"Namespace": namespace, "MetricName": "m", "Stat": "Average"}
    cloudwatch.put_anomaly_detector(SingleMetricAnomalyDetector=single)
    (found,) = cloudwatch.describe_anomaly_detectors(Namespace=namespace)["AnomalyDetectors"]
    assert found["StateValue"] == "PENDING_TRAINING"
    assert found["SingleMetricAnomalyDetector"]["AccountId"] == ACCOUNT
    assert found["Configuration"] == {"ExcludedTimeRanges": []}
    cloudwatch.delete_anomaly_detector(SingleMetricAnomalyDetector=single)
    with refused("ResourceNotFoundException"):
        cloudwatch.delete_anomaly_detector(SingleMetricAnomalyDetector=single)


def test_pictures_of_metrics(cloudwatch, name):
    namespace = name("ns")
    put(cloudwatch, namespace, 1.0, 2.0)
    picture = cloudwatch.get_metric_widget_image(
        MetricWidget=json.dumps(
            {"metrics": [[namespace, "m"]], "width": 400, "height": 200, "start": "-PT1H"}
        )
    )["MetricWidgetImage"]
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(picture[i : i + 4], "big") for i in (16, 20))
    assert (width, height) == (400, 200)
    with refused("InvalidParameterValue"):
        cloudwatch.get_metric_widget_image(MetricWidget="{")


# Pushes


def call(server, path, body=None, user=(ROOT_ACCESS_KEY_ID, ROOT_SECRET_ACCESS_KEY), **headers):
    request = urllib.request.Request(server.endpoint + path, data=body)
    for key, value in headers.items():
        request.add_header(key.replace("_", "-"), value)
    if user:
        proof = base64.b64encode(":".join(user).encode()).decode()
        request.add_header("Authorization", f"Basic {proof}")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def text(namespace, value):
    stamp = int(time.time() * 1000)
    return f'requests_total{{path="/a"}} {value} {stamp}\n'.encode()


def test_pushes_need_a_key_that_may(server, users, cloudwatch, name):
    path = f"/api/v1/write?namespace={name('ns')}"
    body = text("n", 1)
    assert call(server, path, body, user=None, Content_Type="text/plain")[0] == 401
    wrong = (ROOT_ACCESS_KEY_ID, "x" * 40)
    assert call(server, path, body, user=wrong, Content_Type="text/plain")[0] == 401
    assert call(server, path, body, Content_Type="text/plain")[0] == 204
    nobody = users.make()
    key = (nobody.key["AccessKeyId"], nobody.key["SecretAccessKey"])
    assert call(server, path, body, user=key, Content_Type="text/plain")[0] == 403
    assert call(server, "/metrics", user=key)[0] == 403


def test_what_prometheus_writes_is_a_metric(server, cloudwatch, name):
    namespace = name("ns")
    status, answer = call(
        server, f"/api/v1/write?namespace={namespace}", text(namespace, 42),
        Content_Type="text/plain",
    )  # fmt: skip
    assert status == 204, answer
    (metric,) = cloudwatch.list_metrics(Namespace=namespace)["Metrics"]
    assert metric["MetricName"] == "requests_total"
    assert metric["Dimensions"] == [{"Name": "path", "Value": "/a"}]
    (point,) = statistics(
        cloudwatch, namespace, "requests_total", Dimensions=metric["Dimensions"]
    )
    assert point["Maximum"] == 42.0


def test_what_opentelemetry_exports_is_a_metric(server, cloudwatch, name):
    namespace = name("ns")
    body = {
        "resourceMetrics": [
            {
                "scopeMetrics": [
                    {
                        "metrics": [
                            {
                                "name": "queue.size",
                                "gauge": {
                                    "dataPoints": [
                                        {"timeUnixNano": str(time.time_ns()), "asDouble": 3.5}
                                    ]
                                },
                            }
                        ]
                    }
                ]
            }
        ]
    }
    target = f"/v1/metrics?namespace={namespace}"
    encoded = json.dumps(body).encode()
    status, _, answer = raw.send(
        server,
        *raw.sign(
            server, "monitoring", path=target, body=encoded,
            headers={"Content-Type": "application/json"},
        ),
    )  # fmt: skip
    assert status == 200, answer
    (point,) = statistics(cloudwatch, namespace, "queue.size")
    assert point["Average"] == 3.5


def test_the_page_shows_the_last_whole_minute(server, cloudwatch, name):
    namespace = name("ns")
    put(cloudwatch, namespace, 8.0, Timestamp=utc(-60))
    status, page = call(server, f"/metrics?namespace={namespace}")
    assert status == 200
    assert f"{namespace.replace('-', '_')}_m_sum 8.0".encode() in page


def test_the_server_measures_itself(server, cloudwatch):
    def found():
        listed = cloudwatch.list_metrics(Namespace="Garrison/Gate", MetricName="Calls")["Metrics"]
        return [x for x in listed if {"Name": "Service", "Value": "CloudWatch"} in x["Dimensions"]]

    assert wait_for(found, seconds=75)
