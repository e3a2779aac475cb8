#!/usr/bin/env python3
"""flood.py GARRISON: slow connections and a flood against a guarded listener, on loopback alone.

Visitors ask at a steady rate all the time, from fifty addresses. Once the server knows them,
10,000 connections begin that send a head of a request as slowly as they may; when they end, or
besides them with --together, a flood begins of ten requests for each of the visitors', from 200
addresses, with agents that rotate and queries that no cache knows. No rule was written against any of it. What visitors
got is compared with what they got before.

Everything is bounded: about 100 seconds, 1,100 requests a second, 10,000 connections.
"""

import argparse
import asyncio
import contextlib
import json
import multiprocessing
import os
import pathlib
import random
import resource
import socket
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Acceptance"))

ACCOUNT = "123456789012"
FRONT = f"arn:aws:elasticloadbalancing:us-east-1:{ACCOUNT}:loadbalancer/app/front/1234567890abcdef"
PATHS = ["/", "/shop", "/about", "/static/app.js", "/static/app.css", "/img/logo.png"]
BROWSERS = [
    "User-Agent: Mozilla/5.0 (Windows) Chrome/126.0\r\nAccept: */*\r\nAccept-Language: en\r\n",
    "Accept: */*\r\nAccept-Language: de\r\nUser-Agent: Mozilla/5.0 (iPhone) Safari/604.1\r\n",
]


def application(port):
    """Answers everything, at once."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 1024\r\n\r\n" + b"x" * 1024

    async def serve(reader, writer):
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(answer)
                await writer.drain()

    async def run():
        server = await asyncio.start_server(serve, "127.0.0.1", port, backlog=1024)
        await server.serve_forever()

    asyncio.run(run())


async def ask(connection, port, source, head):
    """One request on a kept connection; returns the status, 0 where there was none."""
    try:
        if connection.get("writer") is None:
            reader, writer = await asyncio.wait_for(
                asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0)), 5
            )
            connection.update(reader=reader, writer=writer)
        connection["writer"].write(head)
        answer = await asyncio.wait_for(connection["reader"].readuntil(b"\r\n\r\n"), 5)
        lower = answer.lower()
        length = 0
        at = lower.find(b"content-length:")
        if at >= 0:
            length = int(lower[at + 15 : lower.index(b"\r\n", at)])
        if length:
            await asyncio.wait_for(connection["reader"].readexactly(length), 5)
        if b"connection: close" in lower:
            connection.pop("writer").close()
        return int(answer[9:12])
    except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError, ValueError):
        writer = connection.pop("writer", None)
        if writer:
            writer.close()
        return 0


def crowd(port, sources, rate, kind, begin, end, out):
    """Asks at `rate` in all, evenly, and writes when, how long and with which status."""
    seen = []

    async def one(source, share, kind):
        connection = {}
        await asyncio.sleep(max(0, begin - time.time()) + random.random() / share)
        due = time.time()
        while time.time() < end:
            if kind == "visitor":
                lines = BROWSERS[hash(source) % 2]
                path = random.choice(PATHS)
            else:
                lines = f"User-Agent: Mozilla/5.0 (X{random.randrange(10**6)})\r\nAccept: */*\r\n"
                path = f"/?{random.randrange(10**9)}={random.randrange(10**9)}"
            head = f"GET {path} HTTP/1.1\r\nHost: shop.example.com\r\n{lines}\r\n".encode()
            begun = time.time()
            status = await ask(connection, port, source, head)
            seen.append((begun, time.time() - begun, status))
            due = max(due + 1 / share, time.time() - 1)
            await asyncio.sleep(max(0, due - time.time()))

    async def run():
        await asyncio.gather(*(one(each, rate / len(sources), kind) for each in sources))

    asyncio.run(run())
    with open(out, "w") as file:
        json.dump(seen, file)


def slow(port, sources, count, begin, end, out):
    """Holds `count` connections that say almost nothing; opens them again when they are cut."""
    opened = [0, 0]

    async def one(number):
        source = sources[number % len(sources)]
        await asyncio.sleep(max(0, begin - time.time()) + number / count * 3)
        while time.time() < end:
            try:
                reader, writer = await asyncio.open_connection(
                    "127.0.0.1", port, local_addr=(source, 0)
                )
                opened[0] += 1
                writer.write(b"GET / HTTP/1.1\r\nHost: shop.example.com\r\nX-Slow: ")
                while time.time() < end:
                    writer.write(b"a")
                    with contextlib.suppress(asyncio.TimeoutError):
                        if not await asyncio.wait_for(reader.read(512), 3):
                            opened[1] += 1
                            break
                writer.close()
            except OSError:
                opened[1] += 1
            await asyncio.sleep(1)

    async def run():
        await asyncio.gather(*(one(number) for number in range(count)))

    asyncio.run(run())
    with open(out, "w") as file:
        json.dump(opened, file)


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))] if values else float("nan")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--slow", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=100, help="of visitors; the flood is tenfold")
    parser.add_argument("--learn", type=int, default=50, help="seconds before the assault")
    parser.add_argument("--together", action="store_true", help="the flood besides, not after")
    options = parser.parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    os.environ["GARRISON_BINARY"] = options.binary

    from server import Server, free_port

    port, backend = free_port(), free_port()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="garrison-flood-"))
    (folder / "proxy.yaml").write_text(
        f"""
listeners:
  - {{name: front, arn: "{FRONT}", listen: "127.0.0.1:{port}", upstream: pages}}
upstreams:
  pages: {{targets: ["http://127.0.0.1:{backend}"]}}
"""
    )
    spawn = multiprocessing.get_context("fork").Process
    app = spawn(target=application, args=(backend,), daemon=True)
    app.start()
    with Server(["--proxy", str(folder / "proxy.yaml")]) as server:
        waf, shield = server.client("wafv2"), server.client("shield")
        acl = waf.create_web_acl(
            Name="front", Scope="REGIONAL", DefaultAction={"Allow": {}}, Rules=[],
            VisibilityConfig={
                "SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True,
                "MetricName": "front",
            },
        )["Summary"]  # fmt: skip
        shield.create_subscription()
        shield.create_protection(Name="front", ResourceArn=FRONT)
        waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=FRONT)
        shield.enable_application_layer_automatic_response(
            ResourceArn=FRONT, Action={"Block": {}}
        )
        begin = time.time() + 1
        siege = begin + options.learn
        flood = siege + 15
        end = flood + 20
        calm = end if options.together else flood - 3
        people = [f"127.0.1.{n}" for n in range(1, 51)]
        idlers = [f"127.0.2.{n}" for n in range(1, 101)]
        bots = [f"127.0.3.{n}" for n in range(1, 201)]
        files = {each: folder / each for each in ("people", "idlers", "bots")}
        jobs = [
            spawn(target=crowd, args=(
                port, people, options.rate, "visitor", begin, end, files["people"])),
            spawn(target=slow, args=(
                port, idlers, options.slow, siege, calm, files["idlers"])),
            spawn(target=crowd, args=(
                port, bots, 10 * options.rate, "bot", flood, end, files["bots"])),
        ]  # fmt: skip
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()
        attacks = shield.list_attacks(ResourceArns=[FRONT])["AttackSummaries"]
        told = [
            shield.describe_attack(AttackId=each["AttackId"])["Attack"]["Mitigations"]
            for each in attacks
        ]
    app.terminate()

    seen = json.loads(files["people"].read_text())
    bots = json.loads(files["bots"].read_text())
    opened, cut = json.loads(files["idlers"].read_text())
    quiet = [it for it in seen if siege - 20 <= it[0] < siege]
    base = percentile([it[1] for it in quiet], 0.99)
    stopped = next(
        (
            at
            for at in (flood + n / 4 for n in range(80))
            if (late := [it[2] for it in bots if at <= it[0] < at + 0.5])
            and late.count(200) <= 0.1 * len(late)
        ),
        None,
    )
    bad = False
    print(f"visitors, quiet: {len(quiet)} requests, p99 {base * 1000:.1f} ms")
    for title, low, high in (
        (f"{options.slow} slow connections", siege, flood),
        ("flood", flood, end),
    ):
        part = [it for it in seen if low <= it[0] < high]
        good = sum(it[2] == 200 for it in part) / max(1, len(part))
        p99 = percentile([it[1] for it in part], 0.99)
        bad = bad or good < 0.99 or p99 > 2 * base
        print(
            f"visitors, {title}: {len(part)} requests, {good:.2%} answered, "
            f"p99 {p99 * 1000:.1f} ms ({p99 / base:.2f} times quiet)"
        )
    print(f"slow connections: opened {opened}, cut {cut}")
    print(f"flood: {len(bots)} requests, {sum(it[2] == 200 for it in bots)} answered by the site")
    print(f"flood stopped after {stopped - flood:.2f} s" if stopped else "flood not stopped")
    for each in told:
        for mitigation in each:
            print("  by", mitigation["MitigationName"])
    bad = bad or stopped is None or stopped - flood > 3
    print("aims met" if not bad else "an aim was missed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
