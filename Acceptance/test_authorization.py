"""Who may do what: every service's calls pass one engine, and a refusal says why."""

import pytest
from botocore import UNSIGNED

from conftest import allow, deny, policy, refused, trust
from server import ACCOUNT

ROOT = f"arn:aws:iam::{ACCOUNT}:root"


@pytest.fixture
def bucket(s3, name):
    it = name("bucket")
    s3.create_bucket(Bucket=it)
    s3.put_object(Bucket=it, Key="key", Body=b"hello")
    return it


def session_of(server, iam, name, *statements, caller, **session):
    """The credentials of a session of a new role with `statements`."""
    role = iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=trust({"AWS": ROOT}))[
        "Role"
    ]
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="p", PolicyDocument=policy(*statements)
    )
    answer = caller.client("sts").assume_role(
        RoleArn=role["Arn"], RoleSessionName="tester", **session
    )
    return role, answer["AssumedRoleUser"]["Arn"], answer["Credentials"]


# Denied by default


@pytest.mark.parametrize(
    "service, call, codes",
    [
        ("iam", lambda it: it.list_users(), ("AccessDenied",)),
        ("iam", lambda it: it.create_user(UserName="never"), ("AccessDenied",)),
        ("s3", lambda it: it.list_buckets(), ("AccessDenied",)),
        ("s3", lambda it: it.create_bucket(Bucket="never-made-here"), ("AccessDenied",)),
        ("cloudtrail", lambda it: it.describe_trails(), ("AccessDeniedException",)),
        ("cloudtrail", lambda it: it.lookup_events(), ("AccessDeniedException",)),
        ("guardduty", lambda it: it.list_detectors(), ("AccessDeniedException",)),
        ("sts", lambda it: it.get_federation_token(Name="someone"), ("AccessDenied",)),
    ],
)
def test_a_new_user_may_nothing(users, service, call, codes):
    with refused(*codes):
        call(users.make().client(service))


def test_a_user_may_what_its_policy_says_and_no_more(users):
    mine = users.make(allow(["iam:ListUsers", "iam:GetUser"])).client("iam")
    mine.list_users()
    with refused("AccessDenied", status=403):
        mine.list_groups()


def test_the_name_of_an_action_is_matched_whatever_its_case(users):
    users.make(allow("IAM:listUSERS")).client("iam").list_users()
    users.make(allow("iam:List?sers")).client("iam").list_users()
    users.make({"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}).client("iam").list_users()


def test_an_explicit_deny_is_final(users):
    user = users.make(allow("*"), deny("iam:ListUsers"))
    user.client("iam").list_groups()
    with refused("AccessDenied", status=403):
        user.client("iam").list_users()


def test_resources_count(users):
    one, other = users.make(), users.make()
    judge = users.make(allow("iam:GetUser", one.arn)).client("iam")
    judge.get_user(UserName=one.name)
    with refused("AccessDenied"):
        judge.get_user(UserName=other.name)
    outside = users.make(
        {"Effect": "Allow", "Action": "iam:GetUser", "NotResource": one.arn}
    ).client("iam")  # fmt: skip
    outside.get_user(UserName=other.name)
    with refused("AccessDenied"):
        outside.get_user(UserName=one.name)


def test_who_may_not_look_learns_nothing_of_what_is_there(users):
    user = users.make()
    there, mine = users.make().name, user.client("iam")
    messages = []
    for each in (there, "surely-not-there"):
        with refused("AccessDenied", status=403) as error:
            mine.get_user(UserName=each)
        messages.append(error.message.replace(each, "X"))
    assert messages[0] == messages[1]


# The words of a refusal


def test_a_refusal_says_who_what_on_what_and_why(users):
    user = users.make()
    other = users.make()
    with refused("AccessDenied", status=403) as error:
        user.client("iam").get_user(UserName=other.name)
    assert error.message == (
        f"User: {user.arn} is not authorized to perform: iam:GetUser on resource: "
        f"user {other.name} because no identity-based policy allows the iam:GetUser action"
    ) or error.message == (
        f"User: {user.arn} is not authorized to perform: iam:GetUser on resource: "
        f"{other.arn} because no identity-based policy allows the iam:GetUser action"
    )


def test_an_explicit_deny_is_called_so(users):
    user = users.make(allow("*"), deny("iam:ListUsers"))
    with refused("AccessDenied", match="with an explicit deny in an identity-based policy"):
        user.client("iam").list_users()


def test_a_sessions_refusal_names_the_session(server, iam, users, name):
    caller = users.make(allow("sts:AssumeRole"))
    _, arn, credentials = session_of(server, iam, name, allow("s3:*"), caller=caller)
    with refused("AccessDenied", match=f"User: {arn} is not authorized to perform: iam:ListUsers"):
        server.client("iam", credentials).list_users()


def test_each_services_refusal_says_why(users, bucket):
    user = users.make()
    with refused("AccessDeniedException", match="cloudtrail:DescribeTrails") as error:
        user.client("cloudtrail").describe_trails()
    assert "because no identity-based policy allows" in error.message
    with refused("AccessDeniedException", status=403, match="guardduty:ListDetectors"):
        user.client("guardduty").list_detectors()
    with refused("AccessDenied", status=403, match="s3:GetObject"):
        user.client("s3").get_object(Bucket=bucket, Key="key")


# Boundaries


def make_boundary(iam, name, *statements):
    return iam.create_policy(PolicyName=name("bound"), PolicyDocument=policy(*statements))[
        "Policy"
    ]["Arn"]


def test_a_boundary_caps_what_policies_give(iam, users, name):
    arn = make_boundary(iam, name, allow(["iam:ListUsers", "s3:*"]))
    user = users.make(allow("iam:*"), PermissionsBoundary=arn)
    mine = user.client("iam")
    mine.list_users()
    with refused(
        "AccessDenied", match="because no permissions boundary allows the iam:ListGroups action"
    ):
        mine.list_groups()
    with refused("AccessDenied"):  # a boundary gives nothing itself
        user.client("s3").list_buckets()


def test_a_deny_in_a_boundary_is_called_so(iam, users, name):
    arn = make_boundary(iam, name, allow("*"), deny("iam:ListUsers"))
    user = users.make(allow("iam:*"), PermissionsBoundary=arn)
    with refused("AccessDenied", match="with an explicit deny in a permissions boundary"):
        user.client("iam").list_users()


def test_a_boundary_set_later_works_at_once(iam, users, name):
    user = users.make(allow("iam:*"))
    mine = user.client("iam")
    mine.list_groups()
    arn = make_boundary(iam, name, allow("iam:ListUsers"))
    iam.put_user_permissions_boundary(UserName=user.name, PermissionsBoundary=arn)
    with refused("AccessDenied"):
        mine.list_groups()
    iam.delete_user_permissions_boundary(UserName=user.name)
    mine.list_groups()


def test_whoever_makes_users_can_be_bound_to_bind_them(iam, users, name):
    arn = make_boundary(iam, name, allow("s3:*"))
    condition = {"StringEquals": {"iam:PermissionsBoundary": arn}}
    maker = users.make(allow("iam:CreateUser", Condition=condition)).client("iam")
    with refused("AccessDenied"):
        maker.create_user(UserName=name("user"))
    maker.create_user(UserName=name("user"), PermissionsBoundary=arn)


# Conditions on the request


@pytest.mark.parametrize(
    "condition, allowed",
    [
        ({"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}, True),
        ({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, False),
        ({"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, True),
        ({"Bool": {"aws:SecureTransport": "false"}}, True),
        ({"Bool": {"aws:SecureTransport": "true"}}, False),
        ({"StringLike": {"aws:UserAgent": "Boto3/*"}}, True),
        ({"StringLike": {"aws:UserAgent": "Terraform*"}}, False),
        ({"StringEquals": {"aws:RequestedRegion": "us-east-1"}}, True),
        ({"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}, False),
        ({"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}, True),
        ({"StringEquals": {"aws:PrincipalType": "User"}}, True),
        ({"StringEquals": {"aws:username": "${aws:username}"}}, True),
        ({"ArnLike": {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:user/*"}}, True),
        ({"ArnLike": {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/*"}}, False),
        ({"Bool": {"aws:PrincipalIsAWSService": "false"}}, True),
        ({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, True),
        ({"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, False),
        ({"NumericGreaterThan": {"aws:EpochTime": "1577836800"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/team": "blue"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/team": "red"}}, False),
        ({"StringNotEquals": {"aws:PrincipalTag/absent": "x"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/absent": "x"}}, False),
        ({"StringEqualsIfExists": {"aws:PrincipalTag/absent": "x"}}, True),
        ({"Null": {"aws:TokenIssueTime": "true"}}, True),
        ({"Null": {"aws:MultiFactorAuthPresent": "true"}}, True),
        ({"StringEquals": {"AWS:principaltag/team": "blue"}}, True),
        (
            {
                "StringEquals": {"aws:PrincipalTag/team": ["red", "blue"]},
                "IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "127.0.0.1"]},
            },
            True,
        ),
        (
            {
                "StringEquals": {"aws:PrincipalTag/team": "blue"},
                "IpAddress": {"aws:SourceIp": "10.0.0.0/8"},
            },
            False,
        ),
    ],
)
def test_a_condition_decides(users, condition, allowed):
    user = users.make(
        allow("iam:ListUsers", Condition=condition), Tags=[{"Key": "team", "Value": "blue"}]
    )
    if allowed:
        user.client("iam").list_users()
    else:
        with refused("AccessDenied"):
            user.client("iam").list_users()


def test_tags_of_the_request_are_judged(users, name):
    maker = users.make(
        allow("iam:CreateUser"),
        allow(
            "iam:TagUser",
            Condition={
                "StringEquals": {"aws:RequestTag/team": "blue"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["team", "cost"]},
            },
        ),
    ).client("iam")
    team = {"Key": "team", "Value": "blue"}
    maker.create_user(UserName=name("user"), Tags=[team])
    maker.create_user(UserName=name("user"), Tags=[team, {"Key": "cost", "Value": "1"}])
    for wrong in (
        [{"Key": "team", "Value": "red"}],
        [{"Key": "cost", "Value": "1"}],
        [team, {"Key": "other", "Value": "1"}],
    ):
        with refused("AccessDenied"):
            maker.create_user(UserName=name("user"), Tags=wrong)


def test_tags_of_the_resource_are_judged(iam, users, name):
    judge = users.make(
        allow("iam:GetRole", Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}})
    ).client("iam")
    made = {}
    for team in ("blue", "red"):
        made[team] = iam.create_role(
            RoleName=name("role"), AssumeRolePolicyDocument=trust({"AWS": ROOT}),
            Tags=[{"Key": "team", "Value": team}],
        )["Role"]["RoleName"]  # fmt: skip
    judge.get_role(RoleName=made["blue"])
    with refused("AccessDenied"):
        judge.get_role(RoleName=made["red"])


def test_a_variable_stands_for_the_users_own_value(s3, users, bucket):
    user = users.make(
        allow("s3:PutObject", f"arn:aws:s3:::{bucket}/home/${{aws:username}}/*"),
        allow("s3:PutObject", f"arn:aws:s3:::{bucket}/team/${{aws:PrincipalTag/team, 'none'}}/*"),
    )
    mine = user.client("s3")
    mine.put_object(Bucket=bucket, Key=f"home/{user.name}/x", Body=b"")
    mine.put_object(Bucket=bucket, Key="team/none/x", Body=b"")
    for key in ("home/other/x", "home/x", "team/blue/x"):
        with refused("AccessDenied"):
            mine.put_object(Bucket=bucket, Key=key, Body=b"")


def test_a_variable_is_only_text_in_the_old_version(users, bucket):
    document = policy(
        allow("s3:PutObject", f"arn:aws:s3:::{bucket}/${{aws:username}}/*"), version="2008-10-17"
    )
    user = users.make()
    users.iam.put_user_policy(UserName=user.name, PolicyName="old", PolicyDocument=document)
    with refused("AccessDenied"):
        user.client("s3").put_object(Bucket=bucket, Key=f"{user.name}/x", Body=b"")


# Passing roles


def test_giving_a_role_to_a_service_must_be_allowed(iam, users, name):
    role = iam.create_role(
        RoleName=name("role"), AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"})
    )["Role"]
    profile = iam.create_instance_profile(InstanceProfileName=name("profile"))["InstanceProfile"]
    asked = dict(InstanceProfileName=profile["InstanceProfileName"], RoleName=role["RoleName"])
    without = users.make(allow("iam:AddRoleToInstanceProfile")).client("iam")
    with refused("AccessDenied", match="iam:PassRole"):
        without.add_role_to_instance_profile(**asked)
    users.make(allow(["iam:AddRoleToInstanceProfile", "iam:PassRole"])).client(
        "iam"
    ).add_role_to_instance_profile(**asked)


# Session policies


def test_a_deny_in_a_session_policy_is_called_so(server, iam, users, name):
    caller = users.make(allow("sts:AssumeRole"))
    _, _, credentials = session_of(
        server, iam, name, allow("iam:*"), caller=caller,
        Policy=policy(allow("iam:*"), deny("iam:ListUsers")),
    )  # fmt: skip
    with refused("AccessDenied", match="with an explicit deny in a session policy"):
        server.client("iam", credentials).list_users()


# Resource policies


def bucket_policy(s3, bucket, *statements):
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(*statements))


def statement(bucket, principal, action="s3:GetObject", effect="Allow", **more):
    return {
        "Effect": effect, "Principal": principal, "Action": action,
        "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], **more,
    }  # fmt: skip


def test_a_bucket_policy_lets_a_user_in(s3, users, bucket):
    user = users.make()
    with refused("AccessDenied", status=403):
        user.client("s3").get_object(Bucket=bucket, Key="key")
    bucket_policy(s3, bucket, statement(bucket, {"AWS": user.arn}))
    assert user.client("s3").get_object(Bucket=bucket, Key="key")["Body"].read() == b"hello"
    with refused("AccessDenied", status=403):
        user.client("s3").put_object(Bucket=bucket, Key="key", Body=b"")
    with refused("AccessDenied", status=403):
        users.make().client("s3").get_object(Bucket=bucket, Key="key")


def test_naming_the_account_lets_nobody_in_by_itself(s3, users, bucket):
    bucket_policy(s3, bucket, statement(bucket, {"AWS": ROOT}))
    with refused("AccessDenied", status=403):
        users.make().client("s3").get_object(Bucket=bucket, Key="key")
    allowed = users.make(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
    allowed.client("s3").get_object(Bucket=bucket, Key="key")


def test_a_bucket_policy_shuts_even_root_out_but_not_from_the_policy(s3, bucket):
    bucket_policy(s3, bucket, statement(bucket, "*", "s3:*", "Deny"))
    with refused("AccessDenied", status=403, match="explicit deny in a resource-based policy"):
        s3.get_object(Bucket=bucket, Key="key")
    s3.delete_bucket_policy(Bucket=bucket)
    s3.get_object(Bucket=bucket, Key="key")


def test_a_bucket_policys_deny_beats_the_users_allow(s3, users, bucket):
    user = users.make(allow("s3:*"))
    bucket_policy(s3, bucket, statement(bucket, {"AWS": user.arn}, effect="Deny"))
    with refused("AccessDenied", match="with an explicit deny in a resource-based policy"):
        user.client("s3").get_object(Bucket=bucket, Key="key")
    user.client("s3").put_object(Bucket=bucket, Key="other", Body=b"")


def test_everyone_but_one(s3, users, bucket):
    one, other = users.make(allow("s3:*")), users.make(allow("s3:*"))
    bucket_policy(
        s3, bucket,
        {"Effect": "Deny", "NotPrincipal": {"AWS": [one.arn, ROOT]}, "Action": "s3:GetObject",
         "Resource": f"arn:aws:s3:::{bucket}/*"},
    )  # fmt: skip
    one.client("s3").get_object(Bucket=bucket, Key="key")
    with refused("AccessDenied"):
        other.client("s3").get_object(Bucket=bucket, Key="key")


def test_a_policy_that_names_the_user_passes_its_boundary(iam, s3, users, bucket, name):
    bound = iam.create_policy(PolicyName=name("bound"), PolicyDocument=policy(allow("iam:*")))[
        "Policy"
    ]["Arn"]
    user = users.make(PermissionsBoundary=bound)
    bucket_policy(s3, bucket, statement(bucket, {"AWS": user.arn}))
    user.client("s3").get_object(Bucket=bucket, Key="key")
    iam.create_policy_version(
        PolicyArn=bound, PolicyDocument=policy(allow("iam:*"), deny("s3:*")), SetAsDefault=True
    )
    with refused("AccessDenied"):
        user.client("s3").get_object(Bucket=bucket, Key="key")


def test_a_policy_that_names_the_role_does_not_pass_the_session_policy(
    server, iam, s3, users, bucket, name
):
    caller = users.make(allow("sts:AssumeRole"))
    role, arn, credentials = session_of(
        server, iam, name, allow("iam:ListUsers"), caller=caller, Policy=policy(allow("iam:*"))
    )
    session = server.client("s3", credentials)
    bucket_policy(s3, bucket, statement(bucket, {"AWS": role["Arn"]}))
    with refused("AccessDenied"):
        session.get_object(Bucket=bucket, Key="key")
    bucket_policy(s3, bucket, statement(bucket, {"AWS": arn}))
    session.get_object(Bucket=bucket, Key="key")  # one that names the session does


def test_an_open_bucket_is_open_only_if_nothing_blocks_it(s3, client, bucket):
    nobody = client("s3", signature_version=UNSIGNED)
    with refused("AccessDenied", status=403):
        nobody.get_object(Bucket=bucket, Key="key")
    with refused("AccessDenied", status=403):
        bucket_policy(s3, bucket, statement(bucket, "*"))  # blocked by default
    s3.delete_public_access_block(Bucket=bucket)
    bucket_policy(s3, bucket, statement(bucket, "*"))
    assert nobody.get_object(Bucket=bucket, Key="key")["Body"].read() == b"hello"
    with refused("AccessDenied", status=403):
        nobody.put_object(Bucket=bucket, Key="key", Body=b"")
    s3.put_public_access_block(
        Bucket=bucket,
        PublicAccessBlockConfiguration={
            "BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False,
            "RestrictPublicBuckets": True,
        },
    )  # fmt: skip
    with refused("AccessDenied", status=403):
        nobody.get_object(Bucket=bucket, Key="key")


def test_the_keys_of_an_s3_request_are_judged(s3, users, bucket):
    user = users.make(
        allow(
            "s3:ListBucket", f"arn:aws:s3:::{bucket}",
            Condition={"StringLike": {"s3:prefix": ["home/*"]}},
        )
    )  # fmt: skip
    user.client("s3").list_objects_v2(Bucket=bucket, Prefix="home/a")
    for prefix in ({}, {"Prefix": "other/"}):
        with refused("AccessDenied"):
            user.client("s3").list_objects_v2(Bucket=bucket, **prefix)


def test_without_the_right_to_list_a_missing_key_is_a_forbidden_one(users, bucket):
    mine = users.make(allow("s3:GetObject")).client("s3")
    with refused("AccessDenied", status=403):
        mine.get_object(Bucket=bucket, Key="absent")
    listing = users.make(allow(["s3:GetObject", "s3:ListBucket"])).client("s3")
    with refused("NoSuchKey", status=404):
        listing.get_object(Bucket=bucket, Key="absent")


# Other accounts


def test_another_account_is_not_ours(iam, users):
    arn = "arn:aws:iam::999999999999:role/theirs"
    with refused("AccessDenied", status=403):
        users.make(allow("*")).client("sts").assume_role(RoleArn=arn, RoleSessionName="tester")
