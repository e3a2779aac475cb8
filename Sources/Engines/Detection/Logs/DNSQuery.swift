import CSimdJSON

/// What detection needs of one line of a Route 53 Resolver query log.
package struct DNSQuery {
    /// Seconds since 1970; 0 if the log does not say.
    package let time: Int64
    /// The name asked for, as it stands in the log (a final dot is usual).
    package let name: ByteRun
    package let type: ByteRun
    package let responseCode: ByteRun
    /// The JSON text of the answers: `[{"Rdata":…,"Type":…,"Class":…}]`.
    package let answers: ByteRun
    package let sourceAddress: ByteRun
    package let instanceID: ByteRun
    package let vpcID: ByteRun
    package let accountID: ByteRun
    package let region: ByteRun
    /// `ALERT` or `BLOCK` where the DNS firewall acted.
    package let action: ByteRun

    init(_ fields: UnsafePointer<garrison_slice>) {
        func field(_ slot: garrison_field) -> ByteRun { ByteRun(fields[Int(slot.rawValue)]) }
        time =
            logSeconds(field(GARRISON_QUERY_TIME))
            ?? field(GARRISON_TIME_MILLISECONDS).number.map { Int64(clamping: $0 / 1000) } ?? 0
        name = field(GARRISON_QUERY_NAME)
        type = field(GARRISON_QUERY_TYPE)
        responseCode = field(GARRISON_RCODE)
        answers = field(GARRISON_ANSWERS)
        sourceAddress = field(GARRISON_SOURCE_ADDRESS)
        instanceID = field(GARRISON_INSTANCE)
        vpcID = field(GARRISON_VPC)
        accountID = field(GARRISON_ACCOUNT)
        region = field(GARRISON_REGION)
        action = field(GARRISON_ACTION)
    }
}
