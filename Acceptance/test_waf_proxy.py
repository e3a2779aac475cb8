"""The whole way of a web ACL: defined by the API, associated with a listener, in force in the proxy
that `serve --proxy` runs, seen in the samples."""

import base64
import gzip
import http.server
import json
import threading
import time
import urllib.error
import urllib.request

import pytest

from conftest import eventually
from server import Server, free_port

ARN = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/front/1234567890abcdef"


STREAM_PORT = free_port()


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
    (file.parent / "rules.conf").write_text(
        r"""SecRule ARGS "@rx (?i)union\s+select" "id:100,phase:2,deny,status:406,t:none,log"
SecRule ARGS:score "@eq 1" "id:103,phase:2,pass,log"
"""
    )
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
rule-sets:
  CRS: {{folder: {file.parent}}}
streams:
  aws-waf-logs-out: {{url: "http://127.0.0.1:{STREAM_PORT}/in", access-key: key}}
"""
    )
    with Server(["--proxy", str(file), "--trail-interval", "1"]) as server:
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


def listens(url):
    try:
        return ask(url + "/")[0] > 0
    except OSError:
        return False


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
    eventually(lambda: listens(front))
    eventually(lambda: [ask(front + "/")[0] for _ in range(30)].count(403) > 0)
    waf = server.client("wafv2")
    waf.disassociate_web_acl(ResourceArn=ARN)
    eventually(lambda: ask(front + "/")[0] == 200)


def test_records_reach_a_bucket_and_a_stream_redacted(guarded):
    server, waf, front = guarded
    s3 = server.client("s3")
    bucket = "aws-waf-logs-records"
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "delivery.logs.amazonaws.com"},
            "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}]}))  # fmt: skip
    acl = waf.create_web_acl(
        Name="logged", Scope="REGIONAL", VisibilityConfig=seen("logged"),
        DefaultAction={"Allow": {}},
        Rules=[{
            "Name": "secret", "Priority": 0, "Action": {"Block": {}},
            "VisibilityConfig": seen("secret"), "RuleLabels": [{"Name": "found"}],
            "Statement": {"ByteMatchStatement": {
                "SearchString": "/secret", "FieldToMatch": {"UriPath": {}},
                "PositionalConstraint": "STARTS_WITH",
                "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}}],
    )["Summary"]  # fmt: skip
    waf.put_logging_configuration(LoggingConfiguration={
        "ResourceArn": acl["ARN"], "LogDestinationConfigs": [f"arn:aws:s3:::{bucket}/waf"],
        "RedactedFields": [{"SingleHeader": {"Name": "authorization"}}, {"QueryString": {}}],
        "LoggingFilter": {"DefaultBehavior": "DROP", "Filters": [{
            "Behavior": "KEEP", "Requirement": "MEETS_ANY",
            "Conditions": [{"ActionCondition": {"Action": "BLOCK"}}]}]}})  # fmt: skip
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    eventually(lambda: ask(front + "/secret")[0] == 403)
    assert ask(front + "/open")[0] == 200
    assert ask(front + "/secret/x?key=value", Authorization="Bearer token")[0] == 403

    def records():
        found = []
        for item in s3.list_objects_v2(Bucket=bucket).get("Contents", []):
            assert item["Key"].startswith("waf/AWSLogs/123456789012/WAFLogs/us-east-1/logged/20")
            assert item["Key"].endswith(".log.gz") and "_waflogs_us-east-1_logged_" in item["Key"]
            text = gzip.decompress(s3.get_object(Bucket=bucket, Key=item["Key"])["Body"].read())
            found += [json.loads(line) for line in text.splitlines()]
        return found

    eventually(lambda: any(r["httpRequest"]["uri"] == "/secret/x" for r in records()))
    record = next(r for r in records() if r["httpRequest"]["uri"] == "/secret/x")
    assert record["formatVersion"] == 1 and record["webaclId"] == acl["ARN"]
    assert record["terminatingRuleId"] == "secret" and record["action"] == "BLOCK"
    assert record["httpSourceName"] == "ALB"
    assert record["httpSourceId"] == "123456789012-app/front/1234567890abcdef"
    assert record["httpRequest"]["args"] == "REDACTED"
    headers = {h["name"].lower(): h["value"] for h in record["httpRequest"]["headers"]}
    assert headers["authorization"] == "REDACTED" and headers["host"] == front[7:]
    assert record["labels"] == [{"name": "awswaf:123456789012:webacl:logged:found"}]
    assert all(r["action"] == "BLOCK" for r in records())

    # The same in the form in which Firehose speaks to an endpoint.
    got = []

    class Endpoint(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((dict(self.headers), json.loads(body)))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    endpoint = http.server.ThreadingHTTPServer(("127.0.0.1", STREAM_PORT), Endpoint)
    threading.Thread(target=endpoint.serve_forever, daemon=True).start()
    stream = "arn:aws:firehose:us-east-1:123456789012:deliverystream/aws-waf-logs-out"
    waf.put_logging_configuration(LoggingConfiguration={
        "ResourceArn": acl["ARN"], "LogDestinationConfigs": [stream]})  # fmt: skip

    def delivered():
        ask(front + "/open")
        return got

    eventually(delivered)
    headers, body = got[0]
    assert headers["X-Amz-Firehose-Access-Key"] == "key"
    assert headers["X-Amz-Firehose-Request-Id"] == body["requestId"]
    assert json.loads(base64.b64decode(body["records"][0]["data"]))["webaclId"] == acl["ARN"]
    endpoint.shutdown()
    waf.disassociate_web_acl(ResourceArn=ARN)


def test_limited_addresses_are_named(guarded):
    _, waf, front = guarded
    acl = waf.create_web_acl(
        Name="keys", Scope="REGIONAL", VisibilityConfig=seen("keys"), DefaultAction={"Allow": {}},
        Rules=[{
            "Name": "often", "Priority": 0, "Action": {"Count": {}}, "VisibilityConfig": seen("often"),
            "Statement": {"RateBasedStatement": {
                "Limit": 10, "AggregateKeyType": "IP", "EvaluationWindowSec": 60}}}],
    )["Summary"]  # fmt: skip
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)

    def keys():
        for _ in range(12):
            ask(front + "/")
        return waf.get_rate_based_statement_managed_keys(
            Scope="REGIONAL", WebACLName="keys", WebACLId=acl["Id"], RuleName="often"
        )["ManagedKeysIPV4"]["Addresses"]

    eventually(lambda: keys() == ["127.0.0.1/32"])
    waf.disassociate_web_acl(ResourceArn=ARN)


def test_a_log_group_and_metrics_tell_of_requests(guarded):
    server, waf, front = guarded
    logs, cloudwatch = server.client("logs"), server.client("cloudwatch")
    logs.create_log_group(logGroupName="aws-waf-logs-group")
    acl = waf.create_web_acl(
        Name="told", Scope="REGIONAL", VisibilityConfig=seen("told"), DefaultAction={"Allow": {}},
        Rules=[{
            "Name": "shut", "Priority": 0, "Action": {"Block": {}}, "VisibilityConfig": seen("shut"),
            "Statement": {"ByteMatchStatement": {
                "SearchString": "/shut", "FieldToMatch": {"UriPath": {}},
                "PositionalConstraint": "STARTS_WITH",
                "TextTransformations": [{"Priority": 0, "Type": "NONE"}]}}}],
    )["Summary"]  # fmt: skip
    arn = "arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-group"
    waf.put_logging_configuration(
        LoggingConfiguration={"ResourceArn": acl["ARN"], "LogDestinationConfigs": [arn]}
    )
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    eventually(lambda: ask(front + "/shut")[0] == 403)

    def lines():
        try:
            return logs.get_log_events(
                logGroupName="aws-waf-logs-group", logStreamName="us-east-1_told_0"
            )["events"]
        except logs.exceptions.ResourceNotFoundException:
            return []

    eventually(lines, 30)
    record = json.loads(lines()[0]["message"])
    assert record["timestamp"] == lines()[0]["timestamp"]
    assert {"terminatingRuleId", "httpRequest", "ruleGroupList"} <= set(record)

    def blocked():
        now = time.time()
        points = cloudwatch.get_metric_statistics(
            Namespace="AWS/WAFV2", MetricName="BlockedRequests", Period=60, Statistics=["Sum"],
            StartTime=now - 600, EndTime=now + 60,
            Dimensions=[{"Name": "WebACL", "Value": "told"}, {"Name": "Rule", "Value": "shut"},
                        {"Name": "Region", "Value": "us-east-1"}],
        )["Datapoints"]  # fmt: skip
        return sum(point["Sum"] for point in points)

    eventually(lambda: blocked() >= 1, 60)
    waf.disassociate_web_acl(ResourceArn=ARN)


def test_one_web_acl_mixes_both_worlds(guarded):
    _, waf, front = guarded
    managed = {"ManagedRuleGroupStatement": {"VendorName": "OWASP", "Name": "CRS"}}
    acl = waf.create_web_acl(
        Name="mixed", Scope="REGIONAL", VisibilityConfig=seen("mixed"), DefaultAction={"Allow": {}},
        Rules=[
            {"Name": "core", "Priority": 0, "OverrideAction": {"None": {}}, "Statement": managed,
             "VisibilityConfig": seen("core")},
            {"Name": "scored", "Priority": 1, "VisibilityConfig": seen("scored"),
             "Action": {"Block": {"CustomResponse": {"ResponseCode": 429}}},
             "Statement": {"LabelMatchStatement": {
                 "Scope": "LABEL", "Key": "awswaf:managed:owasp:crs:103"}}},
        ],
    )["Summary"]  # fmt: skip
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    eventually(lambda: ask(front + "/?a=union%20select")[0] == 406)
    assert ask(front + "/?score=1")[0] == 429
    assert ask(front + "/?score=2")[0] == 200
    waf.disassociate_web_acl(ResourceArn=ARN)
    names = {g["Name"] for g in waf.list_available_managed_rule_groups(Scope="REGIONAL")["ManagedRuleGroups"]}
    assert {"CRS", "AWSManagedRulesBotControlRuleSet"} <= names


def test_bots_and_logins_are_watched(guarded):
    _, waf, front = guarded

    def group(name, priority, **settings):
        name = f"AWSManagedRules{name}RuleSet"
        statement = {"ManagedRuleGroupStatement": {
            "VendorName": "AWS", "Name": name, "ManagedRuleGroupConfigs": [{name: settings}]}}  # fmt: skip
        return {"Name": name, "Priority": priority, "OverrideAction": {"None": {}},
                "Statement": statement, "VisibilityConfig": seen(name)}  # fmt: skip

    field = {"Identifier": "user"}
    acl = waf.create_web_acl(
        Name="watch", Scope="REGIONAL", VisibilityConfig=seen("watch"), DefaultAction={"Allow": {}},
        Rules=[
            group("BotControl", 0, InspectionLevel="COMMON"),
            group("ATP", 1, LoginPath="/login", RequestInspection={
                "PayloadType": "FORM_ENCODED", "UsernameField": field,
                "PasswordField": {"Identifier": "password"}},
                ResponseInspection={"StatusCode": {"SuccessCodes": [302], "FailureCodes": [200]}}),
        ],
    )["Summary"]  # fmt: skip
    assert waf.get_web_acl(Name="watch", Id=acl["Id"], Scope="REGIONAL")["WebACL"]["Capacity"] == 100
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ARN)
    browser = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
               "Accept-Language": "en"}  # fmt: skip
    eventually(lambda: ask(front + "/", **{"User-Agent": "curl/8.5.0"})[0] == 403)
    google = {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"}
    assert ask(front + "/", **google)[0] == 403  # it does not come from where Googlebot lives
    assert ask(front + "/", **browser)[0] == 200
    # The application says 200 to every login, which is a failure here; the twelfth is too many.
    answers = [
        ask(front + "/login", f"user=u&password=p{n % 9}".encode(), **browser)[0] for n in range(14)
    ]
    assert answers[:11] == [200] * 11 and answers[-1] == 403
    assert ask(front + "/login", b"user=u", **browser)[0] == 403
    now = time.time()
    labels = {
        label["Name"]
        for sample in waf.get_sampled_requests(
            WebAclArn=acl["ARN"], RuleMetricName="ALL", Scope="REGIONAL", MaxItems=200,
            TimeWindow={"StartTime": now - 600, "EndTime": now + 60},
        )["SampledRequests"]
        for label in sample.get("Labels", [])
    }  # fmt: skip
    assert {
        "awswaf:managed:aws:bot-control:bot:name:curl", "awswaf:managed:token:absent",
        "awswaf:managed:aws:atp:aggregate:volumetric:ip:failed_login_response:high",
    } <= labels  # fmt: skip
    waf.disassociate_web_acl(ResourceArn=ARN)
