"""IAM: what AWS's answers, limits and refusals are to the letter, and who used what."""

import json
import time

import pytest

from conftest import allow, deny, eventually, pages, policy, refused, trust
from server import ACCOUNT

ROOT = f"arn:aws:iam::{ACCOUNT}:root"
OTHER_KINDS = [
    "AmazonS3FullAccess", "AmazonS3ReadOnlyAccess", "AmazonEC2FullAccess",
    "AmazonEC2ReadOnlyAccess", "AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy",
    "AmazonEKSClusterPolicy", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy",
    "AmazonEC2ContainerRegistryReadOnly", "AmazonRDSFullAccess", "AmazonDynamoDBFullAccess",
    "AWSLambda_FullAccess", "AmazonVPCFullAccess", "AWSXRayDaemonWriteAccess",
    "service-role/AWSLambdaBasicExecutionRole", "service-role/AWSLambdaVPCAccessExecutionRole",
    "service-role/AWSLambdaSQSQueueExecutionRole", "service-role/AmazonECSTaskExecutionRolePolicy",
    "service-role/AmazonEBSCSIDriverPolicy", "service-role/AWSGlueServiceRole",
    "service-role/AmazonAPIGatewayPushToCloudWatchLogs", "service-role/AWS_ConfigRole",
    "service-role/AmazonRDSEnhancedMonitoringRole", "service-role/AWSCodeDeployRole",
    "job-function/Billing", "job-function/SystemAdministrator", "job-function/ViewOnlyAccess",
    "job-function/NetworkAdministrator", "job-function/DatabaseAdministrator",
]  # fmt: skip


# Words


@pytest.mark.parametrize(
    "operation, arguments, member",
    [
        ("create_user", {"UserName": "a b"}, "userName"),
        ("create_group", {"GroupName": "a/b"}, "groupName"),
        ("get_role", {"RoleName": "a*b"}, "roleName"),
        ("create_instance_profile", {"InstanceProfileName": "a b"}, "instanceProfileName"),
    ],
)
def test_a_name_of_other_letters_is_refused_in_words(iam, operation, arguments, member):
    words = f"The specified value for {member} is invalid. It must contain only alphanumeric"
    with refused("ValidationError", status=400, match=words):
        getattr(iam, operation)(**arguments)


@pytest.mark.parametrize("path", ["x", "/x", "x/"])
def test_a_path_begins_and_ends_with_a_slash(iam, name, path):
    with refused("ValidationError", status=400, match="It must begin and end with /"):
        iam.create_user(UserName=name("user"), Path=path)


def test_a_missing_password_policy_is_called_so(iam):
    with refused("NoSuchEntity", status=404, match="The Password Policy with domain name"):
        iam.get_account_password_policy()
    with refused(
        "NoSuchEntity", match="The account policy with name PasswordPolicy cannot be found."
    ):
        iam.delete_account_password_policy()


def test_an_alias_is_no_account_number(iam):
    with refused("InvalidInput", "ValidationError", status=400):
        iam.create_account_alias(AccountAlias="210987654321")


def test_what_is_no_policys_arn_is_refused(iam, users, name):
    user = users.make().name
    with refused("InvalidInput", match="is not valid"):
        iam.attach_user_policy(UserName=user, PolicyArn="not-an-arn-of-any-policy")
    with refused("ValidationError", match="for parameter PermissionsBoundary is invalid"):
        iam.put_user_permissions_boundary(
            UserName=user, PermissionsBoundary=f"arn:aws:iam::{ACCOUNT}:role/none"
        )


# What answers tell


def test_answers_tell_of_a_policy_what_aws_tells(iam, name):
    document = policy(allow("s3:GetObject"))
    plain = iam.create_policy(PolicyName=name("policy"), PolicyDocument=document)["Policy"]
    full = iam.create_policy(
        PolicyName=name("policy"), PolicyDocument=document, Description="why",
        Tags=[{"Key": "a", "Value": "1"}], Path="/details/",
    )["Policy"]  # fmt: skip
    assert "Description" not in full and full["Tags"] == [{"Key": "a", "Value": "1"}]
    assert "Description" not in plain and "Tags" not in plain
    got = iam.get_policy(PolicyArn=plain["Arn"])["Policy"]
    assert got["Tags"] == [] and "Description" not in got
    got = iam.get_policy(PolicyArn=full["Arn"])["Policy"]
    assert got["Tags"] == full["Tags"] and got["Description"] == "why"
    (listed,) = iam.list_policies(PathPrefix="/details/")["Policies"]
    assert "Tags" not in listed and "Description" not in listed


def test_an_instance_profile_without_tags_has_an_empty_list(iam, name):
    it = name("profile")
    assert "Tags" not in iam.create_instance_profile(InstanceProfileName=it)["InstanceProfile"]
    got = iam.get_instance_profile(InstanceProfileName=it)["InstanceProfile"]
    assert got["Tags"] == [] and got["Roles"] == []


def test_ids_name_the_account(iam, sts, users, name):
    user = users.make()
    identity = iam.get_user(UserName=user.name)["User"]["UserId"]
    key = user.key["AccessKeyId"]
    assert identity.startswith("AIDA") and len(identity) == 21
    assert key.startswith("AKIA") and len(key) == 20
    assert identity[4:12] == key[4:12]
    iam.delete_access_key(UserName=user.name, AccessKeyId=key)
    assert sts.get_access_key_info(AccessKeyId=key)["Account"] == ACCOUNT
    assert sts.get_access_key_info(AccessKeyId="ASIAY34FZKBOKMUTVV7A")["Account"] == "609629065308"
    with refused("ValidationError", status=400):
        sts.get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")


# AWS's policies


@pytest.mark.parametrize("policy_name", OTHER_KINDS)
def test_the_policies_that_people_attach_are_there(iam, policy_name):
    arn = f"arn:aws:iam::aws:policy/{policy_name}"
    got = iam.get_policy(PolicyArn=arn)["Policy"]
    assert got["PolicyName"] == policy_name.split("/")[-1] and got["Arn"] == arn
    assert got["IsAttachable"] is True and got["PolicyId"].startswith("ANPA")
    version = iam.get_policy_version(PolicyArn=arn, VersionId=got["DefaultVersionId"])
    document = version["PolicyVersion"]["Document"]
    assert document["Version"] == "2012-10-17" and document["Statement"]


def test_every_policy_of_aws_is_well_formed(iam):
    listed = pages(iam, "list_policies", "Policies", Scope="AWS")
    assert len(listed) > 300 and len({p["Arn"] for p in listed}) == len(listed)
    for it in listed[::10]:
        version = iam.get_policy_version(PolicyArn=it["Arn"], VersionId=it["DefaultVersionId"])
        document = json.dumps(version["PolicyVersion"]["Document"])
        iam.simulate_custom_policy(PolicyInputList=[document], ActionNames=["s3:GetObject"])
    assert iam.list_policy_tags(PolicyArn=listed[0]["Arn"])["Tags"] == []


def test_a_linked_roles_policy_is_its_services_to_attach(iam, users):
    linked = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"
    assert iam.get_policy(PolicyArn=linked)["Policy"]["Path"] == "/aws-service-role/"
    with refused("PolicyNotAttachable", status=400):
        iam.attach_user_policy(UserName=users.make().name, PolicyArn=linked)


# Service-linked roles


def test_a_linked_role_may_have_a_suffix_where_its_service_allows(iam):
    made = iam.create_service_linked_role(
        AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="blue", Description="first"
    )["Role"]
    assert made["RoleName"] == "AWSServiceRoleForAutoScaling_blue"
    assert made["Path"] == "/aws-service-role/autoscaling.amazonaws.com/"
    with refused("InvalidInput", status=400, match="has been taken in this account"):
        iam.create_service_linked_role(
            AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="blue"
        )
    with refused("InvalidInput", status=400, match="Custom suffix is not allowed"):
        iam.create_service_linked_role(
            AWSServiceName="elasticbeanstalk.amazonaws.com", CustomSuffix="blue"
        )
    # Its description is everyone's to change, and nothing else.
    iam.update_role(RoleName=made["RoleName"], Description="second")
    assert iam.get_role(RoleName=made["RoleName"])["Role"]["Description"] == "second"
    with refused("UnmodifiableEntity", status=400):
        iam.update_role(RoleName=made["RoleName"], MaxSessionDuration=7200)
    task = iam.delete_service_linked_role(RoleName=made["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


# Devices, certificates


def test_devices_of_one_name_may_have_different_paths(iam, name):
    it = name("mfa")
    first = iam.create_virtual_mfa_device(VirtualMFADeviceName=it)["VirtualMFADevice"]
    second = iam.create_virtual_mfa_device(VirtualMFADeviceName=it, Path="/other/")[
        "VirtualMFADevice"
    ]
    assert first["SerialNumber"] == f"arn:aws:iam::{ACCOUNT}:mfa/{it}"
    assert second["SerialNumber"] == f"arn:aws:iam::{ACCOUNT}:mfa/other/{it}"
    with refused("EntityAlreadyExists", status=409):
        iam.create_virtual_mfa_device(VirtualMFADeviceName=it, Path="/other/")
    serials = {d["SerialNumber"] for d in pages(iam, "list_virtual_mfa_devices", "VirtualMFADevices")}
    assert {first["SerialNumber"], second["SerialNumber"]} <= serials
    iam.delete_virtual_mfa_device(SerialNumber=second["SerialNumber"])
    iam.delete_virtual_mfa_device(SerialNumber=first["SerialNumber"])


def test_a_provider_has_five_thumbprints_at_most(iam):
    with refused("InvalidInput", match="Thumbprint list must contain fewer than 5 entries."):
        iam.create_open_id_connect_provider(
            Url="https://many.example.org",
            ThumbprintList=[f"{n:040x}" for n in range(6)],
        )


# The organization that there is not


@pytest.mark.parametrize(
    "operation",
    [
        "list_organizations_features", "enable_organizations_root_sessions",
        "disable_organizations_root_credentials_management",
    ],
)  # fmt: skip
def test_the_account_is_in_no_organization(iam, users, operation):
    with refused("OrganizationNotFoundException", status=400):
        getattr(iam, operation)()
    with refused("AccessDenied", status=403):
        getattr(users.make().client("iam"), operation)()


# The simulator


def test_a_named_resource_has_a_result_of_its_own(iam):
    document = policy(
        allow("s3:GetObject", "arn:aws:s3:::b/*", Condition={"Bool": {"aws:SecureTransport": "true"}})
    )
    (named,) = iam.simulate_custom_policy(
        PolicyInputList=[document], ActionNames=["s3:GetObject"],
        ResourceArns=["arn:aws:s3:::b/key"],
    )["EvaluationResults"]  # fmt: skip
    (its,) = named["ResourceSpecificResults"]
    assert its["EvalResourceName"] == "arn:aws:s3:::b/key"
    assert its["EvalResourceDecision"] == named["EvalDecision"] == "implicitDeny"
    assert its["MissingContextValues"] == ["aws:SecureTransport"]
    (anything,) = iam.simulate_custom_policy(
        PolicyInputList=[document], ActionNames=["s3:GetObject"]
    )["EvaluationResults"]
    assert "ResourceSpecificResults" not in anything
    assert "OrganizationsDecisionDetail" not in anything


def test_a_launch_is_allowed_where_each_of_its_resources_is(iam):
    def launch(*types, statements=(allow("ec2:*"),)):
        return iam.simulate_custom_policy(
            PolicyInputList=[policy(*statements)], ActionNames=["ec2:RunInstances"],
            ResourceHandlingOption="EC2-VPC-EBS",
            ResourceArns=[f"arn:aws:ec2:us-east-1:{ACCOUNT}:{it}/*" for it in types],
        )["EvaluationResults"]  # fmt: skip

    every = ("instance", "image", "security-group", "network-interface", "volume")
    (result,) = launch(*every)
    assert result["EvalDecision"] == "allowed" and len(result["ResourceSpecificResults"]) == 5
    (result,) = launch(
        *every, statements=(allow("ec2:*"), deny("ec2:*", "arn:aws:ec2:*:*:volume/*"))
    )
    decisions = {
        r["EvalResourceName"].split(":")[-1]: r["EvalResourceDecision"]
        for r in result["ResourceSpecificResults"]
    }
    assert result["EvalDecision"] == "explicitDeny"
    assert decisions["volume/*"] == "explicitDeny" and decisions["image/*"] == "allowed"
    with refused("InvalidInput", status=400):
        launch("instance", "image")
    with refused("InvalidInput", status=400):
        iam.simulate_custom_policy(
            PolicyInputList=[policy(allow("*"))], ActionNames=["ec2:RunInstances"],
            ResourceHandlingOption="EC2-Moon",
        )  # fmt: skip


def test_a_resource_policy_wants_to_know_who_calls(iam, users, name):
    user = f"arn:aws:iam::{ACCOUNT}:user/nobody-yet"
    grant = policy(
        {"Effect": "Allow", "Principal": {"AWS": user}, "Action": "s3:GetObject",
         "Resource": "arn:aws:s3:::b/*"}
    )  # fmt: skip
    question = {
        "PolicyInputList": [policy(allow("iam:GetUser"))], "ActionNames": ["s3:GetObject"],
        "ResourceArns": ["arn:aws:s3:::b/key"], "ResourcePolicy": grant,
    }  # fmt: skip
    (result,) = iam.simulate_custom_policy(**question, CallerArn=user)["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    assert [m["SourcePolicyId"] for m in result["MatchedStatements"]] == ["ResourcePolicy"]
    with refused("InvalidInput", status=400):
        iam.simulate_custom_policy(**question)
    for arn in (f"arn:aws:iam::{ACCOUNT}:role/x", ROOT, f"arn:aws:sts::{ACCOUNT}:assumed-role/a/bc"):
        with refused("InvalidInput", status=400):
            iam.simulate_custom_policy(**question, CallerArn=arn)
    role = iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=trust({"AWS": ROOT}))
    del question["PolicyInputList"]
    with refused("InvalidInput", status=400):
        iam.simulate_principal_policy(PolicySourceArn=role["Role"]["Arn"], **question)


def test_what_a_boundary_allows_is_no_matched_statement(iam):
    (result,) = iam.simulate_custom_policy(
        PolicyInputList=[policy(allow("s3:*"))], ActionNames=["s3:GetObject"],
        PermissionsBoundaryPolicyInputList=[policy(allow("s3:GetObject"))],
    )["EvaluationResults"]  # fmt: skip
    assert result["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": True}
    assert [m["SourcePolicyId"] for m in result["MatchedStatements"]] == ["PolicyInputList.1"]


# Last uses


def test_a_role_was_last_used_when_its_session_called(iam, users, server, name):
    role = iam.create_role(RoleName=name("role"), AssumeRolePolicyDocument=trust({"AWS": ROOT}))[
        "Role"
    ]
    iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="p",
        PolicyDocument=policy(allow(["iam:ListUsers", "s3:ListAllMyBuckets"])),
    )  # fmt: skip
    assert iam.get_role(RoleName=role["RoleName"])["Role"]["RoleLastUsed"] == {}
    session = users.make(allow("sts:AssumeRole")).client("sts").assume_role(
        RoleArn=role["Arn"], RoleSessionName="tester"
    )["Credentials"]
    time.sleep(1.1)
    begun = int(time.time())
    server.client("iam", session).list_users()
    server.client("s3", session, region="eu-west-1").list_buckets()
    used = iam.get_role(RoleName=role["RoleName"])["Role"]["RoleLastUsed"]
    assert used["LastUsedDate"].timestamp() >= begun and used["Region"] == "eu-west-1"

    job = iam.generate_service_last_accessed_details(Arn=role["Arn"], Granularity="ACTION_LEVEL")
    details = iam.get_service_last_accessed_details(JobId=job["JobId"])
    assert (details["JobStatus"], details["JobType"]) == ("COMPLETED", "ACTION_LEVEL")
    services = {s["ServiceNamespace"]: s for s in details["ServicesLastAccessed"]}
    assert set(services) == {"iam", "s3"}
    (action,) = services["iam"]["TrackedActionsLastAccessed"]
    assert action["ActionName"] == "ListUsers" and action["LastAccessedEntity"] == role["Arn"]
    job = iam.generate_service_last_accessed_details(Arn=role["Arn"])
    details = iam.get_service_last_accessed_details(JobId=job["JobId"])
    assert details["JobType"] == "SERVICE_LEVEL"
    for it in details["ServicesLastAccessed"]:
        assert it["LastAuthenticatedEntity"] == role["Arn"] and it["TotalAuthenticatedEntities"] == 1
        assert not it.get("TrackedActionsLastAccessed")


def test_uses_outlive_a_restart(own_server, name):
    server = own_server()
    iam = server.client("iam")
    user = name("user")
    iam.create_user(UserName=user)
    key = iam.create_access_key(UserName=user)["AccessKey"]
    iam.put_user_policy(
        UserName=user, PolicyName="p", PolicyDocument=policy(allow("iam:ListGroups"))
    )
    server.client("iam", key).list_groups()
    server.restart()
    iam = server.client("iam")
    used = iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])
    assert used["UserName"] == user and used["AccessKeyLastUsed"]["ServiceName"] == "iam"
    arn = iam.get_user(UserName=user)["User"]["Arn"]
    job = iam.generate_service_last_accessed_details(Arn=arn, Granularity="ACTION_LEVEL")
    details = eventually(lambda: iam.get_service_last_accessed_details(JobId=job["JobId"]))
    (service,) = details["ServicesLastAccessed"]
    actions = [a["ActionName"] for a in service["TrackedActionsLastAccessed"]]
    assert actions == ["ListGroups"]
