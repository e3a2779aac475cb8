#!/usr/bin/env python3
"""Writes logs for the benchmark: VPC flow logs (version 2, gz) and CloudTrail (Records files, gz).

Seeded, so that two machines measure the same. Traffic is mostly conversations of some thousand hosts
with the Internet in both directions; one part in a hundred is a port scan, a sweep, or guessing over
SSH. Events are mostly reads by roles, with some writes and some refusals.

usage: generate.py FOLDER [FLOW_LINES] [EVENTS]
"""
import gzip
import json
import os
import random
import sys


def address(rng):
    return f"{rng.choice((13, 34, 52, 91, 104, 142, 151, 185, 203))}.{rng.randrange(256)}." \
           f"{rng.randrange(256)}.{rng.randrange(1, 255)}"


def flows(folder, lines, rng):
    hosts = [(f"10.0.{i >> 8}.{i & 255}", f"eni-{i:017x}") for i in range(1, 2001)]
    remotes = [address(rng) for _ in range(50_000)]
    start, written, part = 1_700_000_000, 0, 0
    while written < lines:
        count = min(250_000, lines - written)
        rows = ["version account-id interface-id srcaddr dstaddr srcport dstport protocol packets "
                "bytes start end action log-status"]
        for i in range(count):
            when = start + (written + i) // 2000
            host, eni = hosts[int(rng.random() ** 2 * len(hosts))]
            dice = rng.random()
            if dice < 0.005:  # a scan
                rows.append(f"2 123456789012 eni-00000000000000001 10.0.0.9 203.0.113.77 "
                            f"{rng.randrange(40000, 60000)} {rng.randrange(1, 30000)} 6 1 44 "
                            f"{when} {when + 60} REJECT OK")
                continue
            if dice < 0.01:  # guessing
                rows.append(f"2 123456789012 {eni} 198.51.100.23 10.0.0.5 "
                            f"{rng.randrange(1024, 65000)} 22 6 {rng.randrange(8, 20)} "
                            f"{rng.randrange(900, 3000)} {when} {when + 60} ACCEPT OK")
                continue
            remote = remotes[int(rng.random() ** 3 * len(remotes))]
            port = rng.choices((443, 80, 53, 123, 5432, 8443), (70, 12, 8, 4, 3, 3))[0]
            if port in (53, 5432):
                remote = "10.0.0.2"
            local = rng.randrange(32768, 61000)
            packets = 1 + int(rng.random() ** 4 * 400)
            size = packets * rng.randrange(60, 1400)
            proto = 17 if port in (53, 123) else 6
            action = "ACCEPT"
            if rng.random() < 0.02:  # the Internet's background noise
                rows.append(f"2 123456789012 {eni} {remote} {host} {local} "
                            f"{rng.choice((22, 23, 445, 3389, 8080))} 6 1 44 {when} {when + 60} "
                            f"REJECT OK")
                continue
            if rng.random() < 0.5:
                rows.append(f"2 123456789012 {eni} {host} {remote} {local} {port} {proto} {packets} "
                            f"{size} {when} {when + 60} {action} OK")
            else:
                rows.append(f"2 123456789012 {eni} {remote} {host} {port} {local} {proto} {packets} "
                            f"{size} {when} {when + 60} ACCEPT OK")
        name = os.path.join(folder, "flow", f"{part:04d}.log.gz")
        with gzip.open(name, "wt", compresslevel=6) as out:
            out.write("\n".join(rows) + "\n")
        written += count
        part += 1


READS = [("ec2", "DescribeInstances"), ("s3", "GetObject"), ("s3", "HeadObject"),
         ("sts", "AssumeRole"), ("kms", "Decrypt"), ("dynamodb", "DescribeTable"),
         ("iam", "GetRole"), ("logs", "DescribeLogStreams"), ("ec2", "DescribeSecurityGroups"),
         ("lambda", "GetFunction20150331v2"), ("ecr", "BatchGetImage"),
         ("secretsmanager", "GetSecretValue")]
WRITES = [("ec2", "RunInstances"), ("ec2", "CreateTags"), ("s3", "PutObject"),
          ("logs", "CreateLogStream"), ("iam", "AttachRolePolicy"),
          ("ec2", "AuthorizeSecurityGroupIngress"), ("cloudtrail", "StopLogging")]


def event(i, rng):
    role = f"app-{int(rng.random() ** 2 * 200)}"
    is_read = rng.random() < 0.9
    service, name = rng.choice(READS) if is_read else rng.choices(
        WRITES, (20, 20, 30, 20, 2, 2, 1))[0]
    when = 1_700_000_000 + i // 100
    stamp = __import__("time").strftime("%Y-%m-%dT%H:%M:%SZ", __import__("time").gmtime(when))
    result = {
        "eventVersion": "1.09",
        "userIdentity": {
            "type": "AssumedRole", "principalId": f"AROAEXAMPLE{role}:session-{i % 50}",
            "arn": f"arn:aws:sts::123456789012:assumed-role/{role}/session-{i % 50}",
            "accountId": "123456789012", "accessKeyId": f"ASIA{i % 5000:016d}",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role", "principalId": f"AROAEXAMPLE{role}",
                    "arn": f"arn:aws:iam::123456789012:role/{role}",
                    "accountId": "123456789012", "userName": role},
                "attributes": {"creationDate": stamp, "mfaAuthenticated": "false"}}},
        "eventTime": stamp, "eventSource": f"{service}.amazonaws.com", "eventName": name,
        "awsRegion": "eu-central-1", "sourceIPAddress": f"10.0.{i % 7}.{i % 250}",
        "userAgent": "aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOARCH#amd64",
        "requestParameters": {
            "bucketName": f"data-{i % 90}", "Host": "data.s3.eu-central-1.amazonaws.com",
            "key": f"events/2024/05/{i % 30:02d}/part-{i:08d}.parquet",
            "instancesSet": {"items": [{"instanceId": f"i-{i:017x}"}]}},
        "responseElements": None if is_read else {"requestId": f"{i:032x}", "_return": True},
        "additionalEventData": {"SignatureVersion": "SigV4", "CipherSuite": "TLS_AES_128_GCM_SHA256",
                                "bytesTransferredIn": 0, "bytesTransferredOut": i % 100000},
        "requestID": f"{i:08x}-aaaa-bbbb-cccc-{i:012x}",
        "eventID": f"{i:08x}-1111-2222-3333-{i:012x}", "readOnly": is_read,
        "resources": [{"type": "AWS::S3::Object",
                       "ARN": f"arn:aws:s3:::data-{i % 90}/events/part-{i:08d}.parquet"}],
        "eventType": "AwsApiCall", "managementEvent": service != "s3",
        "recipientAccountId": "123456789012", "eventCategory": "Management",
        "tlsDetails": {"tlsVersion": "TLSv1.3", "cipherSuite": "TLS_AES_128_GCM_SHA256",
                       "clientProvidedHostHeader": f"{service}.eu-central-1.amazonaws.com"}}
    if rng.random() < 0.02:
        result["errorCode"] = rng.choice(("AccessDenied", "ThrottlingException"))
        result["errorMessage"] = "User is not authorized to perform this"
    return result


def events(folder, count, rng):
    written = part = 0
    while written < count:
        size = min(5000, count - written)
        records = [event(written + i, rng) for i in range(size)]
        name = os.path.join(folder, "cloudtrail", f"{part:04d}.json.gz")
        with gzip.open(name, "wt", compresslevel=6) as out:
            json.dump({"Records": records}, out, separators=(",", ":"))
        written += size
        part += 1


def main():
    folder = sys.argv[1]
    for kind in ("flow", "cloudtrail"):
        os.makedirs(os.path.join(folder, kind), exist_ok=True)
    flows(folder, int(sys.argv[2]) if len(sys.argv) > 2 else 4_000_000, random.Random(1))
    events(folder, int(sys.argv[3]) if len(sys.argv) > 3 else 300_000, random.Random(2))


main()
