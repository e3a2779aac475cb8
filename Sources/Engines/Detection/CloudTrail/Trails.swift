import Codecs

extension CloudTrailDetector {
    /// Rules about the trail itself.
    static let trails: [CloudTrailDetector] = [
        CloudTrailDetector(
            "trail-stopped", .loggingDisabled,
            on: "cloudtrail:StopLogging cloudtrail:DeleteTrail cloudtrail:DeleteEventDataStore "
                + "cloudtrail:StopEventDataStoreIngestion",
            title: "A trail was stopped or deleted",
            reason: "Without the trail, what follows is not recorded.",
            remedy: "Start the trail again and look at what its last events were."
        ) { call in
            Verdict(call.named("name", "eventDataStore") ?? "")
        },
        CloudTrailDetector(
            "trail-narrowed", .loggingModified,
            on:
                "cloudtrail:PutEventSelectors cloudtrail:UpdateTrail "
                + "cloudtrail:UpdateEventDataStore cloudtrail:PutInsightSelectors",
            title: "A trail was made to record less",
            reason: "Management events, other regions or global services are left out, or the "
                + "selectors are empty: what is done there is not recorded.",
            remedy: "Put the trail's settings back and look at what happened in the meantime."
        ) { call in
            narrows(call) ? Verdict(call.named("trailName", "name") ?? "") : nil
        },
        CloudTrailDetector(
            "trail-created", .loggingModified, severity: 2, on: "cloudtrail:CreateTrail",
            routine: true,
            title: "A trail was created",
            reason: "A new trail may send an account's events to a stranger's bucket.",
            remedy: "Check where the trail delivers to."
        ) { call in
            Verdict(call.named("name") ?? "")
        },
        CloudTrailDetector(
            "trail-bucket-expires", .defenseEvasion,
            on: "s3:PutBucketLifecycle s3:PutBucketLifecycleConfiguration",
            title: "A lifecycle rule deletes logs within days",
            reason: "The rule is on, for the whole bucket or the logs in it, and the logs are gone "
                + "before anybody looks.",
            remedy: "Remove the rule; keep logs for a year at least."
        ) { call in
            guard let bucket = call.bucket, let days = shortestExpiry(call), days <= 7 else {
                return nil
            }
            return Verdict(bucket, [JSONMember("days", count: days)])
        },
        CloudTrailDetector(
            "flow-logs-deleted", .defenseEvasion, on: "ec2:DeleteFlowLogs",
            title: "Flow logs were deleted",
            reason: "Without them, nobody sees who talks with whom.",
            remedy: "Create the flow logs again and look at what the caller did afterwards."
        ),
        CloudTrailDetector(
            "dns-logs-deleted", .defenseEvasion,
            on: "route53resolver:DeleteResolverQueryLogConfig "
                + "route53resolver:DisassociateResolverQueryLogConfig",
            title: "The logging of DNS queries was stopped",
            reason: "Without it, nobody sees which names hosts ask for.",
            remedy: "Configure it again and look at what the caller did afterwards."
        ) { call in
            Verdict(call.named("resolverQueryLogConfigId") ?? "")
        },
    ]

    private static func narrows(_ call: Call) -> Bool {
        let request = call.request
        if call.event.eventName == "UpdateTrail" {
            return request["isMultiRegionTrail"]?.isFalse == true
                || request["includeGlobalServiceEvents"]?.isFalse == true
                || request["enableLogFileValidation"]?.isFalse == true
                || request["kmsKeyId"]?.string?.isEmpty == true
        }
        if call.event.eventName == "PutInsightSelectors" {
            return request["insightSelectors"]?.array?.isEmpty == true
        }
        let advanced = request["advancedEventSelectors"]?.array
        if let advanced, !advanced.isEmpty {
            // Something must still select management events.
            return call.event.eventName == "PutEventSelectors"
                && !advanced.contains { $0.text.contains("Management") }
        }
        guard let selectors = request["eventSelectors"]?.array else { return false }
        return selectors.allSatisfy { selector in
            selector["includeManagementEvents"]?.isFalse == true
                || selector["readWriteType"]?.string == "ReadOnly"
                    && selector["dataResources"]?.list.isEmpty != false
        }
    }

    /// The least number of days after which a rule that is on deletes what is in the bucket.
    private static func shortestExpiry(_ call: Call) -> Int64? {
        let request = call.request
        let configuration =
            request["LifecycleConfiguration"] ?? request["lifecycleConfiguration"] ?? .null
        let rules = (configuration["Rule"] ?? configuration["Rules"] ?? .null).list
        return rules.compactMap { rule in
            guard rule["Status"]?.string == "Enabled" else { return nil }
            return rule.at("Expiration", "Days")?.integer
                ?? rule.at("Expiration", "Days")?.string.flatMap { Int64($0) }
        }.min()
    }
}
