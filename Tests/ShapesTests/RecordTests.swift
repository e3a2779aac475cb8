import Codecs
import Shapes
import Testing
import Vocabulary

@Suite struct RecordTests {
    private static let text = Schema("Text", .string)
    private static let secret = Schema("Secret", .string, isSensitive: true)
    private static let inner = StructureSchema(
        "Inner", [Member("AccessKeyId", { text }), Member("SecretAccessKey", { text })])
    private static let schema = StructureSchema(
        "Outer",
        [
            Member("UserName", { text }), Member("Password", { secret }),
            Member("TokenCode", { text }), Member("SAMLProviderArn", { text }),
            Member("Credentials", { Schema("Inner", .structure { inner }) }),
            Member("Since", { Schema("Moment", .timestamp(nil)) }),
            Member("Words", { Schema("Words", .list(ListSchema({ secret }))) }),
        ])
    private static let fields = Fields([
        .string("eve"), .string("pass-word"), .string("123456"), .string("arn:x"),
        .structure(Fields([.string("ASIA"), .string("top-secret")])),
        .timestamp(Instant(seconds: 1_395_695_519)), .list([.string("swordfish")]),
    ])

    @Test func `Secrets are left out, or said to be hidden`() {
        #expect(
            Record.json(Self.fields, Self.schema, secrets: .omitted) == [
                "userName": "eve", "sAMLProviderArn": "arn:x",
                "credentials": ["accessKeyId": "ASIA"], "since": "Mar 24, 2014 9:11:59 PM",
                "words": [.string(Record.hidden)],
            ])
        #expect(
            Record.json(Self.fields, Self.schema) == [
                "userName": "eve", "password": .string(Record.hidden),
                "tokenCode": .string(Record.hidden), "sAMLProviderArn": "arn:x",
                "credentials": [
                    "accessKeyId": "ASIA", "secretAccessKey": .string(Record.hidden),
                ], "since": "Mar 24, 2014 9:11:59 PM", "words": [.string(Record.hidden)],
            ])
    }

    @Test func `Every secret's text is found, wherever it stands`() {
        #expect(
            Record.secretTexts(Self.fields, Self.schema)
                == ["pass-word", "123456", "top-secret", "swordfish"])
    }

    @Test func `No member at all is null`() {
        #expect(Record.json(Fields(emptyFor: Self.schema), Self.schema) == .null)
        let alone = StructureSchema("Alone", [Member("Password", { Self.secret })])
        #expect(Record.json(Fields([.string("x")]), alone, secrets: .omitted) == .null)
    }
}
