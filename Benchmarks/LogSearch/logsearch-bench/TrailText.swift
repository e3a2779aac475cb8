/// Events in the shape of CloudTrail's, made up: a few callers, many calls, ids that never repeat.
struct TrailText {
    private var state: UInt64
    private var time: Int64 = 1_750_000_000_000

    init(seed: UInt64) { state = seed }

    private mutating func random() -> UInt64 {
        state = state &+ 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    private mutating func pick<T>(_ list: [T]) -> T {
        let place = Double(random() >> 11) / Double(1 << 53)
        // Some are much more frequent than others, as in every trail.
        return list[min(list.count - 1, Int(place * place * Double(list.count)))]
    }

    private mutating func hex(_ count: Int) -> String {
        String((0..<count).map { _ in Self.digits[Int(random() % 16)] })
    }
    private static let digits = Array("0123456789abcdef")
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    private mutating func uuid() -> String {
        "\(hex(8))-\(hex(4))-\(hex(4))-\(hex(4))-\(hex(12))"
    }

    private static let calls = [
        ("s3.amazonaws.com", "GetObject"), ("sts.amazonaws.com", "AssumeRole"),
        ("kms.amazonaws.com", "Decrypt"), ("ec2.amazonaws.com", "DescribeInstances"),
        ("s3.amazonaws.com", "PutObject"), ("dynamodb.amazonaws.com", "GetItem"),
        ("ssm.amazonaws.com", "UpdateInstanceInformation"),
        ("logs.amazonaws.com", "CreateLogStream"),
        ("lambda.amazonaws.com", "ListFunctions20150331"), ("iam.amazonaws.com", "ListRoles"),
        ("secretsmanager.amazonaws.com", "GetSecretValue"), ("iam.amazonaws.com", "GetRolePolicy"),
        ("signin.amazonaws.com", "ConsoleLogin"), ("ec2.amazonaws.com", "RunInstances"),
    ]
    private static let agents = [
        "aws-sdk-java/2.20.68 Linux/5.10.192-183.736.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/17.0.8",
        "Boto3/1.28.57 md/Botocore#1.31.57 ua/2.0 os/linux#6.1.55 lang/python#3.11.5",
        "aws-cli/2.13.22 Python/3.11.5 Linux/6.1.55-75.123.amzn2023.x86_64 exe/x86_64.amzn.2023",
        "s3.amazonaws.com", "AWS Internal",
        "APN/1.0 HashiCorp/1.0 Terraform/1.5.7 (+https://www.terraform.io) aws-sdk-go/1.44.261",
    ]

    mutating func next() -> (time: Int64, id: [UInt8], message: [UInt8]) {
        time += Int64(random() % 40)
        let (source, name) = pick(Self.calls)
        let role = "service-role-\(random() % 60)"
        let principal =
            "AROA" + String((0..<16).map { Self.letters[Int(($0 * 7) ^ role.count) % 32] })
        let session = "i-0" + String(role.hashValueStable, radix: 16)
        let key = "ASIA" + String((0..<16).map { _ in Self.letters[Int(random() % 32)] })
        let id = uuid()
        let denied = random() % 50 == 0
        let error =
            denied
            ? #""errorCode":"AccessDenied","errorMessage":"Access Denied","# : ""
        let object = "data/\(2020 + random() % 6)/part-\(random() % 100_000).parquet"
        let text = """
            {"eventVersion":"1.09","userIdentity":{"type":"AssumedRole","principalId":"\
            \(principal):\(session)","arn":"arn:aws:sts::123456789012:assumed-role/\(role)/\
            \(session)","accountId":"123456789012","accessKeyId":"\(key)","sessionContext":\
            {"sessionIssuer":{"type":"Role","principalId":"\(principal)","arn":"arn:aws:iam::\
            123456789012:role/\(role)","accountId":"123456789012","userName":"\(role)"},\
            "attributes":{"creationDate":"\(Self.iso(time / 1000 / 3600 * 3600))",\
            "mfaAuthenticated":"false"},"ec2RoleDelivery":"2.0"}},"eventTime":"\
            \(Self.iso(time / 1000))","eventSource":"\(source)","eventName":"\(name)",\
            "awsRegion":"us-east-1","sourceIPAddress":"10.\(random() % 4).\(random() % 256).\
            \(random() % 256)","userAgent":"[\(pick(Self.agents))]",\(error)"requestParameters":\
            {"bucketName":"company-data-lake-\(random() % 9)","Host":"company-data-lake.s3.\
            amazonaws.com","key":"\(object)"},"responseElements":null,"additionalEventData":\
            {"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn"\
            :0,"AuthenticationMethod":"AuthHeader","bytesTransferredOut":\(random() % 900_000)},\
            "requestID":"\(uuid())","eventID":"\(id)","readOnly":true,"resources":[{"type":\
            "AWS::S3::Object","ARN":"arn:aws:s3:::company-data-lake/\(object)"},{"accountId":\
            "123456789012","type":"AWS::S3::Bucket","ARN":"arn:aws:s3:::company-data-lake"}],\
            "eventType":"AwsApiCall","managementEvent":false,"recipientAccountId":"123456789012",\
            "eventCategory":"Data","tlsDetails":{"tlsVersion":"TLSv1.3","cipherSuite":\
            "TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"company-data-lake.s3.aws.com"}}
            """
        return (time, Array(id.utf8), Array(text.utf8))
    }

    private static func iso(_ seconds: Int64) -> String {
        // All events of a run are of a few days of June 2025.
        let start: Int64 = 1_748_736_000
        let day = (seconds - start) / 86_400
        let rest = (seconds - start) % 86_400
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return
            "2025-06-\(two(day % 30 + 1))T\(two(rest / 3600)):\(two(rest / 60 % 60)):"
            + "\(two(rest % 60))Z"
    }
}

extension String {
    /// The same on every run.
    fileprivate var hashValueStable: UInt64 {
        utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
