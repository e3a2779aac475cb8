"""Sessions for those who sign in elsewhere: AssumeRoleWithWebIdentity with real tokens.

The provider's keys lie in the data folder (`oidc/<provider>.json`), where the server looks before
it asks the provider itself; nothing here leaves the machine.
"""

import json
import os
import time

import jwt
import pytest
from botocore import UNSIGNED
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from conftest import allow, policy, refused, trust
from server import ACCOUNT

ISSUER = "issuer.example.org/tenant"
PROVIDER = f"arn:aws:iam::{ACCOUNT}:oidc-provider/{ISSUER}"
AUDIENCE = "garrison-tests"


@pytest.fixture(scope="module")
def keys(server, iam):
    """The provider, and the private keys whose public halves it publishes."""
    private = {
        "rsa": (rsa.generate_private_key(public_exponent=65537, key_size=2048), "RS256"),
        "ec": (ec.generate_private_key(ec.SECP256R1()), "ES256"),
        "ec384": (ec.generate_private_key(ec.SECP384R1()), "ES384"),
        "ec512": (ec.generate_private_key(ec.SECP521R1()), "ES512"),
        "rsa512": (rsa.generate_private_key(public_exponent=65537, key_size=2048), "RS512"),
    }
    published = []
    for name, (key, algorithm) in private.items():
        maker = jwt.algorithms.get_default_algorithms()[algorithm]
        published.append(
            json.loads(maker.to_jwk(key.public_key()))
            | {"kid": name, "alg": algorithm, "use": "sig"}
        )
    folder = os.path.join(server.data, "oidc")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, ISSUER.replace("/", "_") + ".json"), "w") as file:
        json.dump({"keys": published}, file)
    iam.create_open_id_connect_provider(
        Url=f"https://{ISSUER}", ClientIDList=[AUDIENCE], ThumbprintList=["a" * 40]
    )
    return private


@pytest.fixture(scope="module")
def anybody(client):
    """STS for a caller without any key of its own."""
    return client("sts", signature_version=UNSIGNED)


def token(keys, key="rsa", kid=None, **claims):
    now = int(time.time())
    body = {
        "iss": f"https://{ISSUER}", "aud": AUDIENCE, "sub": "alice", "iat": now - 5,
        "exp": now + 600,
    } | claims  # fmt: skip
    private, algorithm = keys[key]
    return jwt.encode(
        {k: v for k, v in body.items() if v is not None}, private, algorithm=algorithm,
        headers={"kid": kid or key},
    )  # fmt: skip


def make_role(iam, name, *statements, condition=None):
    role = iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"Federated": PROVIDER}, "sts:AssumeRoleWithWebIdentity",
            Condition=condition or {"StringEquals": {f"{ISSUER}:aud": AUDIENCE}},
        ),
    )["Role"]  # fmt: skip
    if statements:
        iam.put_role_policy(
            RoleName=role["RoleName"], PolicyName="p", PolicyDocument=policy(*statements)
        )
    return role


@pytest.mark.parametrize("key", ["rsa", "ec", "ec384", "ec512", "rsa512"])
def test_a_token_of_the_provider_gives_a_session(server, iam, anybody, keys, name, key):
    role = make_role(iam, name, allow("iam:ListUsers"))
    answer = anybody.assume_role_with_web_identity(
        RoleArn=role["Arn"], RoleSessionName="alice", WebIdentityToken=token(keys, key)
    )
    arn = f"arn:aws:sts::{ACCOUNT}:assumed-role/{role['RoleName']}/alice"
    assert answer["AssumedRoleUser"]["Arn"] == arn
    assert answer["SubjectFromWebIdentityToken"] == "alice"
    assert answer["Audience"] == AUDIENCE
    session = server.client("iam", answer["Credentials"])
    session.list_users()
    with refused("AccessDenied", status=403):
        session.list_roles()
    assert server.client("sts", answer["Credentials"]).get_caller_identity()["Arn"] == arn


@pytest.mark.parametrize(
    "case, codes",
    [
        ("expired", ("ExpiredTokenException", "ExpiredToken")),
        ("forged", ("InvalidIdentityToken",)),
        ("edited", ("InvalidIdentityToken",)),
        ("unsigned", ("InvalidIdentityToken",)),
        ("audience", ("InvalidIdentityToken",)),
        ("issuer", ("InvalidIdentityToken",)),
        ("no-subject", ("InvalidIdentityToken",)),
        ("unknown-key", ("InvalidIdentityToken",)),
        ("public-key-as-secret", ("InvalidIdentityToken",)),
    ],
)
def test_a_token_that_proves_nothing_is_refused(iam, anybody, keys, name, case, codes):
    role = make_role(iam, name)
    now = int(time.time())
    good = token(keys)
    if case == "expired":
        bad = token(keys, iat=now - 7200, exp=now - 3600)
    elif case == "forged":
        stranger = {
            "rsa": (rsa.generate_private_key(public_exponent=65537, key_size=2048), "RS256")
        }
        bad = token(stranger)
    elif case == "edited":
        head, _, signature = good.split(".")
        body = token(keys, sub="mallory").split(".")[1]
        bad = f"{head}.{body}.{signature}"
    elif case == "unsigned":
        claims = jwt.decode(good, options={"verify_signature": False})
        bad = jwt.encode(claims, None, algorithm="none")
    elif case == "audience":
        bad = token(keys, aud="another-client")
    elif case == "issuer":
        bad = token(keys, iss="https://issuer.example.org/other")
    elif case == "no-subject":
        bad = token(keys, sub=None)
    elif case == "unknown-key":
        stranger = {
            "rsa": (rsa.generate_private_key(public_exponent=65537, key_size=2048), "RS256")
        }
        bad = token(stranger, kid="never-published")
    else:  # the classic confusion of algorithms: HMAC, keyed with what everyone can read
        import base64
        import hashlib
        import hmac

        from cryptography.hazmat.primitives import serialization

        public = (
            keys["rsa"][0]
            .public_key()
            .public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
        )
        text = ".".join(
            base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
            for part in (
                {"alg": "HS256", "typ": "JWT", "kid": "rsa"},
                jwt.decode(good, options={"verify_signature": False}),
            )
        )
        mac = hmac.new(public, text.encode(), hashlib.sha256).digest()
        bad = text + "." + base64.urlsafe_b64encode(mac).decode().rstrip("=")
    with refused(*codes, status=400):
        anybody.assume_role_with_web_identity(
            RoleArn=role["Arn"], RoleSessionName="alice", WebIdentityToken=bad
        )


def test_trust_may_ask_for_one_subject(iam, anybody, keys, name):
    role = make_role(iam, name, condition={"StringEquals": {f"{ISSUER}:sub": "alice"}})
    asked = dict(RoleArn=role["Arn"], RoleSessionName="tester")
    anybody.assume_role_with_web_identity(WebIdentityToken=token(keys), **asked)
    with refused("AccessDenied", status=403):
        anybody.assume_role_with_web_identity(WebIdentityToken=token(keys, sub="bob"), **asked)


def test_a_role_that_trusts_someone_else_refuses(iam, anybody, keys, name):
    role = iam.create_role(
        RoleName=name("role"), AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"})
    )["Role"]
    with refused("AccessDenied", status=403, match="sts:AssumeRoleWithWebIdentity"):
        anybody.assume_role_with_web_identity(
            RoleArn=role["Arn"], RoleSessionName="tester", WebIdentityToken=token(keys)
        )


def test_a_session_policy_narrows_it(server, iam, anybody, keys, name):
    role = make_role(iam, name, allow("iam:*"))
    answer = anybody.assume_role_with_web_identity(
        RoleArn=role["Arn"], RoleSessionName="tester", WebIdentityToken=token(keys),
        Policy=policy(allow("iam:ListUsers")), DurationSeconds=900,
    )  # fmt: skip
    session = server.client("iam", answer["Credentials"])
    session.list_users()
    with refused("AccessDenied", status=403):
        session.list_roles()


def test_nothing_else_is_open_to_the_unsigned(client):
    for service, call in (
        ("sts", lambda it: it.get_caller_identity()),
        ("iam", lambda it: it.list_users()),
    ):
        with refused("MissingAuthenticationToken", status=403):
            call(client(service, signature_version=UNSIGNED))


def test_the_authorized_party_stands_for_the_audience(iam, anybody, keys, name):
    role = make_role(iam, name, condition={"StringEquals": {
        f"{ISSUER}:aud": AUDIENCE, f"{ISSUER}:oaud": "somebody"}})  # fmt: skip
    arguments = {"RoleArn": role["Arn"], "RoleSessionName": "alice"}
    answer = anybody.assume_role_with_web_identity(
        WebIdentityToken=token(keys, aud="somebody", azp=AUDIENCE), **arguments
    )
    assert answer["Audience"] == AUDIENCE
    with refused("InvalidIdentityToken", status=400):
        anybody.assume_role_with_web_identity(
            WebIdentityToken=token(keys, aud=AUDIENCE, azp="somebody"), **arguments
        )


def test_methods_of_authentication_are_a_set(iam, anybody, keys, name):
    role = make_role(
        iam, name, condition={"ForAnyValue:StringEquals": {f"{ISSUER}:amr": "authenticated"}}
    )
    arguments = {"RoleArn": role["Arn"], "RoleSessionName": "alice"}
    anybody.assume_role_with_web_identity(
        WebIdentityToken=token(keys, amr=["x", "authenticated"]), **arguments
    )
    with refused("AccessDenied", status=403):
        anybody.assume_role_with_web_identity(WebIdentityToken=token(keys, amr=["x"]), **arguments)


def tagging_role(iam, name, *actions):
    return iam.create_role(
        RoleName=name("role"),
        AssumeRolePolicyDocument=trust(
            {"Federated": PROVIDER}, ["sts:AssumeRoleWithWebIdentity", *actions],
            Condition={"StringEquals": {f"{ISSUER}:aud": AUDIENCE}},
        ),
    )["Role"]  # fmt: skip


def test_a_tokens_tags_are_the_sessions(server, iam, anybody, keys, name):
    tagged = token(keys, **{"https://aws.amazon.com/tags": {
        "principal_tags": {"team": ["red"]}, "transitive_tag_keys": ["team"]}})  # fmt: skip
    arguments = {"RoleSessionName": "alice", "WebIdentityToken": tagged}
    role = tagging_role(iam, name)
    with refused("AccessDenied", status=403):
        anybody.assume_role_with_web_identity(RoleArn=role["Arn"], **arguments)
    role = tagging_role(iam, name, "sts:TagSession")
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="p",
        PolicyDocument=policy(
            allow("iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "red"}})
        ),
    )  # fmt: skip
    answer = anybody.assume_role_with_web_identity(RoleArn=role["Arn"], **arguments)
    server.client("iam", answer["Credentials"]).list_users()
    assert 0 < answer["PackedPolicySize"] <= 100
    doubled = token(keys, **{"https://aws.amazon.com/tags": {"principal_tags": {"a": ["1", "2"]}}})
    with refused("InvalidIdentityToken", status=400):
        anybody.assume_role_with_web_identity(
            RoleArn=role["Arn"], RoleSessionName="alice", WebIdentityToken=doubled
        )


def test_a_token_may_name_the_source_identity(iam, anybody, keys, name):
    named = token(keys, **{"https://aws.amazon.com/source_identity": "alice-at-home"})
    arguments = {"RoleSessionName": "alice", "WebIdentityToken": named}
    with refused("AccessDenied", status=403):
        anybody.assume_role_with_web_identity(RoleArn=tagging_role(iam, name)["Arn"], **arguments)
    role = tagging_role(iam, name, "sts:SetSourceIdentity")
    answer = anybody.assume_role_with_web_identity(RoleArn=role["Arn"], **arguments)
    assert answer["SourceIdentity"] == "alice-at-home"


def test_a_provider_id_belongs_to_older_tokens(iam, anybody, keys, name):
    with refused("ValidationError", status=400):
        anybody.assume_role_with_web_identity(
            RoleArn=make_role(iam, name)["Arn"], RoleSessionName="alice",
            WebIdentityToken=token(keys), ProviderId="www.amazon.com",
        )  # fmt: skip
