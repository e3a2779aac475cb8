"""IAM: users, groups, access keys, passwords, and what keeps them from being deleted."""

import re

import pytest

from conftest import allow, eventually, pages, policy, refused
from server import ACCOUNT


def make_user(iam, name, **options):
    return iam.create_user(UserName=name("user"), **options)["User"]


# Users


def test_a_new_user_is_as_it_was_asked_for(iam, name):
    asked = name("User")
    user = iam.create_user(UserName=asked, Path="/a/b/", Tags=[{"Key": "team", "Value": "blue"}])[
        "User"
    ]
    assert user["UserName"] == asked
    assert user["Path"] == "/a/b/"
    assert user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/a/b/{asked}"
    assert re.fullmatch(r"AIDA[A-Z2-7]{17}", user["UserId"])
    assert user["Tags"] == [{"Key": "team", "Value": "blue"}]
    again = iam.get_user(UserName=asked)["User"]
    assert again == user
    assert "PasswordLastUsed" not in again


def test_a_users_name_is_taken_whatever_its_case(iam, name):
    asked = name("User")
    iam.create_user(UserName=asked)
    for taken in (asked, asked.lower(), asked.upper()):
        with refused("EntityAlreadyExists", status=409) as error:
            iam.create_user(UserName=taken)
        assert error.message == f"User with name {taken} already exists."


def test_an_unknown_user_is_said_to_be_unknown(iam):
    for call in (
        lambda: iam.get_user(UserName="nobody"),
        lambda: iam.delete_user(UserName="nobody"),
        lambda: iam.list_access_keys(UserName="nobody"),
        lambda: iam.create_access_key(UserName="nobody"),
        lambda: iam.list_user_policies(UserName="nobody"),
        lambda: iam.list_groups_for_user(UserName="nobody"),
    ):
        with refused("NoSuchEntity", status=404) as error:
            call()
        assert error.message == "The user with name nobody cannot be found."


@pytest.mark.parametrize("wrong", ["a b", "a/b", "x" * 65, "a*b", "ä"])
def test_a_users_name_has_rules(iam, wrong):
    with refused("ValidationError", status=400):
        iam.create_user(UserName=wrong)


@pytest.mark.parametrize("wrong", ["a", "/a", "a/", "/" + "x" * 512 + "/"])
def test_a_path_has_rules(iam, name, wrong):
    with refused("ValidationError", status=400):
        iam.create_user(UserName=name(), Path=wrong)


def test_without_a_name_the_caller_is_meant(users, iam):
    user = users.make(allow(["iam:GetUser", "iam:ListAccessKeys"]))
    mine = user.client("iam")
    assert mine.get_user()["User"]["UserName"] == user.name
    assert mine.list_access_keys()["AccessKeyMetadata"][0]["UserName"] == user.name
    root = iam.get_user()["User"]
    assert root["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    assert root["UserId"] == ACCOUNT


def test_a_renamed_user_keeps_its_id_key_and_policies(users, iam, name):
    user = users.make(allow("iam:ListUsers"))
    before = iam.get_user(UserName=user.name)["User"]
    renamed = name("renamed")
    iam.update_user(UserName=user.name, NewUserName=renamed, NewPath="/new/")
    after = iam.get_user(UserName=renamed)["User"]
    assert after["UserId"] == before["UserId"]
    assert after["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/new/{renamed}"
    assert user.client("sts").get_caller_identity()["Arn"] == after["Arn"]
    user.client("iam").list_users()
    with refused("NoSuchEntity"):
        iam.get_user(UserName=user.name)


def test_a_user_is_not_renamed_onto_another(iam, name):
    first, second = make_user(iam, name), make_user(iam, name)
    with refused("EntityAlreadyExists", status=409):
        iam.update_user(UserName=first["UserName"], NewUserName=second["UserName"])


def test_users_are_listed_by_path(iam, name):
    path = f"/{name('list')}/"
    made = [iam.create_user(UserName=name("u"), Path=path)["User"] for _ in range(3)]
    deeper = iam.create_user(UserName=name("u"), Path=path + "deeper/")["User"]
    found = pages(iam, "list_users", "Users", PathPrefix=path)
    assert {it["UserName"] for it in found} == {it["UserName"] for it in [*made, deeper]}
    found = pages(iam, "list_users", "Users", PathPrefix=path + "deeper/")
    assert [it["UserName"] for it in found] == [deeper["UserName"]]


def test_lists_come_in_pages_without_loss_or_repeat(iam, name):
    path = f"/{name('pages')}/"
    made = sorted(iam.create_user(UserName=name("u"), Path=path)["User"]["UserName"]
                  for _ in range(7))  # fmt: skip
    first = iam.list_users(PathPrefix=path, MaxItems=3)
    assert first["IsTruncated"] is True and first["Marker"]
    assert len(first["Users"]) == 3
    found = list(first["Users"])
    marker = first["Marker"]
    while marker:
        page = iam.list_users(PathPrefix=path, MaxItems=3, Marker=marker)
        found += page["Users"]
        marker = page.get("Marker")
        assert bool(marker) == page["IsTruncated"]
    assert [it["UserName"] for it in found] == made


def test_page_sizes_and_markers_have_rules(iam):
    for wrong in (0, 1001, -1):
        with refused("ValidationError", status=400):
            iam.list_users(MaxItems=wrong)
    with refused("ValidationError", "InvalidInput", status=400):
        iam.list_users(Marker="not-a-marker-of-ours")


def test_a_deleted_users_key_is_unknown(users, iam):
    user = users.make()
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.delete_user(UserName=user.name)
    with refused("InvalidClientTokenId", status=403):
        user.client("sts").get_caller_identity()


def test_a_new_user_of_an_old_name_is_another_one(iam, name):
    first = make_user(iam, name)
    iam.delete_user(UserName=first["UserName"])
    second = iam.create_user(UserName=first["UserName"])["User"]
    assert second["UserId"] != first["UserId"]


@pytest.mark.parametrize(
    "hold, message",
    [
        ("key", "Cannot delete entity, must delete access keys first."),
        ("login", "Cannot delete entity, must delete login profile first."),
        ("inline", "Cannot delete entity, must delete policies first."),
        ("attached", "Cannot delete entity, must detach all policies first."),
        ("group", "Cannot delete entity, must remove users from group first."),
    ],
)
def test_a_user_in_use_is_not_deleted(iam, name, hold, message):
    user = make_user(iam, name)["UserName"]
    if hold == "key":
        iam.create_access_key(UserName=user)
    elif hold == "login":
        iam.create_login_profile(UserName=user, Password="Correct-Horse-7-Battery")
    elif hold == "inline":
        iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=policy(allow("s3:*")))
    elif hold == "attached":
        iam.attach_user_policy(UserName=user, PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    elif hold == "group":
        group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
        iam.add_user_to_group(GroupName=group, UserName=user)
    with refused("DeleteConflict", status=409) as error:
        iam.delete_user(UserName=user)
    assert error.message == message
    iam.get_user(UserName=user)


# Access keys


def test_a_key_is_shown_once_and_works(iam, users):
    user = users.make()
    assert re.fullmatch(r"AKIA[A-Z2-7]{16}", user.key["AccessKeyId"])
    assert len(user.key["SecretAccessKey"]) == 40
    assert user.key["Status"] == "Active"
    listed = iam.list_access_keys(UserName=user.name)["AccessKeyMetadata"]
    assert [it["AccessKeyId"] for it in listed] == [user.key["AccessKeyId"]]
    assert "SecretAccessKey" not in listed[0]
    user.client("sts").get_caller_identity()


def test_a_user_has_two_keys_at_most(iam, users):
    user = users.make()
    iam.create_access_key(UserName=user.name)
    with refused("LimitExceeded", status=409) as error:
        iam.create_access_key(UserName=user.name)
    assert error.message == "Cannot exceed quota for AccessKeysPerUser: 2"


def test_an_inactive_key_is_refused_until_it_is_active(iam, users):
    user = users.make()
    key = dict(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.update_access_key(Status="Inactive", **key)
    assert iam.list_access_keys(UserName=user.name)["AccessKeyMetadata"][0]["Status"] == "Inactive"
    with refused("InvalidClientTokenId", status=403):
        user.client("sts").get_caller_identity()
    iam.update_access_key(Status="Active", **key)
    user.client("sts").get_caller_identity()


def test_a_deleted_key_is_gone(iam, users):
    user = users.make()
    key = dict(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.delete_access_key(**key)
    with refused("NoSuchEntity", status=404):
        iam.delete_access_key(**key)
    with refused("NoSuchEntity", status=404):
        iam.update_access_key(Status="Inactive", **key)
    assert iam.list_access_keys(UserName=user.name)["AccessKeyMetadata"] == []


def test_a_key_belongs_to_its_user(iam, users):
    one, other = users.make(), users.make()
    with refused("NoSuchEntity", status=404):
        iam.delete_access_key(UserName=other.name, AccessKeyId=one.key["AccessKeyId"])


def test_a_key_tells_when_it_was_used_last(iam, users):
    user = users.make(allow("iam:ListUsers"))
    key = user.key["AccessKeyId"]
    fresh = iam.get_access_key_last_used(AccessKeyId=key)
    assert fresh["UserName"] == user.name
    assert fresh["AccessKeyLastUsed"]["ServiceName"] == "N/A"
    assert fresh["AccessKeyLastUsed"]["Region"] == "N/A"
    assert "LastUsedDate" not in fresh["AccessKeyLastUsed"]
    user.client("iam").list_users()
    used = eventually(
        lambda: (
            (it := iam.get_access_key_last_used(AccessKeyId=key)["AccessKeyLastUsed"])[
                "ServiceName"
            ]
            != "N/A"
            and it
        )
    )
    assert (used["ServiceName"], used["Region"]) == ("iam", "us-east-1")
    assert used["LastUsedDate"]
    with refused("AccessDenied", "NoSuchEntity"):
        iam.get_access_key_last_used(AccessKeyId="AKIAAAAAAAAAAAAAAAAA")


def test_users_may_be_let_to_rotate_their_own_keys_only(iam, users):
    own = f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"
    user = users.make(allow("iam:*AccessKey*", own))
    other = users.make()
    mine = user.client("iam")
    new = mine.create_access_key(UserName=user.name)["AccessKey"]
    mine.delete_access_key(UserName=user.name, AccessKeyId=new["AccessKeyId"])
    with refused("AccessDenied", status=403):
        mine.create_access_key(UserName=other.name)


# Groups


def test_a_group_gives_its_members_its_policies(iam, users, name):
    group = iam.create_group(GroupName=name("group"), Path="/teams/")["Group"]
    assert group["Arn"] == f"arn:aws:iam::{ACCOUNT}:group/teams/{group['GroupName']}"
    assert re.fullmatch(r"AGPA[A-Z2-7]{17}", group["GroupId"])
    user = users.make()
    with refused("AccessDenied"):
        user.client("iam").list_users()
    iam.put_group_policy(
        GroupName=group["GroupName"], PolicyName="list",
        PolicyDocument=policy(allow("iam:ListUsers")),
    )  # fmt: skip
    iam.add_user_to_group(GroupName=group["GroupName"], UserName=user.name)
    user.client("iam").list_users()
    members = iam.get_group(GroupName=group["GroupName"])
    assert [it["UserName"] for it in members["Users"]] == [user.name]
    groups = iam.list_groups_for_user(UserName=user.name)["Groups"]
    assert [it["GroupName"] for it in groups] == [group["GroupName"]]
    iam.remove_user_from_group(GroupName=group["GroupName"], UserName=user.name)
    with refused("AccessDenied"):
        user.client("iam").list_users()


def test_a_group_is_unknown_taken_or_in_use(iam, name):
    with refused("NoSuchEntity", status=404) as error:
        iam.get_group(GroupName="nogroup")
    assert error.message == "The group with name nogroup cannot be found."
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    with refused("EntityAlreadyExists", status=409) as error:
        iam.create_group(GroupName=group)
    assert error.message == f"Group with name {group} already exists."
    user = make_user(iam, name)["UserName"]
    iam.add_user_to_group(GroupName=group, UserName=user)
    iam.add_user_to_group(GroupName=group, UserName=user)
    assert len(iam.get_group(GroupName=group)["Users"]) == 1
    with refused("DeleteConflict", status=409):
        iam.delete_group(GroupName=group)
    iam.remove_user_from_group(GroupName=group, UserName=user)
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy(allow("s3:*")))
    with refused("DeleteConflict", status=409):
        iam.delete_group(GroupName=group)
    iam.delete_group_policy(GroupName=group, PolicyName="p")
    iam.delete_group(GroupName=group)
    with refused("NoSuchEntity", status=404):
        iam.delete_group(GroupName=group)


def test_a_renamed_group_keeps_its_members(iam, name):
    group = iam.create_group(GroupName=name("group"))["Group"]
    user = make_user(iam, name)["UserName"]
    iam.add_user_to_group(GroupName=group["GroupName"], UserName=user)
    renamed = name("renamed")
    iam.update_group(GroupName=group["GroupName"], NewGroupName=renamed, NewPath="/p/")
    after = iam.get_group(GroupName=renamed)
    assert after["Group"]["GroupId"] == group["GroupId"]
    assert after["Group"]["Path"] == "/p/"
    assert [it["UserName"] for it in after["Users"]] == [user]


def test_a_user_is_in_ten_groups_at_most(iam, name):
    user = make_user(iam, name)["UserName"]
    groups = [iam.create_group(GroupName=name("g"))["Group"]["GroupName"] for _ in range(11)]
    for group in groups[:10]:
        iam.add_user_to_group(GroupName=group, UserName=user)
    with refused("LimitExceeded", status=409):
        iam.add_user_to_group(GroupName=groups[10], UserName=user)


def test_a_groups_members_come_in_pages(iam, name):
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    members = [make_user(iam, name)["UserName"] for _ in range(5)]
    for user in members:
        iam.add_user_to_group(GroupName=group, UserName=user)
    found = pages(iam, "get_group", "Users", GroupName=group, PaginationConfig={"PageSize": 2})
    assert sorted(it["UserName"] for it in found) == sorted(members)


# Passwords


def test_a_login_profile_comes_and_goes(iam, name):
    user = make_user(iam, name)["UserName"]
    with refused("NoSuchEntity", status=404) as error:
        iam.get_login_profile(UserName=user)
    assert error.message == f"Login Profile for User {user} cannot be found."
    made = iam.create_login_profile(
        UserName=user, Password="Correct-Horse-7-Battery", PasswordResetRequired=True
    )["LoginProfile"]
    assert made["PasswordResetRequired"] is True
    assert "Password" not in made
    with refused("EntityAlreadyExists", status=409) as error:
        iam.create_login_profile(UserName=user, Password="Correct-Horse-7-Battery")
    assert error.message == f"Login Profile for user {user} already exists."
    iam.update_login_profile(UserName=user, PasswordResetRequired=False)
    assert iam.get_login_profile(UserName=user)["LoginProfile"]["PasswordResetRequired"] is False
    iam.delete_login_profile(UserName=user)
    with refused("NoSuchEntity", status=404):
        iam.delete_login_profile(UserName=user)


def test_users_change_their_own_passwords(iam, users):
    user = users.make(allow("iam:ChangePassword"))
    iam.create_login_profile(UserName=user.name, Password="Correct-Horse-7-Battery")
    mine = user.client("iam")
    with refused("AccessDenied", "InvalidUserType", "ValidationError"):
        mine.change_password(OldPassword="wrong-Wrong-1", NewPassword="Staple-8-Correct-Horse")
    mine.change_password(
        OldPassword="Correct-Horse-7-Battery", NewPassword="Staple-8-Correct-Horse"
    )
    mine.change_password(OldPassword="Staple-8-Correct-Horse", NewPassword="Third-9-Password-Here")
    with refused("InvalidUserType", status=400):
        iam.change_password(OldPassword="x", NewPassword="Third-9-Password-Here")


def test_passwords_follow_the_accounts_policy(iam, name):
    user = make_user(iam, name)["UserName"]
    iam.update_account_password_policy(
        MinimumPasswordLength=14, RequireSymbols=True, RequireNumbers=True,
        RequireUppercaseCharacters=True, RequireLowercaseCharacters=True,
    )  # fmt: skip
    try:
        for weak in (
            "Short-1-Ab", "no-upper-case-letter-1", "NO-LOWER-CASE-LETTER-1",
            "No-Digit-In-This-One", "NoSymbolInThisOne1",
        ):  # fmt: skip
            with refused("PasswordPolicyViolation", status=400):
                iam.create_login_profile(UserName=user, Password=weak)
        iam.create_login_profile(UserName=user, Password="Correct-Horse-7-Battery")
        with refused("PasswordPolicyViolation", status=400):
            iam.update_login_profile(UserName=user, Password="short")
    finally:
        iam.delete_account_password_policy()


def test_a_used_password_is_not_used_again_too_soon(iam, users):
    user = users.make(allow("iam:ChangePassword"))
    iam.update_account_password_policy(
        PasswordReusePrevention=2, AllowUsersToChangePassword=True, MinimumPasswordLength=8
    )
    try:
        first, second, third = "First-Password-1", "Second-Password-2", "Third-Password-3"
        iam.create_login_profile(UserName=user.name, Password=first)
        mine = user.client("iam")
        mine.change_password(OldPassword=first, NewPassword=second)
        with refused("PasswordPolicyViolation", status=400):
            mine.change_password(OldPassword=second, NewPassword=first)
        mine.change_password(OldPassword=second, NewPassword=third)
    finally:
        iam.delete_account_password_policy()


# Tags


def test_tags_are_set_replaced_and_removed(iam, name):
    user = make_user(iam, name)["UserName"]
    iam.tag_user(UserName=user, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}])
    iam.tag_user(UserName=user, Tags=[{"Key": "a", "Value": "2"}])
    tags = {it["Key"]: it["Value"] for it in iam.list_user_tags(UserName=user)["Tags"]}
    assert tags == {"a": "2", "b": ""}
    iam.untag_user(UserName=user, TagKeys=["a", "never-there"])
    assert iam.list_user_tags(UserName=user)["Tags"] == [{"Key": "b", "Value": ""}]


def test_tag_keys_differ_whatever_their_case(iam, name):
    user = make_user(iam, name)["UserName"]
    with refused("InvalidInput", status=400):
        iam.tag_user(
            UserName=user, Tags=[{"Key": "team", "Value": "1"}, {"Key": "Team", "Value": "2"}]
        )


def test_tags_have_rules(iam, name):
    user = make_user(iam, name)["UserName"]
    for wrong in (
        {"Key": "x" * 129, "Value": ""}, {"Key": "x", "Value": "y" * 257},
        {"Key": "no;semicolon", "Value": ""},
    ):  # fmt: skip
        with refused("ValidationError", "InvalidInput", status=400):
            iam.tag_user(UserName=user, Tags=[wrong])
    with refused("InvalidInput", "ValidationError", status=400):
        iam.tag_user(UserName=user, Tags=[{"Key": "aws:mine", "Value": ""}])


def test_there_are_fifty_tags_at_most(iam, name):
    user = make_user(iam, name)["UserName"]
    fifty = [{"Key": f"k{i}", "Value": str(i)} for i in range(50)]
    iam.tag_user(UserName=user, Tags=fifty)
    with refused("LimitExceeded", "InvalidInput"):
        iam.tag_user(UserName=user, Tags=[{"Key": "one-more", "Value": ""}])
    with refused("ValidationError", status=400):
        iam.tag_user(UserName=name(), Tags=[*fifty, {"Key": "one-more", "Value": ""}])
    assert len(pages(iam, "list_user_tags", "Tags", UserName=user)) == 50
