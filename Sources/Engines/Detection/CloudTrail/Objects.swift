import Codecs

extension CloudTrailDetector {
    /// Rules about objects in buckets; they need the trail's data events.
    static let objects: [CloudTrailDetector] = [
        CloudTrailDetector(
            "objects-deleted", .deletesS3, on: "s3:DeleteObject s3:DeleteObjects",
            title: "Many objects of a bucket are being deleted",
            reason: "Twenty deletions and more (forty, by a role of programs) came from one caller "
                + "within ten minutes, of objects that it had not just written itself.",
            remedy: "If nobody asked for it, disable the credentials; restore older versions."
        ) { call in
            guard let bucket = call.bucket else { return nil }
            let key = mixed(call.foldHash ^ stableHash(bucket))
            let seen = call.history.distinct(
                key ^ deleting, value: call.event.eventID.hash | 1, at: call.event.time,
                within: churnSeconds, count: CallHistory.valuesMax)
            guard seen >= (isPerson(call) ? deletionsMin : deletionsOfProgramsMin) else {
                return nil
            }
            // Asked with 0, which every window of writes holds but does not count.
            let written = call.history.distinct(
                key ^ writing, value: 0, at: call.event.time, within: churnSeconds,
                count: CallHistory.valuesMax)
            return written &* 2 > seen ? nil : Verdict(bucket, [JSONMember("atLeast", count: seen)])
        },
        CloudTrailDetector(
            "object-deleted", .deletesS3, severity: 1, on: "s3:DeleteObject",
            title: "Somebody deleted an object",
            reason: "It is mostly nothing; look at how many.",
            remedy: "Look at the caller's other findings."
        ) { call in
            isPerson(call) ? call.bucket.map { Verdict($0) } : nil
        },
        CloudTrailDetector(
            "objects-deleted-by-batch", .deletesS3, severity: 2, on: "s3:DeleteObjects",
            title: "Objects of a bucket were deleted by the batch",
            reason: "One call deletes up to a thousand.",
            remedy: "Look at the caller's other findings; restore older versions if need be."
        ) { call in
            call.bucket.map { Verdict($0) }
        },
        CloudTrailDetector(
            "client-key-encryption", .writesS3, severity: 8,
            on: "s3:CopyObject s3:PutObject s3:UploadPart s3:CreateMultipartUpload",
            title: "Objects are being encrypted with a key that only the caller has",
            reason: "Extortionists overwrite objects with copies under their own key; without it "
                + "nobody reads them again.",
            remedy: "Stop the credentials at once; restore older versions."
        ) { call in
            // The text is searched first: objects are put by the million.
            guard call.event.requestParameters.containsIgnoringCase("customer-algorithm"),
                call.request["x-amz-server-side-encryption-customer-algorithm"] != nil,
                let bucket = call.bucket
            else { return nil }
            return Verdict(bucket)
        },
        CloudTrailDetector(
            "foreign-key-encryption", .writesS3, severity: 8,
            on: "s3:CopyObject s3:PutObject s3:CreateMultipartUpload s3:PutBucketEncryption",
            title: "Objects are being encrypted with another account's key",
            reason: "Whoever has that account decides from now on who reads them.",
            remedy: "Stop the credentials at once; restore older versions."
        ) { call in
            guard call.event.requestParameters.containsIgnoringCase("kms"),
                let bucket = call.bucket
            else { return nil }
            let name = "x-amz-server-side-encryption-aws-kms-key-id"
            let rule = call.request["ServerSideEncryptionConfiguration"]?["Rule"]?
                .list.first?["ApplyServerSideEncryptionByDefault"]?["KMSMasterKeyID"]?.string
            guard let key = call.named(name) ?? rule else { return nil }
            let parts = key.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count > 4, !parts[4].isEmpty, !call.account.matches(String(parts[4])) else {
                return nil
            }
            return Verdict(bucket, [JSONMember("key", .string(key))])
        },
        CloudTrailDetector(
            "ransom-note", .writesS3, severity: 8, on: "s3:PutObject s3:CopyObject",
            title: "A file was put into a bucket that is named like a ransom note",
            reason: "Extortionists leave such files for their victims.",
            remedy: "Stop the credentials at once; look at what they did to the other objects."
        ) { call in
            guard let bucket = call.bucket, let key = call.named("key"), isRansomNote(key) else {
                return nil
            }
            return Verdict(bucket, [JSONMember("key", .string(key))])
        },
        CloudTrailDetector(
            "copied-to-other-account", .exfiltrationS3, severity: 5, on: "s3:CopyObject",
            title: "An object was copied between buckets of different accounts",
            reason: "The copy is out of this account's hands.",
            remedy: "Check whose account it is."
        ) { call in
            guard let bucket = call.bucket, !call.event.resources.isEmpty,
                let resources = try? JSON(bytes: Array(call.event.resources.bytes))
            else { return nil }
            let owners = Set(
                resources.list.filter { $0["type"]?.string == "AWS::S3::Bucket" }
                    .compactMap { $0["accountId"]?.string })
            return owners.count > 1 ? Verdict(bucket) : nil
        },
        CloudTrailDetector(
            "endpoint-stranger", .exfiltrationS3, severity: 5,
            on: "s3:GetObject s3:PutObject s3:ListObjects s3:ListBucket s3:CopyObject",
            title: "Another account's credentials were used through your VPC endpoint",
            reason: "Data leaves that way under credentials that are not yours.",
            remedy: "Limit the endpoint's policy to your organization."
        ) { call in
            guard !call.event.vpcEndpointID.isEmpty, let bucket = call.bucket else { return nil }
            let isOther =
                call.event.identityType == "AWSAccount" && !call.event.recipientAccountID.isEmpty
                && call.event.identityAccount.string != call.event.recipientAccountID.string
            let isOutside =
                call.event.eventName == "GetObject" && call.address.map { !$0.isPrivate } ?? false
            return isOther || isOutside ? Verdict(bucket) : nil
        },
        CloudTrailDetector(
            "endpoint-refused", .discoveryS3, on: "", outcome: .any,
            title: "A VPC endpoint's policy refused a call",
            reason: "Something inside tried what the endpoint does not let through.",
            remedy: "Find out what the caller is."
        ) { call in
            call.event.errorCode == "VpceAccessDenied" ? Verdict(call.bucket ?? "") : nil
        },
    ]

    /// Deletions within the window that are many, by people and by programs.
    static let deletionsMin = 20
    static let deletionsOfProgramsMin = 40
    /// Notes who writes where, so that programs that delete what they wrote are left alone.
    static func noteWrite(_ call: Call) {
        guard let bucket = call.bucket else { return }
        _ = call.history.distinct(
            mixed(call.foldHash ^ stableHash(bucket)) ^ writing,
            value: call.event.eventID.hash | 1, at: call.event.time, within: churnSeconds,
            count: CallHistory.valuesMax)
    }

    private static let churnSeconds: Int64 = 600
    private static let deleting: UInt64 = 0x7
    private static let writing: UInt64 = 0x8

    /// Whether a file's name begs or threatens.
    static func isRansomNote(_ key: String) -> Bool {
        let name = key.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let parts = [
            "how_to_decrypt", "how-to-decrypt", "how to decrypt", "decrypt_instruction",
            "decrypt-instruction", "how_to_recover", "how-to-recover", "how to recover",
            "recover_files", "recover-files", "recover_your", "restore_files", "restore-files",
            "restore_your", "ransom", "your_files", "files_encrypted", "file_encrypted",
            "help_decrypt", "help-decrypt", "decryption_guide", "unlock_files", "readme_now",
            "read_me_now", "readme_for_decrypt", "how_to_restore", "how_to_unlock", "warning_read",
        ]
        let ends = ["txt", "html", "htm", "hta", "md", "rtf", "pdf", "bmp", "png", "jpg", ""]
        let end = name.contains(".") ? name.split(separator: ".").last.map(String.init) ?? "" : ""
        return ends.contains(end) && parts.contains { name.contains($0) }
    }
}
