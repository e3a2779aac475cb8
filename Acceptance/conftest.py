"""Fixtures: a server for each file, clients of the root user, users with policies, unique names."""

import contextlib
import json
import os
import secrets
import time

import pytest
from botocore.exceptions import ClientError

from server import External, Server


@pytest.fixture(scope="module")
def server(request):
    """A fresh server for the tests of one file. A file may name `SERVER_OPTIONS`."""
    endpoint = os.environ.get("GARRISON_ENDPOINT")
    options = getattr(request.module, "SERVER_OPTIONS", ())
    with External(endpoint) if endpoint else Server(options) as it:
        yield it


@pytest.fixture
def own_server():
    """Makes servers of one test alone, which it may stop and kill: `own_server(options=…)`."""
    if os.environ.get("GARRISON_ENDPOINT"):
        pytest.skip("GARRISON_ENDPOINT names a server that is not ours to stop")
    with contextlib.ExitStack() as stack:
        made = []

        def make(**arguments):
            it = Server(**arguments)
            stack.callback(it.close)
            made.append(it)
            return it.start()

        make.made = made
        yield make


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failure shows the end of what the servers logged."""
    outcome = yield
    report = outcome.get_result()
    if report.when != "call" or not report.failed:
        return
    servers = []
    if isinstance(item.funcargs.get("server"), Server):
        servers.append(item.funcargs["server"])
    servers += getattr(item.funcargs.get("own_server"), "made", [])
    for it in servers:
        tail = it.log_tail(4000)
        if tail:
            report.sections.append((f"log of the server on port {it.port}", tail))


@pytest.fixture(scope="module")
def client(server):
    """`client("iam")`: a boto3 client of the root user (or of `credentials`)."""
    made = {}

    def make(service, credentials=None, **options):
        if credentials is not None or options:
            return server.client(service, credentials, **options)
        if service not in made:
            made[service] = server.client(service)
        return made[service]

    return make


@pytest.fixture(scope="module")
def iam(client):
    return client("iam")


@pytest.fixture(scope="module")
def sts(client):
    return client("sts")


@pytest.fixture(scope="module")
def s3(client):
    return client("s3")


@pytest.fixture
def name():
    """`name()` or `name("role")`: a name that no other test has."""

    def make(prefix="x"):
        return f"{prefix}-{secrets.token_hex(5)}"

    return make


class Users:
    """Makes users with keys and inline policies, and the clients that act as them."""

    def __init__(self, server, iam):
        self.server = server
        self.iam = iam

    def make(self, *statements, name=None, **options):
        """A user with a key and, where there are `statements`, an inline policy of them."""
        it = User()
        it.name = name or f"user-{secrets.token_hex(5)}"
        it.arn = self.iam.create_user(UserName=it.name, **options)["User"]["Arn"]
        it.key = self.iam.create_access_key(UserName=it.name)["AccessKey"]
        it.server = self.server
        if statements:
            self.allow(it, *statements)
        return it

    def allow(self, user, *statements):
        self.iam.put_user_policy(
            UserName=user.name, PolicyName="inline", PolicyDocument=policy(*statements)
        )


class User:
    def client(self, service, **options):
        return self.server.client(service, self.key, **options)


@pytest.fixture(scope="module")
def users(server, iam):
    return Users(server, iam)


# Plain functions for the tests: `from conftest import policy`


def policy(*statements, version="2012-10-17"):
    return json.dumps({"Version": version, "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def trust(principal, action="sts:AssumeRole", **more):
    return policy({"Effect": "Allow", "Principal": principal, "Action": action, **more})


class Refused:
    """What `refused` caught: the error's code, message and HTTP status."""

    code = message = status = response = None


@contextlib.contextmanager
def refused(*codes, status=None, match=None):
    """The body must be refused with one of `codes`; message and status are checked if given."""
    caught = Refused()
    try:
        yield caught
    except ClientError as error:
        caught.response = error.response
        caught.code = error.response["Error"]["Code"]
        caught.message = error.response["Error"].get("Message") or ""
        caught.status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        assert caught.code in codes, f"{caught.code}: {caught.message}; expected {codes}"
        if status is not None:
            assert caught.status == status, f"HTTP {caught.status} with {caught.code}"
        if match is not None:
            assert match in caught.message, f"{match!r} is not in {caught.message!r}"
    else:
        raise AssertionError(f"was not refused; expected {codes}")


def eventually(check, seconds=120, pause=0.2):
    """Returns the first true value of `check()`; fails when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        value = check()
        if value:
            return value
        assert time.monotonic() < end, f"did not become so within {seconds} s"
        time.sleep(pause)


def pages(client, operation, key, **arguments):
    """Every item under `key` of a paginated operation."""
    found = []
    for page in client.get_paginator(operation).paginate(**arguments):
        found += page[key]
    return found


def pytest_collection_modifyitems(items):
    """Tests in known-gaps.txt may fail; a line names a test or the beginning of several."""
    path = os.path.join(os.path.dirname(__file__), "known-gaps.txt")
    with open(path) as lines:
        gaps = [line.split(None, 1) for line in lines if line.strip() and line[0] != "#"]
    for item in items:
        for start, reason in gaps:
            if item.nodeid.split("/")[-1].startswith(start):
                item.add_marker(pytest.mark.xfail(reason=reason.strip(), strict=False))
                break
