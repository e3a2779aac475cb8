"""Nothing acknowledged is lost, whenever the server is killed: the writes, their events in the
trail, and the proof of the trail.

GARRISON_KILLS=1000 runs the long form; GARRISON_SEED chooses other moments. Moments are counted in
acknowledged writes, not in time, so that a slow machine tries the same as a fast one.
"""

import gzip
import hashlib
import json
import os
import pathlib
import random
import re
import resource
import subprocess
import threading
import time

import pytest
from botocore.exceptions import ClientError

from conftest import eventually, policy
from server import ACCOUNT, REGION, binary

KILLS = int(os.environ.get("GARRISON_KILLS", "6"))
SEED = int(os.environ.get("GARRISON_SEED", "20260101"))
WORKERS = 6
USERS_MAX = 3_000  # an account has 5,000 at most

TRAIL = "proof"
LOGS = "load-logs"
OBJECTS = "load-objects"


def content(key):
    """The bytes of an object, told by its key: 0 to 20 KiB."""
    seed = hashlib.sha256(key.encode()).digest()
    return (seed * 640)[: seed[0] * 80]


class Load:
    """Writers that remember what was acknowledged to them, and what was left open by a kill."""

    def __init__(self, server, random_):
        self.alive = threading.Event()
        self.stopped = False
        self.changed = threading.Condition()
        self.count = 0
        self.acknowledged = []
        self.open = []
        self.failure = None
        seeds = [random_.random() for _ in range(WORKERS)]
        clients = [(server.client("iam"), server.client("s3")) for _ in seeds]
        self.threads = [
            threading.Thread(target=self.run, args=(number, seed, *pair), daemon=True)
            for number, (seed, pair) in enumerate(zip(seeds, clients, strict=True))
        ]
        for thread in self.threads:
            thread.start()

    def run(self, worker, seed, iam, s3):
        chance = random.Random(seed)
        try:
            number = 0
            while True:
                self.alive.wait()
                if self.stopped:
                    return
                number += 1
                self.write(worker, number, chance, iam, s3)
        except BaseException as error:
            with self.changed:
                self.failure = error
                self.changed.notify_all()

    def write(self, worker, number, chance, iam, s3):
        kind = chance.choice(["object", "tag", "user"])
        if kind == "user" and number > USERS_MAX // WORKERS:
            kind = "tag"
        name = f"{kind}-{worker}-{number}"
        try:
            if kind == "object":
                s3.put_object(Bucket=OBJECTS, Key=name, Body=content(name))
            elif kind == "user":
                iam.create_user(UserName=name)
            else:
                iam.tag_user(UserName=f"tagged-{worker}", Tags=[{"Key": "n", "Value": name}])
        except ClientError:
            raise
        except Exception:  # the connection ended: nobody can say whether it was done
            self.open.append((kind, name))
            time.sleep(0.01)
            return
        with self.changed:
            self.acknowledged.append((kind, name))
            self.count += 1
            self.changed.notify_all()

    def wait_for(self, more):
        """Until so many more writes were acknowledged."""
        with self.changed:
            goal = self.count + more
            while self.count < goal and not self.failure:
                assert self.changed.wait(240), "the load stands still"
            if self.failure:
                raise self.failure

    def end(self):
        self.stopped = True
        self.alive.set()
        for thread in self.threads:
            thread.join(120)
            assert not thread.is_alive()
        if self.failure:
            raise self.failure


def let_cloudtrail_in(s3, bucket):
    service = {"Service": "cloudtrail.amazonaws.com"}
    s3.put_bucket_policy(
        Bucket=bucket,
        Policy=policy(
            {"Effect": "Allow", "Principal": service, "Action": "s3:GetBucketAcl",
             "Resource": f"arn:aws:s3:::{bucket}"},
            {"Effect": "Allow", "Principal": service, "Action": "s3:PutObject",
             "Resource": f"arn:aws:s3:::{bucket}/AWSLogs/{ACCOUNT}/*",
             "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}},
        ),
    )  # fmt: skip


def start_trail(it, name=TRAIL, bucket=LOGS):
    s3, cloudtrail = it.client("s3"), it.client("cloudtrail")
    s3.create_bucket(Bucket=bucket)
    let_cloudtrail_in(s3, bucket)
    trail = cloudtrail.create_trail(
        Name=name, S3BucketName=bucket, EnableLogFileValidation=True, IsMultiRegionTrail=True
    )
    cloudtrail.put_event_selectors(
        TrailName=name,
        EventSelectors=[{
            "ReadWriteType": "All", "IncludeManagementEvents": True,
            "DataResources": [{"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{OBJECTS}/"]}],
        }],
    )  # fmt: skip
    cloudtrail.start_logging(Name=name)
    return trail


def keys(s3, bucket, prefix):
    found = []
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        found += page.get("Contents", [])
    return found


class Delivered:
    """The events that a trail has delivered; each file is read once."""

    def __init__(self, s3, bucket=LOGS):
        self.s3, self.bucket, self.read, self.events = s3, bucket, set(), []

    def refresh(self):
        for item in keys(self.s3, self.bucket, f"AWSLogs/{ACCOUNT}/CloudTrail/"):
            if item["Key"] not in self.read:
                self.read.add(item["Key"])
                body = self.s3.get_object(Bucket=self.bucket, Key=item["Key"])["Body"].read()
                self.events += json.loads(gzip.decompress(body))["Records"]
        return self.events

    def has(self, name, **parameters):
        return any(
            it["eventName"] == name
            and all((it["requestParameters"] or {}).get(k) == v for k, v in parameters.items())
            for it in self.refresh()
        )


def name_of(event):
    """What a write of the load was called, by its event; None for other events."""
    if event.get("errorCode"):
        return None
    told = event["requestParameters"] or {}
    if event["eventName"] == "PutObject" and told["bucketName"] == OBJECTS:
        return told["key"]
    if event["eventName"] == "CreateUser" and told["userName"].startswith("user-"):
        return told["userName"]
    if event["eventName"] == "TagUser":
        return told["tags"][0]["value"]
    return None


@pytest.mark.timeout(900 + 10 * KILLS)
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(own_server):
    chance = random.Random(SEED)
    it = own_server(options=["--trail-interval", "1", "--digest-interval", "10"])
    trail = start_trail(it)
    begun = time.gmtime(time.time() - 5)
    it.client("s3").create_bucket(Bucket=OBJECTS)
    for worker in range(WORKERS):
        it.client("iam").create_user(UserName=f"tagged-{worker}")
    load = Load(it, chance)
    for _ in range(KILLS):
        load.alive.set()
        load.wait_for(chance.randint(1, 60))
        time.sleep(chance.random() * 0.02)
        load.alive.clear()
        it.kill()
        it.start()  # without help
    load.alive.set()
    load.wait_for(20)
    load.end()

    acknowledged = {name for _, name in load.acknowledged}
    unsure = {name for _, name in load.open}
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, {len(unsure)} left open")
    assert len(acknowledged) == len(load.acknowledged) > KILLS

    # The writes: all that was acknowledged, nothing half, nothing that nobody asked for.
    iam, s3 = it.client("iam"), it.client("s3")
    objects = {o["Key"]: o for o in keys(s3, OBJECTS, "")}
    for key, found in objects.items():
        assert found["ETag"].strip('"') == hashlib.md5(content(key)).hexdigest(), key
    for key in list(objects)[:50]:
        assert s3.get_object(Bucket=OBJECTS, Key=key)["Body"].read() == content(key)
    users = set()
    for page in iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 1000}):
        users |= {u["UserName"] for u in page["Users"] if u["UserName"].startswith("user-")}
    state = set(objects) | users
    tagged = {name for kind, name in load.acknowledged if kind == "tag"}
    assert acknowledged - tagged <= state, sorted(acknowledged - tagged - state)[:10]
    assert state <= acknowledged | unsure
    for worker in range(WORKERS):
        last = [n for k, n in load.acknowledged if k == "tag" and n.split("-")[1] == str(worker)]
        if last:
            tags = iam.list_user_tags(UserName=f"tagged-{worker}")["Tags"]
            assert int(tags[0]["Value"].split("-")[2]) >= int(last[-1].split("-")[2])

    # Their events: each is delivered once, and tells of what is.
    iam.create_user(UserName="marker")
    delivered = Delivered(s3)
    eventually(lambda: delivered.has("CreateUser", userName="marker"), seconds=240, pause=1)
    ids = [event["eventID"] for event in delivered.events]
    assert len(ids) == len(set(ids)), "an event was delivered twice"
    counts = {}
    for event in delivered.events:
        name = name_of(event)
        if name:
            counts[name] = counts.get(name, 0) + 1
    assert {n: c for n, c in counts.items() if c > 1} == {}, "a write has two events"
    assert acknowledged <= set(counts), sorted(acknowledged - set(counts))[:10]
    assert {n for n in counts if not n.startswith("tag-")} == state

    # The proof.
    it.client("cloudtrail").stop_logging(Name=TRAIL)
    eventually(lambda: delivered.has("StopLogging"), seconds=240, pause=1)
    eventually(lambda: covered(s3) >= delivered.read, seconds=240, pause=1)
    done = it.aws(
        "cloudtrail", "validate-logs", "--trail-arn", trail["TrailARN"], "--verbose",
        "--start-time", time.strftime("%Y-%m-%dT%H:%M:%SZ", begun), timeout=600,
    )  # fmt: skip
    assert re.search(r"(\d+)/\1 digest files valid", done.stdout), done.stdout[-2000:]
    assert re.search(r"(\d+)/\1 log files valid", done.stdout), done.stdout[-2000:]
    assert verify("--data", it.data).returncode == 0  # beside the server
    it.stop()
    assert verify("--data", it.data).returncode == 0


def covered(s3, bucket=LOGS):
    """The log files that digests name."""
    found = set()
    for item in keys(s3, bucket, f"AWSLogs/{ACCOUNT}/CloudTrail-Digest/"):
        body = s3.get_object(Bucket=bucket, Key=item["Key"])["Body"].read()
        found |= {it["s3Object"] for it in json.loads(gzip.decompress(body))["logFiles"]}
    return found


def verify(*arguments):
    done = subprocess.run(
        [binary(), "verify", *map(str, arguments)], capture_output=True, text=True, timeout=600
    )
    print(done.stdout[-3000:] + done.stderr)
    return done


def test_no_room_for_files_to_grow_is_said_so_and_loses_nothing(own_server):
    """As on a full disk, without the rights that one of our own would take: the system lets no
    file grow beyond the longest there is."""
    it = own_server()
    iam, s3 = it.client("iam"), it.client("s3")
    s3.create_bucket(Bucket="room")
    users = []

    def fill():
        for number in range(2_000):
            name = f"user-{len(users)}-{number}"
            iam.create_user(UserName=name, Tags=[{"Key": "t", "Value": "v" * 250}])
            users.append(name)

    iam.create_user(UserName="before")
    longest = max(p.stat().st_size for p in pathlib.Path(it.data).rglob("*") if p.is_file())
    unlimited = resource.prlimit(it.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(it.process.pid, resource.RLIMIT_FSIZE, (longest + 65_536, unlimited[1]))
    with pytest.raises(ClientError) as refusal:
        fill()
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] >= 500
    with pytest.raises(ClientError) as refusal:
        s3.put_object(Bucket="room", Key="large", Body=b"x" * (longest + 131_072))
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] >= 500
    assert it.process.poll() is None, "the server must not end"
    resource.prlimit(it.process.pid, resource.RLIMIT_FSIZE, unlimited)
    iam.create_user(UserName="after")  # without a new start
    assert s3.list_objects_v2(Bucket="room")["KeyCount"] == 0
    for _ in range(2):
        listed = set()
        for page in iam.get_paginator("list_users").paginate():
            listed |= {u["UserName"] for u in page["Users"]}
        assert {"before", "after", *users} <= listed
        it.kill()
        it.start()
        iam = it.client("iam")
    it.stop()
    assert verify("--data", it.data).returncode == 0


# Starting, stopping and the chain of digests


@pytest.fixture(scope="module")
def delivered(request):
    """A server that was stopped in order, killed, and told to stop and start logging, and a
    plain copy of what it delivered; (server, folder of the copy, file of the keys, its trail)."""
    from server import Server

    if os.environ.get("GARRISON_ENDPOINT"):
        pytest.skip("GARRISON_ENDPOINT names a server that is not ours to stop")
    it = Server(options=["--trail-interval", "1", "--digest-interval", "2"])
    request.addfinalizer(it.close)
    it.start()
    it.begun = time.gmtime(time.time() - 5)
    it.trail = start_trail(it)
    s3 = it.client("s3")
    files = Delivered(s3)

    def make(name):
        it.client("iam").create_group(GroupName=name)
        eventually(lambda: files.has("CreateGroup", groupName=name), seconds=120)
        eventually(lambda: covered(s3) >= files.read, seconds=120)

    make("first")
    it.restart()
    make("after-restart")
    it.kill()
    it.start()
    make("after-kill")
    cloudtrail = it.client("cloudtrail")
    cloudtrail.stop_logging(Name=TRAIL)
    eventually(lambda: files.has("StopLogging"), seconds=120)
    eventually(lambda: covered(s3) >= files.read, seconds=120)
    it.client("iam").create_group(GroupName="unseen")
    time.sleep(2.5)
    cloudtrail.start_logging(Name=TRAIL)
    make("after-start")
    cloudtrail.stop_logging(Name=TRAIL)
    eventually(lambda: sum(e["eventName"] == "StopLogging" for e in files.refresh()) == 2,
               seconds=120)  # fmt: skip
    eventually(lambda: covered(s3) >= files.read, seconds=120)
    it.events = files.events
    copy = pathlib.Path(it.folder) / "copy"
    it.aws("s3", "sync", f"s3://{LOGS}", str(copy))
    public = pathlib.Path(it.folder) / "keys.json"
    public.write_text(it.aws("cloudtrail", "list-public-keys", "--output", "json").stdout)
    return it, copy, public


def test_the_chain_goes_on_after_restart_and_kill(delivered):
    it, copy, _ = delivered
    names = [
        e["requestParameters"]["groupName"] for e in it.events if e["eventName"] == "CreateGroup"
    ]
    assert sorted(names) == ["after-kill", "after-restart", "after-start", "first"]
    digests = [
        json.loads(gzip.decompress(p.read_bytes()))
        for p in sorted(copy.rglob(f"CloudTrail-Digest/{REGION}/**/*.json.gz"))
    ]
    # Two chains: that of before the stop and that of after the start.
    assert sum(d["previousDigestS3Object"] is None for d in digests) == 2
    done = it.aws(
        "cloudtrail", "validate-logs", "--trail-arn", it.trail["TrailARN"], "--verbose",
        "--start-time", time.strftime("%Y-%m-%dT%H:%M:%SZ", it.begun),
    )  # fmt: skip
    assert re.search(r"(\d+)/\1 digest files valid", done.stdout), done.stdout
    assert re.search(r"(\d+)/\1 log files valid", done.stdout), done.stdout
    assert "INVALID" not in done.stdout + done.stderr


def test_a_copy_of_the_bucket_is_proven_alone(delivered):
    _, copy, public = delivered
    done = verify("--delivered", copy, "--public-keys", public)
    assert done.returncode == 0 and "\nwhole" in done.stdout
    assert "a new chain; the trail did not log" in done.stdout
    late = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
    done = verify("--delivered", copy, "--public-keys", public, "--until", late)
    assert done.returncode == 1 and "truncated" in done.stdout


def digests_of(copy):
    return sorted(copy.rglob(f"CloudTrail-Digest/{REGION}/**/*.json.gz"))


def logs_of(copy):
    found = []
    for path in digests_of(copy):
        found += [it["s3Object"] for it in json.loads(gzip.decompress(path.read_bytes()))["logFiles"]]
    return [copy / it for it in found]


def rewrite(path, change):
    tree = json.loads(gzip.decompress(path.read_bytes()))
    change(tree)
    path.write_bytes(gzip.compress(json.dumps(tree).encode()))


@pytest.mark.parametrize(
    "harm, words",
    [
        ("edit log", "altered"), ("remove log", "removed"), ("edit digest", "altered"),
        ("remove digest", "removed"), ("swap digests", "swapped"), ("break log", "altered"),
    ],
)  # fmt: skip
def test_what_was_done_to_a_copy_is_named(delivered, tmp_path, harm, words):
    _, copy, public = delivered
    mine = tmp_path / "copy"
    subprocess.run(["cp", "-r", copy, mine], check=True)
    log, (first, second, *_) = logs_of(mine)[1], digests_of(mine)
    harmed = second
    if harm == "edit log":
        harmed = log
        rewrite(log, lambda it: it["Records"][0].update(sourceIPAddress="203.0.113.9"))
    elif harm == "break log":
        harmed = log
        log.write_bytes(b"not gzip")
    elif harm == "remove log":
        harmed = log
        log.unlink()
    elif harm == "edit digest":
        rewrite(second, lambda it: it.update(logFiles=[]))
    elif harm == "remove digest":
        second.unlink()
    else:
        kept = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(kept)
    done = verify("--delivered", mine, "--public-keys", public)
    assert done.returncode == 1
    assert any(
        words in line and str(harmed.relative_to(mine)) in line
        for line in done.stdout.splitlines() if "WRONG" in line
    )  # fmt: skip


def test_verify_says_when_it_cannot(delivered, tmp_path):
    _, copy, public = delivered
    (tmp_path / "keys.json").write_text("{}")
    for arguments, status in (
        (("--data", tmp_path / "none"), 2),
        (("--delivered", tmp_path, "--public-keys", public), 2),
        (("--delivered", tmp_path / "none", "--public-keys", public), 2),
        (("--delivered", copy, "--public-keys", tmp_path / "keys.json"), 2),
        (("--delivered", copy), 64),
        (("--public-keys", public), 64),
        (("--delivered", copy, "--public-keys", public, "--until", "soon"), 64),
    ):
        done = verify(*arguments)
        assert done.returncode == status, arguments
        assert len(done.stderr.strip()) > 10


def test_verify_names_what_was_done_to_the_bucket(delivered):
    """Through the API, as somebody who holds a key would do it."""
    it, _, _ = delivered
    s3 = it.client("s3")
    assert verify("--data", it.data).returncode == 0
    key = sorted(k["Key"] for k in keys(s3, LOGS, f"AWSLogs/{ACCOUNT}/CloudTrail/"))[0]
    original = s3.get_object(Bucket=LOGS, Key=key)["Body"].read()
    for harm, word in (
        (lambda: s3.put_object(Bucket=LOGS, Key=key, Body=gzip.compress(b'{"Records":[]}')),
         "altered"),
        (lambda: s3.delete_object(Bucket=LOGS, Key=key), "removed"),
        (lambda: s3.put_object(Bucket=LOGS, Key=key + "x.json.gz", Body=original), "added"),
    ):  # fmt: skip
        harm()
        done = verify("--data", it.data)
        assert done.returncode == 1
        assert any(
            word in line and f"s3://{LOGS}/{key}" in line for line in done.stdout.splitlines()
        )
        s3.put_object(Bucket=LOGS, Key=key, Body=original)
        s3.delete_object(Bucket=LOGS, Key=key + "x.json.gz")
    assert verify("--data", it.data).returncode == 0
