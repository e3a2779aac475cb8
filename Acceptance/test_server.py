"""The server as a program: starting, stopping, crashing, hostile input, many connections."""

import concurrent.futures
import gzip
import os
import pathlib
import re
import resource
import signal
import socket
import stat
import subprocess
import threading
import time

import pytest

import raw
from conftest import refused
from server import ACCOUNT, Server, binary, free_port

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
WHO = b"Action=GetCallerIdentity&Version=2011-06-15"


def still_well(server):
    assert server.client("sts").get_caller_identity()["Account"] == ACCOUNT


# Starting and stopping


def test_health_says_what_runs(server):
    health = server.health()
    assert health["status"] == "running" and health["version"]
    assert {"IAM", "STS", "S3", "CloudTrail", "GuardDuty"} <= set(health["services"])


def test_help_is_worth_reading():
    for arguments in (["help"], ["--help"], ["serve", "--help"], ["investigate", "--help"]):
        done = subprocess.run([binary(), *arguments], capture_output=True, text=True, timeout=30)
        assert done.returncode == 0 and len(done.stdout) > 300, arguments
    assert "--data" in done.stdout or "PATH" in done.stdout.upper()


def test_sigterm_ends_it_within_five_seconds(own_server):
    it = own_server()
    it.client("iam").create_user(UserName="kept")
    status, seconds = it.stop()
    assert status == 0 and seconds < 5
    it.start()
    it.client("iam").get_user(UserName="kept")


def test_sigterm_ends_it_while_clients_linger(own_server):
    it = own_server()
    with (
        socket.create_connection(("127.0.0.1", it.port)),
        socket.create_connection(("127.0.0.1", it.port)) as half,
    ):
        half.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf")
        time.sleep(0.3)
        status, seconds = it.stop()
    assert seconds < 5, f"{seconds:.1f} s"
    assert status == 0


def test_sigint_ends_it_too(own_server):
    it = own_server()
    it.process.send_signal(signal.SIGINT)
    assert it.process.wait(5) == 0


def test_a_call_under_way_is_answered_before_the_end(own_server):
    it = own_server()
    s3 = it.client("s3")
    s3.create_bucket(Bucket="draining")
    size = 8 << 20

    class Slow:
        """A body that takes a second to send."""

        def __init__(self):
            self.left = size

        def read(self, amount=-1):
            if self.left == 0:
                return b""
            amount = min(self.left, 1 << 20)
            self.left -= amount
            time.sleep(0.1)
            return b"x" * amount

    method, path, headers, _ = raw.sign(
        it, "s3", "PUT", "/draining/slow",
        headers={"Content-Length": str(size)}, signer=_unsigned_payload(),
    )  # fmt: skip
    answers = []
    thread = threading.Thread(
        target=lambda: answers.append(raw.send(it, method, path, headers, Slow()))
    )
    thread.start()
    time.sleep(0.3)
    status, seconds = it.stop()
    thread.join(15)
    assert seconds < 5 and status == 0
    it.start()
    found = it.client("s3").list_objects_v2(Bucket="draining").get("Contents", [])
    if answers and answers[0][0] == 200:
        assert [(o["Key"], o["Size"]) for o in found] == [("slow", size)]
    else:
        assert found == []


def _unsigned_payload():
    import botocore.auth

    class Signer(botocore.auth.S3SigV4Auth):
        def payload(self, request):
            return "UNSIGNED-PAYLOAD"

    return Signer


def test_a_second_server_on_the_same_folder_refuses(own_server):
    first = own_server()
    second = Server(data=first.data)
    second.start(wait=False)
    try:
        assert second.process.wait(15) != 0
        assert first.data in second.log_tail(), second.log_tail()
    finally:
        second.close()
    still_well(first)


def test_a_taken_port_is_said_so(own_server):
    first = own_server()
    second = Server()
    second.port = first.port
    second.start(wait=False)
    try:
        assert second.process.wait(15) != 0
        assert "in use" in second.log_tail().lower(), second.log_tail()
    finally:
        second.close()
    still_well(first)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "70000"], ["--port", "x"], ["--account", "12345"], ["--region", "Über"],
        ["--no-such-option"], ["--config", "/nonexistent.yaml"], ["--trail-interval", "0"],
    ],
)  # fmt: skip
def test_wrong_settings_are_refused_in_words(tmp_path, arguments):
    done = subprocess.run(
        [binary(), "serve", "--data", str(tmp_path / "data"), *arguments],
        capture_output=True, text=True, timeout=30,
    )  # fmt: skip
    assert done.returncode not in (0, -signal.SIGILL, -signal.SIGTRAP, -signal.SIGABRT)
    assert len(done.stderr.strip()) > 10 and "Fatal error" not in done.stderr


def test_settings_come_from_a_file_and_the_environment(own_server, tmp_path):
    file = tmp_path / "garrison.yaml"
    file.write_text('account: "210987654321"\nregion: eu-west-3\n')
    it = Server(environment={"GARRISON_CONFIG": str(file)})
    port = it.port
    try:
        it.process = subprocess.Popen(
            [binary(), "serve"], stdin=subprocess.DEVNULL, cwd=tmp_path,
            stdout=subprocess.DEVNULL, stderr=open(it.log, "ab"),  # noqa: SIM115
            env=dict(
                os.environ, GARRISON_CONFIG=str(file), GARRISON_PORT=str(port),
                GARRISON_DATA=it.data, GARRISON_ROOT_ACCESS_KEY_ID="AKIAGARRISONACCEPT01",
                GARRISON_ROOT_SECRET_ACCESS_KEY="acceptance+only/0123456789abcdefGARRISON",
            ),
        )  # fmt: skip
        it.wait_until_healthy()
        assert it.client("sts").get_caller_identity()["Account"] == "210987654321"
    finally:
        it.close()


def test_the_root_key_is_written_where_only_its_owner_reads_it():
    it = Server()
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GARRISON_ROOT")}
    try:
        with open(it.log, "ab") as log:
            it.process = subprocess.Popen(
                it.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
            )
        it.wait_until_healthy()
        file = pathlib.Path(it.data) / "root-credentials"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(os.stat(it.data).st_mode) & 0o077 == 0
        values = dict(
            line.split(" = ", 1) for line in file.read_text().splitlines() if " = " in line
        )
        key = values["aws_access_key_id"], values["aws_secret_access_key"]
        assert it.client("sts", key).get_caller_identity()["Arn"].endswith(":root")
        log = it.log_tail(1 << 20)
        assert str(file) in log or "root-credentials" in log
        assert key[1] not in log
        it.stop()
        with open(it.log, "ab") as log:
            it.process = subprocess.Popen(
                it.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
            )
        it.wait_until_healthy()
        it.client("sts", key).get_caller_identity()
    finally:
        it.close()


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    if os.getuid() == 0:
        target = "/proc/garrison"  # root may write anywhere but there
    else:
        tmp_path.chmod(0o500)
        target = str(tmp_path / "data")
    done = subprocess.run(
        [binary(), "serve", "--data", target, "--port", str(free_port())],
        capture_output=True, text=True, timeout=30,
    )  # fmt: skip
    assert done.returncode == 1
    assert target in done.stderr and "Fatal error" not in done.stderr


# Restarting


def test_a_restart_keeps_everything(own_server):
    it = own_server()
    iam, s3 = it.client("iam"), it.client("s3")
    iam.create_user(UserName="alice", Tags=[{"Key": "a", "Value": "b"}])
    key = iam.create_access_key(UserName="alice")["AccessKey"]
    iam.put_user_policy(
        UserName="alice", PolicyName="p",
        PolicyDocument='{"Version":"2012-10-17","Statement":'
        '[{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}]}',
    )  # fmt: skip
    session = it.client("sts", key).get_session_token()["Credentials"]
    s3.create_bucket(Bucket="kept")
    s3.put_bucket_versioning(Bucket="kept", VersioningConfiguration={"Status": "Enabled"})
    body = os.urandom(3 << 20)
    version = s3.put_object(Bucket="kept", Key="x/y", Body=body, Metadata={"m": "1"})["VersionId"]
    detector = it.client("guardduty").create_detector(Enable=True)["DetectorId"]
    before = it.client("iam", key).get_user()["User"]
    it.restart()
    assert it.client("iam", key).get_user()["User"] == before
    assert it.client("sts", session).get_caller_identity()["Arn"] == before["Arn"]
    got = it.client("s3").get_object(Bucket="kept", Key="x/y", VersionId=version)
    assert got["Body"].read() == body and got["Metadata"] == {"m": "1"}
    assert it.client("guardduty").list_detectors()["DetectorIds"] == [detector]
    events = it.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateBucket"}]
    )["Events"]
    assert len(events) == 1


def test_verify_names_what_was_changed(own_server):
    it = own_server()
    iam = it.client("iam")
    for number in range(20):
        iam.create_user(UserName=f"user-{number}")
    it.stop()
    verify = [binary(), "verify", "--data", it.data]
    done = subprocess.run(verify, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    folder = pathlib.Path(it.data) / "journal"
    segment = max((p for p in folder.rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    original = segment.read_bytes()
    middle = len(original) // 2
    for changed in (
        original[:middle] + bytes([original[middle] ^ 1]) + original[middle + 1 :],
        original[:middle],
    ):
        segment.write_bytes(changed)
        done = subprocess.run(verify, capture_output=True, text=True, timeout=60)
        assert done.returncode == 1, done.stdout
        assert "WRONG" in done.stdout
    segment.write_bytes(original)


# Clear answers to what is wrong


def post(server, body, service="sts", **headers):
    return raw.send(server, *raw.sign(server, service, body=body, headers={**FORM, **headers}))


def test_every_answer_has_a_request_id(server):
    assert server.client("sts").get_caller_identity()["ResponseMetadata"]["RequestId"]
    for service, call in (
        ("iam", lambda c: c.get_user(UserName="nobody")),
        ("s3", lambda c: c.list_objects_v2(Bucket="no-such-bucket-here")),
        ("cloudtrail", lambda c: c.get_trail(Name="no-trail")),
        ("guardduty", lambda c: c.get_detector(DetectorId="0" * 32)),
    ):
        try:
            call(server.client(service))
        except Exception as error:
            assert error.response["ResponseMetadata"]["RequestId"], service
        else:
            raise AssertionError(f"{service} should have refused")


def test_an_unknown_operation_is_said_so(server):
    got, _, body = post(server, b"Action=Teleport&Version=2011-06-15")
    assert (got, raw.code_of(body)) == (400, "InvalidAction")
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.Teleport",
    }
    got, _, body = raw.send(server, *raw.sign(server, "cloudtrail", body=b"{}", headers=headers))
    assert got in (400, 404)
    assert raw.code_of(body) in ("UnknownOperationException", "InvalidAction")


def test_an_operation_of_another_version_is_said_so(server):
    got, _, body = post(server, b"Action=GetCallerIdentity&Version=1999-01-01")
    assert (got, raw.code_of(body)) == (400, "InvalidAction")


def test_an_unknown_service_is_said_so(server):
    request = raw.sign(server, "quantumledger", body=b"{}", headers={
        "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "Quantum.Leap"})  # fmt: skip
    got, _, body = raw.send(server, *request)
    assert 400 <= got < 502 and got != 500, body[:300]
    assert len(body) > 20


def test_all_constraint_failures_are_told_together(server):
    iam = server.client("iam")
    with refused("ValidationError", status=400) as error:
        iam.list_users(MaxItems=0, PathPrefix="no-slash", Marker="")
    assert re.match(r"[2-9] validation errors detected: ", error.message), error.message
    for name in ("'maxItems'", "'pathPrefix'", "'marker'"):
        assert name in error.message
    assert "failed to satisfy constraint" in error.message
    with refused("ValidationError", status=400) as error:
        iam.list_users(MaxItems=0)
    assert error.message == (
        "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: "
        "Member must have value greater than or equal to 1"
    )


def test_a_missing_parameter_is_named(server):
    got, _, body = post(server, b"Action=GetRole&Version=2010-05-08", service="iam")
    assert (got, raw.code_of(body)) == (400, "ValidationError")
    assert "roleName" in raw.message_of(body)


@pytest.mark.parametrize(
    "service, headers, body",
    [
        ("cloudtrail", "json", b"{"),
        ("cloudtrail", "json", b"[]"),
        ("cloudtrail", "json", b"null"),
        ("cloudtrail", "json", b'"text"'),
        ("cloudtrail", "json", b"\xff\xfe\x00"),
        ("cloudtrail", "json", b'{"MaxResults": "ten"}'),
        ("cloudtrail", "json", b'{"MaxResults": 99999999999999999999}'),
        ("cloudtrail", "json", b'{"StartTime": "yesterday"}'),
        ("cloudtrail", "json", b'{"LookupAttributes": {}}'),
        ("cloudtrail", "json", b'{"a":' * 5000),
        ("cloudtrail", "json", b"[" * 100_000),
        ("sts", "form", b"Action=AssumeRole&Version=2011-06-15&DurationSeconds=ten&RoleArn=x"),
        ("sts", "form", b"Action=AssumeRole&Version=2011-06-15&Tags.member.999999999.Key=a"),
        ("sts", "form", b"Action=AssumeRole&Version=2011-06-15&Tags.member.-1.Key=a"),
        ("sts", "form", b"Action=AssumeRole&Version=2011-06-15&" + b"Tags.member." * 2000 + b"=1"),
        ("sts", "form", b"Action=%GG%ff&Version=2011-06-15"),
        ("sts", "form", b"&&&===&&&"),
        ("sts", "form", b"Action=" + b"A" * 1_000_000),
        ("sts", "form", b"a=1&" * 200_000),
    ],
)
def test_a_malformed_body_is_a_clear_refusal(server, service, headers, body):
    if headers == "json":
        target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents"
        sent = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": target}
    else:
        sent = FORM
    got, _, answer = raw.send(server, *raw.sign(server, service, body=body, headers=sent))
    assert 400 <= got < 500, (got, answer[:300])
    assert raw.code_of(answer), answer[:300]
    still_well(server)


@pytest.mark.parametrize(
    "body",
    [b"<", b"<a>", b"not xml", b"<a/>", b"\xff" * 100, b"<a>" * 50_000,
     b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><Tagging>&d;</Tagging>',
     b"<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"],
    ids=["lt", "open", "text", "other", "bytes", "deep", "entities", "incomplete"],
)  # fmt: skip
def test_malformed_xml_is_a_clear_refusal(server, body):
    s3 = server.client("s3")
    s3.create_bucket(Bucket="xml-test")
    import base64
    import hashlib

    digest = base64.b64encode(hashlib.md5(body).digest()).decode()
    got, _, answer = raw.send(
        server, *raw.sign(server, "s3", "PUT", "/xml-test?tagging", body=body,
                          headers={"Content-MD5": digest})
    )  # fmt: skip
    assert got == 400 and raw.code_of(answer) == "MalformedXML", (got, answer[:300])
    still_well(server)


def test_a_compressed_body_is_read(server):
    packed = gzip.compress(WHO)
    got, _, body = raw.send(
        server, *raw.sign(server, "sts", body=packed, headers={**FORM, "Content-Encoding": "gzip"})
    )
    assert got == 200 and b"GetCallerIdentityResult" in body


def test_a_compressed_bomb_does_no_harm(server):
    bomb = gzip.compress(b"Action=" + b"A" * (256 << 20), 9)
    assert len(bomb) < 1 << 20
    before = memory(server)
    got, _, body = raw.send(
        server, *raw.sign(server, "sts", body=bomb, headers={**FORM, "Content-Encoding": "gzip"})
    )
    assert 400 <= got < 500, body[:300]
    assert memory(server) - before < 128 << 20
    broken = packed_then_cut()
    got, _, body = raw.send(
        server, *raw.sign(server, "sts", body=broken, headers={**FORM, "Content-Encoding": "gzip"})
    )
    assert 400 <= got < 500, body[:300]
    still_well(server)


def packed_then_cut():
    return gzip.compress(WHO * 100)[:-12]


def memory(server):
    """The resident bytes of the server's process."""
    if server.process is None:
        return 0
    with open(f"/proc/{server.process.pid}/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


def test_an_over_long_body_is_refused_without_being_read(server):
    headers = {**FORM, "Content-Length": str(1 << 40)}
    method, path, signed, _ = raw.sign(server, "sts", body=b"", headers=FORM)
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{raw.port(server)}\r\n" + "".join(
        f"{k}: {raw.text(v)}\r\n" for k, v in {**signed, **headers}.items()
        if k.lower() not in ("host",) and not (k == "Content-Length" and v == "0")
    )  # fmt: skip
    answer = raw.send_bytes(server, head.encode() + b"\r\n" + b"A" * 100_000)
    assert answer.startswith(b"HTTP/1.1 4"), answer[:200]
    still_well(server)


def test_a_body_over_the_limit_is_refused(server):
    body = b"Action=GetCallerIdentity&Version=2011-06-15&X=" + b"A" * (20 << 20)
    try:
        got, _, answer = post(server, body)
        assert got in (400, 413), answer[:300]
    except OSError:
        pass  # the server may hang up on a client that keeps sending
    still_well(server)


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 100,
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 2_000_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 100_000 + b"\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nAuthorization: \xff\xfe\r\n\r\n",
        b"GET /%zz%00%ff?%=%&&a HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET /../../../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET http://[::1 HTTP/1.1\r\nHost: [::1\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        bytes(range(256)) * 40,
    ],
)
def test_what_is_hardly_http_harms_nobody(server, data):
    answer = raw.send_bytes(server, data, seconds=5)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4") or answer.startswith(b"HTTP/1.1 5")
    assert b"root:" not in answer
    still_well(server)


def test_a_path_never_leaves_the_data_folder(server):
    s3 = server.client("s3")
    s3.create_bucket(Bucket="paths-test")
    for key in ("../../escape", "..", ".", "a/../../b", "/abs", "a\x01b", "x" * 1024, "con/.part"):
        s3.put_object(Bucket="paths-test", Key=key, Body=key.encode())
        assert s3.get_object(Bucket="paths-test", Key=key)["Body"].read() == key.encode(), key
    assert not list(pathlib.Path(server.folder).glob("escape*"))
    with refused("KeyTooLongError", status=400):
        s3.put_object(Bucket="paths-test", Key="x" * 1025, Body=b"")


# Many and slow


def test_idle_connections_leave_others_served(own_server):
    it = own_server()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = max(100, min(10_000, hard - 1000))
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 1000), hard))
    held = []
    try:
        it.restart()  # so that the server has the raised limit too
        for _ in range(count):
            held.append(socket.create_connection(("127.0.0.1", it.port), timeout=60))
        for half in held[::100]:
            half.sendall(b"POST / HTTP/1.1\r\nHost: a\r\n")
        # Within the client's own patience (a minute): how fast is the benchmarks' business.
        still_well(it)
        assert it.health(timeout=60)["status"] == "running"
    finally:
        for each in held:
            each.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    still_well(it)


def test_slow_clients_leave_others_served(server):
    stop = threading.Event()

    def drip():
        with socket.create_connection(("127.0.0.1", raw.port(server))) as it:
            for byte in b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" * 10:
                if stop.is_set():
                    return
                try:
                    it.sendall(bytes([byte]))
                except OSError:
                    return
                time.sleep(0.01)

    threads = [threading.Thread(target=drip) for _ in range(50)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(20):
            still_well(server)
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_memory_does_not_grow_with_an_objects_size(own_server, tmp_path):
    it = own_server()
    s3 = it.client("s3")
    s3.create_bucket(Bucket="large")
    file = tmp_path / "large"
    size = 300 << 20
    with open(file, "wb") as out:
        out.truncate(size)
    s3.put_object(Bucket="large", Key="warm", Body=b"x" * (1 << 20))
    before = memory(it)
    with open(file, "rb") as body:
        s3.put_object(Bucket="large", Key="large", Body=body)
    got = s3.get_object(Bucket="large", Key="large")["Body"]
    total = sum(len(piece) for piece in got.iter_chunks(1 << 20))
    assert total == size
    assert memory(it) - before < 64 << 20


def test_many_clients_at_once_are_all_answered(server):
    def call(number):
        iam = server.client("iam")
        iam.create_user(UserName=f"at-once-{number}")
        return iam.get_user(UserName=f"at-once-{number}")["User"]["UserName"]

    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        assert len(set(pool.map(call, range(200)))) == 200


def test_only_one_of_many_gets_the_name(server):
    def call(_):
        try:
            server.client("iam").create_user(UserName="contested")
            return 1
        except Exception as error:
            assert error.response["Error"]["Code"] == "EntityAlreadyExists"
            return 0

    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(call, range(64))) == 1


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of 48 MiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)]
    if os.getuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_is_said_so_and_loses_nothing(own_server, small_disk):
    it = own_server(data=str(small_disk / "data"))
    s3, iam = it.client("s3"), it.client("iam")
    s3.create_bucket(Bucket="disk")
    iam.create_user(UserName="before")
    kept = []
    piece = os.urandom(4 << 20)
    with pytest.raises(Exception) as error:
        for number in range(20):
            s3.put_object(Bucket="disk", Key=str(number), Body=piece)
            kept.append(str(number))
    response = error.value.response
    assert response["ResponseMetadata"]["HTTPStatusCode"] >= 500, response
    filler = small_disk / "filler"
    with open(filler, "wb") as out:
        try:
            while True:
                out.write(b"x" * 65536)
                out.flush()
        except OSError:
            pass
    written = []
    for number in range(50):  # until the database finds no room either
        try:
            iam.create_user(UserName=f"full-{number}")
            written.append(f"full-{number}")
        except Exception as refusal:
            assert refusal.response["ResponseMetadata"]["HTTPStatusCode"] >= 500
            break
    filler.unlink()
    it.kill()
    it.start()
    s3, iam = it.client("s3"), it.client("iam")
    for key in kept:
        assert s3.get_object(Bucket="disk", Key=key)["Body"].read() == piece
    listed = {o["Key"] for o in s3.list_objects_v2(Bucket="disk").get("Contents", [])}
    assert listed == set(kept)
    for user in ["before", *written]:
        iam.get_user(UserName=user)
    iam.create_user(UserName="after")
