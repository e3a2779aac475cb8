"""SNS: topics, subscriptions of queues, webhooks and mailboxes, signatures, and what is refused."""

import base64
import json
import re
import urllib.request

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from conftest import allow, eventually, pages, policy, refused
from outside import MailServer, Webhook
from server import ACCOUNT, REGION, Server


@pytest.fixture(scope="module")
def mails():
    it = MailServer()
    yield it
    it.close()


@pytest.fixture(scope="module")
def server(mails):
    with Server(["--smtp", mails.url, "--mail-from", "watch@example.com"]) as it:
        yield it


@pytest.fixture
def hook():
    it = Webhook()
    yield it
    it.close()


@pytest.fixture(scope="module")
def sns(client):
    return client("sns")


@pytest.fixture(scope="module")
def sqs(client):
    return client("sqs")


@pytest.fixture
def topic(sns, name):
    def make(fifo=False, **attributes):
        called = name("topic") + (".fifo" if fifo else "")
        if fifo:
            attributes["FifoTopic"] = "true"
        return sns.create_topic(Name=called, Attributes=attributes)["TopicArn"]

    return make


@pytest.fixture
def queue(sqs, name):
    """A queue that a topic may send to: its address and ARN."""

    def make(topic=None, fifo=False):
        called = name("queue") + (".fifo" if fifo else "")
        arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{called}"
        attributes = {"FifoQueue": "true"} if fifo else {}
        if topic:
            attributes["Policy"] = policy(
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "sns.amazonaws.com"},
                    "Action": "sqs:SendMessage",
                    "Resource": arn,
                    "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
                }
            )
        return sqs.create_queue(QueueName=called, Attributes=attributes)["QueueUrl"], arn

    return make


def take(sqs, url, seconds=20, **more):
    got = sqs.receive_message(
        QueueUrl=url, WaitTimeSeconds=seconds, MaxNumberOfMessages=10, **more
    ).get("Messages", [])
    for m in got:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=m["ReceiptHandle"])
    return got


def check_signature(envelope):
    """As readers are told to check it."""
    names = ["Message", "MessageId"]
    if envelope["Type"] == "Notification":
        names += ["Subject"] if "Subject" in envelope else []
    else:
        names += ["SubscribeURL"]
    names += ["Timestamp"]
    if envelope["Type"] != "Notification":
        names += ["Token"]
    names += ["TopicArn", "Type"]
    text = "".join(f"{key}\n{envelope[key]}\n" for key in names)
    with urllib.request.urlopen(envelope["SigningCertURL"]) as answer:
        certificate = x509.load_pem_x509_certificate(answer.read())
    digest = hashes.SHA1() if envelope["SignatureVersion"] == "1" else hashes.SHA256()
    certificate.public_key().verify(
        base64.b64decode(envelope["Signature"]), text.encode(), padding.PKCS1v15(), digest
    )


def test_a_topic_is_made_told_of_and_deleted(sns, topic, name):
    arn = topic(DisplayName="Watch")
    called = arn.rsplit(":", 1)[1]
    assert sns.create_topic(Name=called)["TopicArn"] == arn
    with refused("InvalidParameter", match="already exists with different attributes"):
        sns.create_topic(Name=called, Attributes={"DisplayName": "Other"})
    told = sns.get_topic_attributes(TopicArn=arn)["Attributes"]
    assert told["TopicArn"] == arn and told["Owner"] == ACCOUNT
    assert told["DisplayName"] == "Watch"
    assert told["SubscriptionsConfirmed"] == told["SubscriptionsPending"] == "0"
    assert json.loads(told["Policy"])["Statement"][0]["Sid"] == "__default_statement_ID"
    assert json.loads(told["EffectiveDeliveryPolicy"])["http"]["defaultHealthyRetryPolicy"][
        "numRetries"
    ] == 3
    assert {"TopicArn": arn} in pages(sns, "list_topics", "Topics")
    sns.delete_topic(TopicArn=arn)
    sns.delete_topic(TopicArn=arn)
    with refused("NotFound", status=404):
        sns.get_topic_attributes(TopicArn=arn)
    for bad in ["with space", "x" * 257, "a.fifo", ""]:
        with refused("InvalidParameter"):
            sns.create_topic(Name=bad)


def test_tags_and_permissions(sns, topic):
    arn = topic()
    sns.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    sns.untag_resource(ResourceArn=arn, TagKeys=["b"])
    assert sns.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "a", "Value": "1"}]
    with refused("ResourceNotFound", status=404):
        sns.list_tags_for_resource(ResourceArn=arn + "x")
    sns.add_permission(
        TopicArn=arn, Label="theirs", AWSAccountId=["111122223333"], ActionName=["Publish"]
    )
    statements = json.loads(sns.get_topic_attributes(TopicArn=arn)["Attributes"]["Policy"])[
        "Statement"
    ]
    assert statements[1] == {
        "Sid": "theirs",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        "Action": "SNS:Publish",
        "Resource": arn,
    }
    with refused("InvalidParameter"):
        sns.add_permission(
            TopicArn=arn, Label="theirs", AWSAccountId=["111122223333"], ActionName=["Publish"]
        )
    sns.remove_permission(TopicArn=arn, Label="theirs")
    told = sns.get_topic_attributes(TopicArn=arn)["Attributes"]
    assert len(json.loads(told["Policy"])["Statement"]) == 1


@pytest.mark.parametrize("version", ["1", "2"])
def test_a_queue_hears_a_topic_signed(sns, sqs, topic, queue, version):
    arn = topic(SignatureVersion=version)
    url, target = queue(arn)
    made = sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=target)["SubscriptionArn"]
    assert made.startswith(arn + ":")
    sent = sns.publish(
        TopicArn=arn,
        Message="Grüße",
        Subject="s",
        MessageAttributes={"a": {"DataType": "String", "StringValue": "v"}},
    )
    [got] = take(sqs, url)
    body = json.loads(got["Body"])
    assert body["Type"] == "Notification" and body["MessageId"] == sent["MessageId"]
    assert body["TopicArn"] == arn and body["Message"] == "Grüße" and body["Subject"] == "s"
    assert body["MessageAttributes"] == {"a": {"Type": "String", "Value": "v"}}
    assert body["SignatureVersion"] == version
    check_signature(body)
    told = sns.get_subscription_attributes(SubscriptionArn=made)["Attributes"]
    assert told["PendingConfirmation"] == "false" and told["RawMessageDelivery"] == "false"
    sns.set_subscription_attributes(
        SubscriptionArn=made, AttributeName="RawMessageDelivery", AttributeValue="true"
    )
    sns.publish(
        TopicArn=arn,
        Message="raw",
        MessageAttributes={"b": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}},
    )
    [got] = take(sqs, url, MessageAttributeNames=["All"])
    assert got["Body"] == "raw"
    assert got["MessageAttributes"]["b"]["BinaryValue"] == b"\x00\x01"
    sns.unsubscribe(SubscriptionArn=made)
    with refused("NotFound"):
        sns.get_subscription_attributes(SubscriptionArn=made)


def test_a_queue_whose_policy_says_no_hears_nothing(sns, sqs, topic, queue):
    arn = topic()
    closed, target = queue()
    dead, letters = queue(arn)
    sns.subscribe(
        TopicArn=arn,
        Protocol="sqs",
        Endpoint=target,
        Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": letters})},
    )
    sns.publish(TopicArn=arn, Message="x")
    [got] = take(sqs, dead)
    assert json.loads(got["Body"])["Message"] == "x"
    assert take(sqs, closed, 0) == []


def test_a_webhook_confirms_hears_and_leaves_by_link(sns, topic, hook):
    arn = topic()
    endpoint = f"{hook.url}/in"
    answer = sns.subscribe(TopicArn=arn, Protocol="http", Endpoint=endpoint)
    assert answer["SubscriptionArn"] == "pending confirmation"
    path, headers, body = eventually(lambda: hook.requests and hook.requests[0], 30)
    assert path == "/in" and headers["x-amz-sns-message-type"] == "SubscriptionConfirmation"
    assert headers["Content-Type"] == "text/plain; charset=UTF-8"
    asked = json.loads(body)
    check_signature(asked)
    [listed] = sns.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]
    assert listed["SubscriptionArn"] == "PendingConfirmation"
    with urllib.request.urlopen(asked["SubscribeURL"]) as page:
        made = re.search("<SubscriptionArn>(.*)</SubscriptionArn>", page.read().decode()).group(1)
    sns.publish(TopicArn=arn, Message="hear")
    path, headers, body = eventually(lambda: len(hook.requests) > 1 and hook.requests[1], 30)
    assert headers["x-amz-sns-subscription-arn"] == made
    told = json.loads(body)
    check_signature(told)
    assert told["Message"] == "hear"
    with urllib.request.urlopen(told["UnsubscribeURL"]) as page:
        assert page.status == 200
    assert sns.list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"] == []
    with refused("InvalidParameter", match="Token"):
        sns.confirm_subscription(TopicArn=arn, Token=asked["Token"])


def test_a_webhook_that_fails_hears_it_later(sns, topic, hook):
    arn = topic()
    retry = {"minDelayTarget": 1, "maxDelayTarget": 1, "numRetries": 3}
    sns.subscribe(
        TopicArn=arn,
        Protocol="http",
        Endpoint=hook.url,
        Attributes={"DeliveryPolicy": json.dumps({"healthyRetryPolicy": retry})},
    )
    token = json.loads(eventually(lambda: hook.requests and hook.requests[0], 30)[2])["Token"]
    sns.confirm_subscription(TopicArn=arn, Token=token)
    hook.answers = [500, 503, 200]
    sns.publish(TopicArn=arn, Message="again")
    eventually(lambda: len(hook.requests) == 4, 30)


def test_a_mailbox_confirms_and_hears(sns, topic, mails):
    arn = topic(DisplayName="Wächter")
    sns.subscribe(TopicArn=arn, Protocol="email", Endpoint="someone@example.com")
    to, letter = eventually(
        lambda: next((m for m in mails.letters if m[0] == ["someone@example.com"]), None), 30
    )
    assert "Wächter" in letter["From"] and "watch@example.com" in letter["From"]
    link = re.search(r"http://\S+Token=\w+", letter.get_content()).group(0)
    with urllib.request.urlopen(link) as page:
        assert page.status == 200
    sns.publish(TopicArn=arn, Message="Grüße\n.\nEnde", Subject="Hear this")
    _, letter = eventually(lambda: len(mails.letters) > 1 and mails.letters[-1], 30)
    assert letter["Subject"] == "Hear this"
    assert letter.get_content().startswith("Grüße\n.\nEnde\n")
    sns.subscribe(TopicArn=arn, Protocol="email-json", Endpoint="robot@example.com")
    letter = eventually(
        lambda: next((m for m in mails.letters if m[0] == ["robot@example.com"]), None), 30
    )[1]
    check_signature(json.loads(letter.get_content()))


def test_fifo_topics_and_batches(sns, sqs, topic, queue):
    arn = topic(fifo=True, ContentBasedDeduplication="true")
    url, target = queue(arn, fifo=True)
    sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=target)
    answer = sns.publish_batch(
        TopicArn=arn,
        PublishBatchRequestEntries=[
            {"Id": "a", "Message": "1", "MessageGroupId": "g"},
            {"Id": "b", "Message": "2"},
            {"Id": "c", "Message": "3", "MessageGroupId": "g"},
            {"Id": "d", "Message": "3", "MessageGroupId": "g"},
        ],
    )
    assert [it["Id"] for it in answer["Successful"]] == ["a", "c", "d"]
    assert answer["Successful"][1]["MessageId"] == answer["Successful"][2]["MessageId"]
    assert len(answer["Successful"][0]["SequenceNumber"]) == 20
    assert [(it["Id"], it["Code"]) for it in answer["Failed"]] == [("b", "InvalidParameter")]
    found = []

    def both():
        found.extend(json.loads(m["Body"])["Message"] for m in take(sqs, url, 2))
        return len(found) == 2

    eventually(both, 30)
    assert found == ["1", "3"]
    with refused("InvalidParameter", match="MessageGroupId parameter is required"):
        sns.publish(TopicArn=arn, Message="x")
    with refused("InvalidParameter"):
        sns.subscribe(TopicArn=topic(), Protocol="sqs", Endpoint=target)
    for code, ids in [
        ("EmptyBatchRequest", []),
        ("BatchEntryIdsNotDistinct", ["a", "a"]),
        ("InvalidBatchEntryId", ["a b"]),
        ("TooManyEntriesInBatchRequest", [str(n) for n in range(11)]),
    ]:
        with refused(code):
            sns.publish_batch(
                TopicArn=topic(),
                PublishBatchRequestEntries=[{"Id": i, "Message": "x"} for i in ids],
            )


def test_what_is_refused(sns, topic, queue):
    arn = topic()
    for arguments, match in [
        ({"TopicArn": arn, "Message": ""}, "Empty message"),
        ({"TopicArn": arn, "Message": "x" * 262_145}, "Message too long"),
        ({"TopicArn": arn, "Message": "x", "Subject": "a\nb"}, "Subject"),
        ({"TopicArn": arn, "Message": "x", "Subject": "x" * 101}, "Subject"),
        ({"TopicArn": "nonsense", "Message": "x"}, "must have at least 6 elements"),
        ({"Message": "x"}, "TopicArn or TargetArn"),
        ({"PhoneNumber": "+15550100", "Message": "x"}, "not available"),
        ({"TopicArn": arn, "Message": "x", "MessageStructure": "json"}, "failed to parse"),
        ({"TopicArn": arn, "Message": "{}", "MessageStructure": "json"}, "No default entry"),
        ({"TopicArn": arn, "Message": "x", "MessageDeduplicationId": "x"}, "not valid for"),
    ]:
        with refused("InvalidParameter", match=match):
            sns.publish(**arguments)
    with refused("NotFound", match="Topic does not exist"):
        sns.publish(TopicArn=arn + "x", Message="x")
    for protocol, endpoint in [
        ("sms", "+15550100"),
        ("lambda", "arn:aws:lambda:us-east-1:123456789012:function:f"),
        ("carrier-pigeon", "x"),
        ("http", "https://example.com"),
        ("email", "nobody"),
        ("sqs", "arn:aws:sns:us-east-1:123456789012:x"),
    ]:
        with refused("InvalidParameter"):
            sns.subscribe(TopicArn=arn, Protocol=protocol, Endpoint=endpoint)
    with refused("InvalidParameter"):
        sns.set_topic_attributes(TopicArn=arn, AttributeName="Nothing", AttributeValue="x")
    with refused("InvalidParameter"):
        sns.create_platform_application(
            Name="x", Platform="GCM", Attributes={"PlatformCredential": "x"}
        )
    assert sns.list_platform_applications()["PlatformApplications"] == []
    assert sns.list_phone_numbers_opted_out()["phoneNumbers"] == []


def test_policies_of_users_and_topics(sns, topic, users):
    arn = topic()
    user = users.make(allow("sns:GetTopicAttributes", arn))
    theirs = user.client("sns")
    theirs.get_topic_attributes(TopicArn=arn)
    with refused("AuthorizationError", status=403, match="SNS:Publish on resource"):
        theirs.publish(TopicArn=arn, Message="x")
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": user.arn},
        "Action": "SNS:Publish",
        "Resource": arn,
    }
    sns.set_topic_attributes(
        TopicArn=arn, AttributeName="Policy", AttributeValue=policy(statement)
    )
    theirs.publish(TopicArn=arn, Message="x")


def test_what_was_published_is_told_after_a_kill(own_server, hook):
    server = own_server()
    sns = server.client("sns")
    arn = sns.create_topic(Name="kept")["TopicArn"]
    sns.subscribe(TopicArn=arn, Protocol="http", Endpoint=hook.url)
    token = json.loads(eventually(lambda: hook.requests and hook.requests[0], 30)[2])["Token"]
    sns.confirm_subscription(TopicArn=arn, Token=token)
    hook.answers = [500]
    for n in range(5):
        sns.publish(TopicArn=arn, Message=str(n))
    eventually(lambda: len(hook.requests) >= 6, 30)
    server.kill()
    hook.answers = [200]
    hook.requests.clear()
    server.start()
    eventually(lambda: len({json.loads(it[2])["Message"] for it in hook.requests}) == 5, 60)
