"""The same data through VictoriaMetrics: import, bytes on disk, and a sum over all series."""
import json
import os
import sys
import time
import urllib.parse
import urllib.request

port, work, process = sys.argv[1:4]
base = f"http://127.0.0.1:{port}"


def call(path, data=None, query=None):
    url = base + path + ("?" + urllib.parse.urlencode(query) if query else "")
    with urllib.request.urlopen(urllib.request.Request(url, data=data)) as answer:
        return answer.read()


def processor_seconds():
    with open(f"/proc/{process}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


for _ in range(100):
    try:
        call("/health")
        break
    except OSError:
        time.sleep(0.1)

with open(f"{work}/data.jsonl", "rb") as lines:
    body = lines.read()
times = json.loads(body[: body.index(b"\n")])["timestamps"]
series = body.count(b"\n")
total = series * len(times)
used = processor_seconds()
began = time.monotonic()
call("/api/v1/import", body)
took = time.monotonic() - began
spent = processor_seconds() - used
print("VictoriaMetrics:")
print(
    f"import as JSON lines: {total / took / 1e6:.2f} million/s; "
    f"{spent / total * 1e9:.0f} ns of a processor each"
)
call("/internal/force_flush")
call("/internal/force_merge")
time.sleep(3)
call("/internal/force_flush")


def size(folder):
    return sum(
        os.path.getsize(os.path.join(place, name))
        for place, _, names in os.walk(folder)
        for name in names
    )


print(f"bytes a sample: {size(f'{work}/peer/data') / total:.2f}")
best = float("inf")
for _ in range(10):
    began = time.monotonic()
    answer = json.loads(
        call(
            "/api/v1/query_range",
            query={
                "query": "sum(walk)",
                "start": times[0] // 1000,
                "end": times[-1] // 1000,
                "step": "60s",
                "nocache": "1",
            },
        )
    )
    best = min(best, time.monotonic() - began)
points = len(answer["data"]["result"][0]["values"])
print(f"sum over {series} series x {points} points: {best * 1000:.1f} ms")
with open(f"{work}/data.txt", "rb") as lines:
    body = lines.read()
used = processor_seconds()
began = time.monotonic()
call("/api/v1/import/prometheus", body)
took = time.monotonic() - began
spent = processor_seconds() - used
print(
    f"import as Prometheus text: {body.count(10) / took / 1e6:.2f} million/s; "
    f"{spent / body.count(10) * 1e9:.0f} ns of a processor each"
)
