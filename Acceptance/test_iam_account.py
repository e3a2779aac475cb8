"""IAM: what belongs to the account as a whole: alias, password policy, reports, summaries."""

import csv
import io
import json

import pytest

from conftest import allow, eventually, pages, policy, refused, trust
from server import ACCOUNT

EC2 = trust({"Service": "ec2.amazonaws.com"})


# Alias


def test_the_account_has_one_alias(iam, name):
    first, second = name("alias"), name("alias")
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.create_account_alias(AccountAlias=first)
    assert iam.list_account_aliases()["AccountAliases"] == [first]
    iam.create_account_alias(AccountAlias=second)
    assert iam.list_account_aliases()["AccountAliases"] == [second], "a new one replaces the old"
    with refused("NoSuchEntity", status=404):
        iam.delete_account_alias(AccountAlias=first)
    iam.delete_account_alias(AccountAlias=second)
    assert iam.list_account_aliases()["AccountAliases"] == []


@pytest.mark.parametrize("wrong", ["Upper", "a_b", "-a", "a-", "a--b", "x" * 64])
def test_an_alias_has_rules(iam, wrong):
    with refused("ValidationError", "InvalidInput", status=400):
        iam.create_account_alias(AccountAlias=wrong)


# Password policy


def test_the_password_policy_comes_changes_and_goes(iam):
    with refused("NoSuchEntity", status=404) as error:
        iam.get_account_password_policy()
    assert error.message == (f"The Password Policy with domain name {ACCOUNT} cannot be found.")
    iam.update_account_password_policy(
        MinimumPasswordLength=12, RequireSymbols=True, MaxPasswordAge=90, PasswordReusePrevention=5
    )
    got = iam.get_account_password_policy()["PasswordPolicy"]
    got.pop("HardExpiry", None)
    assert got == {
        "MinimumPasswordLength": 12,
        "RequireSymbols": True,
        "RequireNumbers": False,
        "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False,
        "ExpirePasswords": True,
        "MaxPasswordAge": 90,
        "PasswordReusePrevention": 5,
    }
    iam.update_account_password_policy(RequireNumbers=True)
    changed = iam.get_account_password_policy()["PasswordPolicy"]
    assert changed["MinimumPasswordLength"] == 6, "what is not said returns to its default"
    assert changed["RequireSymbols"] is False and changed["RequireNumbers"] is True
    assert changed["ExpirePasswords"] is False and "MaxPasswordAge" not in changed
    iam.delete_account_password_policy()
    with refused("NoSuchEntity", status=404):
        iam.delete_account_password_policy()


def test_the_password_policys_numbers_have_bounds(iam):
    for wrong in (
        {"MinimumPasswordLength": 5}, {"MinimumPasswordLength": 129}, {"MaxPasswordAge": 0},
        {"MaxPasswordAge": 1096}, {"PasswordReusePrevention": 25}, {"PasswordReusePrevention": 0},
    ):  # fmt: skip
        with refused("ValidationError", status=400):
            iam.update_account_password_policy(**wrong)


# Summary


def test_the_summary_counts_and_names_the_quotas(iam, name):
    before = iam.get_account_summary()["SummaryMap"]
    user = iam.create_user(UserName=name("user"))["User"]["UserName"]
    iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=EC2)
    iam.create_group(GroupName=name("group"))
    iam.create_policy(PolicyName=name("policy"), PolicyDocument=policy(allow("s3:*")))
    iam.create_virtual_mfa_device(VirtualMFADeviceName=name("mfa"))
    after = iam.get_account_summary()["SummaryMap"]
    for key in ("Users", "Roles", "Groups", "Policies", "MFADevices"):
        assert after[key] == before[key] + 1, key
    quotas = {
        "UsersQuota": 5000, "GroupsQuota": 300, "PoliciesQuota": 1500, "RolesQuota": 1000,
        "InstanceProfilesQuota": 1000, "ServerCertificatesQuota": 20, "AccessKeysPerUserQuota": 2,
        "GroupsPerUserQuota": 10, "SigningCertificatesPerUserQuota": 2, "UserPolicySizeQuota": 2048,
        "GroupPolicySizeQuota": 5120, "RolePolicySizeQuota": 10240, "PolicySizeQuota": 6144,
        "VersionsPerPolicyQuota": 5, "AttachedPoliciesPerUserQuota": 10,
        "AttachedPoliciesPerGroupQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
        "AssumeRolePolicySizeQuota": 2048,
    }  # fmt: skip
    assert {key: after[key] for key in quotas} == quotas
    assert after["MFADevicesInUse"] == before["MFADevicesInUse"]
    iam.delete_user(UserName=user)
    assert iam.get_account_summary()["SummaryMap"]["Users"] == before["Users"]


# Credential report

COLUMNS = [
    "user", "arn", "user_creation_time", "password_enabled", "password_last_used",
    "password_last_changed", "password_next_rotation", "mfa_active",
    "access_key_1_active", "access_key_1_last_rotated", "access_key_1_last_used_date",
    "access_key_1_last_used_region", "access_key_1_last_used_service",
    "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
    "access_key_2_last_used_region", "access_key_2_last_used_service",
    "cert_1_active", "cert_1_last_rotated", "cert_2_active", "cert_2_last_rotated",
]  # fmt: skip


def test_the_credential_report_tells_of_every_user(server, users):
    user = users.make()
    other = users.make()
    users.iam.create_login_profile(UserName=user.name, Password="Correct-Horse-7-Battery")
    user.client("sts").get_caller_identity()
    users.iam.update_access_key(
        UserName=other.name, AccessKeyId=other.key["AccessKeyId"], Status="Inactive"
    )
    iam = users.iam
    state = iam.generate_credential_report()["State"]
    assert state in ("STARTED", "INPROGRESS", "COMPLETE")
    eventually(lambda: iam.generate_credential_report()["State"] == "COMPLETE")
    report = iam.get_credential_report()
    assert report["ReportFormat"] == "text/csv"
    rows = list(csv.reader(io.StringIO(report["Content"].decode())))
    assert rows[0][: len(COLUMNS)] == COLUMNS
    by_name = {row[0]: dict(zip(COLUMNS, row, strict=False)) for row in rows[1:]}
    root = by_name["<root_account>"]
    assert root["arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert root["password_enabled"] in ("not_supported", "true", "false")
    mine = by_name[user.name]
    assert mine["arn"] == user.arn
    assert mine["password_enabled"] == "true"
    assert mine["password_last_used"] in ("no_information", "N/A")
    assert mine["access_key_1_active"] == "true"
    assert mine["access_key_1_last_used_service"] == "sts"
    assert (mine["access_key_2_active"], mine["access_key_2_last_rotated"]) == ("false", "N/A")
    assert mine["mfa_active"] == "false"
    assert by_name[other.name]["password_enabled"] == "false"
    assert by_name[other.name]["access_key_1_active"] == "false"


def test_there_is_no_report_before_one_is_made(own_server):
    iam = own_server().client("iam")
    with refused("ReportNotPresent", status=410):
        iam.get_credential_report()


# Authorization details


def test_authorization_details_show_everything_at_once(iam, users, name):
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    user = users.make(allow("s3:GetObject"))
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    arn = iam.create_policy(
        PolicyName=name("policy"), PolicyDocument=policy(allow("s3:ListBucket"))
    )["Policy"]["Arn"]
    role = iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=EC2)["Role"]["RoleName"]
    iam.attach_role_policy(RoleName=role, PolicyArn=arn)

    def details(kind, key):
        return pages(iam, "get_account_authorization_details", key, Filter=[kind])

    it = next(u for u in details("User", "UserDetailList") if u["UserName"] == user.name)
    assert it["GroupList"] == [group]
    assert it["UserPolicyList"][0]["PolicyName"] == "inline"
    assert it["UserPolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "s3:GetObject"
    it = next(r for r in details("Role", "RoleDetailList") if r["RoleName"] == role)
    assert it["AttachedManagedPolicies"][0]["PolicyArn"] == arn
    assert it["AssumeRolePolicyDocument"] == json.loads(EC2)
    assert it["InstanceProfileList"] == []
    it = next(g for g in details("Group", "GroupDetailList") if g["GroupName"] == group)
    assert it["GroupPolicyList"] == []
    it = next(p for p in details("LocalManagedPolicy", "Policies") if p["Arn"] == arn)
    assert it["AttachmentCount"] == 1
    version = it["PolicyVersionList"][0]
    assert (version["VersionId"], version["IsDefaultVersion"]) == ("v1", True)
    only = iam.get_account_authorization_details(Filter=["Role"])
    assert only["UserDetailList"] == [] and only["GroupDetailList"] == []


def test_authorization_details_come_in_pages(iam, users):
    made = {users.make().name for _ in range(5)}
    found = []
    for page in iam.get_paginator("get_account_authorization_details").paginate(
        Filter=["User"], PaginationConfig={"PageSize": 2}
    ):
        assert len(page["UserDetailList"]) <= 2
        found += [it["UserName"] for it in page["UserDetailList"]]
    assert made <= set(found) and len(found) == len(set(found))


# Service last accessed


def test_what_a_user_has_used_is_reported(iam, users):
    user = users.make(allow(["iam:ListUsers", "s3:ListAllMyBuckets"]))
    user.client("iam").list_users()
    job = iam.generate_service_last_accessed_details(Arn=user.arn)["JobId"]
    report = eventually(
        lambda: (it := iam.get_service_last_accessed_details(JobId=job))["JobStatus"]
        == "COMPLETED" and it
    )  # fmt: skip
    by_service = {it["ServiceNamespace"]: it for it in report["ServicesLastAccessed"]}
    assert by_service["iam"]["LastAuthenticatedEntity"] == user.arn
    assert by_service["iam"]["TotalAuthenticatedEntities"] == 1
    assert "LastAuthenticated" not in by_service["s3"]
    with refused("NoSuchEntity", status=404):
        iam.get_service_last_accessed_details(JobId="00000000-0000-0000-0000-000000000000")


def test_which_policies_grant_a_service_is_listed(iam, users):
    user = users.make(allow("s3:GetObject"))
    answer = iam.list_policies_granting_service_access(
        Arn=user.arn, ServiceNamespaces=["s3", "guardduty"]
    )["PoliciesGrantingServiceAccess"]
    granting = {it["ServiceNamespace"]: it.get("Policies", []) for it in answer}
    assert [it["PolicyName"] for it in granting["s3"]] == ["inline"]
    assert granting["s3"][0]["PolicyType"] == "INLINE"
    assert granting["guardduty"] == []


# The CLI


def test_the_cli_walks_through_the_account(server, name):
    user = name("cli")
    made = server.aws_json("iam", "create-user", "--user-name", user, "--tags", "Key=a,Value=b")
    assert made["User"]["Tags"] == [{"Key": "a", "Value": "b"}]
    server.aws(
        "iam", "put-user-policy", "--user-name", user, "--policy-name", "p",
        "--policy-document", policy(allow("s3:*")),
    )  # fmt: skip
    got = server.aws_json("iam", "get-user-policy", "--user-name", user, "--policy-name", "p")
    assert got["PolicyDocument"] == json.loads(policy(allow("s3:*")))
    again = server.aws("iam", "create-user", "--user-name", user, check=False)
    assert again.returncode != 0
    assert f"User with name {user} already exists." in again.stderr
    assert "(EntityAlreadyExists)" in again.stderr
