package import Codecs
import Vocabulary

extension Finding {
    /// The finding as `GetFindings` returns it, but for what only a service knows (its detector).
    package func json(detectorID: String = "", updatedAt: Int64? = nil) -> JSON {
        let arn =
            "arn:aws:guardduty:\(region):\(accountID):detector/\(detectorID)/finding/\(id)"
        return [
            "schemaVersion": "2.0",
            "accountId": .string(accountID),
            "region": .string(region),
            "partition": "aws",
            "id": .string(id),
            "arn": .string(arn),
            "type": .string(type),
            "resource": resourceJSON,
            "service": serviceJSON(detectorID: detectorID),
            "severity": .number(JSONNumber(severity)),
            "createdAt": .string(Self.text(firstSeen)),
            "updatedAt": .string(Self.text(updatedAt ?? lastSeen)),
            "title": .string(title),
            "description": .string(summary),
        ]
    }

    private static func text(_ seconds: Int64) -> String {
        Instant(seconds: seconds).iso8601Milliseconds
    }

    private var resourceJSON: JSON {
        switch resource {
        case .accessKey(let details):
            return ["resourceType": "AccessKey", "accessKeyDetails": details.json]
        case .bucket("", let details):
            return ["resourceType": "S3Bucket", "accessKeyDetails": details.json]
        case .bucket(let name, let details):
            return [
                "resourceType": "S3Bucket",
                "accessKeyDetails": details.json,
                "s3BucketDetails": [
                    ["arn": .string("arn:aws:s3:::\(name)"), "name": .string(name)]
                ],
            ]
        case .instance(let details):
            return ["resourceType": "Instance", "instanceDetails": details.json]
        }
    }

    private func serviceJSON(detectorID: String) -> JSON {
        var more = details
        more.insert(JSONMember("rule", .string(info.rule)), at: 0)
        more.append(JSONMember("actor", .string(actor)))
        var service: [JSONMember] = [
            JSONMember("serviceName", "guardduty"),
            JSONMember("detectorId", .string(detectorID)),
            JSONMember("action", actionJSON),
            JSONMember("resourceRole", .string(info.type.role.rawValue)),
            JSONMember(
                "additionalInfo",
                ["type": "default", "value": .string(JSON.object(more).text)]),
            JSONMember("eventFirstSeen", .string(Self.text(firstSeen))),
            JSONMember("eventLastSeen", .string(Self.text(lastSeen))),
            JSONMember("archived", false),
            JSONMember("count", .number(JSONNumber(count))),
        ]
        if !evidence.isEmpty {
            let matches = evidence.map { match -> JSON in
                ["threatListName": .string(match.list), "threatNames": [.string(match.value)]]
            }
            service.append(
                JSONMember("evidence", ["threatIntelligenceDetails": .array(matches)]))
        }
        return .object(service)
    }

    private var actionJSON: JSON {
        switch action {
        case .apiCall(let call): return call.json
        case .connection(let connection): return connection.json
        case .portProbe(let port, let remote):
            return [
                "actionType": "PORT_PROBE",
                "portProbeAction": [
                    "blocked": false,
                    "portProbeDetails": [
                        [
                            "localPortDetails": [
                                "port": .number(JSONNumber(port)),
                                "portName": .string(portName(port)),
                            ],
                            "remoteIpDetails": ["ipAddressV4": .string(remote)],
                        ]
                    ],
                ],
            ]
        case .dnsRequest(let domain, let blocked):
            return [
                "actionType": "DNS_REQUEST",
                "dnsRequestAction": [
                    "domain": .string(domain), "protocol": "UDP", "blocked": .bool(blocked),
                ],
            ]
        }
    }
}

extension AccessKeyDetails {
    fileprivate var json: JSON {
        [
            "accessKeyId": .string(accessKeyID), "principalId": .string(principalID),
            "userName": .string(userName), "userType": .string(userType),
        ]
    }
}

extension InstanceDetails {
    fileprivate var json: JSON {
        [
            "instanceId": .string(instanceID),
            "networkInterfaces": [
                [
                    "networkInterfaceId": .string(interfaceID),
                    "privateIpAddress": .string(privateAddress),
                    "vpcId": .string(vpcID),
                    "subnetId": .string(subnetID),
                ]
            ],
        ]
    }
}

extension FindingAction.APICall {
    fileprivate var json: JSON {
        let isDomain = caller.hasSuffix(".amazonaws.com") || caller.contains(" ")
        var members: [JSONMember] = [
            JSONMember("api", .string(api)),
            JSONMember("serviceName", .string(service)),
            JSONMember("callerType", isDomain ? "Domain" : "Remote IP"),
        ]
        if isDomain {
            members.append(JSONMember("domainDetails", ["domain": .string(caller)]))
        } else {
            let name = caller.contains(":") ? "ipAddressV6" : "ipAddressV4"
            members.append(
                JSONMember("remoteIpDetails", .object([JSONMember(name, .string(caller))])))
        }
        if !errorCode.isEmpty { members.append(JSONMember("errorCode", .string(errorCode))) }
        if !userAgent.isEmpty { members.append(JSONMember("userAgent", .string(userAgent))) }
        if !affected.isEmpty {
            members.append(JSONMember("affectedResources", ["name": .string(affected)]))
        }
        return ["actionType": "AWS_API_CALL", "awsApiCallAction": .object(members)]
    }
}

extension FindingAction.Connection {
    fileprivate var json: JSON {
        [
            "actionType": "NETWORK_CONNECTION",
            "networkConnectionAction": [
                "connectionDirection": .string(isOutbound ? "OUTBOUND" : "INBOUND"),
                "protocol": .string(protocolName),
                "blocked": .bool(isBlocked),
                "localPortDetails": [
                    "port": .number(JSONNumber(localPort)),
                    "portName": .string(portName(localPort)),
                ],
                "localIpDetails": ["ipAddressV4": .string(localAddress)],
                "remotePortDetails": [
                    "port": .number(JSONNumber(remotePort)),
                    "portName": .string(portName(remotePort)),
                ],
                "remoteIpDetails": ["ipAddressV4": .string(remoteAddress)],
            ],
        ]
    }
}

/// The usual name of a port, as GuardDuty writes it; `Unknown` for the rest.
func portName(_ port: Int) -> String {
    switch port {
    case 20, 21: "FTP"
    case 22: "SSH"
    case 23: "TELNET"
    case 25: "SMTP"
    case 53: "DNS"
    case 80: "HTTP"
    case 110: "POP3"
    case 123: "NTP"
    case 135: "RPC"
    case 139, 445: "SMB"
    case 143: "IMAP"
    case 389: "LDAP"
    case 443: "HTTPS"
    case 1433: "MSSQL"
    case 1521: "ORACLE"
    case 3306: "MYSQL"
    case 3389: "RDP"
    case 5432: "POSTGRESQL"
    case 5985, 5986: "WINRM"
    case 6379: "REDIS"
    case 9200: "ELASTICSEARCH"
    case 27017: "MONGODB"
    default: "Unknown"
    }
}
