"""Fifty statements as an IAM policy and as a Cedar policy set, and Cedar's time over them.

peer.py write DIR: writes policy.json and requests.json.
peer.py run DIR: judges the same requests with cedarpy, its policies parsed beforehand; prints what
Cedar itself reports (authz_duration_micros) and the time of the whole Python call, and writes the
decisions to cedar.txt.
"""

import json
import pathlib
import sys
import time

STATEMENTS = 50
ROUNDS = 50


def actions(service, names):
    return [f"{service}:{name}" for name in names]


def cedar(effect, names, pattern, conditions):
    listed = ", ".join(f'Action::"{name}"' for name in names)
    terms = [] if pattern == "*" else [f'resource.arn like "{pattern}"']
    terms += conditions
    when = f" when {{ {' && '.join(terms)} }}" if terms else ""
    return f"{effect}(principal, action in [{listed}], resource){when};"


def statement(i):
    """The same statement in both languages."""
    kind = i % 5
    if kind == 0:
        names = actions("s3", ["GetObject", "PutObject", "DeleteObject"])
        pattern = f"arn:aws:s3:::bucket-{i}/*"
        return ("Allow", names, pattern, {}, cedar("permit", names, pattern, []))
    if kind == 1:
        names = actions("ec2", ["StartInstances", "StopInstances"])
        pattern = "arn:aws:ec2:us-east-1:111122223333:instance/*"
        iam = {"StringEquals": {"aws:PrincipalTag/team": f"team-{i}"}}
        own = [f'context has team && context.team == "team-{i}"']
        return ("Allow", names, pattern, iam, cedar("permit", names, pattern, own))
    if kind == 2:
        names = actions("s3", ["PutObject"])
        pattern = f"arn:aws:s3:::bucket-{i - 2}/*"
        iam = {"Bool": {"aws:SecureTransport": "false"}}
        own = ["!context.secure"]
        return ("Deny", names, pattern, iam, cedar("forbid", names, pattern, own))
    if kind == 3:
        names = actions("s3", ["ListBucket"])
        pattern = f"arn:aws:s3:::bucket-{i - 3}"
        iam = {
            "IpAddress": {"aws:SourceIp": f"10.{i}.0.0/16"},
            "StringLike": {"s3:prefix": f"home-{i}/*"},
        }
        own = [
            f'context.ip.isInRange(ip("10.{i}.0.0/16"))',
            f'context has prefix && context.prefix like "home-{i}/*"',
        ]
        return ("Allow", names, pattern, iam, cedar("permit", names, pattern, own))
    names = actions("sqs", ["SendMessage", "ReceiveMessage"])
    pattern = f"arn:aws:sqs:us-east-1:111122223333:queue-{i}"
    iam = {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}
    own = ["context has mfa && context.mfa < 3600"]
    return ("Allow", names, pattern, iam, cedar("permit", names, pattern, own))


def requests():
    result = []
    for i in range(STATEMENTS + 10):
        base = i - i % 5
        action, resource = [
            ("s3:GetObject", f"arn:aws:s3:::bucket-{base}/a/key"),
            ("ec2:StartInstances", f"arn:aws:ec2:us-east-1:111122223333:instance/i-{i}"),
            ("s3:PutObject", f"arn:aws:s3:::bucket-{base}/a/key"),
            ("s3:ListBucket", f"arn:aws:s3:::bucket-{base}"),
            ("sqs:SendMessage", f"arn:aws:sqs:us-east-1:111122223333:queue-{i}"),
        ][i % 5]
        for good in (True, False):
            result.append(
                {
                    "action": action,
                    "resource": resource,
                    "team": f"team-{i}" if good else "none",
                    "secure": good,
                    "ip": f"10.{i}.0.9" if good else "192.0.2.1",
                    "prefix": f"home-{i}/x" if good else "else",
                    "mfa": 60 if good else 9000,
                }
            )
    return result


def write(folder):
    statements = []
    for i in range(STATEMENTS):
        effect, names, pattern, condition, _ = statement(i)
        one = {"Sid": f"s{i}", "Effect": effect, "Action": names, "Resource": pattern}
        if condition:
            one["Condition"] = condition
        statements.append(one)
    policy = {"Version": "2012-10-17", "Statement": statements}
    (folder / "policy.json").write_text(json.dumps(policy))
    (folder / "requests.json").write_text(json.dumps(requests()))


def spread(times):
    times.sort()
    return times[len(times) // 2], times[len(times) * 99 // 100]


def run(folder):
    import cedarpy

    policies = cedarpy.PolicySet.from_str("\n".join(statement(i)[4] for i in range(STATEMENTS)))
    engine, calls, decisions = [], [], []
    for one in json.loads((folder / "requests.json").read_text()):
        user = {"uid": {"type": "User", "id": "alice"}, "attrs": {}, "parents": []}
        resource = {
            "uid": {"type": "Resource", "id": one["resource"]},
            "attrs": {"arn": one["resource"]},
            "parents": [],
        }
        entities = cedarpy.Entities.from_json_str(json.dumps([user, resource]))
        request = {
            "principal": 'User::"alice"',
            "action": f'Action::"{one["action"]}"',
            "resource": f'Resource::"{one["resource"]}"',
            "context": {
                "team": one["team"],
                "secure": one["secure"],
                "ip": {"__extn": {"fn": "ip", "arg": one["ip"]}},
                "prefix": one["prefix"],
                "mfa": one["mfa"],
            },
        }
        for _ in range(ROUNDS):
            start = time.perf_counter_ns()
            answer = cedarpy.is_authorized(request, policies, entities)
            calls.append((time.perf_counter_ns() - start) / 1000)
            engine.append(answer.metrics["authz_duration_micros"])
        if answer.diagnostics.errors:
            sys.exit(f"cedar: {answer.diagnostics.errors}")
        decisions.append("allow" if answer.decision == cedarpy.Decision.Allow else "deny")
    (folder / "cedar.txt").write_text("\n".join(decisions) + "\n")
    print("cedar, engine alone\t%.2f\t%.2f" % spread(engine))
    print("cedar, through cedarpy\t%.2f\t%.2f" % spread(calls))


if __name__ == "__main__":
    {"write": write, "run": run}[sys.argv[1]](pathlib.Path(sys.argv[2]))
