import Gate
import Shapes
import Testing

@Suite struct MannersTests {
    @Test(arguments: [
        (WireProtocol.query, "ValidationError", "AccessDenied", 403),
        (.json, "ValidationException", "AccessDeniedException", 400),
        (.restJSON, "BadRequestException", "AccessDeniedException", 403),
        (.restXML, "InvalidArgument", "AccessDenied", 403),
    ])
    func `Each protocol has its words for a refusal`(
        wire: WireProtocol, validation: String, denied: String, status: Int
    ) {
        let model = ServiceModel(
            id: "X", signingName: "x", endpointPrefix: "x", apiVersion: "1", protocols: [wire])
        let manners = Manners.usual(for: model)
        #expect(manners.validationCode == validation)
        #expect(manners.accessDeniedCode == denied)
        #expect(manners.accessDeniedStatus == status)
    }
}
