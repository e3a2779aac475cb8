"""Rules before they are in force: `garrison waf test` and `replay`; and the Core Rule Set in
`garrison proxy`."""

import gzip
import http.server
import json
import subprocess
import threading

import pytest

from conftest import eventually
from server import binary, free_port
from test_waf_proxy import Application, ask

RULES = r"""
SecRule REQUEST_URI|ARGS "@rx (?i)union\s+select" \
    "id:100,phase:2,deny,status:406,msg:'Union',t:none,t:urlDecodeUni,log,severity:CRITICAL"
SecRule REQUEST_HEADERS:User-Agent "@streq scanner" "id:101,phase:1,drop,log,msg:'Scanner'"
SecRule RESPONSE_BODY "@contains seen leak" "id:102,phase:4,deny,status:502,log,msg:'Leak'"
SecRule ARGS:score "@eq 1" "id:103,phase:2,pass,log,msg:'Noted'"
"""


def run(*arguments, **options):
    return subprocess.run(
        [binary(), "waf", *map(str, arguments)], capture_output=True, text=True, timeout=120,
        **options,
    )  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rules")
    (folder / "crs").mkdir()
    (folder / "crs" / "rules.conf").write_text(RULES)
    acl = {"WebACL": {
        "Name": "shop", "ARN": "arn:aws:wafv2:us-east-1:1:regional/webacl/shop/1",
        "LabelNamespace": "awswaf:1:webacl:shop:", "DefaultAction": {"Allow": {}},
        "VisibilityConfig": {"MetricName": "shop"},
        "Rules": [
            {"Name": "bad", "Priority": 0, "Action": {"Block": {}},
             "VisibilityConfig": {"MetricName": "bad"},
             "Statement": {"IPSetReferenceStatement": {"ARN": "arn:set"}}},
            {"Name": "admin", "Priority": 1, "Action": {"Count": {}},
             "VisibilityConfig": {"MetricName": "admin"},
             "Statement": {"ByteMatchStatement": {
                 "SearchString": "L2FkbWlu", "FieldToMatch": {"UriPath": {}},
                 "PositionalConstraint": "STARTS_WITH",
                 "TextTransformations": [{"Priority": 0, "Type": "LOWERCASE"}]}}},
            {"Name": "sql", "Priority": 2, "OverrideAction": {"None": {}},
             "VisibilityConfig": {"MetricName": "sql"},
             "Statement": {"ManagedRuleGroupStatement": {
                 "VendorName": "AWS", "Name": "AWSManagedRulesSQLiRuleSet"}}},
        ]}}  # fmt: skip
    (folder / "acl.json").write_text(json.dumps(acl))
    (folder / "set.json").write_text(
        json.dumps({"IPSet": {"ARN": "arn:set", "Addresses": ["203.0.113.0/24"]}})
    )
    return folder


def test_every_rule_that_looked_says_why(files):
    acl = ["--acl", files / "acl.json", "--with", files / "set.json"]
    found = run("test", "/ADMIN/x?id=1%27%20or%20%271%27=%271", *acl, "-v")
    assert found.returncode == 0, found.stderr
    assert "BLOCK (403) by sql" in found.stdout
    assert "- bad" in found.stdout and "is in the set" in found.stdout
    assert '+ admin: COUNT' in found.stdout and '["/admin/x"] starts with "/admin"' in found.stdout
    assert "AWSManagedRulesSQLiRuleSet/SQLi_QUERYARGUMENTS" in found.stdout

    attack = files / "attack.http"
    attack.write_bytes(b"POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b")
    text = run("test", attack, *acl, "--client", "203.0.113.9", "--format", "json")
    it = json.loads(text.stdout)
    assert it["outcome"] == "BLOCK" and it["rule"] == "bad" and it["method"] == "POST"
    assert [rule["rule"] for rule in it["rules"] if rule["matched"]] == ["bad"]
    assert run("test", "/", *acl, "--expect", "allow").returncode == 0
    assert run("test", "/", *acl, "--expect", "block").returncode == 3
    assert run("test", "nothing.http", *acl).returncode == 1
    assert run("test", "/", "--acl", files / "acl.json").returncode == 1  # the set is missing


def test_a_rule_set_explains_itself(files):
    found = run("test", "/?q=1%20UNION%20%20select%202&score=1", "--crs", files / "crs")
    assert "BLOCK (406) by 100" in found.stdout and "CRITICAL Union" in found.stdout
    it = json.loads(run("test", "/?score=1", "--crs", files / "crs", "--format", "json").stdout)
    assert it["outcome"] == "ALLOW" and [m["id"] for m in it["matches"]] == [103]


def test_logs_are_judged_again(files):
    acl = ["--acl", files / "acl.json", "--with", files / "set.json"]
    record = {
        "timestamp": 1_700_000_000_000, "action": "ALLOW",
        "httpRequest": {"clientIp": "203.0.113.5", "uri": "/a", "args": "x=1", "httpMethod": "GET",
                        "httpVersion": "HTTP/1.1", "headers": [{"name": "Host", "value": "a"}]},
    }  # fmt: skip
    folder = files / "logs"
    folder.mkdir(exist_ok=True)
    (folder / "waf.log.gz").write_bytes(gzip.compress(json.dumps(record).encode() + b"\n"))
    (folder / "access.log").write_text(
        '198.51.100.1 - - [10/Oct/2023:13:55:36 -0700] "GET /admin HTTP/1.1" 200 5 "-" "curl/8"\n'
        '198.51.100.2 - - [10/Oct/2023:13:55:37 -0700] "GET /?id=1%27or%271%27=%271 HTTP/1.1" 403 5'
        ' "-" "x"\nnonsense\n'
    )
    (folder / "alb.log").write_text(
        'https 2023-10-10T13:55:36.000000Z app/x/1 203.0.113.7:4000 10.0.0.1:80 0 0 0 200 200 1 2 '
        '"GET https://shop.example:443/b?c=d HTTP/2.0" "Mozilla/5.0" - - arn "Root=1" "-" "-" 0 '
        '2023-10-10T13:55:36.000000Z "waf,forward" "-" "-" "-" "-" "-" "-"\n'
    )
    found = run("replay", folder, *acl, "--format", "json")
    it = json.loads(found.stdout)
    assert it["requests"] == 4 and it["unread"] == 1
    outcomes = {(o["before"], o["after"]): o["count"] for o in it["outcomes"]}
    assert outcomes == {("ALLOW", "BLOCK"): 2, ("ALLOW", "ALLOW"): 1, ("BLOCK", "BLOCK"): 1}
    assert {c["client"] for c in it["changes"]} == {"203.0.113.5", "203.0.113.7"}
    assert run("replay", folder, *acl, "--fail-on-change").returncode == 3
    assert "4 requests" in run("replay", folder, *acl).stdout


def test_the_proxy_judges_requests_and_answers_by_a_rule_set(files):
    application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
    threading.Thread(target=application.serve_forever, daemon=True).start()
    port, audit = free_port(), files / "audit.log"
    proxy = subprocess.Popen(
        [binary(), "proxy", "--listen", f"127.0.0.1:{port}", "--crs", str(files / "crs"),
         "--upstream", f"http://127.0.0.1:{application.server_port}", "--audit-log", str(audit)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    front = f"http://127.0.0.1:{port}"
    try:
        def answers():
            try:
                return ask(front + "/")[0] == 200
            except OSError:
                return False

        eventually(answers, 30)
        assert ask(front + "/?q=union%20select")[0] == 406
        assert ask(front + "/", b"q=union+select",
                   **{"Content-Type": "application/x-www-form-urlencoded"})[0] == 406  # fmt: skip
        with pytest.raises(OSError):
            ask(front + "/", **{"User-Agent": "scanner"})
        assert ask(front + "/", **{"x-amzn-waf-checked": "leak"})[0] == 502
        assert ask(front + "/?score=1")[0] == 200
        eventually(lambda: audit.exists() and len(audit.read_text().splitlines()) >= 5, 30)
        lines = [json.loads(line) for line in audit.read_text().splitlines()]
        assert {line["rule"] for line in lines} == {100, 101, 102, None}
        assert lines[0]["matches"][0]["message"] == "Union"
    finally:
        proxy.terminate()
        proxy.wait(20)
        application.shutdown()


def test_top_shows_what_the_apis_tell(server):
    waf = server.client("wafv2")
    waf.create_web_acl(
        Name="watched", Scope="REGIONAL", DefaultAction={"Allow": {}},
        VisibilityConfig={"SampledRequestsEnabled": True, "CloudWatchMetricsEnabled": True,
                          "MetricName": "watched"},
    )  # fmt: skip
    environment = {
        "AWS_ACCESS_KEY_ID": "AKIAGARRISONACCEPT01",
        "AWS_SECRET_ACCESS_KEY": "acceptance+only/0123456789abcdefGARRISON",
    }
    found = run("top", "--once", "--endpoint", server.endpoint, "--format", "json", env=environment)
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)["webACL"] == "watched"
    assert run("top", "--once", "--endpoint", server.endpoint, env={}).returncode == 1
