"""What people do with the aws CLI."""

import json
import os
import pathlib
import shutil
import urllib.request

import pytest


@pytest.fixture
def bucket(server, name):
    it = name("cli")
    server.aws("s3", "mb", f"s3://{it}")
    return it


def listed(server, bucket, *more):
    lines = server.aws("s3", "ls", f"s3://{bucket}", "--recursive", *more).stdout.splitlines()
    return [line.split(None, 3)[3] for line in lines]


def test_files_go_there_and_back(server, bucket, tmp_path):
    tree = tmp_path / "tree"
    (tree / "a b").mkdir(parents=True)
    (tree / "top.txt").write_text("top")
    (tree / "a b" / "ü+.txt").write_text("deep")
    big = tree / "big.bin"
    big.write_bytes(os.urandom(20 << 20))
    server.aws("s3", "sync", str(tree), f"s3://{bucket}/tree")
    assert listed(server, bucket) == ["tree/a b/ü+.txt", "tree/big.bin", "tree/top.txt"]
    assert server.aws("s3", "sync", str(tree), f"s3://{bucket}/tree").stdout == ""
    back = tmp_path / "back"
    server.aws("s3", "sync", f"s3://{bucket}/tree", str(back))
    assert (back / "big.bin").read_bytes() == big.read_bytes()
    assert (back / "a b" / "ü+.txt").read_text() == "deep"
    head = server.aws_json("s3api", "head-object", "--bucket", bucket, "--key", "tree/big.bin")
    assert head["ETag"].endswith('-3"') and head["ContentLength"] == 20 << 20
    server.aws("s3", "mv", f"s3://{bucket}/tree/top.txt", f"s3://{bucket}/moved.txt")
    server.aws("s3", "cp", f"s3://{bucket}/tree/big.bin", f"s3://{bucket}/copy.bin")
    assert listed(server, bucket) == [
        "copy.bin", "moved.txt", "tree/a b/ü+.txt", "tree/big.bin",
    ]  # fmt: skip
    (tree / "top.txt").unlink()
    server.aws("s3", "sync", str(tree), f"s3://{bucket}/tree", "--delete")
    link = server.aws("s3", "presign", f"s3://{bucket}/moved.txt").stdout.strip()
    with urllib.request.urlopen(link) as answer:
        assert answer.read() == b"top"
    server.aws("s3", "rm", f"s3://{bucket}/tree", "--recursive")
    assert listed(server, bucket) == ["copy.bin", "moved.txt"]
    assert server.aws("s3", "rb", f"s3://{bucket}", check=False).returncode != 0
    server.aws("s3", "rb", f"s3://{bucket}", "--force")
    assert bucket not in server.aws("s3", "ls").stdout


def test_a_pipe(server, bucket):
    server.aws("s3", "cp", "-", f"s3://{bucket}/piped", stdin="from a pipe")
    assert server.aws("s3", "cp", f"s3://{bucket}/piped", "-").stdout == "from a pipe"


def test_folders_are_shown(server, bucket, tmp_path):
    file = tmp_path / "f"
    file.write_text("x")
    server.aws("s3", "cp", str(file), f"s3://{bucket}/a/b/c")
    server.aws("s3", "cp", str(file), f"s3://{bucket}/top")
    lines = server.aws("s3", "ls", f"s3://{bucket}").stdout.splitlines()
    assert lines[0].split() == ["PRE", "a/"] and lines[1].endswith("top")


def test_the_data_lie_in_folders_that_can_be_backed_up(own_server, tmp_path):
    server = own_server()
    s3 = server.client("s3")
    s3.create_bucket(Bucket="backed-up")
    s3.put_object(Bucket="backed-up", Key="reports/2024/june.txt", Body=b"not plain to see")
    found = list(pathlib.Path(server.data, "buckets", "backed-up", "reports", "2024").iterdir())
    assert len(found) == 1 and found[0].name.startswith("june.txt~")
    assert b"plain" not in found[0].read_bytes()
    server.stop()
    copy = tmp_path / "copy"
    shutil.copytree(server.data, copy, symlinks=True)
    other = own_server(data=str(copy)).client("s3")
    got = other.get_object(Bucket="backed-up", Key="reports/2024/june.txt")
    assert got["Body"].read() == b"not plain to see"


def test_policies_and_settings_by_file(server, bucket):
    block = "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
    server.aws("s3api", "put-public-access-block", "--bucket", bucket,
               "--public-access-block-configuration", block)  # fmt: skip
    document = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
             "Resource": [f"arn:aws:s3:::{bucket}/*"],
             "Condition": {"Bool": {"aws:SecureTransport": "nonsense"}}}
        ],
    }  # fmt: skip
    server.aws("s3api", "put-bucket-policy", "--bucket", bucket, "--policy", json.dumps(document))
    got = server.aws_json("s3api", "get-bucket-policy", "--bucket", bucket)
    assert json.loads(got["Policy"]) == document
    server.aws("s3api", "put-bucket-versioning", "--bucket", bucket,
               "--versioning-configuration", "Status=Enabled")  # fmt: skip
    got = server.aws_json("s3api", "get-bucket-versioning", "--bucket", bucket)
    assert got == {"Status": "Enabled"}
    server.aws("s3api", "wait", "bucket-exists", "--bucket", bucket)
