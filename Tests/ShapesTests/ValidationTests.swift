import Shapes
import Testing

@Suite struct ValidationTests {
    static let name = Schema(
        "userNameType", .string, Constraint(min: 1, max: 5, pattern: #"[\w+=,.@-]+"#))
    static let schema = StructureSchema(
        "CreateUserRequest",
        [
            Member("UserName", { ValidationTests.name }, traits: .required),
            Member("Status", { Schema("statusType", .string, Constraint(values: ["A", "B"])) }),
        ])

    @Test(
        arguments: [
            (
                nil, nil,
                "1 validation error detected: Value null at 'userName' failed to satisfy "
                    + "constraint: Member must not be null"
            ),
            ("abc", nil, nil),
            (
                "abcdef", nil,
                "1 validation error detected: Value 'abcdef' at 'userName' failed to "
                    + "satisfy constraint: Member must have length less than or equal to 5"
            ),
            (
                "a b", "C",
                "2 validation errors detected: Value 'a b' at 'userName' failed to satisfy "
                    + #"constraint: Member must satisfy regular expression pattern: [\w+=,.@-]+; "#
                    + "Value 'C' at 'status' failed to satisfy constraint: Member must satisfy enum value "
                    + "set: [A, B]"
            ),
        ] as [(String?, String?, String?)])
    func `Failures are told together in AWS's words`(name: String?, status: String?, text: String?)
    {
        let fields = Fields([name.map { .string($0) }, status.map { .string($0) }])
        #expect(Validation.message(fields, Self.schema) == text)
    }

    @Test(arguments: [
        ("UserName", "userName"), ("MFADevices", "mfaDevices"), ("ACL", "acl"), ("ARN", "arn"),
        ("SSEKMSKeyId", "ssekmsKeyId"), ("path", "path"),
    ])
    func `Names are spelled as the trail spells them`(name: String, lower: String) {
        #expect(Member.lowerCamel(name) == lower)
    }
}
