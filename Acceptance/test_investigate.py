"""`garrison investigate`: findings from files, without a server."""

import gzip
import json
import pathlib
import re
import shutil
import subprocess
import tarfile
import zipfile

import pytest

from server import REPOSITORY, binary

EXAMPLE = REPOSITORY / "Docs" / "Examples" / "break-in"
SHARED = REPOSITORY.parent / "shared" / "data"

EXPECTED = {
    "PenTest:IAMUser/KaliLinux",
    "Stealth:IAMUser/CloudTrailLoggingDisabled",
    "Stealth:IAMUser/PasswordPolicyChange",
    "Policy:IAMUser/RootCredentialUsage",
    "Policy:S3/BucketBlockPublicAccessDisabled",
    "Policy:S3/BucketAnonymousAccessGranted",
    "UnauthorizedAccess:EC2/SSHBruteForce",
    "Recon:EC2/Portscan",
    "CryptoCurrency:EC2/BitcoinTool.B!DNS",
    "UnauthorizedAccess:EC2/MetadataDNSRebind",
}
TYPE = re.compile(r"\b[A-Z][A-Za-z]+:(?:EC2|IAMUser|S3)/[A-Za-z0-9.!]+")


def investigate(*arguments, check=True):
    done = subprocess.run(
        [binary(), "investigate", *map(str, arguments)],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode >= 0, f"ended by signal {-done.returncode}: {done.stderr}"
    if check:
        assert done.returncode in (0, 1, 2), done.stderr
        assert "Fatal error" not in done.stderr
    return done


def types(text):
    return set(TYPE.findall(text))


@pytest.fixture(scope="module")
def report():
    return investigate(EXAMPLE)


def test_the_example_gives_itself_away(report):
    assert types(report.stdout) >= EXPECTED, EXPECTED - types(report.stdout)


def test_the_report_has_evidence_a_timeline_and_its_speed(report):
    for word in ("198.51.100.23", "10.0.1.5", "carol", "payroll-backups"):
        assert word in report.stdout, word
    assert re.search(r"\d[\d,. ]*\s*(records|events|lines)", report.stdout)


def test_the_severest_come_first(report):
    text = report.stdout
    assert text.index("Policy:S3/BucketAnonymousAccessGranted") < text.index(
        "Stealth:IAMUser/CloudTrailLoggingDisabled"
    )


def test_those_who_did_nothing_are_not_accused():
    found = json.loads(investigate(EXAMPLE, "--format", "json").stdout)
    accused = json.dumps(found)
    assert "198.51.100.23" in accused
    findings = found["findings"] if isinstance(found, dict) else found
    assert types(accused) >= EXPECTED
    for it in findings:
        if "dave" in json.dumps(it).lower():
            assert "carol" in json.dumps(it), it


def test_lines_of_json_are_each_a_finding():
    lines = investigate(EXAMPLE, "--format", "ndjson").stdout.splitlines()
    assert len(lines) >= len(EXPECTED)
    assert types("\n".join(json.dumps(json.loads(line)) for line in lines)) >= EXPECTED


def test_the_page_is_one_file_that_can_be_sent_on():
    page = investigate(EXAMPLE, "--format", "html").stdout
    assert page.lstrip().lower().startswith("<!doctype html>")
    assert types(page) >= EXPECTED
    assert not re.search(r"""(src|href)\s*=\s*["'](https?:)?//""", page)


def test_the_order_and_packing_of_files_change_nothing(tmp_path):
    nested = tmp_path / "a" / "b"
    nested.mkdir(parents=True)
    for number, file in enumerate(sorted(EXAMPLE.iterdir(), reverse=True)):
        target = (nested if number % 2 else tmp_path) / f"{number}-no-telling-name.gz"
        target.write_bytes(gzip.compress(file.read_bytes()))
    assert types(investigate(tmp_path).stdout) >= EXPECTED


def test_one_file_is_enough():
    found = types(investigate(EXAMPLE / "resolver.log").stdout)
    assert found == {it for it in EXPECTED if it in found}
    assert "CryptoCurrency:EC2/BitcoinTool.B!DNS" in found


def test_what_cannot_be_read_is_named(tmp_path):
    shutil.copytree(EXAMPLE, tmp_path / "logs")
    junk = {
        "cut.json.gz": gzip.compress((EXAMPLE / "cloudtrail.json").read_bytes())[:-200],
        "noise.bin": bytes(range(256)) * 100,
        "half.json": (EXAMPLE / "cloudtrail.json").read_bytes()[:5000],
        "deep.json": b'{"Records":' + b"[" * 100_000,
    }
    for name, data in junk.items():
        (tmp_path / "logs" / name).write_bytes(data)
    done = investigate(tmp_path / "logs")
    text = done.stdout + done.stderr
    assert types(text) >= EXPECTED
    for name in junk:
        assert name in text, name


def test_a_path_that_is_not_there_is_an_error(tmp_path):
    done = investigate(tmp_path / "absent", check=False)
    assert done.returncode != 0
    assert "absent" in done.stderr + done.stdout


def test_nothing_suspicious_is_said_so(tmp_path):
    lines = (EXAMPLE / "vpc-flow.log").read_text().splitlines()
    quiet = [lines[0]] + [it for it in lines[1:] if "203.0.113.10" in it]
    (tmp_path / "quiet.log").write_text("\n".join(quiet) + "\n")
    done = investigate(tmp_path)
    assert done.returncode == 0
    assert not types(done.stdout), types(done.stdout)


def test_a_hostile_value_is_only_text_in_the_page(tmp_path):
    record = json.loads((EXAMPLE / "cloudtrail.json").read_text())
    for it in record["Records"]:
        it["userAgent"] += "<script>alert(1)</script>"
        if it["userIdentity"].get("userName") == "carol":
            it["userIdentity"]["userName"] = "<img src=x onerror=alert(1)>"
    (tmp_path / "x.json").write_text(json.dumps(record))
    page = investigate(tmp_path, "--format", "html").stdout
    assert "<script>alert(1)" not in page and "<img src=x" not in page
    text = investigate(tmp_path).stdout
    assert "\x1b[2J" not in text


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/data is not here")
def test_recorded_attacks_are_read_whole():
    done = investigate(SHARED / "cloudtrail" / "stratus")
    assert types(done.stdout)
    assert "Stealth:IAMUser/CloudTrailLoggingDisabled" in types(done.stdout)


def test_help_names_the_formats():
    text = subprocess.run(
        [binary(), "help", "investigate"], capture_output=True, text=True, timeout=30
    ).stdout
    for word in ("json", "ndjson", "html"):
        assert word in text
    assert pathlib.Path(binary()).exists()


# What logs come packed in


def test_archives_and_what_the_cli_prints_are_read(tmp_path):
    with tarfile.open(tmp_path / "pack.tar.gz", "w:gz") as pack:
        pack.add(EXAMPLE, arcname="break-in")
    assert types(investigate(tmp_path / "pack.tar.gz").stdout) >= EXPECTED
    with zipfile.ZipFile(tmp_path / "pack.zip", "w", zipfile.ZIP_DEFLATED) as pack:
        for file in EXAMPLE.iterdir():
            pack.write(file)
    assert types(investigate(tmp_path / "pack.zip").stdout) >= EXPECTED
    records = json.loads((EXAMPLE / "cloudtrail.json").read_text())["Records"]
    events = [{"EventName": it["eventName"], "CloudTrailEvent": json.dumps(it)} for it in records]
    (tmp_path / "lookup.json").write_text(json.dumps({"Events": events}))
    looked = investigate(tmp_path / "lookup.json").stdout
    assert types(looked) == types(investigate(EXAMPLE / "cloudtrail.json").stdout)


def test_standard_input_is_a_dash():
    data = (EXAMPLE / "vpc-flow.log").read_bytes()
    done = subprocess.run(
        [binary(), "investigate", "-"], input=data, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "UnauthorizedAccess:EC2/SSHBruteForce" in types(done.stdout.decode())


def test_exit_codes(tmp_path):
    assert investigate(EXAMPLE).returncode == 0
    mixed = investigate(EXAMPLE, tmp_path / "absent", check=False)
    assert mixed.returncode == 1 and "absent" in mixed.stderr
    assert types(mixed.stdout) >= EXPECTED
    (tmp_path / "notes.txt").write_text("buy milk\n")
    nothing = investigate(tmp_path / "notes.txt", check=False)
    assert nothing.returncode == 1 and "no log" in nothing.stderr
    assert investigate(EXAMPLE, "--fail-on", "high", check=False).returncode == 3
