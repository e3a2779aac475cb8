"""IAM: the policy simulator, which must decide as the server itself does."""

import pytest

from conftest import allow, deny, policy, refused
from server import ACCOUNT

OBJECT = "arn:aws:s3:::bucket/key"


def decide(iam, documents, actions, **options):
    answer = iam.simulate_custom_policy(PolicyInputList=documents, ActionNames=actions, **options)[
        "EvaluationResults"
    ]
    return {it["EvalActionName"]: it["EvalDecision"] for it in answer}


def entry(key, kind, *values):
    return {"ContextKeyName": key, "ContextKeyType": kind, "ContextKeyValues": list(values)}


def test_a_custom_policy_is_judged_for_each_action(iam):
    document = policy(allow("s3:Get*", "arn:aws:s3:::bucket/*"), deny("s3:GetObjectAcl"))
    found = decide(
        iam, [document], ["s3:GetObject", "s3:PutObject", "s3:GetObjectAcl"], ResourceArns=[OBJECT]
    )
    assert found == {
        "s3:GetObject": "allowed",
        "s3:PutObject": "implicitDeny",
        "s3:GetObjectAcl": "explicitDeny",
    }


def test_the_statement_that_decided_is_shown(iam):
    documents = [policy(allow("s3:PutObject")), policy(allow("s3:GetObject", OBJECT))]
    it = iam.simulate_custom_policy(
        PolicyInputList=documents, ActionNames=["s3:GetObject"], ResourceArns=[OBJECT]
    )["EvaluationResults"][0]
    assert it["EvalResourceName"] == OBJECT
    matched = it["MatchedStatements"]
    assert [m["SourcePolicyId"] for m in matched] == ["PolicyInputList.2"]
    assert matched[0]["StartPosition"]["Line"] >= 1
    assert matched[0]["EndPosition"]["Column"] > matched[0]["StartPosition"]["Column"]


def test_each_resource_is_judged_for_itself(iam):
    answer = iam.simulate_custom_policy(
        PolicyInputList=[policy(allow("s3:GetObject", OBJECT))], ActionNames=["s3:GetObject"],
        ResourceArns=[OBJECT, "arn:aws:s3:::other/key"],
    )["EvaluationResults"]  # fmt: skip
    found = {it["EvalResourceName"]: it["EvalDecision"] for it in answer}
    if len(answer) == 1:  # AWS puts several resources under one result
        found = {
            it["EvalResourceName"]: it["EvalResourceDecision"]
            for it in answer[0]["ResourceSpecificResults"]
        }
    assert found == {OBJECT: "allowed", "arn:aws:s3:::other/key": "implicitDeny"}


OPERATORS = [
    # operator, values of the policy, type, value of the request, whether it matches
    ("StringEquals", "a", "string", "a", True),
    ("StringEquals", "a", "string", "A", False),
    ("StringNotEquals", "a", "string", "b", True),
    ("StringEqualsIgnoreCase", "a", "string", "A", True),
    ("StringNotEqualsIgnoreCase", "a", "string", "A", False),
    ("StringLike", "a*c?", "string", "abbcd", True),
    ("StringLike", "a*c?", "string", "abbc", False),
    ("StringNotLike", "a*", "string", "ba", True),
    ("NumericEquals", "10", "numeric", "10.0", True),
    ("NumericNotEquals", "10", "numeric", "11", True),
    ("NumericLessThan", "10", "numeric", "9", True),
    ("NumericLessThan", "10", "numeric", "10", False),
    ("NumericLessThanEquals", "10", "numeric", "10", True),
    ("NumericGreaterThan", "10", "numeric", "10.5", True),
    ("NumericGreaterThanEquals", "10", "numeric", "9.9", False),
    ("DateEquals", "2026-01-01T00:00:00Z", "date", "2026-01-01T00:00:00Z", True),
    ("DateNotEquals", "2026-01-01T00:00:00Z", "date", "2026-01-02T00:00:00Z", True),
    ("DateLessThan", "2026-01-01T00:00:00Z", "date", "2025-12-31T23:59:59Z", True),
    ("DateLessThanEquals", "2026-01-01T00:00:00Z", "date", "2026-01-01T00:00:00Z", True),
    ("DateGreaterThan", "2026-01-01T00:00:00Z", "date", "2026-01-01T00:00:00Z", False),
    ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", "date", "2026-01-01T00:00:00Z", True),
    ("Bool", "true", "boolean", "true", True),
    ("Bool", "true", "boolean", "false", False),
    ("IpAddress", "203.0.113.0/24", "ip", "203.0.113.7", True),
    ("IpAddress", "203.0.113.0/24", "ip", "203.0.114.7", False),
    ("NotIpAddress", "203.0.113.0/24", "ip", "203.0.114.7", True),
    ("IpAddress", "2001:db8::/32", "ip", "2001:db8::1", True),
    ("ArnEquals", "arn:aws:s3:::b*", "string", "arn:aws:s3:::bucket", True),
    ("ArnLike", "arn:aws:s3:::b*", "string", "arn:aws:s3:::a", False),
    ("ArnNotLike", "arn:aws:s3:::b*", "string", "arn:aws:s3:::a", True),
    ("BinaryEquals", "QmluYXJ5", "binary", "QmluYXJ5", True),
    ("BinaryEquals", "QmluYXJ5", "binary", "QmluYXJ6", False),
]


@pytest.mark.parametrize("operator, wanted, kind, value, matches", OPERATORS)
def test_each_operator_decides(iam, operator, wanted, kind, value, matches):
    document = policy(allow("s3:GetObject", Condition={operator: {"example:key": wanted}}))
    found = decide(
        iam, [document], ["s3:GetObject"], ContextEntries=[entry("example:key", kind, value)]
    )
    assert found["s3:GetObject"] == ("allowed" if matches else "implicitDeny")


@pytest.mark.parametrize(
    "operator, allowed",
    [
        ("StringEquals", False), ("StringNotEquals", True), ("StringLike", False),
        ("StringNotLike", True), ("StringEqualsIfExists", True), ("NumericEquals", False),
        ("NumericNotEquals", True), ("NotIpAddress", True), ("IpAddress", False),
        ("ArnNotEquals", True), ("ForAllValues:StringEquals", True),
        ("ForAnyValue:StringEquals", False),
    ],
)  # fmt: skip
def test_a_missing_key_is_false_but_for_negated_operators(iam, operator, allowed):
    values = {"Num": "1", "Ip": "10.0.0.0/8", "NotIp": "10.0.0.0/8", "Arn": "arn:aws:s3:::b"}
    wanted = next((v for k, v in values.items() if operator.startswith(k)), "a")
    document = policy(allow("s3:GetObject", Condition={operator: {"aws:PrincipalTag/x": wanted}}))
    found = decide(iam, [document], ["s3:GetObject"])
    assert found["s3:GetObject"] == ("allowed" if allowed else "implicitDeny")


def test_null_asks_whether_a_key_is_there(iam):
    document = policy(allow("s3:GetObject", Condition={"Null": {"aws:TokenIssueTime": "true"}}))
    assert decide(iam, [document], ["s3:GetObject"])["s3:GetObject"] == "allowed"
    there = [entry("aws:TokenIssueTime", "date", "2026-01-01T00:00:00Z")]
    found = decide(iam, [document], ["s3:GetObject"], ContextEntries=there)
    assert found["s3:GetObject"] == "implicitDeny"


def test_missing_context_is_named(iam):
    document = policy(allow("s3:GetObject", Condition={"StringEquals": {"aws:RequestTag/a": "b"}}))
    it = iam.simulate_custom_policy(PolicyInputList=[document], ActionNames=["s3:GetObject"])
    assert it["EvaluationResults"][0]["MissingContextValues"] == ["aws:RequestTag/a"]


def test_sets_of_values(iam):
    every = policy(
        allow("s3:GetObject", Condition={"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}})
    )
    some = policy(
        allow("s3:GetObject", Condition={"ForAnyValue:StringEquals": {"aws:TagKeys": ["a", "b"]}})
    )
    for values, for_every, for_some in (
        (["a"], True, True), (["a", "b"], True, True), (["a", "c"], False, True),
        (["c"], False, False),
    ):  # fmt: skip
        entries = [entry("aws:TagKeys", "stringList", *values)]
        for document, allowed in ((every, for_every), (some, for_some)):
            found = decide(iam, [document], ["s3:GetObject"], ContextEntries=entries)
            assert found["s3:GetObject"] == ("allowed" if allowed else "implicitDeny")


def test_variables_are_replaced(iam):
    document = policy(allow("s3:GetObject", "arn:aws:s3:::bucket/${aws:username}/*"))
    entries = [entry("aws:username", "string", "alice")]
    for key, decision in (("alice/x", "allowed"), ("bob/x", "implicitDeny")):
        found = decide(
            iam, [document], ["s3:GetObject"], ResourceArns=[f"arn:aws:s3:::bucket/{key}"],
            ContextEntries=entries,
        )  # fmt: skip
        assert found["s3:GetObject"] == decision


def test_a_boundary_narrows(iam):
    found = iam.simulate_custom_policy(
        PolicyInputList=[policy(allow("s3:*"))], ActionNames=["s3:GetObject", "s3:PutObject"],
        PermissionsBoundaryPolicyInputList=[policy(allow("s3:GetObject"))],
    )["EvaluationResults"]  # fmt: skip
    by_action = {it["EvalActionName"]: it for it in found}
    assert by_action["s3:GetObject"]["EvalDecision"] == "allowed"
    denied = by_action["s3:PutObject"]
    assert denied["EvalDecision"] == "implicitDeny"
    detail = denied["PermissionsBoundaryDecisionDetail"]
    assert detail["AllowedByPermissionsBoundary"] is False


def test_a_users_own_policies_are_judged(iam, users, name):
    user = users.make(allow("s3:GetObject", "arn:aws:s3:::bucket/*"))
    group = iam.create_group(GroupName=name("group"))["Group"]["GroupName"]
    iam.put_group_policy(
        GroupName=group, PolicyName="no", PolicyDocument=policy(deny("s3:DeleteObject"))
    )
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    answer = iam.simulate_principal_policy(
        PolicySourceArn=user.arn, ResourceArns=[OBJECT],
        ActionNames=["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
    )["EvaluationResults"]  # fmt: skip
    found = {it["EvalActionName"]: it["EvalDecision"] for it in answer}
    assert found == {
        "s3:GetObject": "allowed",
        "s3:PutObject": "implicitDeny",
        "s3:DeleteObject": "explicitDeny",
    }
    more = iam.simulate_principal_policy(
        PolicySourceArn=user.arn, ResourceArns=[OBJECT], ActionNames=["s3:PutObject"],
        PolicyInputList=[policy(allow("s3:PutObject"))],
    )["EvaluationResults"]  # fmt: skip
    assert more[0]["EvalDecision"] == "allowed"


def test_the_simulator_and_the_server_agree(iam, users):
    user = users.make(
        allow("iam:List*"),
        deny("iam:ListRoles"),
        allow("iam:GetUser", f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"),
    )
    mine = user.client("iam")
    for action, call in (
        ("iam:ListUsers", lambda: mine.list_users()),
        ("iam:ListRoles", lambda: mine.list_roles()),
        ("iam:CreateGroup", lambda: mine.create_group(GroupName="never")),
    ):
        decision = iam.simulate_principal_policy(
            PolicySourceArn=user.arn, ActionNames=[action]
        )["EvaluationResults"][0]["EvalDecision"]  # fmt: skip
        if decision == "allowed":
            call()
        else:
            with refused("AccessDenied", status=403):
                call()


def test_an_unknown_principal_is_not_judged(iam):
    with refused("NoSuchEntity", status=404):
        iam.simulate_principal_policy(
            PolicySourceArn=f"arn:aws:iam::{ACCOUNT}:user/nobody", ActionNames=["s3:GetObject"]
        )


def test_malformed_input_is_refused(iam):
    with refused("InvalidInput", status=400):
        iam.simulate_custom_policy(PolicyInputList=["{"], ActionNames=["s3:GetObject"])
    with refused("InvalidInput", "ValidationError", status=400):
        iam.simulate_custom_policy(PolicyInputList=[policy(allow("*"))], ActionNames=["GetObject"])


def test_results_come_in_pages(iam):
    actions = [f"s3:Action{i}" for i in range(7)]
    found = []
    for page in iam.get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[policy(allow("s3:*"))], ActionNames=actions,
        PaginationConfig={"PageSize": 3},
    ):  # fmt: skip
        assert len(page["EvaluationResults"]) <= 3
        found += [it["EvalActionName"] for it in page["EvaluationResults"]]
    assert found == actions


def test_context_keys_are_collected(iam, users):
    condition = {"StringEquals": {"aws:RequestTag/a": "b"}, "Bool": {"aws:SecureTransport": "true"}}
    document = policy(
        allow("s3:GetObject", "arn:aws:s3:::bucket/${aws:username}", Condition=condition)
    )
    names = iam.get_context_keys_for_custom_policy(PolicyInputList=[document])["ContextKeyNames"]
    assert set(names) == {"aws:RequestTag/a", "aws:SecureTransport", "aws:username"}
    user = users.make(allow("s3:GetObject", Condition=condition))
    names = iam.get_context_keys_for_principal_policy(
        PolicySourceArn=user.arn,
        PolicyInputList=[policy(allow("*", Condition={"Null": {"aws:UserAgent": "true"}}))],
    )["ContextKeyNames"]
    assert set(names) == {"aws:RequestTag/a", "aws:SecureTransport", "aws:UserAgent"}
