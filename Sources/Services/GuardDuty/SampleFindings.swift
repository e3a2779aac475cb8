import Codecs
import Detection
import Gate
import Vocabulary

/// Findings to try filters and rules on; each says of itself that it is a sample.
enum SampleFindings {
    /// One sample for each type; all types that there are where none are named.
    static func make(
        types: [String]?, detector: DetectorRecord, _ call: Call
    ) throws -> [NewFinding] {
        let rules = Dictionary(
            DetectionEngine.detectors.map { ($0.type.name, $0) }
        ) { first, _ in first }
        let entries = Dictionary(
            (SampleTypes.all + rules.values.map(entry)).map { ($0.name, $0) }
        ) { first, _ in first }
        let wanted = types.map { Array(Set($0)).sorted() } ?? entries.keys.sorted()
        return try wanted.map { name in
            guard let entry = entries[name] else { throw Refusal.invalid("findingTypes") }
            return sample(entry, rules[name], detector: detector, call)
        }
    }

    /// A type that the engine knows and AWS's list has no longer.
    private static func entry(_ info: DetectorInfo) -> SampleTypes.Entry {
        let action: SampleTypes.Action
        switch info.log {
        case .cloudTrail: action = .api
        case .dns: action = .dns
        case .flow: action = .connection
        }
        return SampleTypes.Entry(
            name: info.type.name, severity: info.type.severity, action: action)
    }

    private static func sample(
        _ entry: SampleTypes.Entry, _ info: DetectorInfo?, detector: DetectorRecord, _ call: Call
    ) -> NewFinding {
        let id = id(of: entry.name, detector: detector.id)
        let time = JSON.string(call.time.iso8601Milliseconds)
        let title = info?.title ?? "A finding of the type \(entry.name)"
        var service: JSON = [
            "serviceName": "guardduty", "detectorId": .string(detector.id),
            "resourceRole": .string(info?.type.role.rawValue ?? "TARGET"),
            "additionalInfo": ["type": "default", "value": #"{"sample":true}"#],
            "eventFirstSeen": time, "eventLastSeen": time, "archived": false, "count": 1,
        ]
        if let action = SampleParts.action(entry.action) { service.set("action", to: action) }
        let document: JSON = [
            "schemaVersion": "2.0", "accountId": .string(call.account.description),
            "region": .string(call.region.description), "partition": "aws", "id": .string(id),
            "arn": .string(call.detectorARN(detector.id, "/finding/\(id)")),
            "type": .string(entry.name), "resource": SampleParts.resource(entry.family, call),
            "service": service, "severity": .number(JSONNumber(entry.severity)),
            "createdAt": time, "updatedAt": time, "title": .string("[SAMPLE] \(title)"),
            "description": .string(
                "A sample of \(entry.name)." + (info.map { " \($0.reason)" } ?? "")),
        ]
        return NewFinding(
            id: id, type: entry.name, severity: entry.severity, document: document, more: 1)
    }

    /// The same sample again has the same id, so that its count rises.
    static func id(of type: String, detector: String) -> String {
        var hash: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4]
        for byte in "sample|\(detector)|\(type)".utf8 {
            hash[0] = (hash[0] ^ UInt64(byte)) &* 0x100_0000_01b3
            hash[1] = (hash[1] &+ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
            hash[1] ^= hash[1] >> 29
        }
        return Hex.encode(
            hash.flatMap { word in
                (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
            })
    }
}

/// The resources and actions that samples tell of.
enum SampleParts {
    private static let address: JSON = [
        "ipAddressV4": "198.51.100.0", "city": ["cityName": "GeneratedFindingCityName"],
        "country": ["countryName": "GeneratedFindingCountryName"],
        "organization": [
            "asn": "-1", "asnOrg": "GeneratedFindingASNOrg", "isp": "GeneratedFindingISP",
            "org": "GeneratedFindingORG",
        ],
    ]
    private static let key: JSON = [
        "accessKeyId": "GeneratedFindingAccessKeyId",
        "principalId": "GeneratedFindingPrincipalId",
        "userName": "GeneratedFindingUserName", "userType": "IAMUser",
    ]
    private static let instance: JSON = [
        "instanceId": "i-99999999", "instanceType": "m3.xlarge", "imageId": "ami-99999999",
        "instanceState": "running", "availabilityZone": "GeneratedFindingInstaceAvailabilityZone",
        "tags": [
            ["key": "GeneratedFindingInstaceTag1", "value": "GeneratedFindingInstaceValue1"]
        ],
        "networkInterfaces": [
            [
                "networkInterfaceId": "eni-abcdef00", "privateIpAddress": "10.0.0.1",
                "publicIp": "198.51.100.0", "subnetId": "GeneratedFindingSubnetId",
                "vpcId": "GeneratedFindingVPCId",
            ]
        ],
    ]

    static func resource(_ family: Substring, _ call: Call) -> JSON {
        func arn(_ service: String, _ resource: String) -> JSON {
            .string(
                ARN(
                    service: service, region: call.region.description,
                    account: call.account.description, resource: resource
                ).description)
        }
        switch family {
        case "IAMUser": return ["resourceType": "AccessKey", "accessKeyDetails": key]
        case "S3":
            return [
                "resourceType": "S3Bucket", "accessKeyDetails": key,
                "s3BucketDetails": [
                    [
                        "arn": "arn:aws:s3:::amzn-s3-demo-bucket", "name": "amzn-s3-demo-bucket",
                        "type": "Destination",
                        "publicAccess": ["effectivePermission": "NOT_PUBLIC"],
                    ]
                ],
            ]
        case "Kubernetes":
            return [
                "resourceType": "EKSCluster", "accessKeyDetails": key,
                "eksClusterDetails": [
                    "name": "GeneratedFindingEKSClusterName",
                    "arn": arn("eks", "cluster/GeneratedFindingEKSClusterName"),
                    "vpcId": "GeneratedFindingEKSClusterVpcId", "status": "ACTIVE",
                ],
                "kubernetesDetails": [
                    "kubernetesUserDetails": [
                        "username": "GeneratedFindingUserName", "uid": "GeneratedFindingUID",
                        "groups": ["GeneratedFindingUserGroup"],
                    ]
                ],
            ]
        case "RDS":
            return [
                "resourceType": "RDSDBInstance",
                "rdsDbInstanceDetails": [
                    "dbInstanceIdentifier": "GeneratedFindingDBInstanceId",
                    "engine": "Aurora MySQL",
                    "dbInstanceArn": arn("rds", "db:GeneratedFindingDBInstanceId"),
                ],
                "rdsDbUserDetails": [
                    "user": "GeneratedFindingUserName", "database": "GeneratedFindingDatabaseName",
                ],
            ]
        case "Lambda":
            return [
                "resourceType": "Lambda",
                "lambdaDetails": [
                    "functionName": "GeneratedFindingLambdaFunctionName",
                    "functionArn": arn("lambda", "function:GeneratedFindingLambdaFunctionName"),
                    "functionVersion": "$LATEST",
                ],
            ]
        case "ECS":
            return [
                "resourceType": "ECSCluster",
                "ecsClusterDetails": [
                    "name": "GeneratedFindingECSClusterName",
                    "arn": arn("ecs", "cluster/GeneratedFindingECSClusterName"),
                    "status": "ACTIVE",
                ],
            ]
        default: return ["resourceType": "Instance", "instanceDetails": instance]
        }
    }

    static func action(_ kind: SampleTypes.Action) -> JSON? {
        let part: (name: String, value: JSON)
        switch kind {
        case .none: return nil
        case .api:
            part = (
                "awsApiCallAction",
                [
                    "api": "GeneratedFindingAPIName", "callerType": "Remote IP",
                    "serviceName": "GeneratedFindingAPIServiceName", "remoteIpDetails": address,
                ]
            )
        case .connection:
            part = (
                "networkConnectionAction",
                [
                    "connectionDirection": "OUTBOUND", "protocol": "TCP", "blocked": false,
                    "localPortDetails": ["port": 39677, "portName": "Unknown"],
                    "localIpDetails": ["ipAddressV4": "10.0.0.1"],
                    "remotePortDetails": ["port": 80, "portName": "HTTP"],
                    "remoteIpDetails": address,
                ]
            )
        case .probe:
            part = (
                "portProbeAction",
                [
                    "blocked": false,
                    "portProbeDetails": [
                        [
                            "localPortDetails": ["port": 80, "portName": "HTTP"],
                            "localIpDetails": ["ipAddressV4": "10.0.0.1"],
                            "remoteIpDetails": address,
                        ]
                    ],
                ]
            )
        case .dns:
            part = (
                "dnsRequestAction",
                ["domain": "GeneratedFindingDomainName", "protocol": "UDP", "blocked": false]
            )
        case .kubernetes:
            part = (
                "kubernetesApiCallAction",
                [
                    "requestUri": "GeneratedFindingRequestURI", "verb": "list", "statusCode": 200,
                    "sourceIps": ["198.51.100.0"], "userAgent": "GeneratedFindingUserAgent",
                    "remoteIpDetails": address,
                ]
            )
        case .login:
            part = (
                "rdsLoginAttemptAction",
                [
                    "remoteIpDetails": address,
                    "LoginAttributes": [
                        ["user": "GeneratedFindingUserName", "failedLoginAttempts": 1]
                    ],
                ]
            )
        }
        return .object([
            JSONMember("actionType", .string(kind.rawValue)), JSONMember(part.name, part.value),
        ])
    }
}
