"""What rules and schedules tell: queues, topics, log groups, programs, mailboxes; roles, policies
and dead letters."""

import datetime
import json
import os
import re
import urllib.request

import pytest

from conftest import allow, eventually, policy, refused, trust
from outside import MailServer, Webhook
from server import ACCOUNT, REGION, Server

EVENTS = {"Service": "events.amazonaws.com"}
SCHEDULER = {"Service": "scheduler.amazonaws.com"}


@pytest.fixture(scope="module")
def mails():
    it = MailServer()
    yield it
    it.close()


@pytest.fixture(scope="module")
def server(mails):
    with Server(["--smtp", mails.url]) as it:
        yield it


@pytest.fixture
def hook():
    it = Webhook()
    yield it
    it.close()


@pytest.fixture(scope="module")
def events(client):
    return client("events")


@pytest.fixture(scope="module")
def sqs(client):
    return client("sqs")


@pytest.fixture
def queue(sqs, name):
    """A queue and its ARN; `service` may send to it."""

    def make(service=None, fifo=False, source=None):
        called = name("queue") + (".fifo" if fifo else "")
        arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{called}"
        attributes = {"FifoQueue": "true"} if fifo else {}
        if service:
            statement = {
                "Effect": "Allow",
                "Principal": service,
                "Action": "sqs:SendMessage",
                "Resource": arn,
            }
            if source:
                statement["Condition"] = {"ArnEquals": {"aws:SourceArn": source}}
            attributes["Policy"] = policy(statement)
        return sqs.create_queue(QueueName=called, Attributes=attributes)["QueueUrl"], arn

    return make


def make_rule(events, name, *targets):
    arn = events.put_rule(Name=name, EventPattern=json.dumps({"source": [name]}))["RuleArn"]
    answer = events.put_targets(
        Rule=name, Targets=[{"Id": str(n), **t} for n, t in enumerate(targets)]
    )
    assert answer["FailedEntryCount"] == 0, answer
    return arn


def put(events, source, detail=None):
    entry = {"Source": source, "DetailType": "t", "Detail": json.dumps(detail or {})}
    assert events.put_events(Entries=[entry])["FailedEntryCount"] == 0


def take(sqs, url, seconds=15, **more):
    found = sqs.receive_message(
        QueueUrl=url, WaitTimeSeconds=seconds, MaxNumberOfMessages=10, **more
    ).get("Messages", [])
    for m in found:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=m["ReceiptHandle"])
    return found


def test_a_queue_hears_a_rule_where_its_policy_lets_it(events, sqs, queue, name):
    it = name("rule")
    rule = f"arn:aws:events:{REGION}:{ACCOUNT}:rule/{it}"
    url, arn = queue(EVENTS, source=rule)
    closed, closed_arn = queue()
    dead, dead_arn = queue(EVENTS)
    assert rule == make_rule(
        events,
        it,
        {"Arn": arn, "InputPath": "$.detail"},
        {"Arn": closed_arn, "DeadLetterConfig": {"Arn": dead_arn}},
    )
    put(events, it, {"n": 1})
    [got] = take(sqs, url)
    assert json.loads(got["Body"]) == {"n": 1}
    [letter] = take(sqs, dead, MessageAttributeNames=["All"])
    assert json.loads(letter["Body"])["detail"] == {"n": 1}
    told = {key: value["StringValue"] for key, value in letter["MessageAttributes"].items()}
    assert told["RULE_ARN"] == rule and told["TARGET_ARN"] == closed_arn
    assert told["ERROR_CODE"] == "NO_PERMISSIONS" and told["RETRY_ATTEMPTS"] == "0"
    assert take(sqs, closed, 0) == []


def test_a_fifo_queue_needs_a_group(events, sqs, queue, name):
    it = name("rule")
    url, arn = queue(EVENTS, fifo=True)
    make_rule(events, it, {"Arn": arn, "SqsParameters": {"MessageGroupId": "g"}})
    put(events, it)
    [got] = take(sqs, url, AttributeNames=["All"])
    assert got["Attributes"]["MessageGroupId"] == "g"
    for target in [
        {"Arn": arn},
        {"Arn": queue()[1], "SqsParameters": {"MessageGroupId": "g"}},
        {"Arn": queue()[1], "DeadLetterConfig": {"Arn": arn}},
        {"Arn": queue()[1], "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/nobody"},
        {"Arn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:f"},
        {"Arn": f"arn:aws:garrison:{REGION}:{ACCOUNT}:program/none"},
    ]:
        with refused("ValidationException", "ResourceNotFoundException"):
            events.put_targets(Rule=it, Targets=[{"Id": "x", **target}])


def test_a_role_is_judged_by_its_trust_and_by_its_policy(events, sqs, queue, iam, name):
    it = name("rule")
    url, arn = queue()
    dead, dead_arn = queue(EVENTS)
    role = iam.create_role(RoleName=it, AssumeRolePolicyDocument=trust(EVENTS))["Role"]["Arn"]
    make_rule(events, it, {"Arn": arn, "RoleArn": role, "DeadLetterConfig": {"Arn": dead_arn}})
    put(events, it, {"n": 1})
    [letter] = take(sqs, dead, MessageAttributeNames=["All"])
    assert letter["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_PERMISSIONS"
    iam.put_role_policy(
        RoleName=it, PolicyName="p", PolicyDocument=policy(allow("sqs:SendMessage", arn))
    )
    put(events, it, {"n": 2})
    [got] = take(sqs, url)
    assert json.loads(got["Body"])["detail"] == {"n": 2}
    iam.update_assume_role_policy(RoleName=it, PolicyDocument=trust(SCHEDULER))
    put(events, it, {"n": 3})
    [letter] = take(sqs, dead)
    assert json.loads(letter["Body"])["detail"] == {"n": 3}


def test_another_bus_hears_in_the_name_of_a_role(events, sqs, queue, iam, name):
    it, bus = name("rule"), name("bus")
    other = events.create_event_bus(Name=bus)["EventBusArn"]
    url, arn = queue(EVENTS)
    dead, dead_arn = queue(EVENTS)
    events.put_rule(Name=it, EventBusName=bus, EventPattern=json.dumps({"source": [it]}))
    events.put_targets(Rule=it, EventBusName=bus, Targets=[{"Id": "1", "Arn": arn}])
    role = iam.create_role(RoleName=it, AssumeRolePolicyDocument=trust(EVENTS))["Role"]["Arn"]
    make_rule(events, it, {"Arn": other, "RoleArn": role, "DeadLetterConfig": {"Arn": dead_arn}})
    put(events, it, {"n": 1})
    assert len(take(sqs, dead)) == 1
    iam.put_role_policy(
        RoleName=it, PolicyName="p", PolicyDocument=policy(allow("events:PutEvents", other))
    )
    put(events, it, {"n": 2})
    [got] = take(sqs, url)
    assert json.loads(got["Body"])["detail"] == {"n": 2}


def test_attempts_end_in_the_dead_letters(events, sqs, queue, hook, name):
    it = name("rule")
    dead, dead_arn = queue(EVENTS)
    hook.answers = [500]
    connection = events.create_connection(
        Name=it,
        AuthorizationType="BASIC",
        AuthParameters={"BasicAuthParameters": {"Username": "u", "Password": "p"}},
    )["ConnectionArn"]
    arn = events.create_api_destination(
        Name=it, ConnectionArn=connection, InvocationEndpoint=hook.url, HttpMethod="POST"
    )["ApiDestinationArn"]
    make_rule(
        events,
        it,
        {
            "Arn": arn,
            "RetryPolicy": {"MaximumRetryAttempts": 1, "MaximumEventAgeInSeconds": 60},
            "DeadLetterConfig": {"Arn": dead_arn},
        },
    )
    put(events, it, {"n": 1})
    [letter] = take(sqs, dead, MessageAttributeNames=["All"])
    told = {key: value["StringValue"] for key, value in letter["MessageAttributes"].items()}
    assert told["EXHAUSTED_RETRY_CONDITION"] == "MaximumRetryAttempts"
    assert told["RETRY_ATTEMPTS"] == "1" and len(hook.requests) == 2


def test_a_log_group_keeps_what_a_rule_tells(events, client, name):
    logs = client("logs")
    it = name("rule")
    group = f"/aws/events/{it}"
    logs.create_log_group(logGroupName=group)
    try:
        make_rule(events, it, {"Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{group}"})
    except events.exceptions.ClientError as error:
        if "Targets of logs are not available" in str(error):
            pytest.skip("log groups of this server do not take lines from other services yet")
        raise
    put(events, it, {"n": 1})
    found = eventually(lambda: logs.filter_log_events(logGroupName=group)["events"], 20)
    assert json.loads(found[0]["message"])["detail"] == {"n": 1}


def test_a_program_is_run_within_limits(events, sqs, queue, server, name):
    folder = os.path.join(server.data, "programs")
    out = os.path.join(server.folder, name("out"))
    for called, text in [
        ("keep", f"#!/bin/sh\ncat > {out}\nenv >> {out}\nls /proc/self/fd >> {out}\n"),
        ("fail", "#!/bin/sh\necho no >&2\nexit 3\n"),
        ("greedy", "#!/bin/sh\ndd if=/dev/zero of=/dev/shm/greedy bs=1M count=64\n"),
    ]:
        path = os.path.join(folder, called)
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, 0o700)
    dead, dead_arn = queue(EVENTS)
    it = name("rule")
    start = f"arn:aws:garrison:{REGION}:{ACCOUNT}:program/"
    once = {
        "RetryPolicy": {"MaximumRetryAttempts": 0},
        "DeadLetterConfig": {"Arn": dead_arn},
    }
    make_rule(
        events,
        it,
        {"Arn": start + "keep", "InputPath": "$.detail"},
        {"Arn": start + "fail", **once},
        {"Arn": start + "greedy", **once},
    )
    put(events, it, {"n": 1})
    eventually(lambda: os.path.exists(out) and "PATH" in open(out).read(), 20)
    text = open(out).read()
    assert text.startswith('{"n":1}') and "GARRISON" not in text and "AWS" not in text
    letters = []

    def both():
        letters.extend(take(sqs, dead, 1, MessageAttributeNames=["All"]))
        return len(letters) == 2

    eventually(both, 30)
    errors = [m["MessageAttributes"]["ERROR_MESSAGE"]["StringValue"] for m in letters]
    assert any("status 3. no" in text for text in errors)
    assert os.path.getsize("/dev/shm/greedy") <= 10 << 20
    os.unlink("/dev/shm/greedy")


def test_a_finding_reaches_a_webhook_and_a_mailbox(events, client, hook, mails, name):
    sns, guardduty = client("sns"), client("guardduty")
    topic = sns.create_topic(Name=name("findings"))["TopicArn"]
    sns.set_topic_attributes(
        TopicArn=topic,
        AttributeName="Policy",
        AttributeValue=policy(
            {
                "Effect": "Allow",
                "Principal": EVENTS,
                "Action": "sns:Publish",
                "Resource": topic,
            }
        ),
    )
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="guard@example.com")
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=hook.url)
    _, letter = eventually(lambda: mails.letters and mails.letters[0], 30)
    urllib.request.urlopen(re.search(r"http://\S+Token=\w+", letter.get_content()).group(0))
    asked = json.loads(eventually(lambda: hook.requests and hook.requests[0], 30)[2])
    sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])
    pattern = {"source": ["aws.guardduty"], "detail-type": ["GuardDuty Finding"]}
    events.put_rule(Name="findings", EventPattern=json.dumps(pattern))
    events.put_targets(
        Rule="findings",
        Targets=[
            {
                "Id": "1",
                "Arn": topic,
                "InputTransformer": {
                    "InputPathsMap": {"type": "$.detail.type", "account": "$.account"},
                    "InputTemplate": '"<type> in account <account>"',
                },
            }
        ],
    )
    detector = guardduty.create_detector(Enable=True)["DetectorId"]
    kind = "Backdoor:EC2/C&CActivity.B!DNS"
    guardduty.create_sample_findings(DetectorId=detector, FindingTypes=[kind])
    text = f"{kind} in account {ACCOUNT}"
    eventually(lambda: any(text in m[1].get_content() for m in mails.letters), 60)
    eventually(
        lambda: any(text in json.loads(it[2]).get("Message", "") for it in hook.requests), 60
    )


def test_schedules_tell_queues_and_topics(client, sqs, queue, iam, name):
    scheduler = client("scheduler")
    it = name("schedule")
    url, arn = queue()
    dead, dead_arn = queue(SCHEDULER)
    role = iam.create_role(RoleName=it, AssumeRolePolicyDocument=trust(SCHEDULER))["Role"]["Arn"]
    iam.put_role_policy(
        RoleName=it, PolicyName="p", PolicyDocument=policy(allow("sqs:SendMessage", arn))
    )
    when = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    at = f"at({when.strftime('%Y-%m-%dT%H:%M:%S')})"
    common = {"ScheduleExpression": at, "FlexibleTimeWindow": {"Mode": "OFF"}}
    scheduler.create_schedule(
        Name=f"{it}-1",
        Target={"Arn": arn, "RoleArn": role, "Input": '{"at":"<aws.scheduler.scheduled-time>"}'},
        **common,
    )
    scheduler.create_schedule(
        Name=f"{it}-2",
        Target={
            "Arn": "arn:aws:scheduler:::aws-sdk:sqs:sendMessage",
            "RoleArn": role,
            "Input": json.dumps({"QueueUrl": url, "MessageBody": "universal"}),
        },
        **common,
    )
    topic = client("sns").create_topic(Name=it)["TopicArn"]
    scheduler.create_schedule(
        Name=f"{it}-3",
        Target={"Arn": topic, "RoleArn": role, "DeadLetterConfig": {"Arn": dead_arn}},
        **common,
    )
    found = []

    def both():
        found.extend(m["Body"] for m in take(sqs, url, 2))
        return len(found) == 2

    eventually(both, 30)
    assert "universal" in found
    assert {"at": when.strftime("%Y-%m-%dT%H:%M:%SZ")} in [
        json.loads(text) for text in found if text != "universal"
    ]
    # The role says nothing of topics.
    [letter] = take(sqs, dead, MessageAttributeNames=["All"])
    assert letter["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_PERMISSIONS"


def test_what_was_accepted_reaches_a_queue_across_a_kill(own_server):
    server = own_server()
    events, sqs = server.client("events"), server.client("sqs")
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:q"
    statement = {
        "Effect": "Allow",
        "Principal": EVENTS,
        "Action": "sqs:SendMessage",
        "Resource": arn,
    }
    sqs.create_queue(QueueName="q", Attributes={"Policy": policy(statement)})
    make_rule(events, "kill", {"Arn": arn})
    for n in range(30):
        put(events, "kill", {"n": n})
    server.kill()
    server.start()
    sqs = server.client("sqs")
    url = sqs.get_queue_url(QueueName="q")["QueueUrl"]
    found = set()

    def everything():
        found.update(json.loads(m["Body"])["detail"]["n"] for m in take(sqs, url, 1))
        return found == set(range(30))

    eventually(everything, 60)
