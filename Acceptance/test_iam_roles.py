"""IAM: roles, instance profiles, service-linked roles, permissions boundaries."""

import datetime
import json
import re

import pytest

from conftest import allow, eventually, pages, policy, refused, trust
from server import ACCOUNT

EC2 = trust({"Service": "ec2.amazonaws.com"})


def make_role(iam, name, **options):
    options.setdefault("AssumeRolePolicyDocument", EC2)
    return iam.create_role(RoleName=name("role"), **options)["Role"]


def test_a_new_role_is_as_it_was_asked_for(iam, name):
    role = make_role(
        iam, name, Path="/a/", Description="Runs the batch", MaxSessionDuration=7200,
        Tags=[{"Key": "team", "Value": "blue"}],
    )  # fmt: skip
    again = iam.get_role(RoleName=role["RoleName"])["Role"]
    assert again["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/a/{role['RoleName']}"
    assert re.fullmatch(r"AROA[A-Z2-7]{17}", again["RoleId"])
    assert again["Description"] == "Runs the batch"
    assert again["MaxSessionDuration"] == 7200
    assert again["Tags"] == [{"Key": "team", "Value": "blue"}]
    assert again["AssumeRolePolicyDocument"] == json.loads(EC2)
    assert again["RoleLastUsed"] == {}


def test_a_role_is_unknown_or_taken(iam, name):
    with refused("NoSuchEntity", status=404) as error:
        iam.get_role(RoleName="norole")
    assert error.message == "The role with name norole cannot be found."
    role = make_role(iam, name)["RoleName"]
    with refused("EntityAlreadyExists", status=409) as error:
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=EC2)
    assert error.message == f"Role with name {role} already exists."


def test_a_role_changes(iam, name):
    role = make_role(iam, name)["RoleName"]
    assert iam.get_role(RoleName=role)["Role"]["MaxSessionDuration"] == 3600
    iam.update_role(RoleName=role, Description="New", MaxSessionDuration=43200)
    after = iam.get_role(RoleName=role)["Role"]
    assert (after["Description"], after["MaxSessionDuration"]) == ("New", 43200)
    described = iam.update_role_description(RoleName=role, Description="Newer")["Role"]
    assert described["Description"] == "Newer"
    for wrong in (3599, 43201):
        with refused("ValidationError", status=400):
            iam.update_role(RoleName=role, MaxSessionDuration=wrong)


def test_trust_is_replaced(iam, name):
    role = make_role(iam, name)["RoleName"]
    new = trust({"AWS": f"arn:aws:iam::{ACCOUNT}:root"})
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=new)
    got = iam.get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"]
    assert got == json.loads(new)


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "[]",
        policy(allow("sts:AssumeRole")),  # names a resource, and no principal
        policy({"Effect": "Allow", "Action": "sts:AssumeRole"}),
        policy({"Effect": "Permit", "Principal": "*", "Action": "sts:AssumeRole"}),
        trust({"AWS": "not-an-arn"}),
        trust({"Planet": "Mars"}),
        trust({"Service": "ec2.amazonaws.com"}, "s3:GetObject"),
        trust({"AWS": f"arn:aws:iam::{ACCOUNT}:user/nobody-has-this-name"}),
    ],
)
def test_malformed_trust_is_refused(iam, name, document):
    with refused("MalformedPolicyDocument", status=400):
        iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=document)


def test_a_deleted_user_in_trust_becomes_its_id(iam, name, users):
    user = users.make()
    user_id = iam.get_user(UserName=user.name)["User"]["UserId"]
    role = make_role(iam, name, AssumeRolePolicyDocument=trust({"AWS": user.arn}))["RoleName"]
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.delete_user(UserName=user.name)
    document = iam.get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"]
    assert document["Statement"][0]["Principal"] == {"AWS": user_id}


def test_a_new_user_of_the_same_name_is_not_trusted(iam, name, users):
    user = users.make()
    role = make_role(iam, name, AssumeRolePolicyDocument=trust({"AWS": user.arn}))
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.delete_user(UserName=user.name)
    again = users.make(name=user.name)
    with refused("AccessDenied", status=403):
        again.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")


def test_inline_policies_of_a_role(iam, name):
    role = make_role(iam, name)["RoleName"]
    document = policy(allow("s3:GetObject", "arn:aws:s3:::b/*"))
    iam.put_role_policy(RoleName=role, PolicyName="b", PolicyDocument=document)
    iam.put_role_policy(RoleName=role, PolicyName="a", PolicyDocument=document)
    assert sorted(iam.list_role_policies(RoleName=role)["PolicyNames"]) == ["a", "b"]
    got = iam.get_role_policy(RoleName=role, PolicyName="a")
    assert got["PolicyDocument"] == json.loads(document)
    iam.delete_role_policy(RoleName=role, PolicyName="a")
    with refused("NoSuchEntity", status=404) as error:
        iam.get_role_policy(RoleName=role, PolicyName="a")
    assert error.message == "The role policy with name a cannot be found."


def test_a_role_in_use_is_not_deleted(iam, name):
    role = make_role(iam, name)["RoleName"]
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=policy(allow("s3:*")))
    with refused("DeleteConflict", status=409) as error:
        iam.delete_role(RoleName=role)
    assert error.message == "Cannot delete entity, must delete policies first."
    iam.delete_role_policy(RoleName=role, PolicyName="p")
    arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    iam.attach_role_policy(RoleName=role, PolicyArn=arn)
    with refused("DeleteConflict", status=409) as error:
        iam.delete_role(RoleName=role)
    assert error.message == "Cannot delete entity, must detach all policies first."
    iam.detach_role_policy(RoleName=role, PolicyArn=arn)
    profile = iam.create_instance_profile(InstanceProfileName=name("profile"))["InstanceProfile"]
    iam.add_role_to_instance_profile(
        InstanceProfileName=profile["InstanceProfileName"], RoleName=role
    )
    with refused("DeleteConflict", status=409) as error:
        iam.delete_role(RoleName=role)
    assert error.message == "Cannot delete entity, must remove roles from instance profile first."
    iam.remove_role_from_instance_profile(
        InstanceProfileName=profile["InstanceProfileName"], RoleName=role
    )
    iam.delete_role(RoleName=role)
    with refused("NoSuchEntity", status=404):
        iam.get_role(RoleName=role)


def test_roles_are_listed_by_path_in_pages(iam, name):
    path = f"/{name('list')}/"
    made = {make_role(iam, name, Path=path)["RoleName"] for _ in range(5)}
    found = pages(iam, "list_roles", "Roles", PathPrefix=path, PaginationConfig={"PageSize": 2})
    assert {it["RoleName"] for it in found} == made and len(found) == 5
    assert "Tags" not in found[0]


def test_role_tags(iam, name):
    role = make_role(iam, name)["RoleName"]
    iam.tag_role(RoleName=role, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.untag_role(RoleName=role, TagKeys=["a"])
    assert iam.list_role_tags(RoleName=role)["Tags"] == [{"Key": "b", "Value": "2"}]


def test_a_role_tells_when_it_was_used_last(iam, name, users):
    role = make_role(
        iam, name, AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{ACCOUNT}:root"})
    )
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="p", PolicyDocument=policy(allow("iam:ListUsers"))
    )
    user = users.make(allow("sts:AssumeRole"))
    session = user.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")
    user.server.client("iam", session["Credentials"]).list_users()
    used = eventually(lambda: iam.get_role(RoleName=role["RoleName"])["Role"]["RoleLastUsed"])
    assert used["Region"] == "us-east-1"
    age = datetime.datetime.now(datetime.timezone.utc) - used["LastUsedDate"]
    assert age < datetime.timedelta(minutes=5)


# Instance profiles


def test_an_instance_profile_holds_one_role(iam, name):
    made = iam.create_instance_profile(InstanceProfileName=name("profile"), Path="/p/")
    profile = made["InstanceProfile"]["InstanceProfileName"]
    assert made["InstanceProfile"]["Roles"] == []
    assert re.fullmatch(r"AIPA[A-Z2-7]{17}", made["InstanceProfile"]["InstanceProfileId"])
    assert made["InstanceProfile"]["Arn"] == (
        f"arn:aws:iam::{ACCOUNT}:instance-profile/p/{profile}"
    )
    first, second = make_role(iam, name)["RoleName"], make_role(iam, name)["RoleName"]
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=first)
    got = iam.get_instance_profile(InstanceProfileName=profile)["InstanceProfile"]
    assert [it["RoleName"] for it in got["Roles"]] == [first]
    with refused("LimitExceeded", status=409) as error:
        iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=second)
    assert error.message == "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
    found = iam.list_instance_profiles_for_role(RoleName=first)["InstanceProfiles"]
    assert [it["InstanceProfileName"] for it in found] == [profile]
    with refused("DeleteConflict", status=409) as error:
        iam.delete_instance_profile(InstanceProfileName=profile)
    assert error.message == "Cannot delete entity, must remove roles from instance profile first."
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=first)
    with refused("NoSuchEntity", status=404):
        iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=first)
    iam.delete_instance_profile(InstanceProfileName=profile)
    with refused("NoSuchEntity", status=404) as error:
        iam.get_instance_profile(InstanceProfileName=profile)
    assert error.message == f"Instance Profile {profile} cannot be found."


def test_instance_profiles_are_listed_tagged_and_taken(iam, name):
    path = f"/{name('list')}/"
    asked = name("profile")
    iam.create_instance_profile(
        InstanceProfileName=asked, Path=path, Tags=[{"Key": "a", "Value": "1"}]
    )
    with refused("EntityAlreadyExists", status=409) as error:
        iam.create_instance_profile(InstanceProfileName=asked)
    assert error.message == f"Instance Profile {asked} already exists."
    found = iam.list_instance_profiles(PathPrefix=path)["InstanceProfiles"]
    assert [it["InstanceProfileName"] for it in found] == [asked]
    iam.tag_instance_profile(InstanceProfileName=asked, Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_instance_profile(InstanceProfileName=asked, TagKeys=["a"])
    tags = iam.list_instance_profile_tags(InstanceProfileName=asked)["Tags"]
    assert tags == [{"Key": "b", "Value": "2"}]


# Service-linked roles


def test_a_service_linked_role_is_the_services(iam):
    service = "guardduty.amazonaws.com"
    role = iam.create_service_linked_role(AWSServiceName=service)["Role"]
    assert role["RoleName"] == "AWSServiceRoleForAmazonGuardDuty"
    assert role["Path"] == f"/aws-service-role/{service}/"
    statement = role["AssumeRolePolicyDocument"]["Statement"][0]
    assert statement["Principal"] == {"Service": service}
    with refused("InvalidInput", status=400, match="has been taken in this account"):
        iam.create_service_linked_role(AWSServiceName=service)
    for call in (
        lambda: iam.delete_role(RoleName=role["RoleName"]),
        lambda: iam.put_role_policy(
            RoleName=role["RoleName"], PolicyName="p", PolicyDocument=policy(allow("s3:*"))
        ),
        lambda: iam.attach_role_policy(
            RoleName=role["RoleName"], PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess"
        ),
    ):
        with refused("UnmodifiableEntity", status=400):
            call()
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    status = iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"]
    assert status in ("SUCCEEDED", "IN_PROGRESS", "NOT_STARTED")


def test_a_service_path_is_not_for_everyone(iam, name):
    with refused("InvalidInput", "ValidationError", "AccessDenied"):
        iam.create_role(
            RoleName=name("role"), Path="/aws-service-role/x.amazonaws.com/",
            AssumeRolePolicyDocument=EC2,
        )  # fmt: skip


# Permissions boundaries


def test_a_boundary_is_set_shown_and_removed(iam, name):
    arn = iam.create_policy(PolicyName=name("bound"), PolicyDocument=policy(allow("s3:*")))[
        "Policy"
    ]["Arn"]
    shown = {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}
    user = iam.create_user(UserName=name("user"), PermissionsBoundary=arn)["User"]
    assert user["PermissionsBoundary"] == shown
    assert iam.get_user(UserName=user["UserName"])["User"]["PermissionsBoundary"] == shown
    assert iam.get_policy(PolicyArn=arn)["Policy"]["PermissionsBoundaryUsageCount"] == 1
    with refused("DeleteConflict", status=409):
        iam.delete_policy(PolicyArn=arn)
    iam.delete_user_permissions_boundary(UserName=user["UserName"])
    assert "PermissionsBoundary" not in iam.get_user(UserName=user["UserName"])["User"]
    role = make_role(iam, name)["RoleName"]
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=arn)
    assert iam.get_role(RoleName=role)["Role"]["PermissionsBoundary"] == shown
    iam.delete_role_permissions_boundary(RoleName=role)
    with refused("NoSuchEntity", status=404):
        iam.delete_role_permissions_boundary(RoleName=role)
    iam.delete_policy(PolicyArn=arn)


def test_a_boundary_must_be_a_policy(iam, name):
    for wrong in (f"arn:aws:iam::{ACCOUNT}:policy/nothing-by-this-name",):
        with refused("NoSuchEntity", status=404):
            iam.create_user(UserName=name("user"), PermissionsBoundary=wrong)
    with refused("ValidationError", "InvalidInput", "NoSuchEntity"):
        iam.create_user(UserName=name("user"), PermissionsBoundary="x" * 20)
