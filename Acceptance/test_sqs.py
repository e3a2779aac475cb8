"""SQS: queues, messages on their way, FIFO, dead letters, both dialects, and what is refused."""

import hashlib
import json
import pathlib
import struct
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from conftest import allow, eventually, policy, refused
from server import ACCOUNT, REGION, ROOT_ACCESS_KEY_ID, ROOT_SECRET_ACCESS_KEY


@pytest.fixture(scope="module")
def sqs(client):
    return client("sqs")


@pytest.fixture
def make(sqs, name):
    """`make(DelaySeconds="1")`: the address of a new queue; `fifo=True` makes a FIFO queue."""

    def one(fifo=False, called=None, **attributes):
        called = called or name("queue") + (".fifo" if fifo else "")
        if fifo:
            attributes["FifoQueue"] = "true"
        return sqs.create_queue(QueueName=called, Attributes=attributes)["QueueUrl"]

    return one


def arn(url):
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{url.rsplit('/', 1)[1]}"


def take(sqs, url, **more):
    return sqs.receive_message(QueueUrl=url, **more).get("Messages", [])


def bodies(sqs, url, **more):
    return [m["Body"] for m in take(sqs, url, MaxNumberOfMessages=10, **more)]


# Queues


def test_a_queue_is_made_found_listed_and_deleted(sqs, make, name, server):
    prefix = name("list")
    urls = [make(called=f"{prefix}-{n}") for n in range(3)]
    assert urls[0] == f"{server.endpoint}/{ACCOUNT}/{prefix}-0"
    assert sqs.get_queue_url(QueueName=f"{prefix}-1")["QueueUrl"] == urls[1]
    assert sqs.list_queues(QueueNamePrefix=prefix)["QueueUrls"] == urls
    first = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=2)
    assert first["QueueUrls"] == urls[:2]
    rest = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=2, NextToken=first["NextToken"])
    assert rest["QueueUrls"] == urls[2:] and "NextToken" not in rest
    sqs.delete_queue(QueueUrl=urls[0])
    with refused("AWS.SimpleQueueService.NonExistentQueue", status=400) as it:
        sqs.get_queue_url(QueueName=f"{prefix}-0")
    assert it.message == "The specified queue does not exist."
    assert it.response["Error"]["QueryErrorCode"] == "QueueDoesNotExist"
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix=name("none"))


def test_attributes_have_their_defaults_and_ranges(sqs, make):
    url = make()
    told = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert told.pop("CreatedTimestamp") and told.pop("LastModifiedTimestamp")
    assert told == {
        "ApproximateNumberOfMessages": "0",
        "ApproximateNumberOfMessagesDelayed": "0",
        "ApproximateNumberOfMessagesNotVisible": "0",
        "DelaySeconds": "0",
        "MaximumMessageSize": "1048576",
        "MessageRetentionPeriod": "345600",
        "QueueArn": arn(url),
        "ReceiveMessageWaitTimeSeconds": "0",
        "SqsManagedSseEnabled": "true",
        "VisibilityTimeout": "30",
    }
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "12"})
    told = sqs.get_queue_attributes(
        QueueUrl=url, AttributeNames=["VisibilityTimeout", "QueueArn"]
    )["Attributes"]
    assert told == {"VisibilityTimeout": "12", "QueueArn": arn(url)}
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url)
    for key, value in [
        ("VisibilityTimeout", "43201"),
        ("DelaySeconds", "901"),
        ("MaximumMessageSize", "1023"),
        ("MaximumMessageSize", "1048577"),
        ("MessageRetentionPeriod", "59"),
        ("ReceiveMessageWaitTimeSeconds", "21"),
        ("DelaySeconds", "x"),
        ("Policy", "{"),
    ]:
        with refused("InvalidAttributeValue", match=f"Invalid value for the parameter {key}"):
            sqs.set_queue_attributes(QueueUrl=url, Attributes={key: value})
    with refused("InvalidAttributeName", match="Unknown Attribute Nothing."):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Nothing": "1"})
    with refused("InvalidAttributeName", match="Unknown Attribute Nothing."):
        sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Nothing"])
    with refused("InvalidAttributeName"):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"ContentBasedDeduplication": "true"})


def test_the_same_queue_again_must_have_the_same_attributes(sqs, make, name):
    called = name("same")
    url = make(called=called, VisibilityTimeout="40")
    assert make(called=called, VisibilityTimeout="40") == url
    assert make(called=called) == url
    with refused("QueueAlreadyExists", match="different value for attribute VisibilityTimeout"):
        make(called=called, VisibilityTimeout="41")
    with refused("QueueAlreadyExists", match="DelaySeconds"):
        make(called=called, DelaySeconds="1")


@pytest.mark.parametrize(
    "called, attributes",
    [
        ("with space", {}),
        ("x" * 81, {}),
        ("a.b", {}),
        ("a.fifo", {}),
        ("a", {"FifoQueue": "true"}),
        ("", {}),
    ],
)
def test_names_that_no_queue_can_have(sqs, called, attributes):
    with refused("InvalidParameterValue", status=400):
        sqs.create_queue(QueueName=called, Attributes=attributes)


def test_tags(sqs, name):
    url = sqs.create_queue(QueueName=name(), tags={"a": "1"})["QueueUrl"]
    sqs.tag_queue(QueueUrl=url, Tags={"b": "2", "a": "3"})
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"a": "3", "b": "2"}
    sqs.untag_queue(QueueUrl=url, TagKeys=["a", "none"])
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"b": "2"}
    sqs.untag_queue(QueueUrl=url, TagKeys=["b"])
    assert "Tags" not in sqs.list_queue_tags(QueueUrl=url)
    with refused("InvalidParameterValue"):
        sqs.tag_queue(QueueUrl=url, Tags={f"k{n}": "" for n in range(51)})


# Messages


def attributes_md5(attributes):
    """As the documentation has it: names in order, each part behind its length."""
    digest = hashlib.md5()

    def add(part):
        digest.update(struct.pack("!I", len(part)))
        digest.update(part)

    for key, value in sorted(attributes.items()):
        add(key.encode())
        add(value["DataType"].encode())
        if "StringValue" in value:
            digest.update(b"\x01")
            add(value["StringValue"].encode())
        else:
            digest.update(b"\x02")
            add(value["BinaryValue"])
    return digest.hexdigest()


def test_a_message_goes_through_with_everything_it_has(sqs, make, sts):
    url = make()
    attributes = {
        "text": {"DataType": "String", "StringValue": "grün"},
        "number": {"DataType": "Number.int", "StringValue": "-7"},
        "bytes": {"DataType": "Binary.png", "BinaryValue": b"\x00\xff\x01"},
    }
    trace = {
        "AWSTraceHeader": {
            "DataType": "String",
            "StringValue": "Root=1-5759e988-bd862e3fe1be46a994272793",
        }
    }
    body = "Grüße, <Welt> & \U0001f600\n"
    sent = sqs.send_message(
        QueueUrl=url, MessageBody=body, MessageAttributes=attributes, MessageSystemAttributes=trace
    )
    assert sent["MD5OfMessageBody"] == hashlib.md5(body.encode()).hexdigest()
    assert sent["MD5OfMessageAttributes"] == attributes_md5(attributes)
    assert sent["MD5OfMessageSystemAttributes"] == attributes_md5(trace)
    [got] = take(
        sqs, url, MessageSystemAttributeNames=["All"], MessageAttributeNames=["All"]
    )
    assert got["MessageId"] == sent["MessageId"] and got["Body"] == body
    assert got["MD5OfBody"] == sent["MD5OfMessageBody"]
    assert got["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert got["MessageAttributes"] == attributes
    system = got["Attributes"]
    assert system["ApproximateReceiveCount"] == "1"
    assert system["SenderId"] == sts.get_caller_identity()["UserId"]
    assert system["AWSTraceHeader"] == trace["AWSTraceHeader"]["StringValue"]
    assert abs(int(system["SentTimestamp"]) / 1000 - time.time()) < 60
    assert take(sqs, url) == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=got["ReceiptHandle"])
    sqs.delete_message(QueueUrl=url, ReceiptHandle=got["ReceiptHandle"])


def test_a_reader_gets_the_attributes_it_asks_for(sqs, make):
    url = make(VisibilityTimeout="0")
    values = {
        key: {"DataType": "String", "StringValue": key} for key in ["bar.one", "bar.two", "foo"]
    }
    sqs.send_message(QueueUrl=url, MessageBody="x", MessageAttributes=values)
    for asked, expected in [
        ([], None),
        (["foo"], {"foo"}),
        (["bar.*"], {"bar.one", "bar.two"}),
        (["All"], set(values)),
        ([".*"], set(values)),
        (["none"], None),
    ]:
        [got] = take(sqs, url, MessageAttributeNames=asked)
        found = got.get("MessageAttributes")
        assert (found and set(found)) == expected
        chosen = {key: values[key] for key in found or {}}
        assert got.get("MD5OfMessageAttributes") == (attributes_md5(chosen) if chosen else None)
        assert "Attributes" not in got
    [got] = take(sqs, url, AttributeNames=["SentTimestamp"])
    assert set(got["Attributes"]) == {"SentTimestamp"}


def test_what_is_received_comes_back_unless_it_is_deleted(sqs, make):
    url = make(VisibilityTimeout="1")
    sqs.send_message(QueueUrl=url, MessageBody="again")
    [first] = take(sqs, url)
    assert take(sqs, url) == []
    [second] = take(sqs, url, WaitTimeSeconds=5, AttributeNames=["ApproximateReceiveCount"])
    assert second["Attributes"]["ApproximateReceiveCount"] == "2"
    assert second["ReceiptHandle"] != first["ReceiptHandle"]
    sqs.delete_message(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"])
    assert take(sqs, url, WaitTimeSeconds=2) == []


def test_visibility_can_be_changed(sqs, make):
    url = make(VisibilityTimeout="300")
    sqs.send_message(QueueUrl=url, MessageBody="x")
    [got] = take(sqs, url)
    handle = got["ReceiptHandle"]
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)
    with refused("InvalidParameterValue", match="not available for visibility timeout change"):
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=9)
    [got] = take(sqs, url)
    answer = sqs.change_message_visibility_batch(
        QueueUrl=url,
        Entries=[
            {"Id": "a", "ReceiptHandle": got["ReceiptHandle"], "VisibilityTimeout": 0},
            {"Id": "b", "ReceiptHandle": "nonsense", "VisibilityTimeout": 0},
            {"Id": "c", "ReceiptHandle": got["ReceiptHandle"], "VisibilityTimeout": 43201},
        ],
    )
    assert [it["Id"] for it in answer["Successful"]] == ["a"]
    assert {it["Id"]: it["Code"] for it in answer["Failed"]} == {
        "b": "ReceiptHandleIsInvalid",
        "c": "InvalidParameterValue",
    }
    assert len(take(sqs, url)) == 1
    with refused("InvalidParameterValue"):
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=43201)


def test_receipt_handles_of_others_are_no_good(sqs, make):
    one, other = make(), make()
    sqs.send_message(QueueUrl=one, MessageBody="x")
    [got] = take(sqs, one)
    for url, handle in [(other, got["ReceiptHandle"]), (one, "nonsense"), (one, "AAAA")]:
        with refused("ReceiptHandleIsInvalid", match="is not a valid receipt handle"):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=handle)


def test_delays_of_messages_and_queues(sqs, make):
    url = make(DelaySeconds="2")
    sqs.send_message(QueueUrl=url, MessageBody="late")
    sqs.send_message(QueueUrl=url, MessageBody="now", DelaySeconds=0)
    assert bodies(sqs, url) == ["now"]
    told = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    assert told["ApproximateNumberOfMessagesDelayed"] == "1"
    assert told["ApproximateNumberOfMessagesNotVisible"] == "1"
    assert bodies(sqs, url, WaitTimeSeconds=5) == ["late"]
    with refused("InvalidParameterValue", match="DelaySeconds must be >= 0 and <= 900"):
        sqs.send_message(QueueUrl=url, MessageBody="x", DelaySeconds=901)


def test_a_reader_who_waits_is_woken(sqs, make, server):
    url = make()
    got = []

    def read():
        got.extend(take(server.client("sqs"), url, WaitTimeSeconds=20))

    reader = threading.Thread(target=read)
    begin = time.monotonic()
    reader.start()
    time.sleep(1)
    sqs.send_message(QueueUrl=url, MessageBody="wake")
    reader.join(20)
    assert [m["Body"] for m in got] == ["wake"] and time.monotonic() - begin < 15
    assert take(sqs, make(ReceiveMessageWaitTimeSeconds="1")) == []


def test_batches(sqs, make):
    url = make()
    answer = sqs.send_message_batch(
        QueueUrl=url,
        Entries=[
            {"Id": "a", "MessageBody": "one"},
            {"Id": "b", "MessageBody": "two", "DelaySeconds": 901},
            {"Id": "c", "MessageBody": "bad \x01"},
            {"Id": "d", "MessageBody": "four"},
        ],
    )
    assert [it["Id"] for it in answer["Successful"]] == ["a", "d"]
    assert answer["Successful"][0]["MD5OfMessageBody"] == hashlib.md5(b"one").hexdigest()
    assert {it["Id"]: (it["Code"], it["SenderFault"]) for it in answer["Failed"]} == {
        "b": ("InvalidParameterValue", True),
        "c": ("InvalidMessageContents", True),
    }
    found = take(sqs, url, MaxNumberOfMessages=10)
    assert sorted(m["Body"] for m in found) == ["four", "one"]
    answer = sqs.delete_message_batch(
        QueueUrl=url,
        Entries=[
            {"Id": str(n), "ReceiptHandle": m["ReceiptHandle"]} for n, m in enumerate(found)
        ]
        + [{"Id": "x", "ReceiptHandle": "x"}],
    )
    assert [it["Id"] for it in answer["Successful"]] == ["0", "1"]
    assert [it["Code"] for it in answer["Failed"]] == ["ReceiptHandleIsInvalid"]
    start = "AWS.SimpleQueueService."
    for code, entries in [
        ("EmptyBatchRequest", []),
        ("BatchEntryIdsNotDistinct", [("a", "x"), ("a", "y")]),
        ("InvalidBatchEntryId", [("a b", "x")]),
        ("TooManyEntriesInBatchRequest", [(str(n), "x") for n in range(11)]),
        ("BatchRequestTooLong", [(str(n), "x" * 600_000) for n in range(2)]),
    ]:
        with refused(start + code):
            sqs.send_message_batch(
                QueueUrl=url, Entries=[{"Id": i, "MessageBody": b} for i, b in entries]
            )


def test_limits_of_messages(sqs, make):
    url = make(MaximumMessageSize="2048")
    sqs.send_message(QueueUrl=url, MessageBody="x" * 2048)
    with refused("InvalidParameterValue", match="Message must be shorter than 2048 bytes"):
        sqs.send_message(QueueUrl=url, MessageBody="x" * 2049)
    with refused("InvalidParameterValue"):
        sqs.send_message(
            QueueUrl=url,
            MessageBody="x" * 2040,
            MessageAttributes={"a": {"DataType": "String", "StringValue": "bb"}},
        )
    with refused("MissingParameter"):
        sqs.send_message(QueueUrl=url, MessageBody="")
    with refused("InvalidMessageContents"):
        sqs.send_message(QueueUrl=url, MessageBody="\x02")
    for count in (0, 11):
        with refused("InvalidParameterValue", match="Must be between 1 and 10"):
            take(sqs, url, MaxNumberOfMessages=count)
    with refused("InvalidParameterValue", match="Must be >= 0 and <= 20"):
        take(sqs, url, WaitTimeSeconds=21)
    for key, value in [
        ("aws.x", {"DataType": "String", "StringValue": "x"}),
        (".x", {"DataType": "String", "StringValue": "x"}),
        ("x", {"DataType": "Text", "StringValue": "x"}),
        ("x", {"DataType": "String", "StringValue": ""}),
        ("x", {"DataType": "Number", "StringValue": "seven"}),
        ("x", {"DataType": "Binary", "StringValue": "x"}),
    ]:
        with refused("InvalidParameterValue"):
            sqs.send_message(QueueUrl=url, MessageBody="x", MessageAttributes={key: value})


def test_purging(sqs, make):
    url = make()
    for _ in range(3):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    sqs.purge_queue(QueueUrl=url)
    assert take(sqs, url) == []
    with refused("AWS.SimpleQueueService.PurgeQueueInProgress"):
        sqs.purge_queue(QueueUrl=url)


# FIFO


def test_a_group_is_read_in_order_and_by_one_at_a_time(sqs, make):
    url = make(fifo=True, ContentBasedDeduplication="true", VisibilityTimeout="30")
    for body, group in [("a1", "a"), ("b1", "b"), ("a2", "a"), ("a3", "a"), ("b2", "b")]:
        sent = sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId=group)
        assert len(sent["SequenceNumber"]) == 20
    [first] = take(sqs, url, AttributeNames=["All"])
    assert first["Body"] == "a1"
    assert first["Attributes"]["MessageGroupId"] == "a"
    assert first["Attributes"]["MessageDeduplicationId"] == hashlib.sha256(b"a1").hexdigest()
    # Group a is in somebody's hands.
    assert bodies(sqs, url) == ["b1", "b2"]
    assert bodies(sqs, url) == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    [second] = take(sqs, url)
    assert second["Body"] == "a2"
    sqs.change_message_visibility(
        QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=0
    )
    assert bodies(sqs, url) == ["a2", "a3"]


def test_nothing_is_taken_twice(sqs, make):
    url = make(fifo=True)
    one = sqs.send_message(
        QueueUrl=url, MessageBody="x", MessageGroupId="g", MessageDeduplicationId="1"
    )
    same = sqs.send_message(
        QueueUrl=url, MessageBody="other", MessageGroupId="h", MessageDeduplicationId="1"
    )
    assert same["MessageId"] == one["MessageId"]
    assert same["SequenceNumber"] == one["SequenceNumber"]
    assert bodies(sqs, url) == ["x"]
    with refused("InvalidParameterValue", match="ContentBasedDeduplication"):
        sqs.send_message(QueueUrl=url, MessageBody="x", MessageGroupId="g")
    with refused("MissingParameter", match="MessageGroupId"):
        sqs.send_message(QueueUrl=url, MessageBody="x", MessageDeduplicationId="2")
    with refused("InvalidParameterValue"):
        sqs.send_message(QueueUrl=make(), MessageBody="x", MessageDeduplicationId="2")


def test_deduplication_by_group(sqs, make):
    scope = {
        "DeduplicationScope": "messageGroup",
        "FifoThroughputLimit": "perMessageGroupId",
    }
    url = make(fifo=True, **scope)
    for group in "gh":
        sqs.send_message(
            QueueUrl=url, MessageBody=group, MessageGroupId=group, MessageDeduplicationId="1"
        )
    assert bodies(sqs, url) == ["g", "h"]
    with refused("InvalidAttributeValue"):
        make(fifo=True, FifoThroughputLimit="perMessageGroupId")


def test_an_attempt_that_is_repeated_gets_the_same(sqs, make):
    url = make(fifo=True, ContentBasedDeduplication="true")
    for n in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=str(n), MessageGroupId=str(n))
    one = take(sqs, url, ReceiveRequestAttemptId="try-1", MaxNumberOfMessages=2)
    same = take(sqs, url, ReceiveRequestAttemptId="try-1", MaxNumberOfMessages=2)
    assert [m["MessageId"] for m in one] == [m["MessageId"] for m in same]
    assert bodies(sqs, url, ReceiveRequestAttemptId="try-2") == ["2"]


# Dead letters


def test_what_nobody_can_deal_with_goes_to_the_dead_letters(sqs, make):
    dead = make()
    source = make(
        VisibilityTimeout="0",
        RedrivePolicy=json.dumps({"deadLetterTargetArn": arn(dead), "maxReceiveCount": 2}),
    )
    sent = sqs.send_message(QueueUrl=source, MessageBody="poison")
    for _ in range(2):
        assert bodies(sqs, source) == ["poison"]
    assert bodies(sqs, source) == []
    [letter] = take(sqs, dead, AttributeNames=["All"], VisibilityTimeout=0)
    assert letter["MessageId"] == sent["MessageId"]
    assert letter["Attributes"]["DeadLetterQueueSourceArn"] == arn(source)
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [source]
    # And back.
    task = sqs.start_message_move_task(SourceArn=arn(dead))
    assert task["TaskHandle"]

    def done():
        [it] = sqs.list_message_move_tasks(SourceArn=arn(dead))["Results"]
        return it if it["Status"] == "COMPLETED" else None

    it = eventually(done, 20)
    assert it["ApproximateNumberOfMessagesMoved"] == 1
    assert bodies(sqs, source) == ["poison"]
    with refused("ResourceNotFoundException"):
        sqs.start_message_move_task(SourceArn=arn(dead) + "x")
    with refused("InvalidParameterValue", match="must be configured as a Dead Letter Queue"):
        sqs.start_message_move_task(SourceArn=arn(source))
    with refused("InvalidParameterValue", match="Only active tasks"):
        sqs.cancel_message_move_task(TaskHandle=task["TaskHandle"])


def test_redrive_policies_that_cannot_be(sqs, make, name):
    dead, fifo = make(), make(fifo=True)
    closed = make(RedriveAllowPolicy=json.dumps({"redrivePermission": "denyAll"}))
    chosen = make(
        RedriveAllowPolicy=json.dumps(
            {"redrivePermission": "byQueue", "sourceQueueArns": [arn(dead)]}
        )
    )
    for target, count in [
        (arn(dead) + "-none", 1),
        (arn(fifo), 1),
        (arn(closed), 1),
        (arn(chosen), 1),
        (arn(dead), 0),
        (arn(dead), 1001),
        ("nonsense", 1),
    ]:
        text = json.dumps({"deadLetterTargetArn": target, "maxReceiveCount": count})
        with refused("InvalidParameterValue", match="for parameter RedrivePolicy is invalid"):
            make(RedrivePolicy=text)
    for text in ["{}", "x", json.dumps({"deadLetterTargetArn": arn(dead)})]:
        with refused("InvalidParameterValue"):
            make(RedrivePolicy=text)
    sqs.set_queue_attributes(
        QueueUrl=dead,
        Attributes={
            "RedrivePolicy": json.dumps(
                {"deadLetterTargetArn": arn(chosen), "maxReceiveCount": "3"}
            )
        },
    )
    sqs.set_queue_attributes(QueueUrl=dead, Attributes={"RedrivePolicy": ""})
    told = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["All"])["Attributes"]
    assert "RedrivePolicy" not in told
    with refused("InvalidParameterValue"):
        make(RedriveAllowPolicy=json.dumps({"redrivePermission": "some"}))


# Who may


def test_policies_of_users_and_of_queues(sqs, make, users):
    url = make()
    user = users.make(allow("sqs:ReceiveMessage", arn(url)))
    theirs = user.client("sqs")
    assert take(theirs, url) == []
    with refused("AccessDenied", status=403, match="sqs:SendMessage"):
        theirs.send_message(QueueUrl=url, MessageBody="x")
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": user.arn},
        "Action": "SQS:SendMessage",
        "Resource": arn(url),
    }
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(statement)})
    theirs.send_message_batch(QueueUrl=url, Entries=[{"Id": "1", "MessageBody": "x"}])
    statement["Effect"] = "Deny"
    statement["Action"] = "sqs:*"
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(statement)})
    with refused("AccessDenied", match="explicit deny"):
        take(theirs, url)
    told = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]
    assert json.loads(told["Policy"])["Statement"] == [statement]


def test_permissions(sqs, make):
    url = make()
    sqs.add_permission(
        QueueUrl=url, Label="theirs", AWSAccountIds=["111122223333"], Actions=["SendMessage"]
    )
    told = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]
    assert json.loads(told["Policy"]) == {
        "Version": "2012-10-17",
        "Id": f"{arn(url)}/SQSDefaultPolicy",
        "Statement": [
            {
                "Sid": "theirs",
                "Effect": "Allow",
                "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                "Action": "SQS:SendMessage",
                "Resource": arn(url),
            }
        ],
    }
    for label, actions in [("theirs", ["SendMessage"]), ("x", ["CreateQueue"]), ("x x", ["*"])]:
        with refused("InvalidParameterValue"):
            sqs.add_permission(
                QueueUrl=url, Label=label, AWSAccountIds=["111122223333"], Actions=actions
            )
    sqs.remove_permission(QueueUrl=url, Label="theirs")
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])
    with refused("InvalidParameterValue"):
        sqs.remove_permission(QueueUrl=url, Label="theirs")


# Forms


def form(server, parameters, path="/", sign=True):
    """A signed call as clients of 2022 made it; gives the status and the XML without namespace."""
    body = urllib.parse.urlencode({"Version": "2012-11-05", **parameters})
    request = botocore.awsrequest.AWSRequest(
        "POST",
        server.endpoint + path,
        {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
        body,
    )
    if sign:
        credentials = botocore.credentials.Credentials(ROOT_ACCESS_KEY_ID, ROOT_SECRET_ACCESS_KEY)
        botocore.auth.SigV4Auth(credentials, "sqs", REGION).add_auth(request)
    plain = urllib.request.Request(
        request.url, body.encode(), dict(request.headers), method="POST"
    )
    try:
        with urllib.request.urlopen(plain) as answer:
            status, text = answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read().decode()
    text = text.replace(' xmlns="http://queue.amazonaws.com/doc/2012-11-05/"', "")
    return status, ElementTree.fromstring(text)


def test_the_dialect_of_forms(server, name, sqs):
    called = name("form")
    status, xml = form(
        server,
        {
            "Action": "CreateQueue",
            "QueueName": called,
            "Attribute.1.Name": "VisibilityTimeout",
            "Attribute.1.Value": "7",
            "Tag.1.Key": "k",
            "Tag.1.Value": "v",
        },
    )
    assert status == 200
    url = xml.findtext("CreateQueueResult/QueueUrl")
    assert url == f"{server.endpoint}/{ACCOUNT}/{called}"
    path = urllib.parse.urlparse(url).path
    _, xml = form(
        server,
        {
            "Action": "SendMessage",
            "MessageBody": "by form",
            "MessageAttribute.1.Name": "n",
            "MessageAttribute.1.Value.DataType": "String",
            "MessageAttribute.1.Value.StringValue": "v",
        },
        path,
    )
    assert xml.findtext("SendMessageResult/MD5OfMessageBody") == hashlib.md5(b"by form").hexdigest()
    _, xml = form(
        server,
        {
            "Action": "SendMessageBatch",
            "QueueUrl": url,
            "SendMessageBatchRequestEntry.1.Id": "a",
            "SendMessageBatchRequestEntry.1.MessageBody": "second",
        },
    )
    assert xml.findtext("SendMessageBatchResult/SendMessageBatchResultEntry/Id") == "a"
    _, xml = form(
        server,
        {
            "Action": "GetQueueAttributes",
            "QueueUrl": url,
            "AttributeName.1": "VisibilityTimeout",
            "AttributeName.2": "ApproximateNumberOfMessages",
        },
    )
    told = {
        it.findtext("Name"): it.findtext("Value")
        for it in xml.findall("GetQueueAttributesResult/Attribute")
    }
    assert told == {"VisibilityTimeout": "7", "ApproximateNumberOfMessages": "2"}
    _, xml = form(
        server,
        {
            "Action": "ReceiveMessage",
            "QueueUrl": url,
            "MaxNumberOfMessages": "10",
            "AttributeName.1": "All",
            "MessageAttributeName.1": "All",
        },
    )
    found = xml.findall("ReceiveMessageResult/Message")
    assert [it.findtext("Body") for it in found] == ["by form", "second"]
    assert found[0].findtext("MessageAttribute/Value/StringValue") == "v"
    assert "SentTimestamp" in [it.findtext("Name") for it in found[0].findall("Attribute")]
    status, xml = form(
        server,
        {
            "Action": "DeleteMessage",
            "QueueUrl": url,
            "ReceiptHandle": found[0].findtext("ReceiptHandle"),
        },
    )
    assert status == 200 and xml.tag == "DeleteMessageResponse"
    _, xml = form(server, {"Action": "ListQueueTags", "QueueUrl": url})
    assert xml.findtext("ListQueueTagsResult/Tag/Key") == "k"
    _, xml = form(server, {"Action": "ListQueues", "QueueNamePrefix": called})
    assert [it.text for it in xml.findall("ListQueuesResult/QueueUrl")] == [url]
    status, xml = form(server, {"Action": "GetQueueUrl", "QueueName": name("none")})
    assert (status, xml.findtext("Error/Code")) == (
        400,
        "AWS.SimpleQueueService.NonExistentQueue",
    )
    status, xml = form(server, {"Action": "SendMessage", "QueueUrl": url})
    assert (status, xml.findtext("Error/Code")) == (400, "MissingParameter")
    unsigned = {"Action": "SendMessage", "QueueUrl": url, "MessageBody": "x"}
    status, _ = form(server, unsigned, sign=False)
    assert status == 403
    sqs.set_queue_attributes(
        QueueUrl=url,
        Attributes={
            "Policy": policy(
                {
                    "Effect": "Allow",
                    "Principal": "*",
                    "Action": "sqs:SendMessage",
                    "Resource": arn(url),
                }
            )
        },
    )
    status, _ = form(server, unsigned, sign=False)
    assert status == 200


# Strength


def test_what_was_acknowledged_is_there_after_a_kill(own_server, name):
    server = own_server()
    sqs = server.client("sqs")
    url = sqs.create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "2"})["QueueUrl"]
    for n in range(20):
        sqs.send_message(QueueUrl=url, MessageBody=str(n))
    held = take(sqs, url, MaxNumberOfMessages=5)
    for m in held[:2]:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=m["ReceiptHandle"])
    server.kill()
    server.start()
    sqs = server.client("sqs")
    url = sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    found = set()

    def all_found():
        for m in take(sqs, url, MaxNumberOfMessages=10, WaitTimeSeconds=1, VisibilityTimeout=60):
            found.add(m["Body"])
        return len(found) == 18

    eventually(all_found, 30)
    assert found == {str(n) for n in range(20)} - {m["Body"] for m in held[:2]}


def test_bodies_are_sealed_on_disk(own_server):
    server = own_server()
    sqs = server.client("sqs")
    url = sqs.create_queue(QueueName="sealed")["QueueUrl"]
    plain = sqs.create_queue(QueueName="plain", Attributes={"SqsManagedSseEnabled": "false"})
    sqs.send_message(QueueUrl=url, MessageBody="a-secret-that-nobody-reads")
    sqs.send_message(QueueUrl=plain["QueueUrl"], MessageBody="something-that-anybody-reads")
    assert bodies(sqs, url, VisibilityTimeout=0) == ["a-secret-that-nobody-reads"]
    server.stop()
    kept = b"".join(p.read_bytes() for p in pathlib.Path(server.data).rglob("*") if p.is_file())
    assert b"something-that-anybody-reads" in kept
    assert b"a-secret-that-nobody-reads" not in kept


def test_the_command_line(server, name):
    called = name("cli")
    # The first aws CLI takes no endpoint for SQS from the environment.
    at = ("--endpoint-url", server.endpoint, "sqs")
    url = server.aws_json(*at, "create-queue", "--queue-name", called)["QueueUrl"]
    server.aws_json(*at, "send-message", "--queue-url", url, "--message-body", "hello")
    got = server.aws_json(*at, "receive-message", "--queue-url", url)
    assert got["Messages"][0]["Body"] == "hello"
