"""The whole way of a web ACL: defined by the API, associated with a listener, in force in the proxy
that `serve --proxy` runs, seen in the samples."""

import http.server
import threading
import time
import urllib.error
import urllib.request

import pytest

from conftest import eventually
from server import Server, free_port

ARN = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/front/1234567890abcdef"


class Application(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"seen {self.headers.get('x-amzn-waf-checked', '-')}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
    threading.Thread(target=application.serve_forever, daemon=True).start()
    port = free_port()
    file = tmp_path_factory.mktemp("proxy") / "proxy.yaml"
    file.write_text(
        f"""
listeners:
  - name: front
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
        yield server, waf, f"http://127.0.0.1:{port}"
    application.shutdown()


def ask(url, body=None, **headers):
    request = urllib.request.Request(url, data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read(), dict(error.headers)


def seen(metric):
    return {
        "SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True, "MetricName": metric,
    }  # fmt: skip


ATTACK = "/?id=1%27%20or%20%271%27%3D%271"


def test_a_web_acl_is_in_force_from_association_to_disassociation(guarded):
    _, waf, front = guarded
    assert ask(front + ATTACK)[0] == 200  # nothing guards it yet
    decode = [{"Priority": 0, "Type": "URL_DECODE"}]
    acl = waf.create_web_acl(
        Name="front", Scope="REGIONAL", VisibilityConfig=seen("front"),
        DefaultAction={"Allow": {"CustomRequestHandling": {"InsertHeaders": [
            {"Name": "checked", "Value": "yes"}]}}},
        CustomResponseBodies={"no": {"ContentType": "TEXT_PLAIN", "Content": "Not here."}},
        Rules=[
            {"Name": "sql", "Priority": 1, "VisibilityConfig": seen("sql"),
             "Action": {"Block": {"CustomResponse": {
                 "ResponseCode": 429, "CustomResponseBodyKey": "no",
                 "ResponseHeaders": [{"Name": "x-why", "Value": "sql"}]}}},
             "Statement": {"SqliMatchStatement": {
                 "FieldToMatch": {"AllQueryArguments": {}}, "TextTransformations": decode}}},
            {"Name": "common", "Priority": 2, "VisibilityConfig": seen("common"),
             "OverrideAction": {"None": {}},
             "Statement": {"ManagedRuleGroupStatement": {
                 "VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"}}},
        ],
    )["Summary"]  # fmt: skip
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    assert waf.get_web_acl_for_resource(ResourceArn=ARN)["WebACL"]["Name"] == "front"
    eventually(lambda: ask(front + ATTACK)[0] == 429)
    status, body, headers = ask(front + ATTACK)
    assert body == b"Not here." and headers["x-why"] == "sql"
    assert ask(front + "/")[1] == b"seen yes"
    assert ask(front + "/?page=../../../../etc/passwd")[0] == 403
    assert ask(front + "/", b"comment=<script>alert(1)</script>")[0] == 403
    assert ask(front + "/", b"comment=I like scripts and select few", a="b")[0] == 200

    now = time.time()
    sampled = waf.get_sampled_requests(
        WebAclArn=acl["ARN"], RuleMetricName="sql", Scope="REGIONAL", MaxItems=100,
        TimeWindow={"StartTime": now - 600, "EndTime": now + 60},
    )["SampledRequests"]  # fmt: skip
    assert sampled and all(each["Action"] == "BLOCK" for each in sampled)
    assert sampled[0]["Request"]["URI"].startswith("/?id=1")

    # A changed rule counts at once, without a new association.
    got = waf.get_web_acl(Name="front", Id=acl["Id"], Scope="REGIONAL")
    rules = got["WebACL"]["Rules"]
    rules[0]["Action"] = {"Count": {}}
    waf.update_web_acl(
        Name="front", Id=acl["Id"], Scope="REGIONAL", LockToken=got["LockToken"], Rules=rules[:1],
        DefaultAction={"Allow": {}}, VisibilityConfig=seen("front"),
    )  # fmt: skip
    eventually(lambda: ask(front + ATTACK)[:2] == (200, b"seen -"))

    waf.disassociate_web_acl(ResourceArn=ARN)
    eventually(lambda: ask(front + "/?page=../../../../etc/passwd")[0] == 200)


def test_a_rate_is_limited_and_a_restart_keeps_the_guard(guarded):
    server, waf, front = guarded
    acl = waf.create_web_acl(
        Name="rate", Scope="REGIONAL", VisibilityConfig=seen("rate"), DefaultAction={"Allow": {}},
        Rules=[{
            "Name": "many", "Priority": 0, "Action": {"Block": {}}, "VisibilityConfig": seen("many"),
            "Statement": {"RateBasedStatement": {
                "Limit": 20, "AggregateKeyType": "IP", "EvaluationWindowSec": 60}}}],
    )["Summary"]  # fmt: skip
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    time.sleep(1)
    answers = [ask(front + "/")[0] for _ in range(60)]
    assert answers[0] == 200 and answers[-1] == 403
    assert 15 <= answers.count(200) <= 25
    server.restart()
    eventually(lambda: [ask(front + "/")[0] for _ in range(30)].count(403) > 0)
    waf = server.client("wafv2")
    waf.disassociate_web_acl(ResourceArn=ARN)
    eventually(lambda: ask(front + "/")[0] == 200)
