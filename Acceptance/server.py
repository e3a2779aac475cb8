"""A Garrison server as a child process: start it on a folder and a free port, stop, kill, restart.

Everything here knows the program only from outside: its command line, its environment, its health
page and its signals.
"""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
ACCOUNT = "123456789012"
REGION = "us-east-1"
# Made up for these tests; the server under test lives as long as they do.
ROOT_ACCESS_KEY_ID = "AKIAGARRISONACCEPT01"
ROOT_SECRET_ACCESS_KEY = "acceptance+only/0123456789abcdefGARRISON"


def binary():
    """The program to try: GARRISON_BINARY, else the debug build."""
    given = os.environ.get("GARRISON_BINARY")
    path = pathlib.Path(given) if given else REPOSITORY / ".build" / "debug" / "garrison"
    if not path.exists():
        raise RuntimeError(f"{path} does not exist: run `swift build` or set GARRISON_BINARY")
    return str(path)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One server. `options` are added to its command line; `environment` to its environment."""

    def __init__(self, options=(), environment=None, data=None, account=ACCOUNT, region=REGION):
        self.folder = tempfile.mkdtemp(prefix="garrison-acceptance-")
        self.data = data or os.path.join(self.folder, "data")
        self.log = os.path.join(self.folder, "server.log")
        self.options = list(options)
        self.environment = dict(environment or {})
        self.account = account
        self.region = region
        self.port = free_port()
        self.process = None

    # Running

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def command(self):
        return [
            binary(), "serve", "--data", self.data, "--host", "127.0.0.1",
            "--port", str(self.port), "--account", self.account, "--region", self.region,
            *self.options,
        ]  # fmt: skip

    def start(self, wait=True):
        environment = {
            k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "GARRISON_"))
        }
        environment.update(
            GARRISON_ROOT_ACCESS_KEY_ID=ROOT_ACCESS_KEY_ID,
            GARRISON_ROOT_SECRET_ACCESS_KEY=ROOT_SECRET_ACCESS_KEY,
        )
        environment.update(self.environment)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
            )
        if wait:
            self.wait_until_healthy()
        return self

    def wait_until_healthy(self, seconds=60):
        end = time.monotonic() + seconds
        while True:
            if self.process.poll() is not None:
                raise RuntimeError(
                    f"the server ended with {self.process.returncode}:\n{self.log_tail()}"
                )
            try:
                return self.health(timeout=2)
            except (OSError, ValueError):
                if time.monotonic() > end:
                    raise RuntimeError(f"no answer after {seconds} s:\n{self.log_tail()}") from None
                time.sleep(0.02)

    def health(self, timeout=10):
        with urllib.request.urlopen(f"{self.endpoint}/_garrison/health", timeout=timeout) as answer:
            return json.loads(answer.read())

    def stop(self, seconds=15):
        """SIGTERM; returns the exit status and the seconds that it took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(seconds)
        return status, time.monotonic() - begun

    def kill(self):
        self.process.kill()
        self.process.wait(15)

    def restart(self):
        self.stop()
        return self.start()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log_tail(self, bytes_max=8000):
        try:
            with open(self.log, "rb") as log:
                log.seek(0, os.SEEK_END)
                log.seek(max(0, log.tell() - bytes_max))
                return log.read().decode(errors="replace")
        except OSError:
            return ""

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.close()

    # Speaking to it

    def session(self, credentials=None, region=None):
        """A boto3 session: the root user's, or of `credentials` as IAM and STS return them."""
        keys = credential_values(credentials)
        return boto3.session.Session(region_name=region or self.region, **keys)

    def client(self, service, credentials=None, region=None, **config):
        config.setdefault("retries", {"total_max_attempts": 1})
        config.setdefault("connect_timeout", 10)
        config.setdefault("read_timeout", 60)
        config.setdefault("parameter_validation", False)  # that is for the server to do
        if service == "s3":
            config.setdefault("s3", {"addressing_style": "path"})
        return self.session(credentials, region).client(
            service, endpoint_url=self.endpoint, config=Config(**config)
        )

    def cli_environment(self, credentials=None, region=None):
        keys = credential_values(credentials)
        environment = {
            k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "GARRISON_"))
        }
        environment.update(
            AWS_ENDPOINT_URL=self.endpoint,
            AWS_ACCESS_KEY_ID=keys["aws_access_key_id"],
            AWS_SECRET_ACCESS_KEY=keys["aws_secret_access_key"],
            AWS_DEFAULT_REGION=region or self.region,
            AWS_REGION=region or self.region,
            AWS_CONFIG_FILE=os.path.join(self.folder, "no-config"),
            AWS_SHARED_CREDENTIALS_FILE=os.path.join(self.folder, "no-credentials"),
            AWS_EC2_METADATA_DISABLED="true",
            AWS_MAX_ATTEMPTS="1",
            AWS_PAGER="",
        )
        if "aws_session_token" in keys:
            environment["AWS_SESSION_TOKEN"] = keys["aws_session_token"]
        return environment

    def aws(self, *arguments, credentials=None, region=None, check=True, timeout=120, stdin=None):
        """Runs the aws CLI; returns its CompletedProcess, output as text."""
        program = pathlib.Path(sys.executable).parent / "aws"
        done = subprocess.run(
            [str(program), *map(str, arguments)],
            env=self.cli_environment(credentials, region),
            capture_output=True, text=True, timeout=timeout, input=stdin,
        )  # fmt: skip
        if check and done.returncode != 0:
            raise AssertionError(
                f"aws {' '.join(map(str, arguments))} ended with {done.returncode}\n"
                f"{done.stdout}{done.stderr}"
            )
        return done

    def aws_json(self, *arguments, **options):
        return json.loads(self.aws(*arguments, "--output", "json", **options).stdout or "null")


class External(Server):
    """A server that someone else started (GARRISON_ENDPOINT): what restarts it cannot be tried."""

    def __init__(self, endpoint):
        super().__init__()
        self._endpoint = endpoint.rstrip("/")

    @property
    def endpoint(self):
        return self._endpoint

    def start(self, wait=True):
        return self

    def stop(self, seconds=15):
        raise RuntimeError("not ours to stop")

    kill = restart = stop


def credential_values(credentials):
    """botocore's three names, from what CreateAccessKey, AssumeRole or a tuple gives; root's for
    None."""
    if credentials is None:
        credentials = (
            os.environ.get("GARRISON_ROOT_ACCESS_KEY_ID", ROOT_ACCESS_KEY_ID),
            os.environ.get("GARRISON_ROOT_SECRET_ACCESS_KEY", ROOT_SECRET_ACCESS_KEY),
        )
    if isinstance(credentials, dict):
        credentials = (
            credentials["AccessKeyId"],
            credentials["SecretAccessKey"],
            credentials.get("SessionToken"),
        )
    keys = {"aws_access_key_id": credentials[0], "aws_secret_access_key": credentials[1]}
    if len(credentials) > 2 and credentials[2]:
        keys["aws_session_token"] = credentials[2]
    return keys
