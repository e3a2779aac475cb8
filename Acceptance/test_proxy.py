"""`garrison proxy` from outside: sockets, curl and TLS before small servers of the tests' own."""

import concurrent.futures
import contextlib
import os
import re
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time

import pytest

from server import binary, free_port

CLOSE = b"Connection: close\r\n\r\n"


class Upstream:
    """A server that answers by a function of the request's head and its connection."""

    def __init__(self, answer):
        self.answer = answer
        self.requests = []
        self.accepted = 0
        self.listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            self.accepted += 1
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection, contextlib.suppress(OSError, ValueError):
            reader = connection.makefile("rb")
            while True:
                head = b""
                while not head.endswith(b"\r\n\r\n"):
                    line = reader.readline()
                    if not line:
                        return
                    head += line
                length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
                body = reader.read(int(length[1])) if length else b""
                if b"\r\ntransfer-encoding: chunked" in head.lower():
                    while size := int(reader.readline(), 16):
                        body += reader.read(size)
                        reader.readline()
                    while reader.readline() != b"\r\n":
                        pass
                self.requests.append((head, body))
                answer = self.answer(head, body, connection)
                if answer is None:
                    return
                connection.sendall(answer)

    def close(self):
        with contextlib.suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()


def ok(body, lines=b""):
    return b"HTTP/1.1 200 OK\r\n%sContent-Length: %d\r\n\r\n%s" % (lines, len(body), body)


def echo(head, body, _):
    return ok(b"" if head.startswith(b"HEAD") else head + body)


class Proxy:
    def __init__(self, *options, config=None, port=None):
        self.folder = tempfile.mkdtemp(prefix="garrison-proxy-")
        self.log = os.path.join(self.folder, "log")
        self.access = os.path.join(self.folder, "access.log")
        self.port = port or free_port()
        command = [binary(), "proxy", "--access-log", self.access, *map(str, options)]
        if config is not None:
            path = os.path.join(self.folder, "proxy.yaml")
            with open(path, "w") as file:
                file.write(config.replace("PORT", str(self.port)))
            command += ["--config", path]
        else:
            command += ["--listen", f"127.0.0.1:{self.port}"]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        end = time.monotonic() + 30
        while "listening on port" not in self.text():
            assert self.process.poll() is None and time.monotonic() < end, self.text()
            time.sleep(0.02)

    def text(self):
        with open(self.log) as log:
            return log.read()

    def connect(self, timeout=20):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def ask(self, request, timeout=20):
        with self.connect(timeout) as connection:
            connection.sendall(request)
            return read_to_end(connection)

    def get(self, path=b"/", lines=b"", host=b"a"):
        return self.ask(b"GET %s HTTP/1.1\r\nHost: %s\r\n%s" % (path, host, lines) + CLOSE)

    def logged(self, pattern, seconds=10):
        end = time.monotonic() + seconds
        while True:
            with contextlib.suppress(FileNotFoundError), open(self.access) as log:
                for line in log:
                    if re.search(pattern, line):
                        return line
            assert time.monotonic() < end, f"nothing like {pattern} is in the access log"
            time.sleep(0.05)

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) * 1024

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


def read_to_end(connection):
    pieces = []
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(65_536):
            pieces.append(piece)
    return b"".join(pieces)


def read_until(connection, end):
    data = b""
    while not data.endswith(end):
        piece = connection.recv(1)
        if not piece:
            return data
        data += piece
    return data


@pytest.fixture
def started():
    with contextlib.ExitStack() as stack:

        def start(make, *arguments, **options):
            it = make(*arguments, **options)
            stack.callback(it.close)
            return it

        yield start


@pytest.fixture
def pair(started):
    def make(answer=echo, *options, **more):
        upstream = started(Upstream, answer)
        if "config" in more:
            more["config"] = more["config"].replace("UPSTREAM", f"127.0.0.1:{upstream.port}")
            return started(Proxy, *options, **more), upstream
        url = f"http://127.0.0.1:{upstream.port}"
        return started(Proxy, "--upstream", url, *options), upstream

    return make


def test_a_request_goes_through_and_is_logged(pair):
    proxy, upstream = pair()
    answer = proxy.get(b"/a?b=c", b"User-Agent: test/1.0\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"GET /a?b=c HTTP/1.1\r\nHost: a\r\n" in answer
    assert b"X-Forwarded-For: 127.0.0.1\r\n" in answer
    line = proxy.logged(r'"GET http://a:80/a\?b=c HTTP/1.1"')
    assert line.startswith("http ") and '"test/1.0"' in line and " 200 200 " in line
    assert "loadbalancer/app/proxy/" in proxy.text()


@pytest.mark.parametrize(
    "request_, status",
    [
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n", 400),
        (b"GET / HTTP/1.1\nHost: a\n\n", 400),
        (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n", 400),
        (b"GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ],
)  # fmt: skip
def test_what_can_be_read_in_two_ways_is_refused(pair, request_, status):
    proxy, upstream = pair()
    answer = proxy.ask(request_ + b"GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 %d " % status), answer[:200]
    assert answer.count(b"HTTP/1.1 ") == 1
    assert all(b"smuggled" not in head for head, _ in upstream.requests)


def test_large_bodies_pass_both_ways_and_memory_stays(pair):
    size = 96 * 1024 * 1024

    def answer(head, body, connection):
        if head.startswith(b"POST"):
            return ok(b"%d" % len(body))
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        for _ in range(size // (1 << 20)):
            connection.sendall(b"z" * (1 << 20))
        return b""

    proxy, _ = pair(answer)
    proxy.get(b"/warm", b"")
    before = proxy.memory()
    with proxy.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n" + CLOSE)
        time.sleep(1)  # nothing is taken, so nothing may be read ahead without bound
        assert proxy.memory() - before < 48 << 20
        assert len(read_to_end(connection)) > size
    with proxy.connect() as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n" % size + CLOSE)
        for _ in range(size // (1 << 20)):
            connection.sendall(b"z" * (1 << 20))
        assert read_to_end(connection).endswith(b"%d" % size)
    assert proxy.memory() - before < 48 << 20


def test_events_are_passed_on_as_they_come_and_a_leaving_client_ends_them(pair):
    go, left = threading.Event(), threading.Event()

    def answer(head, body, connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        connection.sendall(b"data: 1\n\n")
        go.wait(10)
        try:
            while True:
                connection.sendall(b"data: 2\n\n")
                time.sleep(0.05)
        except OSError:
            left.set()
        return None

    proxy, _ = pair(answer)
    with proxy.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert b"data: 1" in read_until(connection, b"1\n\n")
        go.set()
        assert b"data: 2" in read_until(connection, b"2\n\n")
    assert left.wait(10)


def test_websockets_pass(pair):
    def answer(head, body, connection):
        connection.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
        )
        while data := connection.recv(100):
            connection.sendall(data[::-1])
        return None

    proxy, _ = pair(answer)
    with proxy.connect() as connection:
        connection.sendall(
            b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n\r\n"
        )
        assert b" 101 " in read_until(connection, b"\r\n\r\n")
        connection.sendall(b"abc")
        assert connection.recv(100) == b"cba"


def test_upstreams_that_are_not_well_are_left_out(started):
    well = started(Upstream, lambda *_: ok(b"well"))
    state = {"status": 200}
    sick = started(
        Upstream,
        lambda head, *_: b"HTTP/1.1 %d X\r\nContent-Length: 4\r\n\r\nsick" % state["status"],
    )
    proxy = started(
        Proxy,
        config=f"""
listeners: [{{name: shop, listen: "127.0.0.1:PORT", upstream: app}}]
upstreams:
  app:
    targets: ["http://127.0.0.1:{well.port}", "http://127.0.0.1:{sick.port}"]
    health: {{path: /health, interval: 1, timeout: 1, healthy: 1, unhealthy: 1}}
""",
    )
    assert "loadbalancer/app/shop/" in proxy.text()
    found = {proxy.get()[-4:] for _ in range(10)}
    assert found == {b"well", b"sick"}
    assert any(b"ELB-HealthChecker" in head for head, _ in sick.requests)
    state["status"] = 500
    end = time.monotonic() + 15
    while any(proxy.get()[-4:] == b"sick" for _ in range(4)):
        assert time.monotonic() < end
        time.sleep(0.3)
    state["status"] = 200
    end = time.monotonic() + 15
    while all(proxy.get()[-4:] != b"sick" for _ in range(4)):
        assert time.monotonic() < end
        time.sleep(0.3)


def test_the_proxy_protocol_and_trusted_peers(pair):
    proxy, _ = pair(
        config="""
listeners:
  - {name: a, listen: "127.0.0.1:PORT", upstream: app, proxy-protocol: [127.0.0.0/8]}
upstreams: {app: {targets: ["UPSTREAM"]}}
"""
    )
    answer = proxy.ask(
        b"PROXY TCP4 192.0.2.7 192.0.2.8 1 2\r\nGET / HTTP/1.1\r\nHost: a\r\n" + CLOSE
    )
    assert b"X-Forwarded-For: 192.0.2.7\r\n" in answer
    signature = b"\r\n\r\n\0\r\nQUIT\n"
    header = signature + struct.pack("!BBH4s4sHH", 0x21, 0x11, 12, b"\xc0\0\2\t", b"\0" * 4, 1, 2)
    answer = proxy.ask(header + b"GET / HTTP/1.1\r\nHost: a\r\n" + CLOSE)
    assert b"X-Forwarded-For: 192.0.2.9\r\n" in answer
    assert proxy.get() == b""


def test_a_request_under_way_ends_before_the_proxy_does(pair):
    begun = threading.Event()

    def answer(head, body, connection):
        begun.set()
        time.sleep(1)
        return ok(b"late")

    proxy, _ = pair(answer)
    with proxy.connect() as idle, proxy.connect() as busy:
        busy.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        assert begun.wait(10)
        proxy.process.send_signal(signal.SIGTERM)
        assert idle.recv(1) == b""
        assert read_to_end(busy).endswith(b"late")
    assert proxy.process.wait(10) == 0
    assert os.path.getsize(proxy.access) > 0


@pytest.mark.parametrize(
    "options, message",
    [
        (["--listen", "127.0.0.1:1"], "--upstream"),
        (["--upstream", "http://a:1"], "listen"),
        (["--listen", "nowhere", "--upstream", "http://a:1"], "HOST:PORT"),
        (["--listen", "127.0.0.1:0", "--upstream", "http://a:1,https://b:1"], "all http"),
        (["--listen", "127.0.0.1:0", "--upstream", "http://a:99999"], "HOST:PORT"),
        (["--config", "/does/not/exist.yaml"], "cannot read"),
    ],
)
def test_settings_that_cannot_be_used_are_named(options, message):
    done = subprocess.run(
        [binary(), "proxy", *options], capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 1
    assert message in done.stderr


# TLS and HTTP/2


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificates, and is not installed")
    folder = tmp_path_factory.mktemp("certificates")

    def make(name, *names):
        paths = folder / f"{name}.pem", folder / f"{name}.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-subj", f"/CN={names[0]}", "-out", paths[0], "-keyout", paths[1], "-addext",
             "subjectAltName=" + ",".join(f"DNS:{it}" for it in names)],
            check=True, capture_output=True,
        )  # fmt: skip
        return paths

    return make


def secure(proxy, name, protocols=()):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return context.wrap_socket(proxy.connect(), server_hostname=name)


def names(connection):
    der = connection.getpeercert(binary_form=True)
    done = subprocess.run(
        ["openssl", "x509", "-inform", "der", "-noout", "-ext", "subjectAltName"],
        input=der, capture_output=True, check=True,
    )  # fmt: skip
    return set(re.findall(r"DNS:([^\s,]+)", done.stdout.decode()))


@pytest.fixture
def tls(pair, certificates):
    first = certificates("first", "a.example")
    second = certificates("second", "*.b.example")
    proxy, upstream = pair(
        config=f"""
listeners:
  - name: a
    listen: 127.0.0.1:PORT
    upstream: app
    tls:
      - {{certificate: {first[0]}, key: {first[1]}}}
      - {{certificate: {second[0]}, key: {second[1]}}}
timeouts: {{tls-handshake: 1}}
upstreams: {{app: {{targets: ["UPSTREAM"]}}}}
"""
    )
    proxy.certificates = (first, second)
    proxy.upstream = upstream
    return proxy


def test_tls_chooses_by_name_and_reads_new_certificates(tls, certificates):
    for name, expected in [("a.example", "a.example"), ("x.b.example", "*.b.example"),
                           ("other.example", "a.example"), (None, "a.example")]:  # fmt: skip
        with secure(tls, name) as connection:
            assert names(connection) == {expected}
            connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n" + CLOSE)
            answer = read_to_end(connection)
            assert b"X-Forwarded-Proto: https\r\n" in answer
    kept = secure(tls, "a.example")
    made = certificates("new", "a.example", "new.example")
    for new, old in zip(made, tls.certificates[0]):
        shutil.copy(new, old)
    end = time.monotonic() + 20
    while True:
        with secure(tls, "a.example") as connection:
            if "new.example" in names(connection):
                break
        assert time.monotonic() < end
        time.sleep(0.2)
    kept.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n" + CLOSE)
    assert read_to_end(kept).startswith(b"HTTP/1.1 200")
    line = tls.logged(r'"x\.b\.example"')
    assert line.startswith("https ")


def test_handshakes_that_do_not_end_are_ended(tls):
    half = [tls.connect() for _ in range(5)]
    for connection in half:
        connection.sendall(b"\x16\x03\x01\x02\x00\x01")
    assert all(read_to_end(it) == b"" for it in half)
    assert tls.ask(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n") == b""


def curl(*arguments):
    done = subprocess.run(
        ["curl", "-sSk", "--max-time", "20", *arguments], capture_output=True, timeout=40
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize("is_secure", [True, False])
def test_http2(tls, pair, tmp_path, is_secure):
    if is_secure:
        url, flag, upstream = f"https://127.0.0.1:{tls.port}", "--http2", tls.upstream
    else:
        proxy, upstream = pair()
        url, flag = f"http://127.0.0.1:{proxy.port}", "--http2-prior-knowledge"
    seen = curl(flag, "-H", "Cookie: a=b", "-H", "X-Two: c", f"{url}/p?q=1", "-D", "-")
    assert seen.startswith(b"HTTP/2 200")
    assert b"GET /p?q=1 HTTP/1.1\r\n" in seen and b"\nx-two: c\r\n" in seen
    assert b"cookie: a=b\r\n" in seen
    body = tmp_path / "body"
    body.write_bytes(os.urandom(3_000_000))
    curl(flag, "--data-binary", f"@{body}", f"{url}/upload")
    assert upstream.requests[-1][1] == body.read_bytes()
    assert curl(flag, "-I", f"{url}/").startswith(b"HTTP/2 200")
    many = curl(flag, "--parallel", "--parallel-immediate", *[f"{url}/{i}" for i in range(40)])
    assert many.count(b"HTTP/1.1\r\n") == 40


PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return struct.pack("!I", len(payload))[1:] + struct.pack("!BBI", kind, flags, stream) + payload


CHAINED = """
listeners: [{name: a, listen: "127.0.0.1:PORT", upstream: next}]
upstreams:
  next:
    targets: ["%s"]
    http2: true
    verify: false
    health: {path: /, interval: 1, timeout: 5, healthy: 1, unhealthy: 1}
timeouts: {upstream-idle: 2}
"""


@pytest.mark.parametrize("is_secure", [True, False])
def test_http2_to_upstreams(tls, pair, started, is_secure):
    # The upstream is a proxy again, which speaks HTTP/2 to clients that begin with it.
    if is_secure:
        upstream, target = tls.upstream, f"https://127.0.0.1:{tls.port}"
    else:
        second, upstream = pair()
        target = f"http://127.0.0.1:{second.port}"
    first = started(Proxy, config=CHAINED % target)
    answer = first.get(b"/p?q=1", b"X-Two: c\r\nCookie: a=b\r\nTE: trailers\r\n", host=b"shop.example")
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"GET /p?q=1 HTTP/1.1\r\n" in answer and b"host: shop.example\r\n" in answer.lower()
    assert b"x-two: c\r\n" in answer.lower() and b"cookie: a=b\r\n" in answer.lower()
    assert b"x-forwarded-for: 127.0.0.1\r\n" in answer.lower()
    body = os.urandom(2_000_000)
    answer = first.ask(
        b"POST /up HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n" % len(body) + CLOSE + body
    )
    assert upstream.requests[-1][1] == body and answer.endswith(body[-1000:])
    head = first.ask(b"HEAD / HTTP/1.1\r\nHost: a\r\n" + CLOSE)
    assert head.startswith(b"HTTP/1.1 200") and head.endswith(b"\r\n\r\n")
    chunked = first.ask(
        b"POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n" + CLOSE
        + b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )  # fmt: skip
    assert chunked.startswith(b"HTTP/1.1 200") and upstream.requests[-1][1] == b"abcde"
    with concurrent.futures.ThreadPoolExecutor(40) as many:
        answers = list(many.map(lambda n: first.get(b"/%d" % n), range(120)))
    assert all(b"GET /%d HTTP/1.1" % n in each for n, each in enumerate(answers))
    line = first.logged(r"/p\?q=1 HTTP/1.1")
    assert " 200 200 " in line


def literals(*fields):
    """Header fields of HTTP/2, none from a table (RFC 7541, section 6.2.2)."""
    return b"".join(
        b"\0" + bytes([len(name)]) + name + bytes([len(value)]) + value for name, value in fields
    )


def read_frame(connection):
    head = b""
    while len(head) < 9:
        head += connection.recv(9 - len(head))
    size, kind, flags = int.from_bytes(head[:3], "big"), head[3], head[4]
    payload = b""
    while len(payload) < size:
        payload += connection.recv(size - len(payload))
    return kind, flags, int.from_bytes(head[5:], "big"), payload


def test_websockets_pass_over_http2(pair):
    seen = []

    def answer(head, body, connection):
        seen.append(head)
        connection.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Accept: x\r\n\r\n"
        )
        while data := connection.recv(100):
            connection.sendall(data[::-1])
        return None

    proxy, _ = pair(answer)
    with proxy.connect() as connection:
        connection.sendall(PREFACE + frame(4, 0, 0))
        settings = next(f for f in iter(lambda: read_frame(connection), None) if f[0] == 4)
        pairs = [struct.unpack("!HI", settings[3][i : i + 6]) for i in range(0, len(settings[3]), 6)]
        assert (8, 1) in pairs  # ENABLE_CONNECT_PROTOCOL
        connect = literals(
            (b":method", b"CONNECT"), (b":protocol", b"websocket"), (b":scheme", b"http"),
            (b":path", b"/chat"), (b":authority", b"a"), (b"sec-websocket-version", b"13"),
        )  # fmt: skip
        connection.sendall(frame(4, 1, 0) + frame(1, 4, 1, connect) + frame(0, 0, 1, b"abc"))
        kind, flags, stream, payload = next(
            f for f in iter(lambda: read_frame(connection), None) if f[2] == 1
        )
        assert kind == 1 and not flags & 1 and payload[0] == 0x88  # :status 200, and it goes on
        answered = next(f for f in iter(lambda: read_frame(connection), None) if f[:1] == (0,))
        assert answered[3] == b"cba"
        connection.sendall(frame(0, 0, 1, b"xy"))
        assert next(f for f in iter(lambda: read_frame(connection), None) if f[0] == 0)[3] == b"yx"
    assert seen[0].startswith(b"GET /chat HTTP/1.1\r\n")
    assert b"upgrade: websocket\r\n" in seen[0].lower()
    assert b"sec-websocket-key: " in seen[0].lower()


@pytest.mark.parametrize("flood", ["resets", "settings", "pings", "empty data"])
def test_http2_floods_end_the_connection(pair, flood):
    proxy, _ = pair(lambda *_: time.sleep(0.5) or ok(b"x"))
    head = b"\x82\x86\x84\x41\x01a"  # GET, http, /, authority a
    with proxy.connect() as connection, contextlib.suppress(ConnectionError):
        connection.sendall(PREFACE + frame(4, 0, 0))
        for index in range(2_000):
            stream = 2 * index + 1
            connection.sendall(
                {
                    "resets": frame(1, 5, stream, head) + frame(3, 0, stream, b"\0\0\0\x08"),
                    "settings": frame(4, 0, 0),
                    "pings": frame(6, 0, 0, b"12345678"),
                    "empty data": (frame(1, 4, 1, head) if index == 0 else b"") + frame(0, 0, 1),
                }[flood]
            )
        read_to_end(connection)
    assert proxy.get().endswith(b"x")


def test_the_server_has_the_proxy_too(started, own_server, tmp_path):
    upstream = started(Upstream, echo)
    port = free_port()
    path = tmp_path / "proxy.yaml"
    path.write_text(
        f"listeners: [{{name: shop, listen: '127.0.0.1:{port}', upstream: app}}]\n"
        f"upstreams: {{app: {{targets: ['127.0.0.1:{upstream.port}']}}}}\n"
    )
    server = own_server(options=["--proxy", str(path)])
    end = time.monotonic() + 20
    while True:
        try:
            connection = socket.create_connection(("127.0.0.1", port), timeout=20)
            break
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.1)
    with connection:
        connection.sendall(b"GET /x HTTP/1.1\r\nHost: a\r\n" + CLOSE)
        assert b"GET /x HTTP/1.1\r\n" in read_to_end(connection)
    assert "loadbalancer/app/shop/" in server.log_tail()
    status, seconds = server.stop()
    assert status == 0 and seconds < 10
