"""CAPTCHA and challenge, by clients that solve them and by a browser."""

import base64
import json
import threading
import time
import http.server

import pytest

import browser
from conftest import eventually
from server import Server, free_port
from test_waf_proxy import Application, ask, listens, seen

ARN = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/tokens/1234567890abcdef"
HTML = {"Accept": "text/html,application/xhtml+xml"}
OWN = "/_garrison/waf/"


def below(path):
    return {"ByteMatchStatement": {
        "SearchString": path, "FieldToMatch": {"UriPath": {}}, "PositionalConstraint": "STARTS_WITH",
        "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}  # fmt: skip


def rule(name, priority, path, action, **more):
    return {
        "Name": name, "Priority": priority, "Statement": below(path), "Action": {action: {}},
        "VisibilityConfig": seen(name), **more,
    }  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
    threading.Thread(target=application.serve_forever, daemon=True).start()
    port = free_port()
    file = tmp_path_factory.mktemp("proxy") / "proxy.yaml"
    file.write_text(
        f"""
listeners:
  - name: tokens
    arn: {ARN}
    listen: 127.0.0.1:{port}
    upstream: pages
upstreams:
  pages:
    targets: ["http://127.0.0.1:{application.server_port}"]
"""
    )
    with Server(["--proxy", str(file)]) as server:
        waf = server.client("wafv2")
        acl = waf.create_web_acl(
            Name="tokens", Scope="REGIONAL", VisibilityConfig=seen("tokens"),
            DefaultAction={"Allow": {}},
            Rules=[
                rule("person", 1, "/person", "Captcha"),
                rule("browser", 2, "/browser", "Challenge"),
                rule("never", 3, "/never", "Challenge"),
            ],
        )["Summary"]  # fmt: skip
        waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
        front = f"http://127.0.0.1:{port}"
        eventually(lambda: ask(front + "/browser")[0] == 202)
        yield server, acl, front
    application.shutdown()


def take(front, path="inputs"):
    status, body, _ = ask(front + OWN + path)
    assert status == 200
    return json.loads(body)


def bring(front, path, problem, **more):
    body = {"problem": problem["problem"], "signals": {"userAgent": "test"}, **more}
    body["solution"] = browser.prove(problem["problem"], problem["bits"])
    headers = {"User-Agent": "test", "Content-Type": "text/plain"}
    status, text, found = ask(front + OWN + path, json.dumps(body).encode(), **headers)
    return status, json.loads(text), found


def cookie(token):
    return {"Cookie": f"a=b; aws-waf-token={token}; c=d"}


def test_a_page_stands_in_for_a_page_alone(house):
    _, _, front = house
    for path, status, name in [("/browser", 202, "challenge"), ("/person", 405, "captcha")]:
        got, body, headers = ask(front + path, **HTML)
        assert got == status and headers["x-amzn-waf-action"] == name
        assert b"<script" in body and headers["content-type"].startswith("text/html")
        for body, accept in [(None, "application/json"), (b"a=b", "text/html")]:
            got, text, headers = ask(front + path, body, Accept=accept)
            assert got == status and headers["x-amzn-waf-action"] == name
            assert text == b"" and headers["cache-control"].startswith("no-store")


def test_work_opens_what_is_challenged_and_a_puzzle_the_rest(house):
    server, acl, front = house
    status, found, headers = bring(front, "verify", take(front))
    assert status == 200
    assert headers["set-cookie"].startswith("aws-waf-token=" + found["token"])
    token = found["token"]
    assert ask(front + "/browser", **cookie(token))[0] == 200
    assert ask(front + "/browser", **{"x-aws-waf-token": token})[0] == 200
    assert ask(front + "/person", **cookie(token))[0] == 405

    puzzle = take(front, "captcha?kind=tones")
    wrong = bring(front, "captcha", puzzle, answer="12")
    assert wrong[0] == 403
    assert bring(front, "captcha", puzzle, answer="12")[0] == 400
    puzzle = take(front, "captcha?kind=tones")
    heard = browser.hear(base64.b64decode(puzzle["media"]))
    status, found, _ = bring(front, "captcha", puzzle, answer=heard)
    assert status == 200
    assert ask(front + "/person", **cookie(found["token"]))[0] == 200
    assert ask(front + "/browser", **cookie(found["token"]))[0] == 200

    bad = found["token"][:-4] + "AAAA"
    assert ask(front + "/browser", **cookie(bad))[0] == 202
    other = dict(cookie(found["token"]), Host="other.example")
    assert ask(front + "/browser", **other)[0] == 202

    # The token outlives a restart.
    server.restart()
    eventually(lambda: listens(front))
    eventually(lambda: ask(front + "/browser")[0] == 202)
    assert ask(front + "/person", **cookie(found["token"]))[0] == 200


def test_samples_say_why_a_client_was_stopped(house):
    server, acl, front = house
    waf = server.client("wafv2")
    ask(front + "/never")
    ask(front + "/never", **cookie("forged"))
    now = time.time()

    def reasons():
        sampled = waf.get_sampled_requests(
            WebAclArn=acl["ARN"], RuleMetricName="never", Scope="REGIONAL", MaxItems=100,
            TimeWindow={"StartTime": now - 600, "EndTime": now + 60},
        )["SampledRequests"]  # fmt: skip
        return {each["ChallengeResponse"]["FailureReason"] for each in sampled}

    eventually(lambda: reasons() == {"TOKEN_MISSING", "TOKEN_INVALID"})


def test_immunity_ends(house):
    server, acl, front = house
    waf = server.client("wafv2")
    got = waf.get_web_acl(Name="tokens", Id=acl["Id"], Scope="REGIONAL")
    rules = got["WebACL"]["Rules"]
    immunity = {"ImmunityTimeProperty": {"ImmunityTime": 300}}
    token = bring(front, "verify", take(front))[1]["token"]
    assert ask(front + "/browser", **cookie(token))[0] == 200
    waf.update_web_acl(
        Name="tokens", Id=acl["Id"], Scope="REGIONAL", LockToken=got["LockToken"],
        DefaultAction={"Allow": {}}, VisibilityConfig=seen("tokens"), Rules=rules,
        ChallengeConfig=immunity, TokenDomains=["example.com", "example.org"],
    )  # fmt: skip
    # Tokens for listed domains are good below them.
    shop = {"Host": "shop.example.com"}

    def shared():
        status, body, _ = ask(front + OWN + "inputs", **shop)
        problem = json.loads(body)
        text = {
            "problem": problem["problem"], "signals": {},
            "solution": browser.prove(problem["problem"], problem["bits"]),
        }  # fmt: skip
        status, _, headers = ask(front + OWN + "verify", json.dumps(text).encode(), **shop)
        return headers.get("set-cookie", "")

    eventually(lambda: "Domain=example.com" in shared())
    token = shared().split(";")[0].split("=", 1)[1]
    assert ask(front + "/browser", Host="www.example.com", **cookie(token))[0] == 200
    assert ask(front + "/browser", Host="www.example.net", **cookie(token))[0] == 200
    assert ask(front + "/browser", Host="www.example.net", **cookie(token[:-4] + "AAAA"))[0] == 202


@pytest.mark.skipif(browser.path() is None, reason="no Chromium is installed")
def test_a_browser_passes_a_challenge_and_a_person_a_captcha(house):
    _, _, front = house
    with browser.Browser() as page:
        page.go(front + "/browser")
        page.wait("document.body && document.body.innerText.startsWith('seen')")
        assert "aws-waf-token=" in page.run("document.cookie")
        # Scripts of a page get through as well, by the library's own fetch.
        page.go(front + "/")
        page.wait("document.body && document.body.innerText.startsWith('seen')")
        page.run("document.cookie = 'aws-waf-token=; Max-Age=0; Path=/'")
        assert page.run("fetch('/browser').then(a => a.status)") == 202
        page.run(
            """new Promise((done, fail) => {
                const it = document.createElement('script');
                it.src = '/_garrison/waf/challenge.js'; it.onload = done; it.onerror = fail;
                document.head.append(it); })"""
        )
        assert page.run("AwsWafIntegration.fetch('/browser').then(a => a.status)") == 200

        page.go(front + "/person")
        page.wait("document.querySelectorAll('[aria-pressed]').length === 9")
        page.run("[...document.querySelectorAll('button')].find(b => /Sound/.test(b.innerText)).click()")
        source = page.wait("document.querySelector('audio') && document.querySelector('audio').src")
        heard = browser.hear(browser.media(source))
        page.run(f"document.querySelector('input').value = '{heard}'")
        page.run("[...document.querySelectorAll('button')].find(b => b.innerText === 'Confirm').click()")
        page.wait("document.body && document.body.innerText.startsWith('seen')")
