"""A headless Chromium, spoken to over pipes; and what a person does with a puzzle."""

import base64
import hashlib
import itertools
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


def path():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    return None


class Browser:
    """One page of a browser of its own. https://chromedevtools.github.io/devtools-protocol/"""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="garrison-browser-")
        commands, self.commands = os.pipe()
        self.answers, answers = os.pipe()

        def pipes():
            # The browser reads from 3 and writes to 4; either may be among ours.
            low, high = os.dup(commands), os.dup(answers)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [path(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--disable-background-networking",
             "--disable-component-update", f"--user-data-dir={self.folder}",
             "--remote-debugging-pipe", "about:blank"],
            preexec_fn=pipes, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(commands)
        os.close(answers)
        self.held = b""
        self.number = 0
        target = next(
            each for each in self.call("Target.getTargets")["targetInfos"]
            if each["type"] == "page"
        )  # fmt: skip
        self.session = self.call(
            "Target.attachToTarget", targetId=target["targetId"], flatten=True
        )["sessionId"]

    def call(self, method, seconds=30, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + seconds
        while True:
            while b"\0" in self.held:
                text, self.held = self.held.split(b"\0", 1)
                answer = json.loads(text)
                if answer.get("id") == self.number:
                    if "error" in answer:
                        raise RuntimeError(f"{method}: {answer['error']}")
                    return answer["result"]
            ready, _, _ = select.select([self.answers], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError(method)
            piece = os.read(self.answers, 1 << 16)
            if not piece:
                raise RuntimeError("the browser ended")
            self.held += piece

    def go(self, url):
        self.call("Page.navigate", url=url)

    def run(self, script):
        found = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in found:
            raise RuntimeError(found["exceptionDetails"])
        return found["result"].get("value")

    def wait(self, script, seconds=60):
        """Until the script answers something that is true, over reloads."""
        end = time.monotonic() + seconds
        while True:
            try:
                value = self.run(script)
            except RuntimeError:
                value = None  # between two pages
            if value:
                return value
            if time.monotonic() > end:
                text = self.run("document.documentElement.outerHTML")
                raise TimeoutError(f"{script}\n{text[:2000]}")
            time.sleep(0.1)

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.commands)
        os.close(self.answers)
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def prove(problem, bits):
    """The work that a problem asks for."""
    begun = hashlib.sha256(f"{problem}:".encode())
    for number in itertools.count():
        digest = begun.copy()
        digest.update(str(number).encode())
        if int.from_bytes(digest.digest()[:4], "big") >> (32 - bits) == 0:
            return str(number)


def hear(wave):
    """The tones of a puzzle, 1 for low and 2 for high, told by how often the wave rises."""
    sound = [each - 128 for each in wave[44:]]
    rates, rises, steps = [], 0, 0
    for start in range(0, len(sound) - 80, 80):
        part = sound[start : start + 80]
        if max(map(abs, part)) > 34:
            is_up = False
            for value in part:
                if value > 20 and not is_up:
                    is_up, rises = True, rises + 1
                if value < -20:
                    is_up = False
            steps += 1
            continue
        if steps > 8:
            rates.append(rises / steps)
        rises = steps = 0
    middle = (max(rates) + min(rates)) / 2
    return "".join("2" if each > middle else "1" for each in rates)


def media(source):
    """The octets of a `data:` URL."""
    return base64.b64decode(source.split(",", 1)[1])
