import Codecs

extension CloudTrailDetector {
    /// Different secrets that one caller may fetch within an hour.
    static let secretsMax = 5
    /// And a program that serves others, by names that it was given.
    static let secretsOfProgramsMax = 20

    /// Rules about fetching what should stay secret.
    static let secrets: [CloudTrailDetector] = [
        CloudTrailDetector(
            "secrets-fetched", .credentialAccess,
            on: "secretsmanager:GetSecretValue secretsmanager:ListSecrets", outcome: .attempt,
            title: "Somebody is fetching one secret after the other",
            reason: "Programs fetch their own few secrets by name; whoever fetches many, or has "
                + "listed them first, is collecting.",
            remedy: "Find out what the caller is; rotate the secrets."
        ) { call in
            let key = mixed(call.actorHash ^ 0x9)
            let isListing = call.event.eventName == "ListSecrets"
            let listed = call.history.distinct(
                key ^ 1, value: isListing ? 2 : 0,
                at: call.event.time, within: 3600, count: 4)
            guard !isListing else { return nil }
            let seen = call.history.distinct(
                key, value: stableHash(call.named("secretId") ?? call.event.eventID.string),
                at: call.event.time, within: 3600, count: CallHistory.valuesMax)
            let isCollecting = isPerson(call) || listed > 1
            guard seen >= (isCollecting ? secretsMax : secretsOfProgramsMax) else { return nil }
            return Verdict("", [JSONMember("differentSecrets", count: seen)])
        },
        CloudTrailDetector(
            "secret-refused", .credentialAccess, severity: 2,
            on: "secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue",
            outcome: .refused,
            title: "Somebody tried to fetch a secret and was refused",
            reason: "They do not have the permission but know the name.",
            remedy: "Find out what the caller is."
        ) { call in
            Verdict(call.named("secretId") ?? "")
        },
        CloudTrailDetector(
            "secrets-by-batch", .credentialAccess, on: "secretsmanager:BatchGetSecretValue",
            title: "Secrets were fetched by the batch",
            reason: "One call fetches all secrets that a filter lets through, often all there are.",
            remedy: "Find out what the caller is; rotate the secrets."
        ),
        CloudTrailDetector(
            "parameters-fetched", .credentialAccess,
            on: "ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath",
            title: "Somebody is fetching and decrypting many parameters",
            reason: "Programs fetch their own few parameters; whoever fetches many is collecting.",
            remedy: "Find out what the caller is; change what the parameters held."
        ) { call in
            guard call.request["withDecryption"]?.isTrue == true else { return nil }
            let names =
                call.request["names"]?.texts
                ?? [call.named("name", "path") ?? ""]
            var seen = 0
            let key = mixed(call.actorHash ^ 0x3)
            for name in names.prefix(64) {
                seen = call.history.distinct(
                    key, value: stableHash(name), at: call.event.time, within: 3600,
                    count: CallHistory.valuesMax)
            }
            guard seen >= secretsMax else { return nil }
            return Verdict("", [JSONMember("differentParameters", count: seen)])
        },
        CloudTrailDetector(
            "password-data", .credentialAccess, on: "ec2:GetPasswordData", outcome: .attempt,
            title: "Somebody asked for the administrator's password of a Windows instance",
            reason: "It is needed once, when the instance is new.",
            remedy: "Find out who asked; change the password."
        ) { call in
            Verdict(call.named("instanceId") ?? "")
        },
        CloudTrailDetector(
            "user-data-read", .discovery, on: "ec2:DescribeInstanceAttribute", outcome: .attempt,
            routine: true,
            title: "Somebody read the start-up script of an instance",
            reason: "Start-up scripts hold passwords more often than they should.",
            remedy: "Look through the script for secrets; change those that it holds."
        ) { call in
            guard call.named("attribute") == "userData", !call.event.isFromService else {
                return nil
            }
            return Verdict(call.named("instanceId") ?? "")
        },
        CloudTrailDetector(
            "database-credentials", .credentialAccess, severity: 2,
            on: """
                redshift:GetClusterCredentials redshift:GetClusterCredentialsWithIAM \
                lightsail:GetRelationalDatabaseMasterUserPassword \
                lightsail:GetInstanceAccessDetails lightsail:DownloadDefaultKeyPair
                """,
            title: "Somebody fetched credentials of a database or a host",
            reason: "With them one enters without AWS's knowing.",
            remedy: "Find out who fetched them and what for."
        ),
        CloudTrailDetector(
            "database-log-read", .discovery,
            on: "rds:DownloadDBLogFilePortion "
                + "rds:DownloadCompleteDBLogFile",
            title: "Somebody downloaded a database's log",
            reason: "Logs of databases hold statements, and these hold data and passwords.",
            remedy: "Find out who downloaded it and what for."
        ) { call in
            Verdict(call.named("dBInstanceIdentifier") ?? "")
        },
    ]
}
