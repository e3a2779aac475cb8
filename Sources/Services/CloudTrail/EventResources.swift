import Codecs

/// The resources that a lookup tells for an event: those that its parameters and its answer name,
/// then those of its `resources`.
enum EventResources {
    private struct Source {
        /// Member of `requestParameters` or `responseElements`, with dots between levels.
        let path: String
        let type: String
    }

    private static let table: [String: [Source]] = [
        "iam.amazonaws.com": [
            Source(path: "userName", type: "AWS::IAM::User"),
            Source(path: "user.userName", type: "AWS::IAM::User"),
            Source(path: "user.arn", type: "AWS::IAM::User"),
            Source(path: "groupName", type: "AWS::IAM::Group"),
            Source(path: "group.arn", type: "AWS::IAM::Group"),
            Source(path: "roleName", type: "AWS::IAM::Role"),
            Source(path: "role.arn", type: "AWS::IAM::Role"),
            Source(path: "policyName", type: "AWS::IAM::Policy"),
            Source(path: "policyArn", type: "AWS::IAM::Policy"),
            Source(path: "policy.arn", type: "AWS::IAM::Policy"),
            Source(path: "permissionsBoundary", type: "AWS::IAM::Policy"),
            Source(path: "instanceProfileName", type: "AWS::IAM::InstanceProfile"),
            Source(path: "instanceProfile.arn", type: "AWS::IAM::InstanceProfile"),
            Source(path: "accessKeyId", type: "AWS::IAM::AccessKey"),
            Source(path: "accessKey.accessKeyId", type: "AWS::IAM::AccessKey"),
            Source(path: "serialNumber", type: "AWS::IAM::MfaDevice"),
            Source(path: "virtualMFADevice.serialNumber", type: "AWS::IAM::MfaDevice"),
            Source(path: "openIDConnectProviderArn", type: "AWS::IAM::OidcProvider"),
            Source(path: "sAMLProviderArn", type: "AWS::IAM::SAMLProvider"),
            Source(path: "serverCertificateName", type: "AWS::IAM::ServerCertificate"),
        ],
        "sts.amazonaws.com": [
            Source(path: "roleArn", type: "AWS::IAM::Role"),
            Source(path: "roleSessionName", type: "AWS::STS::AssumedRole"),
            Source(path: "assumedRoleUser.assumedRoleId", type: "AWS::STS::AssumedRole"),
            Source(path: "assumedRoleUser.arn", type: "AWS::STS::AssumedRole"),
            Source(path: "credentials.accessKeyId", type: "AWS::IAM::AccessKey"),
        ],
        "s3.amazonaws.com": [
            Source(path: "bucketName", type: "AWS::S3::Bucket")
        ],
        "cloudtrail.amazonaws.com": [
            Source(path: "name", type: "AWS::CloudTrail::Trail"),
            Source(path: "trailName", type: "AWS::CloudTrail::Trail"),
            Source(path: "trailARN", type: "AWS::CloudTrail::Trail"),
            Source(path: "resourceId", type: "AWS::CloudTrail::Trail"),
            Source(path: "s3BucketName", type: "AWS::S3::Bucket"),
        ],
        "guardduty.amazonaws.com": [
            Source(path: "detectorId", type: "AWS::GuardDuty::Detector"),
            Source(path: "filterName", type: "AWS::GuardDuty::Filter"),
            Source(path: "ipSetId", type: "AWS::GuardDuty::IPSet"),
            Source(path: "threatIntelSetId", type: "AWS::GuardDuty::ThreatIntelSet"),
        ],
    ]
    /// Of one event; more are not indexed.
    static let countMax = 50

    static func of(_ event: EventFacts) -> [EventResource] {
        var found: [EventResource] = []
        func add(_ type: String, _ name: String) {
            let resource = EventResource(type: type, name: name)
            if !name.isEmpty, name.utf8.count <= 2000, found.count < countMax,
                !found.contains(resource)
            {
                found.append(resource)
            }
        }
        for source in table[event.source] ?? [] {
            for tree in [event.requestParameters, event.responseElements] {
                if let name = value(source.path, in: tree) { add(source.type, name) }
            }
        }
        for resource in event.resources {
            // Of a bucket the name is told, as in its parameters.
            if resource.type == "AWS::S3::Bucket", resource.name.hasPrefix("arn:aws:s3:::") {
                add(resource.type, String(resource.name.dropFirst("arn:aws:s3:::".count)))
            } else {
                add(resource.type, resource.name)
            }
        }
        return found
    }

    private static func value(_ path: String, in tree: JSON) -> String? {
        var here: JSON? = tree
        for part in path.split(separator: ".") { here = here?[String(part)] }
        return here?.string
    }
}
