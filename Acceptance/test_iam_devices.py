"""IAM: one-time password devices, with real codes (RFC 6238), and what they open."""

import base64
import hashlib
import hmac
import re
import struct
import time

import pytest

from conftest import allow, deny, pages, refused
from server import ACCOUNT

STEP = 30


def code(seed, step):
    """The six digits of a time step, from the Base32 text that the device was given."""
    text = seed.decode() if isinstance(seed, bytes) else seed
    key = base64.b32decode(text + "=" * (-len(text) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset : offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def test_the_codes_computed_here_are_those_of_the_rfc():
    seed = base64.b32encode(b"12345678901234567890").decode()
    # RFC 6238, appendix B; the last six of its eight digits.
    for moment, digits in ((59, "287082"), (1111111109, "081804"), (2000000000, "279037")):
        assert code(seed, moment // STEP) == digits


def make_device(iam, name, **options):
    return iam.create_virtual_mfa_device(VirtualMFADeviceName=name("mfa"), **options)[
        "VirtualMFADevice"
    ]


def enable(iam, user, device):
    """Enables the device with the last two codes; returns the step of the newer one."""
    now = int(time.time()) // STEP
    seed = device["Base32StringSeed"]
    iam.enable_mfa_device(
        UserName=user, SerialNumber=device["SerialNumber"],
        AuthenticationCode1=code(seed, now - 1), AuthenticationCode2=code(seed, now),
    )  # fmt: skip
    return now


def wait_for_step_after(step):
    while int(time.time()) // STEP <= step:
        time.sleep(0.2)
    return int(time.time()) // STEP


def test_a_new_device_has_a_seed_and_a_picture(iam, name):
    asked = name("mfa")
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=asked, Path="/p/")[
        "VirtualMFADevice"
    ]
    assert device["SerialNumber"] == f"arn:aws:iam::{ACCOUNT}:mfa/p/{asked}"
    assert re.fullmatch(rb"[A-Z2-7]{32,128}", device["Base32StringSeed"])
    assert device["QRCodePNG"].startswith(b"\x89PNG\r\n\x1a\n")
    with refused("EntityAlreadyExists", status=409):
        iam.create_virtual_mfa_device(VirtualMFADeviceName=asked, Path="/p/")


def test_a_device_is_enabled_listed_and_removed(iam, users, name):
    user = users.make().name
    device = make_device(iam, name)
    serial = device["SerialNumber"]
    unassigned = pages(
        iam, "list_virtual_mfa_devices", "VirtualMFADevices", AssignmentStatus="Unassigned"
    )
    assert serial in {it["SerialNumber"] for it in unassigned}
    assert all("Base32StringSeed" not in it for it in unassigned), "a seed is shown once"
    enable(iam, user, device)
    listed = iam.list_mfa_devices(UserName=user)["MFADevices"]
    assert [(it["UserName"], it["SerialNumber"]) for it in listed] == [(user, serial)]
    assert iam.get_mfa_device(SerialNumber=serial, UserName=user)["EnableDate"]
    assigned = pages(
        iam, "list_virtual_mfa_devices", "VirtualMFADevices", AssignmentStatus="Assigned"
    )
    mine = next(it for it in assigned if it["SerialNumber"] == serial)
    assert mine["User"]["UserName"] == user
    with refused("DeleteConflict", status=409):
        iam.delete_virtual_mfa_device(SerialNumber=serial)
    iam.deactivate_mfa_device(UserName=user, SerialNumber=serial)
    assert iam.list_mfa_devices(UserName=user)["MFADevices"] == []
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    with refused("NoSuchEntity", status=404):
        iam.delete_virtual_mfa_device(SerialNumber=serial)


def test_only_two_codes_in_a_row_enable_a_device(iam, users, name):
    user = users.make().name
    device = make_device(iam, name)
    seed = device["Base32StringSeed"]
    now = int(time.time()) // STEP
    right = (code(seed, now - 1), code(seed, now))
    wrong = [
        ("000000", "000000"), (right[0], right[0]), (right[1], right[0]),
        (code(seed, now - 1000), code(seed, now - 999)), (right[0], code(seed, now + 5)),
    ]  # fmt: skip
    for first, second in wrong:
        if (first, second) == right:
            continue
        with refused("InvalidAuthenticationCode", status=403):
            iam.enable_mfa_device(
                UserName=user, SerialNumber=device["SerialNumber"],
                AuthenticationCode1=first, AuthenticationCode2=second,
            )  # fmt: skip
    for malformed in ("12345", "1234567", "abcdef"):
        with refused("ValidationError", status=400):
            iam.enable_mfa_device(
                UserName=user, SerialNumber=device["SerialNumber"],
                AuthenticationCode1=malformed, AuthenticationCode2="000000",
            )  # fmt: skip
    assert iam.list_mfa_devices(UserName=user)["MFADevices"] == []


def test_an_enabled_device_is_taken(iam, users, name):
    one, other = users.make().name, users.make().name
    device = make_device(iam, name)
    enable(iam, one, device)
    with refused("EntityAlreadyExists", status=409):
        enable(iam, other, device)
    iam.deactivate_mfa_device(UserName=one, SerialNumber=device["SerialNumber"])


def test_a_user_with_a_device_is_not_deleted(iam, users, name):
    user = users.make()
    device = make_device(iam, name)
    enable(iam, user.name, device)
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    with refused("DeleteConflict", status=409):
        iam.delete_user(UserName=user.name)
    iam.deactivate_mfa_device(UserName=user.name, SerialNumber=device["SerialNumber"])
    iam.delete_user(UserName=user.name)


@pytest.mark.timeout(200)
def test_a_code_opens_what_asks_for_one_and_only_once(iam, users, name, server):
    with_mfa = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    user = users.make(
        allow("iam:ListUsers", Condition=with_mfa),
        deny("iam:ListRoles", Condition={"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}),
        allow("iam:ListRoles"),
    )
    device = make_device(iam, name)
    serial, seed = device["SerialNumber"], device["Base32StringSeed"]
    step = wait_for_step_after(enable(iam, user.name, device))
    with refused("AccessDenied"):
        user.client("iam").list_users()
    with refused("AccessDenied"):
        user.client("iam").list_roles()
    sts = user.client("sts")
    with refused("AccessDenied", status=403, match="MultiFactorAuthentication failed"):
        sts.get_session_token(SerialNumber=serial, TokenCode="000000")
    with refused("AccessDenied", "ValidationError"):
        sts.get_session_token(TokenCode=code(seed, step))
    other = make_device(iam, name)["SerialNumber"]
    with refused("AccessDenied", status=403):
        sts.get_session_token(SerialNumber=other, TokenCode=code(seed, step))
    answer = sts.get_session_token(SerialNumber=serial, TokenCode=code(seed, step))
    session = server.client("iam", answer["Credentials"])
    session.list_users()
    session.list_roles()
    with refused("AccessDenied", status=403):
        sts.get_session_token(SerialNumber=serial, TokenCode=code(seed, step))


@pytest.mark.timeout(200)
def test_a_role_may_ask_for_a_code(iam, users, name, server):
    from conftest import trust

    user = users.make(allow("sts:AssumeRole"))
    device = make_device(iam, name)
    step = wait_for_step_after(enable(iam, user.name, device))
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
            Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        ),
    )["Role"]["Arn"]
    sts = user.client("sts")
    with refused("AccessDenied", status=403):
        sts.assume_role(RoleArn=role, RoleSessionName="tester")
    sts.assume_role(
        RoleArn=role, RoleSessionName="tester", SerialNumber=device["SerialNumber"],
        TokenCode=code(device["Base32StringSeed"], step),
    )  # fmt: skip


@pytest.mark.timeout(200)
def test_a_device_is_brought_back_in_step(iam, users, name):
    user = users.make().name
    device = make_device(iam, name)
    seed, serial = device["Base32StringSeed"], device["SerialNumber"]
    step = wait_for_step_after(enable(iam, user, device))
    with refused("InvalidAuthenticationCode", status=403):
        iam.resync_mfa_device(
            UserName=user, SerialNumber=serial,
            AuthenticationCode1="000000", AuthenticationCode2="000001",
        )  # fmt: skip
    iam.resync_mfa_device(
        UserName=user, SerialNumber=serial,
        AuthenticationCode1=code(seed, step), AuthenticationCode2=code(seed, step + 1),
    )  # fmt: skip


def test_device_tags(iam, name):
    serial = make_device(iam, name, Tags=[{"Key": "a", "Value": "1"}])["SerialNumber"]
    iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_mfa_device(SerialNumber=serial, TagKeys=["a"])
    assert iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == [{"Key": "b", "Value": "2"}]
