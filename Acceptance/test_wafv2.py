"""WAFV2: web ACLs, rule groups and sets, what they are attached to, and what is refused."""

import json
import re
import secrets
import time
from datetime import datetime, timedelta, timezone

import pytest

import raw
from conftest import allow, eventually, refused
from server import ACCOUNT, REGION

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
NONE = [{"Priority": 0, "Type": "NONE"}]
ALB = f"arn:aws:elasticloadbalancing:{REGION}:{ACCOUNT}:loadbalancer/app/shop/50dc6c495c0c9188"


@pytest.fixture(scope="module")
def waf(client):
    return client("wafv2")


def unique(prefix="it"):
    return f"{prefix}-{secrets.token_hex(5)}"


def visible(name="metric", sampled=True):
    return {
        "SampledRequestsEnabled": sampled, "CloudWatchMetricsEnabled": True, "MetricName": name,
    }  # fmt: skip


def rule(name, priority, statement, action=None, override=None, **more):
    it = {
        "Name": name, "Priority": priority, "Statement": statement,
        "VisibilityConfig": visible(name), **more,
    }  # fmt: skip
    if override:
        it["OverrideAction"] = {override: {}}
    else:
        it["Action"] = {"Block": {}} if action is None else action
    return it


def geo(*codes):
    return {"GeoMatchStatement": {"CountryCodes": list(codes or ["NL"])}}


def byte_match(field=None, transformations=None, text=b"bad", how="CONTAINS"):
    return {
        "ByteMatchStatement": {
            "SearchString": text, "FieldToMatch": field or {"UriPath": {}},
            "TextTransformations": transformations or NONE, "PositionalConstraint": how,
        }
    }  # fmt: skip


def managed(name="AWSManagedRulesCommonRuleSet", **more):
    return {"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": name, **more}}


def make_acl(waf, *rules, **more):
    """A new web ACL: its summary."""
    arguments = {
        "Name": unique("acl"), "Scope": "REGIONAL", "DefaultAction": {"Allow": {}},
        "Rules": list(rules), "VisibilityConfig": visible("acl"), **more,
    }  # fmt: skip
    return waf.create_web_acl(**arguments)["Summary"]


def make_set(waf, *addresses, version="IPV4", **more):
    return waf.create_ip_set(
        Name=unique("set"), Scope="REGIONAL", IPAddressVersion=version,
        Addresses=list(addresses), **more,
    )["Summary"]  # fmt: skip


def make_group(waf, *rules, capacity=500, **more):
    return waf.create_rule_group(
        Name=unique("group"), Scope="REGIONAL", Capacity=capacity, Rules=list(rules),
        VisibilityConfig=visible("group"), **more,
    )["Summary"]  # fmt: skip


def named(summary):
    return {"Name": summary["Name"], "Id": summary["Id"], "Scope": "REGIONAL"}


def invalid(error, field, parameter=None, reason=None):
    """The members of a WAFInvalidParameterException."""
    assert error.response["Field"] == field, error.message
    assert error.message == (
        f"Error reason: {error.response['Reason']}, field: {field}, "
        f"parameter: {error.response['Parameter']}"
    )
    if parameter is not None:
        assert error.response["Parameter"] == parameter
    if reason is not None:
        assert error.response["Reason"] == reason


# IP sets


def test_an_ip_set_comes_changes_and_goes(waf):
    name = unique("set")
    made = waf.create_ip_set(
        Name=name, Scope="REGIONAL", Description="Our office", IPAddressVersion="IPV4",
        Addresses=["192.0.2.0/24", "198.51.100.7/32"], Tags=[{"Key": "team", "Value": "blue"}],
    )["Summary"]  # fmt: skip
    assert made["Name"] == name and made["Description"] == "Our office"
    assert re.fullmatch(UUID, made["Id"]) and re.fullmatch(UUID, made["LockToken"])
    assert made["ARN"] == f"arn:aws:wafv2:{REGION}:{ACCOUNT}:regional/ipset/{name}/{made['Id']}"
    got = waf.get_ip_set(**named(made))
    assert got["LockToken"] == made["LockToken"]
    assert got["IPSet"] == {
        "Name": name, "Id": made["Id"], "ARN": made["ARN"], "Description": "Our office",
        "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24", "198.51.100.7/32"],
    }  # fmt: skip
    token = waf.update_ip_set(
        **named(made), Addresses=["203.0.113.0/24"], LockToken=made["LockToken"]
    )["NextLockToken"]
    assert token != made["LockToken"]
    after = waf.get_ip_set(**named(made))
    assert after["IPSet"]["Addresses"] == ["203.0.113.0/24"]
    assert after["IPSet"]["Description"] == "" and after["LockToken"] == token
    with refused("WAFOptimisticLockException", status=400) as error:
        waf.update_ip_set(**named(made), Addresses=[], LockToken=made["LockToken"])
    assert error.message == (
        "AWS WAF couldn’t save your changes because someone changed the resource after you "
        "started to edit it. Reapply your changes."
    )
    assert error.response["Message"] == error.message
    with refused("WAFOptimisticLockException"):
        waf.delete_ip_set(**named(made), LockToken=made["LockToken"])
    waf.delete_ip_set(**named(made), LockToken=token)
    with refused("WAFNonexistentItemException", status=400) as error:
        waf.get_ip_set(**named(made))
    assert error.message == (
        "AWS WAF couldn’t perform the operation because your resource doesn’t exist."
    )


@pytest.mark.parametrize(
    "version, address",
    [
        ("IPV4", "192.0.2.1"), ("IPV4", "0.0.0.0/0"), ("IPV4", "192.0.2.0/33"),
        ("IPV4", "2001:db8::/32"), ("IPV6", "192.0.2.0/24"), ("IPV6", "::/0"),
        ("IPV4", "not an address"), ("IPV4", "192.0.2/24"),
    ],
)  # fmt: skip
def test_an_ip_set_holds_ranges_of_its_version(waf, version, address):
    with refused("WAFInvalidParameterException", status=400) as error:
        make_set(waf, address, version=version)
    invalid(error, "IP_ADDRESS", address, "The parameter contains formatting that is not valid.")


def test_an_ip_set_may_be_empty_or_of_the_sixth_version(waf):
    make_set(waf)
    it = make_set(waf, "2001:db8::/32", "2001:db8:1::1/128", version="IPV6")
    assert waf.get_ip_set(**named(it))["IPSet"]["Addresses"][1] == "2001:db8:1::1/128"


def test_an_ip_set_has_at_most_ten_thousand_ranges(waf):
    ranges = [f"10.{n >> 8}.{n & 255}.0/24" for n in range(10_001)]
    make_set(waf, *ranges[:-1])
    with refused("WAFLimitsExceededException"):
        make_set(waf, *ranges)


def test_a_name_is_taken_once_for_each_kind(waf):
    it = make_set(waf)
    with refused("WAFDuplicateItemException", status=400) as error:
        waf.create_ip_set(
            Name=it["Name"], Scope="REGIONAL", IPAddressVersion="IPV4", Addresses=[]
        )
    assert error.message == (
        "AWS WAF couldn’t perform the operation because some resource in your request is a "
        "duplicate of an existing one."
    )
    waf.create_ip_set(Name=it["Name"], Scope="CLOUDFRONT", IPAddressVersion="IPV4", Addresses=[])
    make_acl(waf, Name=it["Name"])


@pytest.mark.parametrize(
    "change",
    [
        {"Name": "no spaces"}, {"Name": ""}, {"Name": "x" * 129}, {"Scope": "GLOBAL"},
        {"IPAddressVersion": "IPV5"}, {"Description": "é"}, {"Addresses": None},
    ],
)  # fmt: skip
def test_what_the_model_forbids_is_a_validation_error(waf, change):
    arguments = {
        "Name": "it", "Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": [], **change,
    }  # fmt: skip
    with refused("ValidationException", status=400, match="validation error"):
        waf.create_ip_set(**{k: v for k, v in arguments.items() if v is not None})


# Scope


def test_cloudfront_is_at_home_in_one_region(server, waf):
    it = make_acl(waf, Scope="CLOUDFRONT")
    assert it["ARN"] == (
        f"arn:aws:wafv2:us-east-1:{ACCOUNT}:global/webacl/{it['Name']}/{it['Id']}"
    )
    assert it["Name"] in [a["Name"] for a in waf.list_web_acls(Scope="CLOUDFRONT")["WebACLs"]]
    assert it["Name"] not in [a["Name"] for a in waf.list_web_acls(Scope="REGIONAL")["WebACLs"]]
    abroad = server.client("wafv2", region="eu-west-1")
    for call in (
        lambda: make_acl(abroad, Scope="CLOUDFRONT"),
        lambda: abroad.list_web_acls(Scope="CLOUDFRONT"),
        lambda: abroad.get_web_acl(Name=it["Name"], Id=it["Id"], Scope="CLOUDFRONT"),
    ):
        with refused("WAFInvalidParameterException") as error:
            call()
        invalid(error, "SCOPE_VALUE", "CLOUDFRONT", "The scope is not valid.")


def test_regions_are_apart(server, waf):
    it = make_acl(waf)
    abroad = server.client("wafv2", region="eu-west-1")
    with refused("WAFNonexistentItemException"):
        abroad.get_web_acl(**named(it))
    with refused("WAFNonexistentItemException"):
        abroad.get_web_acl(ARN=it["ARN"])
    there = make_acl(abroad, Name=it["Name"])
    assert there["ARN"].startswith(f"arn:aws:wafv2:eu-west-1:{ACCOUNT}:regional/webacl/")


# Lists


def test_lists_come_in_pages(server):
    waf = server.client("wafv2", region="eu-central-1")
    names = sorted(make_acl(waf)["Name"] for _ in range(5))
    found, marker = [], None
    while True:
        page = waf.list_web_acls(
            Scope="REGIONAL", Limit=2, **({"NextMarker": marker} if marker else {})
        )
        assert len(page["WebACLs"]) <= 2
        found += page["WebACLs"]
        marker = page.get("NextMarker")
        if not marker:
            break
    assert [it["Name"] for it in found] == names
    assert set(found[0]) == {"Name", "Id", "Description", "LockToken", "ARN"}
    with refused("WAFInvalidParameterException"):
        waf.list_web_acls(Scope="REGIONAL", NextMarker="nobody-gave-this")
    with refused("ValidationException"):
        waf.list_web_acls(Scope="REGIONAL", Limit=0)
    with refused("ValidationException"):
        waf.list_web_acls(Scope="REGIONAL", Limit=101)


def test_an_account_has_a_hundred_sets_of_a_scope(server):
    waf = server.client("wafv2", region="ap-south-1")
    for _ in range(10):
        waf.create_regex_pattern_set(
            Name=unique(), Scope="REGIONAL", RegularExpressionList=[{"RegexString": "a"}]
        )
    with refused("WAFLimitsExceededException", status=400):
        waf.create_regex_pattern_set(
            Name=unique(), Scope="REGIONAL", RegularExpressionList=[{"RegexString": "a"}]
        )


# Regex pattern sets


def make_patterns(waf, *patterns):
    return waf.create_regex_pattern_set(
        Name=unique("patterns"), Scope="REGIONAL",
        RegularExpressionList=[{"RegexString": it} for it in patterns],
    )["Summary"]  # fmt: skip


def test_a_regex_pattern_set_comes_changes_and_goes(waf):
    it = make_patterns(waf, "^/wp-(admin|login)", r"\.(php|asp)$")
    assert it["ARN"].endswith(f":regional/regexpatternset/{it['Name']}/{it['Id']}")
    got = waf.get_regex_pattern_set(**named(it))
    assert [p["RegexString"] for p in got["RegexPatternSet"]["RegularExpressionList"]] == [
        "^/wp-(admin|login)", r"\.(php|asp)$",
    ]  # fmt: skip
    token = waf.update_regex_pattern_set(
        **named(it), RegularExpressionList=[{"RegexString": "(?i)select"}],
        LockToken=it["LockToken"], Description="Other ones",
    )["NextLockToken"]  # fmt: skip
    listed = waf.list_regex_pattern_sets(Scope="REGIONAL")["RegexPatternSets"]
    assert {"Description": "Other ones", "LockToken": token}.items() <= next(
        s for s in listed if s["Id"] == it["Id"]
    ).items()
    waf.delete_regex_pattern_set(**named(it), LockToken=token)
    with refused("WAFNonexistentItemException"):
        waf.get_regex_pattern_set(**named(it))


@pytest.mark.parametrize(
    "pattern",
    [
        "(", "[a", "*a", r"(a)\1", "(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b", "(?>a)", "a++",
        r"\Ka", "(?R)", "(*FAIL)a", r"(?<n>a)\k<n>", "(a)(?(1)b|c)", "a{2}+", r"\C", r"\R",
    ],
)  # fmt: skip
def test_a_pattern_is_one_that_needs_no_backtracking(waf, pattern):
    with refused("WAFInvalidParameterException") as error:
        make_patterns(waf, pattern)
    invalid(error, "REGEX_PATTERN_SET", pattern)
    with refused("WAFInvalidParameterException"):
        make_acl(
            waf,
            rule("r", 0, {"RegexMatchStatement": {
                "RegexString": pattern, "FieldToMatch": {"UriPath": {}},
                "TextTransformations": NONE}}),
        )  # fmt: skip


@pytest.mark.parametrize(
    "pattern",
    [
        "a", "(?i)a|b", "(?:a)+", "(?<name>a)", "a{2,3}?", "[(?=]", r"\(\*", "[]a]", "^$",
        r"\bselect\b", "[[:alpha:]+]+", r"\d+\.\w*", "a+?", r"\Q(?=\E+", "é",
    ],
)  # fmt: skip
def test_other_patterns_are_taken(waf, pattern):
    it = make_patterns(waf, pattern)
    waf.delete_regex_pattern_set(**named(it), LockToken=it["LockToken"])


def test_a_pattern_set_has_at_most_ten_patterns_of_512_characters(waf):
    with refused("WAFLimitsExceededException"):
        make_patterns(waf, *[f"a{n}" for n in range(11)])
    with refused("ValidationException"):
        make_patterns(waf, "a" * 513)
    it = make_patterns(waf, "a" * 512)
    waf.delete_regex_pattern_set(**named(it), LockToken=it["LockToken"])


# Web ACLs


def every_statement(waf):
    addresses = make_set(waf, "192.0.2.0/24")
    patterns = make_patterns(waf, "^/admin")
    group = make_group(waf, rule("inner", 0, geo(), RuleLabels=[{"Name": "seen:inner"}]))
    yield from (
        byte_match({"SingleHeader": {"Name": "user-agent"}}, how="EXACTLY"),
        byte_match({"SingleQueryArgument": {"Name": "q"}}, text=b"\x00\xff", how="STARTS_WITH"),
        byte_match({"AllQueryArguments": {}}, how="ENDS_WITH"),
        byte_match({"QueryString": {}}, how="CONTAINS_WORD"),
        byte_match({"Body": {"OversizeHandling": "CONTINUE"}}), byte_match({"Body": {}}),
        byte_match({"Method": {}}),
        byte_match({"JsonBody": {
            "MatchPattern": {"All": {}}, "MatchScope": "ALL",
            "InvalidFallbackBehavior": "EVALUATE_AS_STRING", "OversizeHandling": "MATCH"}}),
        byte_match({"JsonBody": {
            "MatchPattern": {"IncludedPaths": ["/a", "/b/0/c"]}, "MatchScope": "VALUE"}}),
        byte_match({"Headers": {
            "MatchPattern": {"ExcludedHeaders": ["host"]}, "MatchScope": "KEY",
            "OversizeHandling": "NO_MATCH"}}),
        byte_match({"Cookies": {
            "MatchPattern": {"IncludedCookies": ["session"]}, "MatchScope": "VALUE",
            "OversizeHandling": "CONTINUE"}}),
        byte_match({"HeaderOrder": {"OversizeHandling": "CONTINUE"}}),
        byte_match({"JA3Fingerprint": {"FallbackBehavior": "MATCH"}}, how="EXACTLY"),
        byte_match({"JA4Fingerprint": {"FallbackBehavior": "NO_MATCH"}}, how="EXACTLY"),
        byte_match({"UriFragment": {"FallbackBehavior": "MATCH"}}),
        {"SqliMatchStatement": {
            "FieldToMatch": {"AllQueryArguments": {}}, "SensitivityLevel": "HIGH",
            "TextTransformations": [
                {"Priority": 1, "Type": "URL_DECODE"}, {"Priority": 0, "Type": "LOWERCASE"}]}},
        {"XssMatchStatement": {
            "FieldToMatch": {"Body": {"OversizeHandling": "CONTINUE"}},
            "TextTransformations": [{"Priority": 5, "Type": "HTML_ENTITY_DECODE"}]}},
        {"SizeConstraintStatement": {
            "FieldToMatch": {"UriPath": {}}, "ComparisonOperator": "GT", "Size": 21474836480,
            "TextTransformations": NONE}},
        geo("NL", "DE"),
        {"GeoMatchStatement": {"CountryCodes": ["US"], "ForwardedIPConfig": {
            "HeaderName": "X-Forwarded-For", "FallbackBehavior": "MATCH"}}},
        {"AsnMatchStatement": {"AsnList": [64496, 4294967295]}},
        {"IPSetReferenceStatement": {"ARN": addresses["ARN"], "IPSetForwardedIPConfig": {
            "HeaderName": "X-Real-IP", "FallbackBehavior": "NO_MATCH", "Position": "ANY"}}},
        {"RegexPatternSetReferenceStatement": {
            "ARN": patterns["ARN"], "FieldToMatch": {"UriPath": {}},
            "TextTransformations": [{"Priority": 0, "Type": "NORMALIZE_PATH"}]}},
        {"RegexMatchStatement": {
            "RegexString": "(?i)^/(a|b)", "FieldToMatch": {"UriPath": {}},
            "TextTransformations": NONE}},
        {"LabelMatchStatement": {"Scope": "LABEL", "Key": "seen:inner"}},
        {"LabelMatchStatement": {"Scope": "NAMESPACE", "Key": "awswaf:managed:aws:"}},
        {"NotStatement": {"Statement": {"AndStatement": {"Statements": [
            geo(), {"OrStatement": {"Statements": [geo("DE"), geo("FR")]}}]}}}},
        {"RateBasedStatement": {
            "Limit": 10, "AggregateKeyType": "IP", "EvaluationWindowSec": 60,
            "ScopeDownStatement": byte_match()}},
        {"RateBasedStatement": {
            "Limit": 2000000000, "AggregateKeyType": "FORWARDED_IP", "ForwardedIPConfig": {
                "HeaderName": "X-Forwarded-For", "FallbackBehavior": "MATCH"}}},
        {"RateBasedStatement": {
            "Limit": 500, "AggregateKeyType": "CONSTANT", "ScopeDownStatement": geo()}},
        {"RateBasedStatement": {
            "Limit": 500, "AggregateKeyType": "CUSTOM_KEYS", "EvaluationWindowSec": 600,
            "CustomKeys": [
                {"Header": {"Name": "x-key", "TextTransformations": NONE}},
                {"Cookie": {"Name": "session", "TextTransformations": NONE}},
                {"IP": {}}, {"HTTPMethod": {}},
                {"LabelNamespace": {"Namespace": "seen:"}}]}},
        {"RateBasedStatement": {
            "Limit": 500, "AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [
                {"QueryArgument": {"Name": "q", "TextTransformations": NONE}},
                {"QueryString": {"TextTransformations": NONE}},
                {"UriPath": {"TextTransformations": NONE}},
                {"JA3Fingerprint": {"FallbackBehavior": "MATCH"}}, {"ASN": {}}]}},
        {"RuleGroupReferenceStatement": {
            "ARN": group["ARN"],
            "RuleActionOverrides": [{"Name": "inner", "ActionToUse": {"Count": {}}}]}},
        managed(
            ScopeDownStatement=byte_match(), ExcludedRules=[{"Name": "NoUserAgent_HEADER"}],
            RuleActionOverrides=[{"Name": "SizeRestrictions_BODY", "ActionToUse": {"Allow": {}}}],
            Version="Version_1.0"),
    )  # fmt: skip


def test_a_web_acl_keeps_every_kind_of_statement_as_it_was_sent(waf):
    rules = []
    for number, statement in enumerate(every_statement(waf)):
        group = {"RuleGroupReferenceStatement", "ManagedRuleGroupStatement"} & set(statement)
        rules.append(
            rule(
                f"rule-{number}", number * 3, statement,
                override="Count" if group else None, action={"Count": {}},
                **({} if group else {"RuleLabels": [{"Name": f"seen:number-{number}"}]}),
                CaptchaConfig={"ImmunityTimeProperty": {"ImmunityTime": 60}},
                ChallengeConfig={"ImmunityTimeProperty": {"ImmunityTime": 259200}},
            )  # fmt: skip
        )
    more = {
        "Description": "Front door",
        "DefaultAction": {"Block": {"CustomResponse": {
            "ResponseCode": 404, "CustomResponseBodyKey": "no",
            "ResponseHeaders": [{"Name": "x-why", "Value": "default"}]}}},
        "CustomResponseBodies": {
            "no": {"ContentType": "TEXT_PLAIN", "Content": "No."},
            "page": {"ContentType": "TEXT_HTML", "Content": "<p>é</p>"}},
        "CaptchaConfig": {"ImmunityTimeProperty": {"ImmunityTime": 300}},
        "ChallengeConfig": {"ImmunityTimeProperty": {"ImmunityTime": 300}},
        "TokenDomains": ["example.com", "store.example.com"],
        "AssociationConfig": {"RequestBody": {
            "API_GATEWAY": {"DefaultSizeInspectionLimit": "KB_64"}}},
        "DataProtectionConfig": {"DataProtections": [
            {"Field": {"FieldType": "SINGLE_HEADER", "FieldKeys": ["authorization"]},
             "Action": "HASH", "ExcludeRuleMatchDetails": True},
            {"Field": {"FieldType": "QUERY_STRING"}, "Action": "SUBSTITUTION"}]},
    }  # fmt: skip
    made = make_acl(waf, *rules, **more)
    got = waf.get_web_acl(**named(made))
    acl = got["WebACL"]
    assert acl["Rules"] == rules
    assert {k: acl[k] for k in more} == more
    assert acl["LabelNamespace"] == f"awswaf:{ACCOUNT}:webacl:{made['Name']}:"
    assert acl["ManagedByFirewallManager"] is False
    assert acl["Capacity"] > 1000
    assert got["LockToken"] == made["LockToken"]
    assert waf.get_web_acl(ARN=made["ARN"])["WebACL"] == acl
    # An update replaces everything that can change.
    token = waf.update_web_acl(
        **named(made), DefaultAction={"Allow": {}}, VisibilityConfig=visible("other"),
        LockToken=made["LockToken"],
    )["NextLockToken"]  # fmt: skip
    after = waf.get_web_acl(**named(made))
    assert after["LockToken"] == token
    assert after["WebACL"]["Rules"] == [] and after["WebACL"]["Capacity"] == 0
    assert not {"CustomResponseBodies", "TokenDomains", "CaptchaConfig"} & set(after["WebACL"])
    with refused("WAFOptimisticLockException"):
        waf.update_web_acl(
            **named(made), DefaultAction={"Allow": {}}, VisibilityConfig=visible(),
            LockToken=made["LockToken"],
        )  # fmt: skip
    waf.delete_web_acl(**named(made), LockToken=token)
    with refused("WAFNonexistentItemException"):
        waf.get_web_acl(ARN=made["ARN"])


def test_a_web_acl_is_named_whole_or_by_its_arn(waf):
    it = make_acl(waf)
    with refused("AccessDeniedException", match="Critical information is missing"):
        waf.get_web_acl(Name=it["Name"])
    with refused("WAFInvalidParameterException") as error:
        waf.get_web_acl(ARN="arn:aws:s3:::bucket-of-ours")
    invalid(error, "RESOURCE_ARN", "arn:aws:s3:::bucket-of-ours")
    with refused("WAFInvalidParameterException"):
        waf.get_web_acl(ARN=make_set(waf)["ARN"])
    other = it["Id"].translate(str.maketrans("0123456789", "1234567890"))
    for wrong in ({"Id": other}, {"Name": "other"}, {"Scope": "CLOUDFRONT"}):
        with refused("WAFNonexistentItemException"):
            waf.get_web_acl(**{**named(it), **wrong})


EXACTLY_ONE = "You have used none or multiple values for a field that requires exactly one value."
REFERENCE = "A reference in your rule statement is not valid."
MINIMUM = (
    "You haven't met a minimum requirement for a threshold setting. Examples include a rule group "
    "capacity setting that's too low and an OR statement with only one nested statement."
)


@pytest.mark.parametrize(
    "it, field, reason",
    [
        (rule("r", 0, {}), "STATEMENT", EXACTLY_ONE),
        (rule("r", 0, {**geo(), **byte_match()}), "STATEMENT", EXACTLY_ONE),
        (rule("r", 0, geo(), action={}), "RULE_ACTION", EXACTLY_ONE),
        (rule("r", 0, geo(), action={"Allow": {}, "Block": {}}), "RULE_ACTION", EXACTLY_ONE),
        ({**rule("r", 0, geo()), "OverrideAction": {"None": {}}}, "RULE", EXACTLY_ONE),
        (rule("r", 0, geo(), override="None"), "RULE", EXACTLY_ONE),
        (rule("r", 0, managed()), "RULE", REFERENCE),
        ({**rule("r", 0, managed()), "OverrideAction": {"None": {}}}, "RULE",
         "Your statement has multiple values set for a field that requires exactly one value."),
        ({k: v for k, v in rule("r", 0, managed()).items() if k != "Action"}, "RULE",
         "Your statement has multiple values set for a field that requires exactly one value."),
        ({**rule("r", 0, managed(), override="None"), "OverrideAction": {}}, "OVERRIDE_ACTION",
         EXACTLY_ONE),
        (rule("r", 0, {"AndStatement": {"Statements": [geo()]}}), "AND_STATEMENT", MINIMUM),
        (rule("r", 0, {"OrStatement": {"Statements": []}}), "OR_STATEMENT", MINIMUM),
        (rule("r", 0, {"NotStatement": {"Statement": managed()}}), "RULE", REFERENCE),
        (rule("r", 0, {"AndStatement": {"Statements": [geo(), {"RateBasedStatement": {
            "Limit": 100, "AggregateKeyType": "IP"}}]}}), "RATE_BASED_STATEMENT", REFERENCE),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP",
         "ScopeDownStatement": managed()}}), "RULE", REFERENCE),
        (rule("r", 0, {"GeoMatchStatement": {}}), "GEO_MATCH_STATEMENT", MINIMUM),
        (rule("r", 0, byte_match({"UriPath": {}, "Method": {}})), "FIELD_TO_MATCH", EXACTLY_ONE),
        (rule("r", 0, byte_match({"Cookies": {"MatchPattern": {}, "MatchScope": "ALL",
         "OversizeHandling": "MATCH"}})), "COOKIE_MATCH_PATTERN", EXACTLY_ONE),
        (rule("r", 0, byte_match({"Headers": {"MatchPattern": {"All": {}, "IncludedHeaders": ["a"]},
         "MatchScope": "ALL", "OversizeHandling": "MATCH"}})), "HEADER_MATCH_PATTERN", EXACTLY_ONE),
        (rule("r", 0, byte_match({"JsonBody": {"MatchPattern": {}, "MatchScope": "ALL"}})),
         "JSON_MATCH_PATTERN", EXACTLY_ONE),
        (rule("r", 0, byte_match(transformations=[{"Priority": 0, "Type": "LOWERCASE"},
         {"Priority": 0, "Type": "URL_DECODE"}])), "TEXT_TRANSFORMATION", None),
        (rule("r", 0, byte_match(text=b"x" * 201)), "BYTE_MATCH_STATEMENT", None),
        (rule("r", 0, byte_match(text=b"")), "BYTE_MATCH_STATEMENT", MINIMUM),
        (rule("r", 0, {"SqliMatchStatement": {"FieldToMatch": {"JA3Fingerprint": {
            "FallbackBehavior": "MATCH"}}, "TextTransformations": NONE}}), "FIELD_TO_MATCH", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP",
         "EvaluationWindowSec": 90}}), "RATE_BASED_STATEMENT", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "CUSTOM_KEYS"}}),
         "CUSTOM_KEYS", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "CUSTOM_KEYS",
         "CustomKeys": [{"IP": {}}]}}), "CUSTOM_KEYS", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "CUSTOM_KEYS",
         "CustomKeys": [{"IP": {}, "HTTPMethod": {}}]}}), "CUSTOM_KEYS", EXACTLY_ONE),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP",
         "CustomKeys": [{"HTTPMethod": {}}]}}), "CUSTOM_KEYS", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "FORWARDED_IP"}}),
         "FORWARDED_IP_CONFIG", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "CONSTANT"}}),
         "SCOPE_DOWN", None),
        (rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}},
         action={"Allow": {}}), "RULE_ACTION", None),
        (rule("r", 0, geo(), action={"Block": {"CustomResponse": {"ResponseCode": 418}}}),
         "CUSTOM_RESPONSE", None),
        (rule("r", 0, geo(), action={"Block": {"CustomResponse": {"ResponseCode": 403,
         "CustomResponseBodyKey": "nowhere"}}}), "CUSTOM_RESPONSE_BODY", None),
        (rule("r", 0, geo(), action={"Block": {"CustomResponse": {"ResponseCode": 403,
         "ResponseHeaders": [{"Name": "Content-Type", "Value": "text/plain"}]}}}),
         "CUSTOM_RESPONSE", None),
        (rule("r", 0, geo(), action={"Allow": {"CustomRequestHandling": {"InsertHeaders": [
            {"Name": "a", "Value": "1"}, {"Name": "A", "Value": "2"}]}}}),
         "CUSTOM_REQUEST_HANDLING", None),
        (rule("r", 0, geo(), RuleLabels=[{"Name": "awswaf:mine"}]), "RULE", None),
        (rule("r", 0, geo(), VisibilityConfig=visible("Default_Action")), "METRIC_NAME", None),
        (rule("r", 0, geo(), ChallengeConfig={"ImmunityTimeProperty": {"ImmunityTime": 299}}),
         "CHALLENGE_CONFIG", MINIMUM),
        (rule("r", 0, managed(RuleActionOverrides=[{"Name": "NotThere", "ActionToUse": {
            "Count": {}}}]), override="None"), "EXCLUDED_RULE", None),
        (rule("r", 0, {"IPSetReferenceStatement": {"ARN": "arn:aws:s3:::not-a-set-of-ours"}}),
         "RESOURCE_ARN", None),
        (rule("r", 0, {"LabelMatchStatement": {"Scope": "LABEL", "Key": "a:"}}),
         "LABEL_MATCH_STATEMENT", None),
    ],
)  # fmt: skip
def test_a_rule_is_looked_through_whole(waf, it, field, reason):
    with refused("WAFInvalidParameterException", status=400) as error:
        make_acl(waf, it)
    invalid(error, field, reason=reason)
    with refused("WAFInvalidParameterException"):
        acl = make_acl(waf)
        waf.update_web_acl(
            **named(acl), DefaultAction={"Allow": {}}, Rules=[it], VisibilityConfig=visible(),
            LockToken=acl["LockToken"],
        )  # fmt: skip


@pytest.fixture(autouse=True)
def room(waf):
    """The tests make more web ACLs than an account may have."""
    yield
    acls = waf.list_web_acls(Scope="REGIONAL")["WebACLs"]
    if len(acls) > 60:
        for it in acls:
            for arn in waf.list_resources_for_web_acl(WebACLArn=it["ARN"])["ResourceArns"]:
                waf.disassociate_web_acl(ResourceArn=arn)
            waf.delete_web_acl(**named(it), LockToken=it["LockToken"])


@pytest.mark.parametrize(
    "limit, statement",
    [
        (9, {"AggregateKeyType": "IP"}), (2000000001, {"AggregateKeyType": "IP"}),
        (100, {"AggregateKeyType": "ANYTHING"}),
        (100, {"AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [{"HTTPMethod": {}}] * 6}),
    ],
)  # fmt: skip
def test_rates_stay_within_their_bounds(waf, limit, statement):
    with refused("ValidationException", match="validation error"):
        make_acl(waf, rule("r", 0, {"RateBasedStatement": {"Limit": limit, **statement}}))


def test_priorities_and_names_are_unique(waf):
    with refused("WAFInvalidParameterException") as error:
        make_acl(waf, rule("a", 1, geo()), rule("b", 1, geo()))
    invalid(error, "RULE")
    with refused("WAFDuplicateItemException"):
        make_acl(waf, rule("a", 1, geo()), rule("a", 2, geo()))


def test_actions_and_bodies_have_their_limits(waf):
    headers = [{"Name": f"h{n}", "Value": "v"} for n in range(11)]
    with refused("WAFLimitsExceededException"):
        make_acl(waf, DefaultAction={"Allow": {"CustomRequestHandling": {"InsertHeaders": headers}}})
    bodies = {f"b{n}": {"ContentType": "TEXT_PLAIN", "Content": "x" * 10_240} for n in range(6)}
    with refused("WAFLimitsExceededException"):
        make_acl(waf, CustomResponseBodies=bodies)
    bodies.popitem()
    make_acl(waf, CustomResponseBodies=bodies)
    bodies["b0"]["Content"] += "x"
    with refused("ValidationException"):
        make_acl(waf, CustomResponseBodies=bodies)
    with refused("WAFInvalidParameterException") as error:
        make_acl(waf, DefaultAction={})
    invalid(error, "DEFAULT_ACTION", "DefaultAction", EXACTLY_ONE)
    for domain in ("localhost", "co.uk", "a..b"):
        with refused("WAFInvalidParameterException") as error:
            make_acl(waf, TokenDomains=[domain])
        invalid(error, "TOKEN_DOMAIN", domain)


def test_protected_fields_name_their_keys(waf):
    for field in ({"FieldType": "SINGLE_COOKIE"}, {"FieldType": "BODY", "FieldKeys": ["a"]}):
        with refused("WAFInvalidParameterException") as error:
            make_acl(
                waf, DataProtectionConfig={"DataProtections": [{"Field": field, "Action": "HASH"}]}
            )
        invalid(error, "DATA_PROTECTION_CONFIG")


# References


def test_what_is_referred_to_must_be_there_and_stays_there(waf):
    addresses = make_set(waf, "192.0.2.0/24")
    patterns = make_patterns(waf, "a")
    group = make_group(waf, rule("g", 0, {"IPSetReferenceStatement": {"ARN": addresses["ARN"]}}))
    acl = make_acl(
        waf,
        rule("a", 0, {"RuleGroupReferenceStatement": {"ARN": group["ARN"]}}, override="None"),
        rule("b", 1, {"NotStatement": {"Statement": {"RegexPatternSetReferenceStatement": {
            "ARN": patterns["ARN"], "FieldToMatch": {"UriPath": {}},
            "TextTransformations": NONE}}}}),
    )  # fmt: skip
    for call, it in (
        (waf.delete_ip_set, addresses), (waf.delete_regex_pattern_set, patterns),
        (waf.delete_rule_group, group),
    ):  # fmt: skip
        with refused("WAFAssociatedItemException", status=400) as error:
            call(**named(it), LockToken=it["LockToken"])
        assert error.message == (
            "AWS WAF couldn’t perform the operation because your resource is being used by "
            "another resource or it’s associated with another resource."
        )
    waf.delete_web_acl(**named(acl), LockToken=acl["LockToken"])
    waf.delete_rule_group(**named(group), LockToken=group["LockToken"])
    waf.delete_ip_set(**named(addresses), LockToken=addresses["LockToken"])
    waf.delete_regex_pattern_set(**named(patterns), LockToken=patterns["LockToken"])
    with refused("WAFNonexistentItemException"):
        make_acl(waf, rule("r", 0, {"IPSetReferenceStatement": {"ARN": addresses["ARN"]}}))


def test_a_reference_is_of_the_right_kind_and_scope(waf):
    addresses = make_set(waf)
    everywhere = waf.create_ip_set(
        Name=unique(), Scope="CLOUDFRONT", IPAddressVersion="IPV4", Addresses=[]
    )["Summary"]
    with refused("WAFInvalidParameterException") as error:
        make_acl(
            waf,
            rule("r", 0, {"RuleGroupReferenceStatement": {"ARN": addresses["ARN"]}}, override="None"),
        )
    invalid(error, "RESOURCE_ARN", addresses["ARN"])
    with refused("WAFInvalidParameterException") as error:
        make_acl(waf, rule("r", 0, {"IPSetReferenceStatement": {"ARN": everywhere["ARN"]}}))
    invalid(error, "SCOPE_VALUE", "CLOUDFRONT")
    make_acl(
        waf, rule("r", 0, {"IPSetReferenceStatement": {"ARN": everywhere["ARN"]}}),
        Scope="CLOUDFRONT",
    )  # fmt: skip


# Rule groups and capacity


def test_a_rule_group_comes_changes_and_goes(waf):
    it = make_group(
        waf,
        rule("a", 0, geo(), RuleLabels=[{"Name": "x:one"}, {"Name": "two"}],
             action={"Block": {"CustomResponse": {
                 "ResponseCode": 403, "CustomResponseBodyKey": "no"}}}),
        rule("b", 1, {"LabelMatchStatement": {"Scope": "LABEL", "Key": "x:one"}}),
        Description="Shared rules",
        CustomResponseBodies={"no": {"ContentType": "TEXT_PLAIN", "Content": "No."}},
    )  # fmt: skip
    assert it["ARN"].endswith(f":regional/rulegroup/{it['Name']}/{it['Id']}")
    group = waf.get_rule_group(**named(it))["RuleGroup"]
    assert group["Capacity"] == 500
    namespace = f"awswaf:{ACCOUNT}:rulegroup:{it['Name']}:"
    assert group["LabelNamespace"] == namespace
    assert [label["Name"] for label in group["AvailableLabels"]] == [
        namespace + "x:one", namespace + "two",
    ]  # fmt: skip
    assert [label["Name"] for label in group["ConsumedLabels"]] == ["x:one"]
    assert waf.get_rule_group(ARN=it["ARN"])["RuleGroup"] == group
    token = waf.update_rule_group(
        **named(it), Rules=[], VisibilityConfig=visible("g"), LockToken=it["LockToken"]
    )["NextLockToken"]
    after = waf.get_rule_group(**named(it))["RuleGroup"]
    assert after["Rules"] == [] and after["Capacity"] == 500
    assert "AvailableLabels" not in after
    assert it["Id"] in [g["Id"] for g in waf.list_rule_groups(Scope="REGIONAL")["RuleGroups"]]
    waf.delete_rule_group(**named(it), LockToken=token)
    with refused("AccessDeniedException", match="GetRuleGroupRequest(name=null"):
        waf.get_rule_group()


def test_a_rule_group_holds_no_groups(waf):
    inner = make_group(waf)
    for statement in (managed(), {"RuleGroupReferenceStatement": {"ARN": inner["ARN"]}}):
        with refused("WAFInvalidParameterException") as error:
            make_group(waf, rule("r", 0, statement, override="None"))
        invalid(error, "RULE", "Statement", REFERENCE)
    make_group(waf, rule("r", 0, {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}}))


@pytest.mark.parametrize(
    "statement, units",
    [
        (geo(), 1), ({"AsnMatchStatement": {"AsnList": [1]}}, 1),
        ({"LabelMatchStatement": {"Scope": "LABEL", "Key": "a"}}, 1),
        (byte_match(how="EXACTLY"), 2), (byte_match(how="STARTS_WITH"), 2),
        (byte_match(how="ENDS_WITH"), 2), (byte_match(how="CONTAINS"), 10),
        (byte_match(how="CONTAINS_WORD"), 10),
        (byte_match(how="EXACTLY", field={"AllQueryArguments": {}}), 12),
        (byte_match(how="CONTAINS", field={"JsonBody": {
            "MatchPattern": {"All": {}}, "MatchScope": "ALL"}}), 20),
        (byte_match(how="EXACTLY", transformations=[
            {"Priority": 0, "Type": "LOWERCASE"}, {"Priority": 1, "Type": "URL_DECODE"}]), 22),
        ({"SizeConstraintStatement": {"FieldToMatch": {"UriPath": {}}, "ComparisonOperator": "GT",
          "Size": 1, "TextTransformations": NONE}}, 1),
        ({"SqliMatchStatement": {"FieldToMatch": {"UriPath": {}}, "TextTransformations": NONE}}, 20),
        ({"SqliMatchStatement": {"FieldToMatch": {"UriPath": {}}, "TextTransformations": NONE,
          "SensitivityLevel": "HIGH"}}, 30),
        ({"XssMatchStatement": {"FieldToMatch": {"UriPath": {}}, "TextTransformations": NONE}}, 40),
        ({"RegexMatchStatement": {"RegexString": "a", "FieldToMatch": {"UriPath": {}},
          "TextTransformations": NONE}}, 3),
        ({"NotStatement": {"Statement": geo()}}, 1),
        ({"AndStatement": {"Statements": [geo(), byte_match()]}}, 11),
        ({"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}}, 2),
        ({"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [
            {"HTTPMethod": {}}, {"IP": {}}], "ScopeDownStatement": geo()}}, 63),
        (managed(), 700), (managed("AWSManagedRulesSQLiRuleSet"), 200),
    ],
)  # fmt: skip
def test_capacity_is_as_documented(waf, statement, units):
    it = rule("r", 0, statement, override="None" if "ManagedRuleGroupStatement" in statement else None)
    assert waf.check_capacity(Scope="REGIONAL", Rules=[it])["Capacity"] == units
    assert waf.check_capacity(Scope="REGIONAL", Rules=[]).get("Capacity") == 0


def test_capacity_counts_what_is_referred_to(waf):
    addresses, patterns = make_set(waf), make_patterns(waf, "a")
    group = make_group(waf, capacity=321)
    forwarded = {"HeaderName": "X-Forwarded-For", "FallbackBehavior": "MATCH"}
    for statement, units in (
        ({"IPSetReferenceStatement": {"ARN": addresses["ARN"]}}, 1),
        ({"IPSetReferenceStatement": {"ARN": addresses["ARN"],
          "IPSetForwardedIPConfig": {**forwarded, "Position": "FIRST"}}}, 1),
        ({"IPSetReferenceStatement": {"ARN": addresses["ARN"],
          "IPSetForwardedIPConfig": {**forwarded, "Position": "ANY"}}}, 5),
        ({"RegexPatternSetReferenceStatement": {"ARN": patterns["ARN"],
          "FieldToMatch": {"UriPath": {}}, "TextTransformations": NONE}}, 25),
        ({"RuleGroupReferenceStatement": {"ARN": group["ARN"]}}, 321),
    ):  # fmt: skip
        override = "None" if "RuleGroupReferenceStatement" in statement else None
        it = rule("r", 0, statement, override=override)
        assert waf.check_capacity(Scope="REGIONAL", Rules=[it])["Capacity"] == units, statement


CAPACITY = "You exceeded the capacity limit for a rule group or web ACL."


def test_capacity_has_its_limits(waf):
    with refused("WAFInvalidParameterException") as error:
        make_group(waf, rule("r", 0, byte_match()), capacity=9)
    invalid(error, "RULE_GROUP", "10", CAPACITY)
    it = make_group(waf, rule("r", 0, byte_match()), capacity=10)
    with refused("WAFInvalidParameterException") as error:
        waf.update_rule_group(
            **named(it), Rules=[rule("a", 0, byte_match()), rule("b", 1, geo())],
            VisibilityConfig=visible(), LockToken=it["LockToken"],
        )  # fmt: skip
    invalid(error, "RULE_GROUP", "11", CAPACITY)
    big = make_group(waf, capacity=5000)
    reference = {"RuleGroupReferenceStatement": {"ARN": big["ARN"]}}
    make_acl(waf, rule("a", 0, reference, override="None"))
    with refused("WAFInvalidParameterException") as error:
        make_acl(waf, rule("a", 0, reference, override="None"), rule("b", 1, geo()))
    invalid(error, "WEB_ACL", "5001", CAPACITY)
    with refused("WAFInvalidParameterException"):
        make_group(waf, capacity=5001)


# Associations


@pytest.mark.parametrize(
    "arn, kind",
    [
        (ALB, "APPLICATION_LOAD_BALANCER"),
        (f"arn:aws:apigateway:{REGION}::/restapis/a1b2c3/stages/prod", "API_GATEWAY"),
        (f"arn:aws:appsync:{REGION}:{ACCOUNT}:apis/abcdefgh", "APPSYNC"),
        (f"arn:aws:cognito-idp:{REGION}:{ACCOUNT}:userpool/us-east-1_AbCd", "COGNITO_USER_POOL"),
        (f"arn:aws:apprunner:{REGION}:{ACCOUNT}:service/shop/8fe1e10304f84fd2", "APP_RUNNER_SERVICE"),
        (f"arn:aws:ec2:{REGION}:{ACCOUNT}:verified-access-instance/vai-0ce000c0b7643abea",
         "VERIFIED_ACCESS_INSTANCE"),
    ],
)  # fmt: skip
def test_a_web_acl_is_put_before_a_resource(waf, arn, kind):
    acl = make_acl(waf, rule("r", 0, geo()))
    assert "WebACL" not in waf.get_web_acl_for_resource(ResourceArn=arn)
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=arn)
    got = waf.get_web_acl_for_resource(ResourceArn=arn)["WebACL"]
    assert got == waf.get_web_acl(**named(acl))["WebACL"]
    listed = waf.list_resources_for_web_acl(WebACLArn=acl["ARN"], ResourceType=kind)
    assert listed["ResourceArns"] == [arn]
    if kind != "APPLICATION_LOAD_BALANCER":
        assert waf.list_resources_for_web_acl(WebACLArn=acl["ARN"])["ResourceArns"] == []
    with refused("WAFAssociatedItemException"):
        waf.delete_web_acl(**named(acl), LockToken=acl["LockToken"])
    other = make_acl(waf)
    waf.associate_web_acl(WebACLArn=other["ARN"], ResourceArn=arn)
    assert waf.get_web_acl_for_resource(ResourceArn=arn)["WebACL"]["Id"] == other["Id"]
    waf.delete_web_acl(**named(acl), LockToken=acl["LockToken"])
    waf.disassociate_web_acl(ResourceArn=arn)
    waf.disassociate_web_acl(ResourceArn=arn)
    assert "WebACL" not in waf.get_web_acl_for_resource(ResourceArn=arn)
    waf.delete_web_acl(**named(other), LockToken=other["LockToken"])


@pytest.mark.parametrize(
    "arn",
    [
        "arn:aws:s3:::a-bucket-of-ours",
        f"arn:aws:apigateway:{REGION}::/apis/a1b2c3/stages/$default",
        f"arn:aws:elasticloadbalancing:{REGION}:{ACCOUNT}:loadbalancer/net/shop/50dc6c495c0c9188",
        f"arn:aws:cloudfront::{ACCOUNT}:distribution/E1ABCDEFGHIJKL", "not an arn of any kind",
    ],
)  # fmt: skip
def test_other_resources_are_refused(waf, arn):
    acl = make_acl(waf)
    for call in (
        lambda: waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=arn),
        lambda: waf.disassociate_web_acl(ResourceArn=arn),
        lambda: waf.get_web_acl_for_resource(ResourceArn=arn),
    ):
        with refused("WAFInvalidParameterException") as error:
            call()
        invalid(
            error, "RESOURCE_ARN", arn,
            "The ARN isn't valid. A valid ARN begins with arn: and includes other information "
            "separated by colons or slashes.",
        )  # fmt: skip


def test_an_association_is_within_its_scope_and_region(waf):
    everywhere = make_acl(waf, Scope="CLOUDFRONT")
    with refused("WAFInvalidParameterException") as error:
        waf.associate_web_acl(WebACLArn=everywhere["ARN"], ResourceArn=ALB)
    invalid(error, "SCOPE_VALUE")
    with refused("WAFNonexistentItemException"):
        waf.associate_web_acl(
            WebACLArn=make_acl(waf)["ARN"], ResourceArn=ALB.replace(REGION, "eu-west-1")
        )
    gone = make_acl(waf)
    waf.delete_web_acl(**named(gone), LockToken=gone["LockToken"])
    with refused("WAFNonexistentItemException"):
        waf.associate_web_acl(WebACLArn=gone["ARN"], ResourceArn=ALB)


# Logging


def log_group(name="aws-waf-logs-shop"):
    return f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}"


@pytest.fixture(scope="module")
def kept_log_group(client):
    client("logs").create_log_group(logGroupName="aws-waf-logs-shop")


@pytest.mark.usefixtures("kept_log_group")
def test_logging_is_put_and_taken_away(waf, s3):
    acl = make_acl(waf)
    config = {
        "ResourceArn": acl["ARN"], "LogDestinationConfigs": [log_group()],
        "RedactedFields": [{"SingleHeader": {"Name": "authorization"}}, {"UriPath": {}}],
        "LoggingFilter": {"DefaultBehavior": "DROP", "Filters": [
            {"Behavior": "KEEP", "Requirement": "MEETS_ANY", "Conditions": [
                {"ActionCondition": {"Action": "BLOCK"}},
                {"LabelNameCondition": {"LabelName": "awswaf:managed:aws:core-rule-set:x"}}]}]},
    }  # fmt: skip
    with refused("WAFNonexistentItemException"):
        waf.get_logging_configuration(ResourceArn=acl["ARN"])
    whole = {**config, "ManagedByFirewallManager": False, "LogType": "WAF_LOGS",
             "LogScope": "CUSTOMER"}  # fmt: skip
    put = waf.put_logging_configuration(LoggingConfiguration=config)["LoggingConfiguration"]
    assert put == whole
    assert waf.get_logging_configuration(ResourceArn=acl["ARN"])["LoggingConfiguration"] == whole
    listed = waf.list_logging_configurations(Scope="REGIONAL")["LoggingConfigurations"]
    assert whole in listed
    s3.create_bucket(Bucket="aws-waf-logs-of-tests")
    waf.put_logging_configuration(
        LoggingConfiguration={
            "ResourceArn": acl["ARN"],
            "LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-of-tests/prefix"],
        }
    )
    got = waf.get_logging_configuration(ResourceArn=acl["ARN"])["LoggingConfiguration"]
    assert "LoggingFilter" not in got
    waf.delete_logging_configuration(ResourceArn=acl["ARN"])
    with refused("WAFNonexistentItemException"):
        waf.delete_logging_configuration(ResourceArn=acl["ARN"])


@pytest.mark.parametrize(
    "change, code, field",
    [
        ({"LogDestinationConfigs": [log_group("other")]}, "WAFInvalidParameterException",
         "LOG_DESTINATION"),
        ({"LogDestinationConfigs": ["arn:aws:s3:::other-bucket-of-ours"]},
         "WAFInvalidParameterException", "LOG_DESTINATION"),
        ({"LogDestinationConfigs": ["arn:aws:s3:::aws-waf-logs-nowhere"]},
         "WAFLogDestinationPermissionIssueException", None),
        ({"LogDestinationConfigs": [log_group("aws-waf-logs-nowhere")]},
         "WAFLogDestinationPermissionIssueException", None),
        ({"LogDestinationConfigs": [log_group().replace(REGION, "eu-west-1")]},
         "WAFInvalidParameterException", "LOG_DESTINATION"),
        ({"LogDestinationConfigs": [log_group(), log_group("aws-waf-logs-two")]},
         "WAFLimitsExceededException", None),
        ({"LogDestinationConfigs": []}, "ValidationException", None),
        ({"RedactedFields": [{"Body": {}}]}, "WAFInvalidParameterException", "FIELD_TO_MATCH"),
        ({"RedactedFields": [{}]}, "WAFInvalidParameterException", "FIELD_TO_MATCH"),
        ({"LoggingFilter": {"DefaultBehavior": "KEEP", "Filters": [
            {"Behavior": "DROP", "Requirement": "MEETS_ALL", "Conditions": [{}]}]}},
         "WAFInvalidParameterException", "FILTER_CONDITION"),
        ({"LogScope": "SECURITY_LAKE"}, "WAFInvalidOperationException", None),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("kept_log_group")
def test_logging_is_refused_where_it_would_not_work(waf, change, code, field):
    acl = make_acl(waf)
    config = {"ResourceArn": acl["ARN"], "LogDestinationConfigs": [log_group()], **change}
    with refused(code, status=400) as error:
        waf.put_logging_configuration(LoggingConfiguration=config)
    if field:
        invalid(error, field)


# Tags


def test_tags_are_put_listed_and_removed(waf):
    acl = make_acl(waf, Tags=[{"Key": "team", "Value": "blue"}])
    waf.tag_resource(
        ResourceARN=acl["ARN"],
        Tags=[{"Key": "team", "Value": "red"}, {"Key": "cost", "Value": ""}],
    )
    page = waf.list_tags_for_resource(ResourceARN=acl["ARN"], Limit=1)
    assert page["TagInfoForResource"] == {
        "ResourceARN": acl["ARN"], "TagList": [{"Key": "cost", "Value": ""}],
    }  # fmt: skip
    rest = waf.list_tags_for_resource(ResourceARN=acl["ARN"], NextMarker=page["NextMarker"])
    assert rest["TagInfoForResource"]["TagList"] == [{"Key": "team", "Value": "red"}]
    assert "NextMarker" not in rest
    waf.untag_resource(ResourceARN=acl["ARN"], TagKeys=["team", "never"])
    left = waf.list_tags_for_resource(ResourceARN=acl["ARN"])["TagInfoForResource"]["TagList"]
    assert left == [{"Key": "cost", "Value": ""}]
    with refused("WAFInvalidParameterException") as error:
        waf.tag_resource(ResourceARN=acl["ARN"], Tags=[{"Key": "aws:x", "Value": ""}])
    invalid(error, "TAGS")
    with refused("WAFLimitsExceededException"):
        waf.tag_resource(
            ResourceARN=acl["ARN"], Tags=[{"Key": f"k{n}", "Value": ""} for n in range(50)]
        )
    with refused("WAFNonexistentItemException"):
        waf.tag_resource(ResourceARN=acl["ARN"][:-1] + "z", Tags=[{"Key": "a", "Value": "b"}])


# Permission policies


SHARED = ["wafv2:CreateWebACL", "wafv2:UpdateWebACL", "wafv2:PutFirewallManagerRuleGroups"]


def sharing(**change):
    statement = {
        "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": SHARED,
        **change,
    }  # fmt: skip
    statement = {k: v for k, v in statement.items() if v is not None}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_a_rule_group_is_shared_by_a_policy(waf, users):
    group = make_group(waf)
    arn = group["ARN"]
    with refused("WAFNonexistentItemException"):
        waf.get_permission_policy(ResourceArn=arn)
    user = users.make()
    with refused("AccessDeniedException"):
        user.client("wafv2").get_rule_group(ARN=arn)
    policy = sharing(Principal={"AWS": user.arn}, Action=SHARED + ["wafv2:GetRuleGroup"])
    waf.put_permission_policy(ResourceArn=arn, Policy=policy)
    assert waf.get_permission_policy(ResourceArn=arn)["Policy"] == policy
    assert user.client("wafv2").get_rule_group(ARN=arn)["RuleGroup"]["ARN"] == arn
    waf.delete_permission_policy(ResourceArn=arn)
    with refused("AccessDeniedException"):
        user.client("wafv2").get_rule_group(ARN=arn)
    with refused("WAFNonexistentItemException"):
        waf.delete_permission_policy(ResourceArn=arn)


@pytest.mark.parametrize(
    "policy",
    [
        "no json at all", "{}", sharing(Effect="Deny"), sharing(Principal=None),
        sharing(Resource="*"), sharing(Action=SHARED[:2]), sharing(Action="wafv2:*"),
        sharing(Action=SHARED + ["wafv2:DeleteRuleGroup"]),
        sharing().replace("2012-10-17", "2008-10-17"),
        sharing(Principal={"AWS": "nobody"}),
    ],
)  # fmt: skip
def test_a_policy_shares_and_nothing_else(waf, policy):
    group = make_group(waf)
    with refused("WAFInvalidPermissionPolicyException", status=400):
        waf.put_permission_policy(ResourceArn=group["ARN"], Policy=policy)
    waf.delete_rule_group(**named(group), LockToken=group["LockToken"])


def test_only_rule_groups_are_shared(waf):
    with refused("WAFInvalidParameterException"):
        waf.put_permission_policy(ResourceArn=make_set(waf)["ARN"], Policy=sharing())


# Managed rule groups


def test_managed_rule_groups_are_listed_and_described(waf):
    listed = waf.list_available_managed_rule_groups(Scope="REGIONAL")["ManagedRuleGroups"]
    names = [it["Name"] for it in listed]
    assert {
        "AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet",
        "AWSManagedRulesSQLiRuleSet", "AWSManagedRulesLinuxRuleSet", "AWSManagedRulesUnixRuleSet",
        "AWSManagedRulesWindowsRuleSet", "AWSManagedRulesPHPRuleSet",
        "AWSManagedRulesWordPressRuleSet", "AWSManagedRulesAdminProtectionRuleSet",
        "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesAnonymousIpList",
    } <= set(names)  # fmt: skip
    assert all(it["VendorName"] == "AWS" and it["Description"] for it in listed)
    first = waf.list_available_managed_rule_groups(Scope="CLOUDFRONT", Limit=3)
    rest = waf.list_available_managed_rule_groups(
        Scope="CLOUDFRONT", NextMarker=first["NextMarker"]
    )
    assert [it["Name"] for it in first["ManagedRuleGroups"] + rest["ManagedRuleGroups"]] == names
    for name in names:
        got = waf.describe_managed_rule_group(VendorName="AWS", Name=name, Scope="REGIONAL")
        assert got["Capacity"] >= 25 and got["Rules"]
        assert got["LabelNamespace"].startswith("awswaf:managed:aws:")
        labels = [label["Name"] for label in got["AvailableLabels"]]
        assert labels and len(set(labels)) == len(labels)
        assert all(label.startswith(got["LabelNamespace"]) for label in labels)
    common = waf.describe_managed_rule_group(
        VendorName="AWS", Name="AWSManagedRulesCommonRuleSet", Scope="REGIONAL"
    )
    assert common["Capacity"] == 700 and len(common["Rules"]) == 22
    assert {"Name": "NoUserAgent_HEADER", "Action": {"Block": {}}} in common["Rules"]
    assert common["LabelNamespace"] == "awswaf:managed:aws:core-rule-set:"
    label = "awswaf:managed:aws:core-rule-set:NoUserAgent_Header"
    assert {"Name": label} in common["AvailableLabels"]
    versions = waf.list_available_managed_rule_group_versions(
        VendorName="AWS", Name="AWSManagedRulesCommonRuleSet", Scope="REGIONAL"
    )
    assert versions["CurrentDefaultVersion"] == common["VersionName"]
    assert common["VersionName"] in [it["Name"] for it in versions["Versions"]]
    products = waf.describe_all_managed_products(Scope="REGIONAL")["ManagedProducts"]
    assert [it["ManagedRuleSetName"] for it in products] == names
    assert (
        waf.describe_managed_products_by_vendor(VendorName="AWS", Scope="REGIONAL")[
            "ManagedProducts"
        ]
        == products
    )
    others = waf.describe_managed_products_by_vendor(VendorName="Other", Scope="REGIONAL")
    assert others["ManagedProducts"] == []


def test_managed_rule_groups_that_are_not_there_are_refused(waf):
    with refused("WAFNonexistentItemException"):
        waf.describe_managed_rule_group(VendorName="AWS", Name="Nothing", Scope="REGIONAL")
    with refused("WAFNonexistentItemException"):
        make_acl(waf, rule("r", 0, managed("Nothing"), override="None"))
    with refused("WAFSubscriptionNotFoundException"):
        make_acl(
            waf,
            rule("r", 0, {"ManagedRuleGroupStatement": {"VendorName": "F5", "Name": "x"}},
                 override="None"),
        )  # fmt: skip
    with refused("WAFNonexistentItemException"):
        make_acl(waf, rule("r", 0, managed(Version="Version_9.9"), override="None"))


# API keys, releases, vendors


def test_api_keys_are_sealed(waf):
    key = waf.create_api_key(Scope="REGIONAL", TokenDomains=["abc.com", "store.abc.com"])["APIKey"]
    assert re.fullmatch(r"\S{1,2048}", key) and "abc.com" not in key
    got = waf.get_decrypted_api_key(Scope="REGIONAL", APIKey=key)
    assert got["TokenDomains"] == ["abc.com", "store.abc.com"]
    assert abs(got["CreationTimestamp"].timestamp() - time.time()) < 60
    listed = waf.list_api_keys(Scope="REGIONAL")["APIKeySummaries"]
    assert key in [it["APIKey"] for it in listed]
    with refused("WAFInvalidResourceException"):
        waf.get_decrypted_api_key(Scope="CLOUDFRONT", APIKey=key)
    with refused("WAFInvalidResourceException"):
        waf.get_decrypted_api_key(Scope="REGIONAL", APIKey="A" + key[1:-1] + "A")
    waf.delete_api_key(Scope="REGIONAL", APIKey=key)
    with refused("WAFNonexistentItemException"):
        waf.get_decrypted_api_key(Scope="REGIONAL", APIKey=key)
    with refused("WAFNonexistentItemException"):
        waf.delete_api_key(Scope="REGIONAL", APIKey=key)
    with refused("WAFInvalidParameterException"):
        waf.create_api_key(Scope="REGIONAL", TokenDomains=["gov.au"])
    with refused("WAFLimitsExceededException"):
        waf.create_api_key(Scope="REGIONAL", TokenDomains=[f"a{n}.com" for n in range(6)])
    with refused("ValidationException"):
        waf.create_api_key(Scope="REGIONAL", TokenDomains=[])


def test_there_are_no_releases_and_no_vendors(waf):
    assert waf.list_mobile_sdk_releases(Platform="IOS")["ReleaseSummaries"] == []
    with refused("WAFNonexistentItemException"):
        waf.get_mobile_sdk_release(Platform="IOS", ReleaseVersion="1.0.0")
    with refused("WAFNonexistentItemException"):
        waf.generate_mobile_sdk_release_url(Platform="ANDROID", ReleaseVersion="1.0.0")
    assert waf.list_managed_rule_sets(Scope="REGIONAL")["ManagedRuleSets"] == []
    it = {"Name": "x", "Scope": "REGIONAL", "Id": "a" * 8 + "-aaaa-aaaa-aaaa-" + "a" * 12}
    with refused("WAFNonexistentItemException"):
        waf.get_managed_rule_set(**it)
    with refused("WAFNonexistentItemException"):
        waf.put_managed_rule_set_versions(**it, LockToken=it["Id"])
    with refused("WAFNonexistentItemException"):
        waf.update_managed_rule_set_version_expiry_date(
            **it, LockToken=it["Id"], VersionToExpire="1", ExpiryTimestamp=datetime(2030, 1, 1)
        )


def test_firewall_manager_has_no_groups_here(waf):
    acl = make_acl(waf)
    token = waf.delete_firewall_manager_rule_groups(
        WebACLArn=acl["ARN"], WebACLLockToken=acl["LockToken"]
    )["NextWebACLLockToken"]
    with refused("WAFOptimisticLockException"):
        waf.delete_firewall_manager_rule_groups(
            WebACLArn=acl["ARN"], WebACLLockToken=acl["LockToken"]
        )
    waf.delete_web_acl(**named(acl), LockToken=token)


# What was seen


def window(hours=1):
    now = datetime.now(timezone.utc)
    return {"StartTime": now - timedelta(hours=hours), "EndTime": now + timedelta(minutes=1)}


def test_without_traffic_nothing_was_seen(waf):
    rate = {"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}}
    custom = {"RateBasedStatement": {
        "Limit": 100, "AggregateKeyType": "CUSTOM_KEYS", "CustomKeys": [{"HTTPMethod": {}}]}}  # fmt: skip
    group = make_group(waf, rule("inner", 0, rate))
    acl = make_acl(
        waf, rule("rate", 0, rate), rule("custom", 1, custom), rule("geo", 2, geo()),
        rule("outer", 3, {"RuleGroupReferenceStatement": {"ARN": group["ARN"]}}, override="None"),
    )  # fmt: skip
    asked = {"WebAclArn": acl["ARN"], "Scope": "REGIONAL", "MaxItems": 500}
    for metric in ("rate", "acl", "inner", "group", "ALL"):
        got = waf.get_sampled_requests(**asked, RuleMetricName=metric, TimeWindow=window())
        assert got["SampledRequests"] == [] and got["PopulationSize"] == 0
    with refused("WAFNonexistentItemException"):
        waf.get_sampled_requests(**asked, RuleMetricName="nothing", TimeWindow=window())
    got = waf.get_sampled_requests(**asked, RuleMetricName="rate", TimeWindow=window(hours=9))
    start = got["TimeWindow"]["StartTime"]
    assert abs((datetime.now(timezone.utc) - start).total_seconds() - 3 * 3600) < 60
    keys = {"WebACLName": acl["Name"], "WebACLId": acl["Id"], "Scope": "REGIONAL"}
    for more in ({"RuleName": "rate"}, {"RuleName": "inner", "RuleGroupRuleName": "outer"}):
        got = waf.get_rate_based_statement_managed_keys(**keys, **more)
        assert got["ManagedKeysIPV4"] == {"IPAddressVersion": "IPV4", "Addresses": []}
        assert got["ManagedKeysIPV6"] == {"IPAddressVersion": "IPV6", "Addresses": []}
    with refused("WAFUnsupportedAggregateKeyTypeException"):
        waf.get_rate_based_statement_managed_keys(**keys, RuleName="custom")
    for name in ("geo", "nothing"):
        with refused("WAFNonexistentItemException"):
            waf.get_rate_based_statement_managed_keys(**keys, RuleName=name)
    paths = waf.get_top_path_statistics_by_traffic(
        WebAclArn=acl["ARN"], Scope="REGIONAL", TimeWindow=window(), Limit=10,
        NumberOfTopTrafficBotsPerPath=5,
    )  # fmt: skip
    assert paths["PathStatistics"] == [] and paths["TotalRequestCount"] == 0


# What is not offered, and what newer clients send


def json_call(server, operation, document):
    headers = {
        "X-Amz-Target": f"AWSWAF_20190729.{operation}",
        "Content-Type": "application/x-amz-json-1.1",
    }
    signed = raw.sign(server, "wafv2", body=json.dumps(document).encode(), headers=headers)
    status, _, body = raw.send(server, *signed)
    return status, json.loads(body)


def document(*rules, **more):
    return {
        "Name": unique("acl"), "Scope": "REGIONAL", "DefaultAction": {"Allow": {}},
        "Rules": list(rules), "VisibilityConfig": visible(), **more,
    }  # fmt: skip


def newer_match(field, pre_parse, transformation="NONE"):
    return {
        "ByteMatchStatement": {
            "SearchString": "YmFk", "FieldToMatch": field, "PositionalConstraint": "EXACTLY",
            "TextTransformations": [{"Priority": 0, "Type": transformation}],
            "PreParseTextTransformations": pre_parse,
        }
    }  # fmt: skip


@pytest.mark.parametrize(
    "kind",
    [
        "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR",
        "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256",
    ],
)  # fmt: skip
def test_newer_text_transformations_are_known(server, waf, kind):
    field = {"AllQueryArguments": {}}
    statement = newer_match(field, [{"Priority": 0, "Type": "URL_DECODE"}], kind)
    status, body = json_call(server, "CreateWebACL", document(rule("r", 0, statement)))
    assert status == 200, body
    summary = body["Summary"]
    status, body = json_call(server, "GetWebACL", {"ARN": summary["ARN"]})
    assert body["WebACL"]["Rules"][0]["Statement"] == statement


def test_a_query_is_transformed_before_it_is_parsed_only_where_it_is(server):
    statement = newer_match({"UriPath": {}}, [{"Priority": 0, "Type": "URL_DECODE"}])
    status, body = json_call(server, "CreateWebACL", document(rule("r", 0, statement)))
    assert status == 400 and body["__type"] == "WAFInvalidParameterException"
    assert body["Field"] == "PRE_PARSE_TEXT_TRANSFORMATION"


@pytest.mark.parametrize(
    "it",
    [
        document(rule("r", 0, geo(), action={"Monetize": {}})),
        document(MonetizationConfig={"CurrencyMode": "TEST"}),
        document(AnalyticsConfig={"Mode": "CROSS_REGION"}),
        document(AssociationConfig={"ChallengeJavascriptSdkInjection": {"CLOUDFRONT": {}}}),
    ],
)  # fmt: skip
def test_what_this_server_does_not_do_is_refused(server, it):
    status, body = json_call(server, "CreateWebACL", it)
    assert status == 400 and body["__type"] == "WAFInvalidOperationException"
    assert "does not offer" in body["message"] and body["Message"] == body["message"]


def test_an_operation_that_is_not_there_says_so(server):
    status, body = json_call(server, "GetRevenueStatistics", {})
    assert status == 400 and body["__type"] == "UnknownOperationException"


# Who may


def test_a_user_may_what_its_policy_says_of_arns_and_tags(waf, users):
    blue = make_acl(waf, Tags=[{"Key": "team", "Value": "blue"}])
    red = make_acl(waf, Tags=[{"Key": "team", "Value": "red"}])
    user = users.make(
        allow("wafv2:*", Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}}),
        allow("wafv2:CreateIPSet", f"arn:aws:wafv2:*:*:regional/ipset/mine-*/*",
              Condition={"StringEquals": {"aws:RequestTag/team": "blue"}}),
    ).client("wafv2")  # fmt: skip
    user.get_web_acl(ARN=blue["ARN"])
    with refused("AccessDeniedException", status=400, match="wafv2:GetWebACL"):
        user.get_web_acl(ARN=red["ARN"])
    with refused("AccessDeniedException"):
        user.list_web_acls(Scope="REGIONAL")
    arguments = {"Scope": "REGIONAL", "IPAddressVersion": "IPV4", "Addresses": []}
    tags = [{"Key": "team", "Value": "blue"}]
    user.create_ip_set(Name=unique("mine"), Tags=tags, **arguments)
    for wrong in ({"Name": unique("other"), "Tags": tags}, {"Name": unique("mine")}):
        with refused("AccessDeniedException"):
            user.create_ip_set(**wrong, **arguments)


def test_to_protect_a_resource_is_allowed_on_the_resource_too(waf, users):
    acl = make_acl(waf)
    on_acl = allow("wafv2:AssociateWebACL", acl["ARN"])
    for statements in ([on_acl], [on_acl, allow("wafv2:AssociateWebACL", ALB)]):
        with refused("AccessDeniedException"):
            users.make(*statements).client("wafv2").associate_web_acl(
                WebACLArn=acl["ARN"], ResourceArn=ALB
            )
    users.make(
        allow("wafv2:AssociateWebACL"), allow("elasticloadbalancing:SetWebACL", ALB)
    ).client("wafv2").associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ALB)
    waf.disassociate_web_acl(ResourceArn=ALB)


def test_calls_are_in_the_trail(client, waf):
    acl = make_acl(waf)
    trail = client("cloudtrail")

    def found():
        events = trail.lookup_events(
            LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateWebACL"}],
            MaxResults=50,
        )["Events"]
        for it in events:
            event = json.loads(it["CloudTrailEvent"])
            if (event.get("requestParameters") or {}).get("name") == acl["Name"]:
                return event
        return None

    event = eventually(found)
    assert event["eventSource"] == "wafv2.amazonaws.com"
    assert event["responseElements"]["summary"]["aRN"] == acl["ARN"]


def test_everything_is_there_after_a_restart(own_server):
    it = own_server()
    waf = it.client("wafv2")
    acl = make_acl(waf, rule("r", 0, byte_match(text=b"\x00\xfe")), Tags=[{"Key": "a", "Value": "b"}])
    waf.associate_web_acl(WebACLArn=acl["ARN"], ResourceArn=ALB)
    key = waf.create_api_key(Scope="REGIONAL", TokenDomains=["example.com"])["APIKey"]
    before = waf.get_web_acl(**named(acl))
    it.kill()
    it.start()
    waf = it.client("wafv2")
    after = waf.get_web_acl(**named(acl))
    assert after["WebACL"] == before["WebACL"] and after["LockToken"] == before["LockToken"]
    assert waf.get_web_acl_for_resource(ResourceArn=ALB)["WebACL"]["ARN"] == acl["ARN"]
    assert waf.get_decrypted_api_key(Scope="REGIONAL", APIKey=key)["TokenDomains"] == ["example.com"]
