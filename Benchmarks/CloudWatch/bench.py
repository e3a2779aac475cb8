"""Signed puts, queries and alarms against a running server.

    GARRISON_ENDPOINT=http://127.0.0.1:4566 AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… \
        python bench.py puts|queries|alarms

puts     requests of 1,000 data, signed beforehand, over several connections: data a second
queries  GetMetricData with 500 queries: the 50th and 99th percentile of its time
alarms   makes 100,000 alarms; read the server's CPU time over some minutes afterwards
"""

import datetime
import http.client
import json
import os
import sys
import threading
import time
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials

ENDPOINT = os.environ.get("GARRISON_ENDPOINT", "http://127.0.0.1:4566")
REGION = os.environ.get("AWS_DEFAULT_REGION", "us-east-1")
KEYS = botocore.credentials.Credentials(
    os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
)
CONNECTIONS = 4


def signed(operation, body):
    encoded = json.dumps(body).encode()
    request = botocore.awsrequest.AWSRequest(
        method="POST", url=ENDPOINT + "/", data=encoded,
        headers={
            "X-Amz-Target": f"GraniteServiceVersion20100801.{operation}",
            "Content-Type": "application/x-amz-json-1.0",
        },
    )  # fmt: skip
    botocore.auth.SigV4Auth(KEYS, "monitoring", REGION).add_auth(request)
    return encoded, dict(request.prepare().headers.items())


def connect():
    place = urllib.parse.urlsplit(ENDPOINT)
    return http.client.HTTPConnection(place.hostname, place.port, timeout=60)


def send(connection, body, headers):
    connection.request("POST", "/", body=body, headers=headers)
    answer = connection.getresponse()
    content = answer.read()
    if answer.status != 200:
        raise SystemExit(f"{answer.status}: {content[:300]}")
    return content


def puts(requests=200, series=2_000):
    now = int(time.time())
    prepared = []
    for number in range(requests):
        data = [
            {
                "MetricName": "latency",
                "Dimensions": [{"Name": "host", "Value": f"host-{(number * 1000 + i) % series}"}],
                "Timestamp": now - number % 600, "Value": (i * 37 % 1000) / 8, "Unit": "Count",
            }
            for i in range(1000)
        ]  # fmt: skip
        prepared.append(signed("PutMetricData", {"Namespace": "Bench", "MetricData": data}))
    rest = iter(prepared)
    lock = threading.Lock()

    def work():
        connection = connect()
        while True:
            with lock:
                one = next(rest, None)
            if one is None:
                return
            send(connection, *one)

    threads = [threading.Thread(target=work) for _ in range(CONNECTIONS)]
    begin = time.perf_counter()
    for it in threads:
        it.start()
    for it in threads:
        it.join()
    seconds = time.perf_counter() - begin
    print(f"{requests * 1000 / seconds:,.0f} data a second")


def queries(rounds=100):
    end = int(time.time()) // 60 * 60 + 60
    asked = [
        {
            "Id": f"q{i}",
            "MetricStat": {
                "Metric": {
                    "Namespace": "Bench", "MetricName": "latency",
                    "Dimensions": [{"Name": "host", "Value": f"host-{i}"}],
                },
                "Period": 60, "Stat": "Average",
            },
        }
        for i in range(500)
    ]  # fmt: skip
    body = {"StartTime": end - 3600, "EndTime": end, "MetricDataQueries": asked}
    connection = connect()
    times = []
    for _ in range(rounds):
        one = signed("GetMetricData", body)
        begin = time.perf_counter()
        content = send(connection, *one)
        times.append((time.perf_counter() - begin) * 1000)
    results = json.loads(content)["MetricDataResults"]
    print(f"{len(results)} results, {sum(len(x['Values']) for x in results)} values")
    times.sort()
    print(f"p50 {times[len(times) // 2]:.1f} ms, p99 {times[int(len(times) * 0.99)]:.1f} ms")


def alarms(count=100_000):
    lock = threading.Lock()
    rest = iter(range(count))

    def work():
        connection = connect()
        while True:
            with lock:
                number = next(rest, None)
            if number is None:
                return
            body = {
                "AlarmName": f"alarm-{number}", "Namespace": "Bench", "MetricName": "latency",
                "Dimensions": [{"Name": "host", "Value": f"host-{number % 2000}"}],
                "Statistic": "Average", "Period": 60, "EvaluationPeriods": 3, "Threshold": 1e9,
                "ComparisonOperator": "GreaterThanThreshold",
            }  # fmt: skip
            send(connection, *signed("PutMetricAlarm", body))

    threads = [threading.Thread(target=work) for _ in range(16)]
    begin = time.perf_counter()
    for it in threads:
        it.start()
    for it in threads:
        it.join()
    print(f"{count / (time.perf_counter() - begin):,.0f} alarms made a second")
    print(datetime.datetime.now().isoformat(timespec="seconds"))


if __name__ == "__main__":
    {"puts": puts, "queries": queries, "alarms": alarms}[sys.argv[1]]()
