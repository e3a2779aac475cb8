"""IAM: identity providers (OIDC, SAML) and certificates (server, signing)."""

import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from conftest import refused
from server import ACCOUNT

THUMBPRINT = "a031c46782e6e6c662c2c87c76da9aa62ccabd8e"


@pytest.fixture(scope="module")
def certificate():
    return self_signed("garrison.example.org")


def self_signed(common_name, days=30):
    """A certificate and its key, both PEM."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=days))
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = serialization.Encoding.PEM
    return (
        made.public_bytes(pem).decode(),
        key.private_bytes(
            pem, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        ).decode(),
    )


# OpenID Connect


def test_an_oidc_provider_comes_changes_and_goes(iam, name):
    host = f"{name('issuer')}.example.org"
    arn = iam.create_open_id_connect_provider(
        Url=f"https://{host}/tenant", ClientIDList=["one"], ThumbprintList=[THUMBPRINT],
        Tags=[{"Key": "a", "Value": "1"}],
    )["OpenIDConnectProviderArn"]  # fmt: skip
    assert arn == f"arn:aws:iam::{ACCOUNT}:oidc-provider/{host}/tenant"
    with refused("EntityAlreadyExists", status=409):
        iam.create_open_id_connect_provider(
            Url=f"https://{host}/tenant", ThumbprintList=[THUMBPRINT]
        )
    it = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert it["Url"] == f"{host}/tenant", "without the scheme"
    assert (it["ClientIDList"], it["ThumbprintList"]) == (["one"], [THUMBPRINT])
    assert it["Tags"] == [{"Key": "a", "Value": "1"}]
    listed = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    assert arn in {it["Arn"] for it in listed}
    for _ in range(2):  # both are idempotent
        iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="two")
    for _ in range(2):
        iam.remove_client_id_from_open_id_connect_provider(
            OpenIDConnectProviderArn=arn, ClientID="one"
        )
    new = "b" * 40
    iam.update_open_id_connect_provider_thumbprint(
        OpenIDConnectProviderArn=arn, ThumbprintList=[new]
    )
    it = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (it["ClientIDList"], it["ThumbprintList"]) == (["two"], [new])
    iam.tag_open_id_connect_provider(
        OpenIDConnectProviderArn=arn, Tags=[{"Key": "b", "Value": "2"}]
    )
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["a"])
    tags = iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"]
    assert tags == [{"Key": "b", "Value": "2"}]
    for _ in range(2):  # documented not to fail for one that is gone
        iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    with refused("NoSuchEntity", status=404):
        iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)


@pytest.mark.parametrize("url", ["http://issuer.example.org", "issuer.example.org", "ftp://a.b"])
def test_an_oidc_provider_speaks_https(iam, url):
    with refused("InvalidInput", "ValidationError", status=400):
        iam.create_open_id_connect_provider(Url=url, ThumbprintList=[THUMBPRINT])


def test_an_oidc_provider_has_limits(iam, name):
    url = f"https://{name('issuer')}.example.org"
    with refused("LimitExceeded", "InvalidInput", "ValidationError"):
        iam.create_open_id_connect_provider(Url=url, ThumbprintList=[f"{i:040}" for i in range(6)])
    with refused("ValidationError", status=400):
        iam.create_open_id_connect_provider(Url=url, ThumbprintList=["short"])
    with refused("LimitExceeded", status=409):
        iam.create_open_id_connect_provider(
            Url=url, ThumbprintList=[THUMBPRINT], ClientIDList=[f"c{i}" for i in range(101)]
        )


# SAML


def metadata(certificate, entity="https://idp.example.org/metadata"):
    body = "".join(certificate.splitlines()[1:-1])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity}">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false"
      protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:X509Data><ds:X509Certificate>{body}</ds:X509Certificate></ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
        Location="https://idp.example.org/sso"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
        Location="https://idp.example.org/sso"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
"""


def test_a_saml_provider_comes_changes_and_goes(iam, name, certificate):
    document = metadata(certificate[0])
    asked = name("saml")
    arn = iam.create_saml_provider(
        Name=asked, SAMLMetadataDocument=document, Tags=[{"Key": "a", "Value": "1"}]
    )["SAMLProviderArn"]
    assert arn == f"arn:aws:iam::{ACCOUNT}:saml-provider/{asked}"
    with refused("EntityAlreadyExists", status=409):
        iam.create_saml_provider(Name=asked, SAMLMetadataDocument=document)
    it = iam.get_saml_provider(SAMLProviderArn=arn)
    assert it["SAMLMetadataDocument"] == document
    assert it["CreateDate"] and it["ValidUntil"]
    assert arn in {it["Arn"] for it in iam.list_saml_providers()["SAMLProviderList"]}
    changed = metadata(certificate[0], "https://other.example.org/metadata")
    iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=changed)
    assert iam.get_saml_provider(SAMLProviderArn=arn)["SAMLMetadataDocument"] == changed
    iam.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["a"])
    assert iam.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    iam.delete_saml_provider(SAMLProviderArn=arn)
    with refused("NoSuchEntity", status=404):
        iam.get_saml_provider(SAMLProviderArn=arn)


@pytest.mark.parametrize("document", ["x" * 1000, "<a>" + "b" * 1000 + "</a>", "<a>" * 400, "<a/>"])
def test_what_is_no_saml_metadata_is_refused(iam, name, document):
    with refused("InvalidInput", "ValidationError", status=400):
        iam.create_saml_provider(Name=name("saml"), SAMLMetadataDocument=document)


def test_metadata_that_refers_to_a_file_reads_none(iam, name, certificate):
    document = metadata(certificate[0]).replace(
        "?>\n", '?>\n<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n', 1
    ).replace("</md:NameIDFormat>", "&e;</md:NameIDFormat>")  # fmt: skip
    with refused("InvalidInput", "ValidationError", status=400):
        iam.create_saml_provider(Name=name("saml"), SAMLMetadataDocument=document)


# Server certificates


def test_a_server_certificate_comes_changes_and_goes(iam, name, certificate):
    body, key = certificate
    asked = name("cert")
    made = iam.upload_server_certificate(
        ServerCertificateName=asked, CertificateBody=body, PrivateKey=key, Path="/p/"
    )["ServerCertificateMetadata"]
    assert made["Arn"] == f"arn:aws:iam::{ACCOUNT}:server-certificate/p/{asked}"
    assert made["Expiration"]
    got = iam.get_server_certificate(ServerCertificateName=asked)["ServerCertificate"]
    assert got["CertificateBody"].strip() == body.strip()
    assert "PrivateKey" not in got
    listed = iam.list_server_certificates(PathPrefix="/p/")["ServerCertificateMetadataList"]
    assert asked in {it["ServerCertificateName"] for it in listed}
    with refused("EntityAlreadyExists", status=409):
        iam.upload_server_certificate(
            ServerCertificateName=asked, CertificateBody=body, PrivateKey=key
        )
    renamed = name("cert")
    iam.update_server_certificate(
        ServerCertificateName=asked, NewServerCertificateName=renamed, NewPath="/q/"
    )
    got = iam.get_server_certificate(ServerCertificateName=renamed)["ServerCertificate"]
    assert got["ServerCertificateMetadata"]["Path"] == "/q/"
    iam.delete_server_certificate(ServerCertificateName=renamed)
    with refused("NoSuchEntity", status=404):
        iam.get_server_certificate(ServerCertificateName=renamed)


def test_a_certificate_must_be_one_and_fit_its_key(iam, name, certificate):
    body, key = certificate
    with refused("MalformedCertificate", status=400):
        iam.upload_server_certificate(
            ServerCertificateName=name("cert"), CertificateBody="no certificate", PrivateKey=key
        )
    other = self_signed("other.example.org")[1]
    with refused("KeyPairMismatch", status=400):
        iam.upload_server_certificate(
            ServerCertificateName=name("cert"), CertificateBody=body, PrivateKey=other
        )


# Signing certificates


def test_a_signing_certificate_comes_changes_and_goes(iam, users, certificate):
    user = users.make().name
    made = iam.upload_signing_certificate(UserName=user, CertificateBody=certificate[0])
    identity = made["Certificate"]["CertificateId"]
    assert made["Certificate"]["Status"] == "Active"
    with refused("DuplicateCertificate", "EntityAlreadyExists", status=409):
        iam.upload_signing_certificate(UserName=user, CertificateBody=certificate[0])
    with refused("MalformedCertificate", status=400):
        iam.upload_signing_certificate(UserName=user, CertificateBody="no certificate")
    iam.update_signing_certificate(UserName=user, CertificateId=identity, Status="Inactive")
    listed = iam.list_signing_certificates(UserName=user)["Certificates"]
    assert [(it["CertificateId"], it["Status"]) for it in listed] == [(identity, "Inactive")]
    iam.upload_signing_certificate(UserName=user, CertificateBody=self_signed("second")[0])
    with refused("LimitExceeded", status=409):
        iam.upload_signing_certificate(UserName=user, CertificateBody=self_signed("third")[0])
    iam.delete_signing_certificate(UserName=user, CertificateId=identity)
    with refused("NoSuchEntity", status=404):
        iam.delete_signing_certificate(UserName=user, CertificateId=identity)
