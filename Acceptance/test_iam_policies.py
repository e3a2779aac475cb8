"""IAM: managed policies and their versions, inline policies, and which documents are refused."""

import json
import re

import pytest

from conftest import allow, pages, policy, refused
from server import ACCOUNT


def make_policy(iam, name, document=None, **options):
    document = document or policy(allow("s3:GetObject", "arn:aws:s3:::bucket/*"))
    return iam.create_policy(PolicyName=name("policy"), PolicyDocument=document, **options)[
        "Policy"
    ]


# Managed policies


def test_a_new_policy_is_as_it_was_asked_for(iam, name):
    made = make_policy(
        iam, name, Path="/p/", Description="Reads", Tags=[{"Key": "team", "Value": "blue"}]
    )
    got = iam.get_policy(PolicyArn=made["Arn"])["Policy"]
    assert got["Arn"] == f"arn:aws:iam::{ACCOUNT}:policy/p/{got['PolicyName']}"
    assert re.fullmatch(r"ANPA[A-Z2-7]{17}", got["PolicyId"])
    assert got["DefaultVersionId"] == "v1"
    assert (got["AttachmentCount"], got["PermissionsBoundaryUsageCount"]) == (0, 0)
    assert got["IsAttachable"] is True
    assert got["Description"] == "Reads"
    assert got["Tags"] == [{"Key": "team", "Value": "blue"}]


def test_a_policy_is_unknown_or_taken(iam, name):
    arn = f"arn:aws:iam::{ACCOUNT}:policy/none"
    with refused("NoSuchEntity", status=404) as error:
        iam.get_policy(PolicyArn=arn)
    assert error.message == f"Policy {arn} was not found."
    made = make_policy(iam, name)
    with refused("EntityAlreadyExists", status=409) as error:
        iam.create_policy(
            PolicyName=made["PolicyName"], PolicyDocument=policy(allow("s3:GetObject"))
        )
    assert error.message == (
        f"A policy called {made['PolicyName']} already exists. Duplicate names are not allowed."
    )


def test_versions_come_go_and_one_is_the_default(iam, name):
    arn = make_policy(iam, name)["Arn"]
    second = policy(allow("s3:PutObject", "arn:aws:s3:::bucket/*"))
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=second)["PolicyVersion"]
    assert (made["VersionId"], made["IsDefaultVersion"]) == ("v2", False)
    assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v1"
    got = iam.get_policy_version(PolicyArn=arn, VersionId="v2")["PolicyVersion"]
    assert got["Document"] == json.loads(second)
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
    assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v2"
    with refused("DeleteConflict", status=409):
        iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    with refused("NoSuchEntity", status=404):
        iam.get_policy_version(PolicyArn=arn, VersionId="v1")
    third = iam.create_policy_version(PolicyArn=arn, PolicyDocument=second, SetAsDefault=True)
    assert third["PolicyVersion"]["VersionId"] == "v3", "a version's number is never used again"
    listed = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert {(it["VersionId"], it["IsDefaultVersion"]) for it in listed} == {
        ("v2", False),
        ("v3", True),
    }


def test_a_policy_has_five_versions_at_most(iam, name):
    arn = make_policy(iam, name)["Arn"]
    document = policy(allow("s3:GetObject"))
    for _ in range(4):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=document)
    with refused("LimitExceeded", status=409) as error:
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=document)
    assert error.message == (
        "A managed policy can have up to 5 versions. Before you create a new version, you must "
        "delete an existing version."
    )


def test_the_default_version_is_what_counts(iam, users, name):
    user = users.make()
    arn = make_policy(iam, name, policy(allow("iam:ListUsers")))["Arn"]
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    mine = user.client("iam")
    mine.list_users()
    iam.create_policy_version(
        PolicyArn=arn, PolicyDocument=policy(allow("iam:ListRoles")), SetAsDefault=True
    )
    with refused("AccessDenied"):
        mine.list_users()
    mine.list_roles()
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    mine.list_users()


def test_a_policy_in_use_is_not_deleted(iam, users, name):
    user = users.make()
    arn = make_policy(iam, name)["Arn"]
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    with refused("DeleteConflict", status=409) as error:
        iam.delete_policy(PolicyArn=arn)
    assert error.message == "Cannot delete a policy attached to entities."
    iam.detach_user_policy(UserName=user.name, PolicyArn=arn)
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy(allow("s3:GetObject")))
    with refused("DeleteConflict", status=409) as error:
        iam.delete_policy(PolicyArn=arn)
    assert error.message == (
        "This policy has more than one version. Before you delete a policy, you must delete the "
        "policy's versions. The default version is deleted with the policy."
    )
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    iam.delete_policy(PolicyArn=arn)
    with refused("NoSuchEntity", status=404):
        iam.delete_policy(PolicyArn=arn)


def test_attachments_are_listed_from_both_ends(iam, users, name):
    arn = make_policy(iam, name)["Arn"]
    user = users.make()
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)  # twice is once
    iam.attach_group_policy(GroupName=group, PolicyArn=arn)
    policy_name = arn.rsplit("/", 1)[1]
    attached = [{"PolicyName": policy_name, "PolicyArn": arn}]
    assert iam.list_attached_user_policies(UserName=user.name)["AttachedPolicies"] == attached
    assert iam.list_attached_group_policies(GroupName=group)["AttachedPolicies"] == attached
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert [it["UserName"] for it in entities["PolicyUsers"]] == [user.name]
    assert [it["GroupName"] for it in entities["PolicyGroups"]] == [group]
    assert entities["PolicyRoles"] == []
    only = iam.list_entities_for_policy(PolicyArn=arn, EntityFilter="Group")
    assert (only["PolicyUsers"], len(only["PolicyGroups"])) == ([], 1)
    iam.detach_group_policy(GroupName=group, PolicyArn=arn)
    with refused("NoSuchEntity", status=404) as error:
        iam.detach_group_policy(GroupName=group, PolicyArn=arn)
    assert error.message == f"Policy {arn} was not found."


def test_an_unknown_policy_is_not_attached(iam, users):
    arn = f"arn:aws:iam::{ACCOUNT}:policy/none"
    with refused("NoSuchEntity", status=404) as error:
        iam.attach_user_policy(UserName=users.make().name, PolicyArn=arn)
    assert error.message == f"Policy {arn} does not exist or is not attachable."


def test_ten_policies_are_attached_at_most(iam, users, name):
    user = users.make()
    arns = [make_policy(iam, name)["Arn"] for _ in range(11)]
    for arn in arns[:10]:
        iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    with refused("LimitExceeded", status=409) as error:
        iam.attach_user_policy(UserName=user.name, PolicyArn=arns[10])
    assert error.message == "Cannot exceed quota for PoliciesPerUser: 10"


def test_policies_are_listed_by_scope_use_and_path(iam, users, name):
    path = f"/{name('list')}/"
    used, unused = (make_policy(iam, name, Path=path)["Arn"] for _ in range(2))
    iam.attach_user_policy(UserName=users.make().name, PolicyArn=used)

    def arns(**options):
        return {it["Arn"] for it in pages(iam, "list_policies", "Policies", **options)}

    assert arns(Scope="Local", PathPrefix=path) == {used, unused}
    assert arns(Scope="Local", PathPrefix=path, OnlyAttached=True) == {used}
    assert arns(PathPrefix=path) == {used, unused}
    aws = arns(Scope="AWS")
    assert all(arn.startswith("arn:aws:iam::aws:policy/") for arn in aws)
    assert used not in aws


def test_policy_tags(iam, name):
    arn = make_policy(iam, name)["Arn"]
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]


# Policies that AWS manages


@pytest.mark.parametrize(
    "suffix",
    [
        "AdministratorAccess", "ReadOnlyAccess", "SecurityAudit", "job-function/ViewOnlyAccess",
        "PowerUserAccess", "IAMFullAccess", "IAMReadOnlyAccess", "AmazonS3FullAccess",
        "AmazonS3ReadOnlyAccess", "AWSCloudTrail_FullAccess", "AWSCloudTrail_ReadOnlyAccess",
        "AmazonGuardDutyFullAccess", "AmazonGuardDutyReadOnlyAccess",
    ],
)  # fmt: skip
def test_the_policies_people_attach_are_there(iam, suffix):
    arn = f"arn:aws:iam::aws:policy/{suffix}"
    found = iam.get_policy(PolicyArn=arn)["Policy"]
    assert found["PolicyName"] == suffix.rsplit("/", 1)[-1]
    version = iam.get_policy_version(PolicyArn=arn, VersionId=found["DefaultVersionId"])
    assert version["PolicyVersion"]["Document"]["Statement"]


def test_administrator_access_is_what_it_says(iam):
    arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    document = iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"]
    assert document == {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
    }


def test_aws_policies_work_and_stay_as_they_are(iam, users):
    user = users.make()
    arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    user.client("iam").list_users()
    with refused("AccessDenied"):
        user.client("iam").create_user(UserName="not-by-a-reader")
    for call in (
        lambda: iam.delete_policy(PolicyArn=arn),
        lambda: iam.create_policy_version(
            PolicyArn=arn, PolicyDocument=policy(allow("*")), SetAsDefault=True
        ),
        lambda: iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "a", "Value": "b"}]),
    ):
        with refused("AccessDenied", "UnmodifiableEntity", "InvalidInput"):
            call()


# Inline policies


def test_inline_policies_are_put_listed_replaced_and_deleted(iam, users):
    user = users.make().name
    first, second = policy(allow("s3:GetObject")), policy(deny_all())
    iam.put_user_policy(UserName=user, PolicyName="b", PolicyDocument=first)
    iam.put_user_policy(UserName=user, PolicyName="a", PolicyDocument=first)
    iam.put_user_policy(UserName=user, PolicyName="a", PolicyDocument=second)
    assert sorted(iam.list_user_policies(UserName=user)["PolicyNames"]) == ["a", "b"]
    got = iam.get_user_policy(UserName=user, PolicyName="a")
    assert (got["UserName"], got["PolicyName"]) == (user, "a")
    assert got["PolicyDocument"] == json.loads(second)
    iam.delete_user_policy(UserName=user, PolicyName="a")
    with refused("NoSuchEntity", status=404) as error:
        iam.get_user_policy(UserName=user, PolicyName="a")
    assert error.message == "The user policy with name a cannot be found."
    with refused("NoSuchEntity", status=404):
        iam.delete_user_policy(UserName=user, PolicyName="a")


def deny_all():
    return {"Effect": "Deny", "Action": "*", "Resource": "*"}


def test_a_document_is_url_encoded_on_the_wire(iam, users):
    user = users.make(allow("s3:GetObject", "arn:aws:s3:::a b/*")).name
    bodies = []

    def keep(response_dict, **_):
        bodies.append(response_dict["body"].decode())

    iam.meta.events.register("before-parse.iam.GetUserPolicy", keep)
    try:
        iam.get_user_policy(UserName=user, PolicyName="inline")
    finally:
        iam.meta.events.unregister("before-parse.iam.GetUserPolicy", keep)
    document = re.search(r"<PolicyDocument>(.*?)</PolicyDocument>", bodies[0], re.S)[1]
    assert document.startswith("%7B%22Version%22%3A")
    assert "a%20b" in document, "RFC 3986: a space is %20, not +"


def test_inline_policies_have_a_common_size_limit(iam, users):
    user = users.make().name
    half = policy(allow("s3:GetObject", [f"arn:aws:s3:::bucket-{i:04}/*" for i in range(40)]))
    assert 1024 < len(half.replace(" ", "")) < 2048
    iam.put_user_policy(UserName=user, PolicyName="one", PolicyDocument=half)
    with refused("LimitExceeded", status=409) as error:
        iam.put_user_policy(UserName=user, PolicyName="two", PolicyDocument=half)
    assert error.message == f"Maximum policy size of 2048 bytes exceeded for user {user}"
    spaced = json.dumps(json.loads(half), indent=40)
    assert len(spaced) > 2048
    iam.put_user_policy(UserName=user, PolicyName="one", PolicyDocument=spaced)


def test_a_managed_policy_has_a_size_limit(iam, name):
    many = policy(allow("s3:GetObject", [f"arn:aws:s3:::bucket-{i:05}/*" for i in range(300)]))
    assert len(many.replace(" ", "")) > 6144
    with refused("LimitExceeded", status=409) as error:
        make_policy(iam, name, many)
    assert error.message == "Cannot exceed quota for PolicySize: 6144"


# Which documents are refused


def statement(**more):
    return {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", **more}


def without(key):
    return {k: v for k, v in statement().items() if k != key}


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "[]",
        "null",
        '"Allow"',
        "{}",
        json.dumps({"Version": "2012-10-17"}),
        json.dumps({"Version": "2012-10-17", "Statement": "all"}),
        json.dumps({"Version": "2012-10-17", "Statement": statement(), "Extra": 1}),
        policy(statement(), version="2012-10-18"),
        policy(without("Effect")),
        policy(without("Action")),
        policy(without("Resource")),
        policy(statement(Effect="allow")),
        policy(statement(Effect="Maybe")),
        policy(statement(NotAction="s3:PutObject")),
        policy(statement(NotResource="arn:aws:s3:::b")),
        policy(statement(Principal="*")),
        policy(statement(Principal={"AWS": "*"})),
        policy(statement(Unknown="x")),
        policy(statement(Action="GetObject")),
        policy(statement(Action="s3")),
        policy(statement(Action="a:b:c")),
        policy(statement(Action=["s3:GetObject", 5])),
        policy(statement(Resource="bucket")),
        policy(statement(Resource="arn:aws::bucket")),
        policy(statement(Resource="arn:nowhere:s3:::bucket/*")),
        policy(statement(Resource=["*", "bucket"])),
        policy(statement(Sid="not allowed: spaces")),
        policy(statement(Sid="same"), statement(Sid="same")),
        policy(statement(Condition={"StringLikes": {"aws:UserAgent": "x"}})),
        policy(statement(Condition={"StringEquals": "aws:UserAgent"})),
        policy(statement(Condition="StringEquals")),
        policy(statement(Condition={"DateLessThan": {"aws:CurrentTime": "tomorrow"}})),
        policy(statement(Condition={"StringEquals": {"aws:UserAgent": {"a": "b"}}})),
    ],
)
def test_a_malformed_document_is_refused(iam, users, name, document):
    with refused("MalformedPolicyDocument", status=400):
        make_policy(iam, name, document)
    user = users.make().name
    with refused("MalformedPolicyDocument", status=400):
        iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=document)
    assert iam.list_user_policies(UserName=user)["PolicyNames"] == []


@pytest.mark.parametrize(
    "document",
    [
        json.dumps({"Version": "2012-10-17", "Id": "x", "Statement": statement()}),
        policy(statement(Action="S3:getobject")),
        policy(statement(Action=["s3:Get*", "s3:*"])),
        policy(statement(Action="*")),
        policy(without("Action") | {"NotAction": "s3:*"}),
        policy(without("Resource") | {"NotResource": "arn:aws:s3:::b"}),
        policy(statement(Resource="arn:aws:s3:::${aws:username}/*")),
        policy(statement(Condition={"StringEqualsIfExists": {"aws:RequestTag/a": ["b", "c"]}})),
        policy(statement(Condition={"ForAllValues:StringLike": {"aws:TagKeys": ["a*"]}})),
        policy(statement(Condition={"Null": {"aws:TokenIssueTime": "true"}})),
        policy(statement(Condition={"Bool": {"aws:SecureTransport": True}})),
        policy(
            statement(Condition={"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "2001:db8::/32"]}})
        ),
        policy(
            statement(Condition={"DateGreaterThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}})
        ),
        policy(statement(Condition={"NumericLessThanEquals": {"s3:max-keys": 10}})),
        policy(statement(Condition={"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b*"}})),
        policy(statement(Condition={})),
    ],
)
def test_a_well_formed_document_is_kept_as_it_is(iam, name, document):
    arn = make_policy(iam, name, document)["Arn"]
    got = iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"]
    assert got == json.loads(document)


@pytest.mark.parametrize(
    "document",
    [policy(statement(), version="2008-10-17"), json.dumps({"Statement": [statement()]})],
)
def test_an_inline_policy_may_be_of_the_old_version(iam, users, document):
    user = users.make().name
    iam.put_user_policy(UserName=user, PolicyName="old", PolicyDocument=document)
    got = iam.get_user_policy(UserName=user, PolicyName="old")["PolicyDocument"]
    assert got == json.loads(document)


def test_an_empty_document_is_no_document(iam, name):
    with refused("ValidationError", "MalformedPolicyDocument", status=400):
        iam.create_policy(PolicyName=name("policy"), PolicyDocument="")


@pytest.mark.parametrize(
    "document, message",
    [
        (policy(statement(Principal="*")), "Policy document should not specify a principal."),
        (policy(without("Action")), "Policy statement must contain actions."),
        (policy(without("Resource")), "Policy statement must contain resources."),
        (
            policy(statement(Resource="bucket")),
            'Resource bucket must be in ARN format or "*".',
        ),
        (
            policy(statement(Action="GetObject")),
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (
            policy(statement(Sid="same"), statement(Sid="same")),
            "Statement IDs (SID) in a single policy must be unique.",
        ),
    ],
)
def test_the_reason_is_said_as_aws_says_it(iam, name, document, message):
    with refused("MalformedPolicyDocument", status=400) as error:
        make_policy(iam, name, document)
    assert error.message == message


def test_a_hostile_document_is_refused_and_harms_nobody(iam, name):
    for document in ("[" * 20000, '{"a":' * 20000, '"' + "x" * 100_000 + '"'):
        with refused("MalformedPolicyDocument", "LimitExceeded", "ValidationError"):
            make_policy(iam, name, document)
    iam.list_policies(MaxItems=1)
