import Codecs

extension CloudTrailDetector {
    /// Rules about databases and backups.
    static let databases: [CloudTrailDetector] = [
        CloudTrailDetector(
            "database-public", .exfiltration,
            on: "rds:ModifyDBInstance rds:ModifyDBCluster redshift:ModifyCluster",
            title: "A database was made reachable from the Internet",
            reason: "Only its password and its security group stand before it now.",
            remedy: "Make it private again."
        ) { call in
            call.request["publiclyAccessible"]?.isTrue == true ? Verdict(database(call)) : nil
        },
        CloudTrailDetector(
            "database-unprotected", .impact, severity: 5,
            on: "rds:ModifyDBInstance rds:ModifyDBCluster rds:ModifyGlobalCluster "
                + "dynamodb:UpdateTable",
            routine: true,
            title: "A database's protection from deletion was switched off",
            reason: "It is the step before deleting it.",
            remedy: "Switch it on again; look at what the caller did afterwards."
        ) { call in
            call.request["deletionProtection"]?.isFalse == true
                || call.request["deletionProtectionEnabled"]?.isFalse == true
                ? Verdict(database(call)) : nil
        },
        CloudTrailDetector(
            "database-password", .persistence,
            on: "rds:ModifyDBInstance rds:ModifyDBCluster "
                + "redshift:ModifyCluster",
            title: "The master password of a database was changed",
            reason: "Whoever changed it can enter the database.",
            remedy: "If it was not agreed on, change it again and look at the database's log."
        ) { call in
            call.request["masterUserPassword"] != nil
                || call.response.at("pendingModifiedValues", "masterUserPassword") != nil
                ? Verdict(database(call)) : nil
        },
        CloudTrailDetector(
            "database-deleted", .impact, severity: 5,
            on: """
                rds:DeleteDBInstance rds:DeleteDBCluster rds:DeleteGlobalCluster \
                dynamodb:DeleteTable redshift:DeleteCluster docdb-elastic:DeleteCluster \
                elasticfilesystem:DeleteFileSystem
                """,
            routine: true,
            title: "A database or file system was deleted",
            reason: "What was in it is gone, unless there are backups.",
            remedy: "If nobody asked for it, restore it and disable the caller's credentials."
        ) { call in
            Verdict(database(call))
        },
        CloudTrailDetector(
            "backups-deleted", .impact, severity: 5,
            on: """
                rds:DeleteDBSnapshot rds:DeleteDBClusterSnapshot \
                rds:DeleteDBInstanceAutomatedBackup rds:DeleteDBClusterAutomatedBackup \
                dynamodb:DeleteBackup redshift:DeleteClusterSnapshot backup:DeleteBackupVault \
                backup:DeleteRecoveryPoint backup:DeleteBackupPlan \
                backup:DeleteBackupVaultLockConfiguration ec2:DeleteRecycleBinRule \
                rbin:DeleteRule
                """,
            title: "Backups were deleted",
            reason: "Who extorts takes the backups first.",
            remedy: "Disable the caller's credentials; look at what else they deleted."
        ) { call in
            Verdict(database(call))
        },
        CloudTrailDetector(
            "database-interrupted", .impact, severity: 2,
            on: "rds:RebootDBInstance rds:RebootDBCluster rds:FailoverDBCluster "
                + "rds:FailoverGlobalCluster rds:StopDBInstance rds:StopDBCluster",
            routine: true,
            title: "A database was restarted, stopped or switched over",
            reason: "It is mostly work; beside other findings of the same caller it is damage.",
            remedy: "Look at the caller's other findings."
        ) { call in
            Verdict(database(call))
        },
        CloudTrailDetector(
            "database-role", .privilegeEscalation, severity: 2,
            on: "rds:AddRoleToDBInstance rds:AddRoleToDBCluster",
            routine: true,
            title: "A role was given to a database",
            reason: "Statements in the database can reach what the role may: buckets, functions.",
            remedy: "Check what the role may."
        ) { call in
            Verdict(database(call))
        },
    ]

    private static func database(_ call: Call) -> String {
        call.named(
            "dBInstanceIdentifier", "dBClusterIdentifier", "globalClusterIdentifier", "tableName",
            "dBSnapshotIdentifier", "dBClusterSnapshotIdentifier", "dbiResourceId",
            "clusterIdentifier", "backupVaultName", "fileSystemId") ?? ""
    }
}
