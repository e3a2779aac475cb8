"""Measures the started server beside moto_server. usage: bench.py GARRISON MOTO_SERVER"""

import datetime
import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEY = Credentials("AKIAGARRISONBENCH001", "bench+only/0123456789abcdefGARRISON00000")
BODY = "Action=GetCallerIdentity&Version=2011-06-15"
SECONDS = int(os.environ.get("SECONDS_EACH", "5"))
STARTS = 5


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def signed(port):
    """The headers of a signed call; one signature is good for fifteen minutes."""
    request = AWSRequest(
        method="POST", url=f"http://127.0.0.1:{port}/", data=BODY,
        headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
                 "Host": f"127.0.0.1:{port}"},
    )  # fmt: skip
    SigV4Auth(KEY, "sts", "us-east-1").add_auth(request)
    return dict(request.headers)


def ask(port, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("POST", "/", BODY, headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def until_answered(port, headers, started):
    while True:
        try:
            status, body = ask(port, headers)
        except OSError:
            time.sleep(0.002)
            continue
        assert status == 200 and b"GetCallerIdentityResult" in body, (status, body)
        return time.monotonic() - started


def load(port, headers, connections=32):
    """Calls a second, by wrk on one thread; any answer but 2xx ends the benchmark."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(f'wrk.method = "POST"\nwrk.body = "{BODY}"\n')
        for name, value in headers.items():
            script.write(f'wrk.headers["{name}"] = "{value}"\n')
        script.flush()
        command = ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--latency", "-s",
                   script.name, f"http://127.0.0.1:{port}/"]  # fmt: skip
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in text, text
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    return rate, re.search(r"99%\s+(\S+)", text)[1]


def memory(pid):
    """Resident megabytes, child processes included."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout
    total = 0
    for each in [str(pid), *children.split()]:
        with open(f"/proc/{each}/status") as lines:
            total += int(re.search(r"VmRSS:\s+(\d+)", lines.read())[1])
    return total / 1024


def cpu(pid):
    """Seconds of processor time that the process has used."""
    with open(f"/proc/{pid}/stat") as line:
        fields = line.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(name, command, environment=None, starts=STARTS):
    """Starts the program several times, then loads the last one."""
    times = []
    for turn in range(starts):
        port = free_port()
        headers = signed(port)
        started = time.monotonic()
        process = subprocess.Popen(
            command(port), env={**os.environ, **(environment or {})},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            times.append(until_answered(port, headers, started))
            if turn + 1 == starts:
                time.sleep(1)
                idle = memory(process.pid)
                before, since = cpu(process.pid), time.monotonic()
                rate, tail = load(port, headers)
                used = cpu(process.pid) - before
                took = time.monotonic() - since
                after = memory(process.pid)
        finally:
            process.terminate()
            process.wait(20)
    print(f"{name}\t{rate:,.0f} calls/s (99 % in {tail})\t{used / (rate * took) * 1e6:,.0f} "
          f"µs CPU a call\tfirst answer {statistics.median(times) * 1000:,.0f} ms\t"
          f"idle {idle:,.0f} MB\tafter the load {after:,.0f} MB", flush=True)
    return rate, statistics.median(times), idle


def main():
    garrison, moto = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        ours = measure(
            "garrison",
            lambda port: [garrison, "serve", "--data", f"{folder}/data", "--port", str(port)],
            {"GARRISON_ROOT_ACCESS_KEY_ID": KEY.access_key,
             "GARRISON_ROOT_SECRET_ACCESS_KEY": KEY.secret_key},
        )  # fmt: skip
        check = subprocess.run(
            [garrison, "verify", "--data", f"{folder}/data"], capture_output=True, text=True)
        print(check.stdout.strip() or check.stderr.strip())
    peer = measure("moto_server", lambda port: [moto, "-H", "127.0.0.1", "-p", str(port)], starts=2)
    print(f"ratio\t{ours[0] / peer[0]:.0f} times the calls, {ours[2] / peer[2]:.2f} of the memory")


print(datetime.date.today(), f"{os.cpu_count()} cores", flush=True)
main()
