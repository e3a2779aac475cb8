import Detection
import Foundation
import Testing

/// Recorded attacks: the file's name is the technique; each must be found by the rule that is about
/// it.
@Suite struct DetonationTests {
    static let expected: [(technique: String, rule: String)] = """
        credential-access.ec2-get-password-data password-data
        credential-access.ec2-steal-instance-credentials command-by-person
        credential-access.secretsmanager-batch-retrieve-secrets secrets-by-batch
        credential-access.secretsmanager-retrieve-secrets secrets-fetched
        credential-access.ssm-retrieve-securestring-parameters parameters-fetched
        defense-evasion.cloudtrail-delete trail-stopped
        defense-evasion.cloudtrail-event-selectors trail-narrowed
        defense-evasion.cloudtrail-stop trail-stopped
        defense-evasion.dns-delete-logs dns-logs-deleted
        defense-evasion.organizations-leave organization-left
        defense-evasion.vpc-remove-flow-logs flow-logs-deleted
        discovery.ec2-download-user-data user-data-read
        execution.ec2-launch-unusual-instances costly-instances
        execution.ec2-user-data startup-script
        execution.ssm-send-command commands-sent
        execution.ssm-start-session sessions-started
        exfiltration.ec2-security-group-open-port-22-ingress ingress-opened
        exfiltration.ec2-share-ami image-shared
        exfiltration.ec2-share-ebs-snapshot snapshot-shared
        exfiltration.rds-share-snapshot database-snapshot-shared
        impact.bedrock-invoke-model models-opened
        initial-access.console-login-without-mfa login-without-mfa
        lateral-movement.ec2-instance-connect ssh-keys-pushed
        lateral-movement.ec2-serial-console-send-ssh-public-key serial-console
        persistence.iam-backdoor-role role-trust
        persistence.iam-backdoor-user access-key-for-other
        persistence.iam-create-admin-user admin-attached
        persistence.iam-create-backdoor-role role-trust
        persistence.iam-create-user-login-profile login-profile
        persistence.lambda-backdoor-function function-opened
        persistence.lambda-layer-extension function-layer
        persistence.lambda-overwrite-code function-code
        persistence.rolesanywhere-create-trust-anchor roles-anywhere
        persistence.sts-federation-token federation-token
        privilege-escalation.iam-update-user-login-profile login-profile
        """.split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts[0], parts[1])
        }

    @Test(
        .enabled(
            if: Corpus.exists("cloudtrail/stratus"), "the recorded attacks lie beside the checkout"
        ), arguments: expected)
    func `a recorded attack is found`(technique: String, rule: String) throws {
        let path = Corpus.path("cloudtrail/stratus/aws.\(technique).json")
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(Corpus.findings(bytes).map(\.info.rule).contains(rule))
    }
}
