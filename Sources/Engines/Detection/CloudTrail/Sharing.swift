import Codecs

extension CloudTrailDetector {
    /// Rules about data that leaves by being shared.
    static let sharing: [CloudTrailDetector] = [
        CloudTrailDetector(
            "image-shared", .exfiltration, on: "ec2:ModifyImageAttribute",
            title: "A machine image was shared with another account or with everybody",
            reason: "Whoever it is shared with can start it and read its disks.",
            remedy: "Take the permission back; change every secret that the image holds."
        ) { call in
            shared(call.request["launchPermission"])
                .map { Verdict(call.named("imageId") ?? "", [JSONMember("with", .string($0))]) }
        },
        CloudTrailDetector(
            "snapshot-shared", .exfiltration, on: "ec2:ModifySnapshotAttribute",
            title: "A snapshot was shared with another account or with everybody",
            reason: "Whoever it is shared with can make a disk of it and read everything.",
            remedy: "Take the permission back; change every secret that the disk holds."
        ) { call in
            shared(call.request["createVolumePermission"])
                .map { Verdict(call.named("snapshotId") ?? "", [JSONMember("with", .string($0))]) }
        },
        CloudTrailDetector(
            "database-snapshot-shared", .exfiltration,
            on: "rds:ModifyDBSnapshotAttribute rds:ModifyDBClusterSnapshotAttribute",
            title: "A database snapshot was shared with another account or with everybody",
            reason: "Whoever it is shared with can make a database of it and read everything.",
            remedy: "Take the permission back; treat the data as lost."
        ) { call in
            let values = call.request["valuesToAdd"]?.texts ?? []
            guard !values.isEmpty else { return nil }
            return Verdict(
                call.named("dBSnapshotIdentifier", "dBClusterSnapshotIdentifier") ?? "",
                [JSONMember("with", .string(values.joined(separator: ", ")))])
        },
        CloudTrailDetector(
            "database-export", .exfiltration, severity: 5, on: "rds:StartExportTask",
            title: "A database snapshot is being exported to a bucket",
            reason: "The whole database lies in the bucket as files afterwards.",
            remedy: "Check whose bucket it is, and cancel the task if nobody asked for it."
        ) { call in
            Verdict(call.named("s3BucketName") ?? "")
        },
        CloudTrailDetector(
            "database-copied-away", .exfiltration, severity: 5,
            on: "rds:CopyDBSnapshot rds:CopyDBClusterSnapshot",
            title: "A database snapshot was copied to another region",
            reason: "Copies are taken to where nobody looks before they are shared.",
            remedy: "Check that the copy was agreed on."
        ) { call in
            let source =
                call.named("sourceDBSnapshotIdentifier", "sourceDBClusterSnapshotIdentifier") ?? ""
            let parts = source.split(separator: ":", omittingEmptySubsequences: false)
            let from = call.named("sourceRegion") ?? (parts.count > 4 ? String(parts[3]) : "")
            guard !from.isEmpty, !call.event.awsRegion.matches(from) else { return nil }
            return Verdict(source, [JSONMember("from", .string(from))])
        },
        CloudTrailDetector(
            "database-snapshot", .exfiltration, severity: 2,
            on: "rds:CreateDBSnapshot rds:CreateDBClusterSnapshot",
            title: "Somebody made a snapshot of a database by hand",
            reason: "It is the first step of taking a database away.",
            remedy: "Look at what the caller did with it."
        ) { call in
            let kind = call.response["snapshotType"]?.string ?? ""
            return kind == "manual" || kind == "public"
                ? Verdict(call.named("dBSnapshotIdentifier", "dBClusterSnapshotIdentifier") ?? "")
                : nil
        },
        CloudTrailDetector(
            "database-restored-open", .exfiltration,
            on: """
                rds:RestoreDBInstanceFromDBSnapshot rds:RestoreDBInstanceFromS3 \
                rds:RestoreDBInstanceToPointInTime rds:RestoreDBClusterFromSnapshot
                """,
            title: "A database was restored where the Internet can reach it",
            reason: "The copy has the data of the original and none of its walls.",
            remedy: "Make the copy private, and find out who needed it."
        ) { call in
            call.request["publiclyAccessible"]?.isTrue == true
                || call.response["publiclyAccessible"]?.isTrue == true
                ? Verdict(call.named("dBInstanceIdentifier") ?? "") : nil
        },
        CloudTrailDetector(
            "image-made", .exfiltration, severity: 2,
            on: """
                ec2:CreateImage ec2:CopyImage ec2:ExportImage ec2:CreateInstanceExportTask \
                ec2:CreateStoreImageTask
                """,
            routine: true,
            title: "Somebody made or exported a machine image",
            reason: "It holds the disks of the machine; making it is the first step of taking "
                + "them away.",
            remedy: "Look at what the caller did with it."
        ) { call in
            Verdict(call.named("instanceId", "sourceImageId", "imageId") ?? "")
        },
        CloudTrailDetector(
            "traffic-mirrored", .exfiltration, severity: 5,
            on: """
                ec2:CreateTrafficMirrorFilter ec2:CreateTrafficMirrorFilterRule \
                ec2:CreateTrafficMirrorSession ec2:CreateTrafficMirrorTarget \
                ec2:DeleteTrafficMirrorFilter ec2:DeleteTrafficMirrorFilterRule \
                ec2:DeleteTrafficMirrorSession ec2:DeleteTrafficMirrorTarget \
                ec2:ModifyTrafficMirrorFilterNetworkServices \
                ec2:ModifyTrafficMirrorFilterRule ec2:ModifyTrafficMirrorSession
                """, outcome: .any,
            title: "Somebody is setting up a copy of network traffic",
            reason: "Mirrored traffic can be read by whoever has the target.",
            remedy: "Check that a tool of yours needs it; remove the session otherwise."
        ),
        CloudTrailDetector(
            "replication-set", .exfiltrationS3, severity: 5, on: "s3:PutBucketReplication",
            title: "A bucket is being copied to another account",
            reason: "Everything written from now on is also written there.",
            remedy: "Check whose account it is; remove the rule otherwise."
        ) { call in
            guard let bucket = call.bucket else { return nil }
            let text = call.request["ReplicationConfiguration"]?.text ?? ""
            guard let range = text.firstRange(of: "\"Account\":\"") else { return nil }
            let account = text[range.upperBound...].prefix { $0 != "\"" }
            guard !account.isEmpty, !call.account.matches(String(account)) else { return nil }
            return Verdict(bucket, [JSONMember("to", .string(String(account)))])
        },
    ]

    /// Whom a launch or volume permission lets in: `all`, account numbers, organizations.
    private static func shared(_ permission: JSON?) -> String? {
        let added = permission?["add"]?.list ?? []
        let names = added.compactMap { item -> String? in
            if item["group"]?.string == "all" { return "everybody" }
            if let user = item["userId"]?.string, user.utf8.count == 12,
                user.utf8.allSatisfy({ $0 &- 0x30 < 10 })
            {
                return user
            }
            return item["organizationArn"]?.string ?? item["organizationalUnitArn"]?.string
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }
}
