"""Who is calling, and credentials for a while: the Security Token Service."""

import datetime
import json
import re
import time

import pytest

from conftest import allow, deny, policy, refused, trust
from server import ACCOUNT

ROOT = f"arn:aws:iam::{ACCOUNT}:root"


def seconds_left(credentials):
    now = datetime.datetime.now(datetime.timezone.utc)
    return (credentials["Expiration"] - now).total_seconds()


def assumable(iam, name, principal, *statements, **options):
    """A role that `principal` is trusted to assume; returns its description."""
    role = iam.create_role(
        RoleName=name("role"), AssumeRolePolicyDocument=trust({"AWS": principal}), **options
    )["Role"]
    if statements:
        iam.put_role_policy(
            RoleName=role["RoleName"], PolicyName="inline", PolicyDocument=policy(*statements)
        )
    return role


# GetCallerIdentity


def test_root_is_told_who_it_is(sts):
    it = sts.get_caller_identity()
    assert (it["Account"], it["Arn"], it["UserId"]) == (ACCOUNT, ROOT, ACCOUNT)


def test_a_user_is_told_who_it_is(users):
    user = users.make()
    it = user.client("sts").get_caller_identity()
    assert (it["Account"], it["Arn"]) == (ACCOUNT, user.arn)
    assert re.fullmatch(r"AIDA[A-Z2-7]{17}", it["UserId"])


def test_a_path_is_part_of_the_users_arn(users):
    user = users.make(Path="/division/unit/")
    assert user.arn == f"arn:aws:iam::{ACCOUNT}:user/division/unit/{user.name}"
    assert user.client("sts").get_caller_identity()["Arn"] == user.arn


def test_no_policy_can_deny_asking_who_one_is(users):
    user = users.make(deny("*"))
    assert user.client("sts").get_caller_identity()["Arn"] == user.arn


def test_the_aws_cli_is_answered(server):
    assert server.aws_json("sts", "get-caller-identity")["Arn"] == ROOT


@pytest.mark.parametrize("region", ["us-east-1", "eu-central-1", "ap-southeast-2"])
def test_any_region_is_answered(server, region):
    assert server.client("sts", region=region).get_caller_identity()["Account"] == ACCOUNT


# GetSessionToken


def test_a_session_token_stands_for_its_user(users, server):
    user = users.make(allow("s3:ListAllMyBuckets"))
    credentials = user.client("sts").get_session_token()["Credentials"]
    assert credentials["AccessKeyId"].startswith("ASIA")
    assert 43000 < seconds_left(credentials) <= 43200
    assert server.client("sts", credentials).get_caller_identity()["Arn"] == user.arn
    server.client("s3", credentials).list_buckets()


def test_a_session_token_lasts_as_long_as_asked(users):
    sts = users.make().client("sts")
    assert 890 < seconds_left(sts.get_session_token(DurationSeconds=900)["Credentials"]) <= 900
    for seconds in (129601, 1_000_000):
        with refused("ValidationError", status=400):
            sts.get_session_token(DurationSeconds=seconds)


def test_roots_session_token_lasts_an_hour_at_most(sts):
    assert 3500 < seconds_left(sts.get_session_token()["Credentials"]) <= 3600
    longer = sts.get_session_token(DurationSeconds=7200)["Credentials"]
    assert seconds_left(longer) <= 3600


def test_a_session_token_without_mfa_cannot_call_iam(users, server):
    user = users.make(allow("*"))
    credentials = user.client("sts").get_session_token()["Credentials"]
    with refused("InvalidClientTokenId", "AccessDenied", status=403):
        server.client("iam", credentials).list_users()


def test_a_session_token_cannot_make_another(users, server):
    user = users.make(allow("*"))
    credentials = user.client("sts").get_session_token()["Credentials"]
    sts = server.client("sts", credentials)
    with refused("AccessDenied", status=403, match="session credentials"):
        sts.get_session_token()
    with refused("AccessDenied", status=403, match="session credentials"):
        sts.get_federation_token(Name="someone")


def test_temporary_keys_need_their_token(users, server):
    credentials = users.make().client("sts").get_session_token()["Credentials"]
    bare = {k: v for k, v in credentials.items() if k != "SessionToken"}
    with refused("InvalidClientTokenId", status=403):
        server.client("sts", bare).get_caller_identity()
    for wrong in ("x" * 100, credentials["SessionToken"][:-8] + "AAAAAAAA"):
        forged = dict(credentials, SessionToken=wrong)
        with refused("InvalidClientTokenId", "ExpiredToken", status=403):
            server.client("sts", forged).get_caller_identity()


def test_one_sessions_token_does_not_fit_anothers_key(users, server):
    sts = users.make().client("sts")
    first = sts.get_session_token()["Credentials"]
    second = sts.get_session_token()["Credentials"]
    mixed = dict(first, SessionToken=second["SessionToken"])
    with refused("InvalidClientTokenId", status=403):
        server.client("sts", mixed).get_caller_identity()


def test_a_session_token_can_do_what_its_user_still_can(users, server, iam):
    user = users.make(allow("s3:ListAllMyBuckets"))
    credentials = user.client("sts").get_session_token()["Credentials"]
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.key["AccessKeyId"])
    iam.delete_user_policy(UserName=user.name, PolicyName="inline")
    with refused("AccessDenied", status=403):
        server.client("s3", credentials).list_buckets()


# AssumeRole


def test_assuming_a_role_gives_its_session(users, server, iam, name):
    user = users.make(allow("sts:AssumeRole"))
    role = assumable(iam, name, ROOT, allow("iam:ListRoles"))
    answer = user.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")
    arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/{role['RoleName']}/tester"
    assert answer["AssumedRoleUser"] == {"Arn": arn, "AssumedRoleId": f"{role['RoleId']}:tester"}
    assert answer["Credentials"]["AccessKeyId"].startswith("ASIA")
    assert 3500 < seconds_left(answer["Credentials"]) <= 3600
    assert "PackedPolicySize" not in answer
    me = server.client("sts", answer["Credentials"]).get_caller_identity()
    assert (me["Arn"], me["UserId"]) == (arn, f"{role['RoleId']}:tester")
    session = server.client("iam", answer["Credentials"])
    assert any(it["Arn"] == role["Arn"] for it in session.list_roles(MaxItems=1000)["Roles"])
    with refused("AccessDenied", status=403):
        session.list_users()


def test_a_roles_path_is_not_in_the_sessions_arn(users, iam, name):
    user = users.make(allow("sts:AssumeRole"))
    role = assumable(iam, name, ROOT, Path="/division/")
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/division/{role['RoleName']}"
    answer = user.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")
    assert answer["AssumedRoleUser"]["Arn"].endswith(f":assumed-role/{role['RoleName']}/tester")


def test_trust_in_the_account_leaves_the_decision_to_the_users_policies(users, iam, name):
    role = assumable(iam, name, ROOT)
    with refused("AccessDenied", status=403) as error:
        users.make().client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")
    assert "is not authorized to perform: sts:AssumeRole on resource: " + role["Arn"] in (
        error.message
    )


def test_trust_in_the_user_itself_needs_no_policy_of_the_user(users, iam, name):
    user = users.make()
    role = assumable(iam, name, user.arn)
    user.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")


def test_trust_in_another_user_refuses(users, iam, name):
    role = assumable(iam, name, users.make().arn)
    with refused("AccessDenied", status=403):
        users.make(allow("sts:AssumeRole")).client("sts").assume_role(
            RoleArn=role["Arn"], RoleSessionName="tester"
        )


def test_the_users_explicit_deny_is_stronger_than_trust(users, iam, name):
    user = users.make(deny("sts:AssumeRole"))
    role = assumable(iam, name, user.arn)
    with refused("AccessDenied", status=403, match="explicit deny in an identity-based policy"):
        user.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="tester")


def test_an_unknown_role_looks_like_a_forbidden_one(users):
    user = users.make(allow("sts:AssumeRole"))
    with refused("AccessDenied", status=403):
        user.client("sts").assume_role(
            RoleArn=f"arn:aws:iam::{ACCOUNT}:role/nobody-has-this", RoleSessionName="tester"
        )


def test_root_assumes_no_role(sts, iam, name):
    role = assumable(iam, name, ROOT)
    with refused("AccessDenied", status=403, match="Roles may not be assumed by root accounts"):
        sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester")


def test_the_external_id_must_be_the_one_agreed(users, iam, name):
    user = users.make(allow("sts:AssumeRole"))
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"AWS": ROOT}, Condition={"StringEquals": {"sts:ExternalId": "agreed-17"}}
        ),
    )["Role"]
    sts = user.client("sts")
    for wrong in ({}, {"ExternalId": "other"}, {"ExternalId": "AGREED-17"}):
        with refused("AccessDenied", status=403):
            sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester", **wrong)
    sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester", ExternalId="agreed-17")


def test_a_session_lasts_as_long_as_the_role_allows(users, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT, MaxSessionDuration=7200)
    asked = dict(RoleArn=role["Arn"], RoleSessionName="tester")
    assert 7100 < seconds_left(sts.assume_role(DurationSeconds=7200, **asked)["Credentials"])
    with refused("ValidationError", status=400, match="exceeds the MaxSessionDuration set for"):
        sts.assume_role(DurationSeconds=7201, **asked)
    with refused("ValidationError", status=400):
        sts.assume_role(DurationSeconds=43201, **asked)


def test_a_chained_session_lasts_an_hour_at_most(users, server, iam, name):
    user = users.make(allow("sts:AssumeRole"))
    first = assumable(iam, name, ROOT, allow("sts:AssumeRole"))
    second = assumable(iam, name, ROOT, MaxSessionDuration=43200)
    credentials = user.client("sts").assume_role(RoleArn=first["Arn"], RoleSessionName="one")
    sts = server.client("sts", credentials["Credentials"])
    sts.assume_role(RoleArn=second["Arn"], RoleSessionName="two", DurationSeconds=3600)
    with refused("ValidationError", status=400, match="role chaining"):
        sts.assume_role(RoleArn=second["Arn"], RoleSessionName="two", DurationSeconds=3601)


@pytest.mark.parametrize("session", ["a b", "a/b", "x" * 65, "ä"])
def test_a_sessions_name_has_rules(users, iam, name, session):
    role = assumable(iam, name, ROOT)
    with refused("ValidationError", status=400):
        users.make(allow("sts:AssumeRole")).client("sts").assume_role(
            RoleArn=role["Arn"], RoleSessionName=session
        )


def test_a_session_policy_only_narrows(users, server, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT, allow(["iam:ListRoles", "iam:ListUsers"]))
    answer = sts.assume_role(
        RoleArn=role["Arn"],
        RoleSessionName="tester",
        Policy=policy(allow(["iam:ListRoles", "iam:ListGroups"])),
    )
    assert 0 < answer["PackedPolicySize"] <= 100
    session = server.client("iam", answer["Credentials"])
    session.list_roles()
    with refused("AccessDenied", match="because no session policy allows the iam:ListUsers action"):
        session.list_users()
    with refused("AccessDenied"):
        session.list_groups()


def test_session_policies_may_be_managed_ones(users, server, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT, allow("iam:*"))
    narrow = iam.create_policy(
        PolicyName=name("policy"), PolicyDocument=policy(allow("iam:ListUsers"))
    )["Policy"]["Arn"]
    answer = sts.assume_role(
        RoleArn=role["Arn"], RoleSessionName="tester", PolicyArns=[{"arn": narrow}]
    )
    session = server.client("iam", answer["Credentials"])
    session.list_users()
    with refused("AccessDenied"):
        session.list_roles()


def test_a_malformed_session_policy_is_refused(users, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT)
    for document in ("{", "[]", policy({"Effect": "Allow", "Action": "s3:*"})):
        with refused("MalformedPolicyDocument", status=400):
            sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester", Policy=document)


def test_changing_a_role_changes_its_living_sessions(users, server, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT, allow("iam:ListUsers"))
    credentials = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester")["Credentials"]
    session = server.client("iam", credentials)
    session.list_users()
    iam.delete_role_policy(RoleName=role["RoleName"], PolicyName="inline")
    with refused("AccessDenied"):
        session.list_users()


def test_a_deleted_roles_sessions_can_do_nothing(users, server, iam, name):
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    role = assumable(iam, name, ROOT, allow("iam:ListUsers"))
    credentials = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester")["Credentials"]
    iam.delete_role_policy(RoleName=role["RoleName"], PolicyName="inline")
    iam.delete_role(RoleName=role["RoleName"])
    with refused("AccessDenied", "InvalidClientTokenId", status=403):
        server.client("iam", credentials).list_users()


def test_a_role_may_assume_another_and_services_are_no_users(users, server, iam, name):
    role = iam.create_role(
        RoleName=name("role"), AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"})
    )["Role"]
    with refused("AccessDenied", status=403):
        users.make(allow("sts:AssumeRole")).client("sts").assume_role(
            RoleArn=role["Arn"], RoleSessionName="tester"
        )


# Session tags


def tagged_role(iam, name, *statements, actions=("sts:AssumeRole", "sts:TagSession"), **more):
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust({"AWS": ROOT}, list(actions), **more),
    )["Role"]
    if statements:
        iam.put_role_policy(
            RoleName=role["RoleName"], PolicyName="inline", PolicyDocument=policy(*statements)
        )
    return role


def test_session_tags_are_the_principals_tags(users, server, iam, name):
    sts = users.make(allow("sts:*")).client("sts")
    where = {"StringEquals": {"aws:PrincipalTag/team": "blue"}}
    role = tagged_role(iam, name, allow("iam:ListUsers", Condition=where))
    asked = dict(RoleArn=role["Arn"], RoleSessionName="tester")
    blue = sts.assume_role(Tags=[{"Key": "team", "Value": "blue"}], **asked)
    assert blue["PackedPolicySize"] > 0
    server.client("iam", blue["Credentials"]).list_users()
    red = sts.assume_role(Tags=[{"Key": "team", "Value": "red"}], **asked)
    with refused("AccessDenied"):
        server.client("iam", red["Credentials"]).list_users()
    with refused("AccessDenied"):
        server.client("iam", sts.assume_role(**asked)["Credentials"]).list_users()


def test_session_tags_must_be_trusted_and_allowed(users, iam, name):
    tags = [{"Key": "team", "Value": "blue"}]
    untrusting = assumable(iam, name, ROOT)
    with refused("AccessDenied", status=403, match="sts:TagSession"):
        users.make(allow("sts:*")).client("sts").assume_role(
            RoleArn=untrusting["Arn"], RoleSessionName="tester", Tags=tags
        )
    trusting = tagged_role(iam, name)
    with refused("AccessDenied", status=403, match="sts:TagSession"):
        users.make(allow("sts:AssumeRole")).client("sts").assume_role(
            RoleArn=trusting["Arn"], RoleSessionName="tester", Tags=tags
        )


def test_transitive_tags_follow_the_chain(users, server, iam, name):
    where = {"StringEquals": {"aws:PrincipalTag/team": "blue"}}
    first = tagged_role(iam, name, allow("sts:*"))
    second = tagged_role(iam, name, allow("iam:ListUsers", Condition=where))
    sts = users.make(allow("sts:*")).client("sts")
    for transitive, works in ((["team"], True), ([], False)):
        one = sts.assume_role(
            RoleArn=first["Arn"], RoleSessionName="one",
            Tags=[{"Key": "team", "Value": "blue"}], TransitiveTagKeys=transitive,
        )  # fmt: skip
        two = server.client("sts", one["Credentials"]).assume_role(
            RoleArn=second["Arn"], RoleSessionName="two"
        )
        session = server.client("iam", two["Credentials"])
        if works:
            session.list_users()
        else:
            with refused("AccessDenied"):
                session.list_users()


def test_a_source_identity_must_be_trusted_and_stays(users, server, iam, name):
    sts = users.make(allow("sts:*")).client("sts")
    plain = assumable(iam, name, ROOT)
    with refused("AccessDenied", status=403, match="sts:SetSourceIdentity"):
        sts.assume_role(RoleArn=plain["Arn"], RoleSessionName="one", SourceIdentity="alice")
    actions = ("sts:AssumeRole", "sts:SetSourceIdentity")
    role = tagged_role(iam, name, allow("sts:*"), actions=actions)
    answer = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="one", SourceIdentity="alice")
    assert answer["SourceIdentity"] == "alice"
    session = server.client("sts", answer["Credentials"])
    with refused("AccessDenied", status=403):
        session.assume_role(RoleArn=role["Arn"], RoleSessionName="two", SourceIdentity="mallory")
    again = session.assume_role(RoleArn=role["Arn"], RoleSessionName="two")
    assert again["SourceIdentity"] == "alice"


# GetFederationToken


def test_a_federated_user_has_what_both_its_maker_and_its_policy_allow(users, server):
    user = users.make(allow(["sts:GetFederationToken", "s3:ListAllMyBuckets"]))
    answer = user.client("sts").get_federation_token(
        Name="visitor", Policy=policy(allow(["s3:ListAllMyBuckets", "cloudtrail:*"]))
    )
    arn = f"arn:aws:sts::{ACCOUNT}:federated-user/visitor"
    assert answer["FederatedUser"] == {"Arn": arn, "FederatedUserId": f"{ACCOUNT}:visitor"}
    assert 43000 < seconds_left(answer["Credentials"]) <= 43200
    assert answer["PackedPolicySize"] > 0
    me = server.client("sts", answer["Credentials"]).get_caller_identity()
    assert (me["Arn"], me["UserId"]) == (arn, f"{ACCOUNT}:visitor")
    server.client("s3", answer["Credentials"]).list_buckets()
    with refused("AccessDeniedException", "AccessDenied"):
        server.client("cloudtrail", answer["Credentials"]).describe_trails()


def test_without_a_policy_a_federated_user_may_nothing(users, server):
    user = users.make(allow("*"))
    credentials = user.client("sts").get_federation_token(Name="visitor")["Credentials"]
    with refused("AccessDenied", status=403):
        server.client("s3", credentials).list_buckets()


def test_a_federated_user_cannot_call_iam(users, server):
    user = users.make(allow("*"))
    credentials = user.client("sts").get_federation_token(
        Name="visitor", Policy=policy(allow("*"))
    )["Credentials"]
    with refused("InvalidClientTokenId", "AccessDenied", status=403):
        server.client("iam", credentials).list_users()


def test_a_federated_users_name_has_rules(users):
    sts = users.make(allow("sts:*")).client("sts")
    for wrong in ("a b", "x" * 33):
        with refused("ValidationError", status=400):
            sts.get_federation_token(Name=wrong)


def test_making_federated_users_must_be_allowed(users):
    with refused("AccessDenied", status=403, match="sts:GetFederationToken"):
        users.make().client("sts").get_federation_token(Name="visitor")


# The rest


def test_an_access_key_tells_its_account(users, sts):
    user = users.make()
    assert sts.get_access_key_info(AccessKeyId=user.key["AccessKeyId"])["Account"] == ACCOUNT
    with refused("ValidationError", status=400):
        sts.get_access_key_info(AccessKeyId="AKIA!!!!!!!!!!!!!!!!")


def test_what_is_no_encoded_message_is_not_decoded(sts, users):
    with refused("InvalidAuthorizationMessageException", status=400):
        sts.decode_authorization_message(EncodedMessage="nothing-of-the-kind")
    with refused("AccessDenied", status=403):
        users.make().client("sts").decode_authorization_message(EncodedMessage="nothing")


def test_a_refusal_carries_its_reason_sealed(users):
    user = users.make(deny("iam:ListRoles"), allow("sts:DecodeAuthorizationMessage"))
    with refused("AccessDenied", status=403) as it:
        user.client("iam").list_roles()
    sealed = it.response["ResponseMetadata"]["HTTPHeaders"]["x-garrison-authorization-message"]
    assert "iam" not in sealed and len(sealed) <= 10_240
    with refused("AccessDenied", status=403):
        users.make().client("sts").decode_authorization_message(EncodedMessage=sealed)
    told = json.loads(
        user.client("sts").decode_authorization_message(EncodedMessage=sealed)["DecodedMessage"]
    )
    assert told["allowed"] is False and told["explicitDeny"] is True
    assert told["context"]["action"] == "iam:ListRoles"
    assert told["context"]["principal"]["arn"] == user.arn
    assert [m["effect"] for m in told["matchedStatements"]["items"]] == ["DENY"]
    keys = {c["key"] for c in told["context"]["conditions"]["items"]}
    assert {"aws:SourceIp", "aws:username"} <= keys
    changed = sealed[:-6] + ("A" if sealed[-6] != "A" else "B") + sealed[-5:]
    with refused("InvalidAuthorizationMessageException", status=400):
        user.client("sts").decode_authorization_message(EncodedMessage=changed)


def test_what_passes_with_a_session_has_room(users, iam, name):
    role = assumable(
        iam, name, ROOT, allow("s3:*"),
    )  # fmt: skip
    iam.update_assume_role_policy(
        RoleName=role["RoleName"],
        PolicyDocument=trust({"AWS": ROOT}, ["sts:AssumeRole", "sts:TagSession"]),
    )
    sts = users.make(allow("sts:*")).client("sts")

    def assume(**more):
        return sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester", **more)

    assert "PackedPolicySize" not in assume()
    assert 0 < assume(Policy=policy(allow("s3:*")))["PackedPolicySize"] < 50
    with refused("PackedPolicyTooLarge", status=400, match="Packed policy consumes"):
        assume(Policy=policy(allow(["s3:" + "x" * 50 + str(n) for n in range(60)])))
    with refused("PackedPolicyTooLarge", status=400):
        assume(Tags=[{"Key": "k" * 100 + str(n), "Value": "v" * 200} for n in range(50)])
    with refused("ValidationError", status=400):
        assume(ProvidedContexts=[{"ProviderArn": "arn:aws:iam::aws:x", "ContextAssertion": "abcd"}])


def test_words_about_devices_that_are_not_there(users, iam, name):
    sts = users.make().client("sts")
    serial = f"arn:aws:iam::{ACCOUNT}:mfa/none"
    with refused("AccessDenied", status=403, match="must provide both MFA serial number and"):
        sts.get_session_token(SerialNumber=serial)
    with refused("AccessDenied", status=403, match="verify your MFA serial number is valid"):
        sts.get_session_token(SerialNumber=serial, TokenCode="123456")


def test_a_deleted_users_sessions_end_with_it(users, iam, server):
    user = users.make(allow("s3:*"))
    session = user.client("sts").get_session_token()["Credentials"]
    federated = users.make(allow("sts:GetFederationToken"))
    other = federated.client("sts").get_federation_token(Name="bob")["Credentials"]
    for credentials in (session, other):
        server.client("sts", credentials).get_caller_identity()
    for it in (user, federated):
        iam.delete_access_key(UserName=it.name, AccessKeyId=it.key["AccessKeyId"])
    server.client("sts", session).get_caller_identity()  # a session outlives the key it began with
    for it in (user, federated):
        iam.delete_user_policy(UserName=it.name, PolicyName="inline")
        iam.delete_user(UserName=it.name)
    iam.create_user(UserName=user.name)
    for credentials in (session, other):
        with refused("InvalidClientTokenId", status=403):
            server.client("sts", credentials).get_caller_identity()


def test_older_sessions_can_be_revoked(users, iam, server, name):
    role = assumable(iam, name, ROOT, allow("iam:ListUsers"))
    sts = users.make(allow("sts:AssumeRole")).client("sts")
    old = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester")["Credentials"]
    server.client("iam", old).list_users()
    time.sleep(1.1)
    now = datetime.datetime.now(datetime.timezone.utc)
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="AWSRevokeOlderSessions",
        PolicyDocument=policy(
            deny("*", Condition={
                "DateLessThan": {"aws:TokenIssueTime": now.strftime("%Y-%m-%dT%H:%M:%S.000Z")}
            })
        ),
    )  # fmt: skip
    with refused("AccessDenied", status=403, match="explicit deny"):
        server.client("iam", old).list_users()
    time.sleep(1.1)
    new = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="tester")["Credentials"]
    server.client("iam", new).list_users()


def test_a_malformed_web_identity_token_is_refused(sts, iam, name):
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"Federated": f"arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example.org"},
            "sts:AssumeRoleWithWebIdentity",
        ),
    )["Role"]
    for token in ("nonsense", "a.b.c", "e30.e30.AAAA"):
        with refused("InvalidIdentityToken", "ValidationError", status=400):
            sts.assume_role_with_web_identity(
                RoleArn=role["Arn"], RoleSessionName="tester", WebIdentityToken=token
            )


def test_a_token_of_an_unknown_issuer_is_refused(sts, iam, name):
    import jwt

    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"Federated": f"arn:aws:iam::{ACCOUNT}:oidc-provider/issuer.example.org"},
            "sts:AssumeRoleWithWebIdentity",
        ),
    )["Role"]
    token = jwt.encode(
        {"iss": "https://nobody.example.org", "aud": "x", "sub": "y", "exp": time.time() + 600,
         "iat": time.time()},
        "k" * 32, algorithm="HS256",
    )  # fmt: skip
    with refused("InvalidIdentityToken", status=400):
        sts.assume_role_with_web_identity(
            RoleArn=role["Arn"], RoleSessionName="tester", WebIdentityToken=token
        )


def test_the_cli_assumes_a_role_and_uses_it(users, server, iam, name):
    user = users.make(allow("sts:AssumeRole"))
    role = assumable(iam, name, ROOT, allow("iam:ListUsers"))
    answer = server.aws_json(
        "sts", "assume-role", "--role-arn", role["Arn"], "--role-session-name", "cli",
        credentials=user.key,
    )  # fmt: skip
    found = server.aws_json("iam", "list-users", credentials=answer["Credentials"])
    assert user.name in json.dumps(found)
