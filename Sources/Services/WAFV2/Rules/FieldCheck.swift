import Shapes
import WAFV2API

extension RuleCheck {
    static let transformationsMax = 10

    /// - Parameter isInjection: whether the statement looks for SQL or markup, which a fingerprint
    ///   cannot hold.
    func field(_ field: WAFV2Shape.FieldToMatch, isInjection: Bool = false) throws {
        guard field.presentCount == 1 else {
            throw WAFRefusal.invalid(.exactlyOne, .fieldToMatch, "FieldToMatch")
        }
        if isInjection, field.ja3Fingerprint != nil || field.ja4Fingerprint != nil {
            throw WAFRefusal.invalid(.notAllowed, .fieldToMatch, "FieldToMatch")
        }
        if let it = field.jsonBody, it.matchPattern.presentCount != 1 {
            throw WAFRefusal.invalid(.exactlyOne, .jsonMatchPattern, "JsonMatchPattern")
        }
        if let it = field.headers, it.matchPattern.presentCount != 1 {
            throw WAFRefusal.invalid(.exactlyOne, .headerMatchPattern, "HeaderMatchPattern")
        }
        if let it = field.cookies, it.matchPattern.presentCount != 1 {
            throw WAFRefusal.invalid(.exactlyOne, .cookieMatchPattern, "CookieMatchPattern")
        }
    }

    func transformations(_ list: [WAFV2Shape.TextTransformation]) throws {
        guard list.count <= Self.transformationsMax else {
            throw WAFRefusal.limit(
                "\(Self.transformationsMax) text transformations are the most of one statement.")
        }
        var priorities: Set<Int> = []
        for it in list where !priorities.insert(it.priority).inserted {
            throw WAFRefusal.invalid(
                .duplicate, .textTransformation, "Priority \(it.priority)")
        }
    }

    func preParse(
        _ list: [WAFV2Shape.PreParseTextTransformation]?, _ field: WAFV2Shape.FieldToMatch
    ) throws {
        guard let list, !list.isEmpty else { return }
        guard field.singleQueryArgument != nil || field.allQueryArguments != nil else {
            throw WAFRefusal.invalid(.notAllowed, .preParse, "PreParseTextTransformations")
        }
        guard list.count <= Self.transformationsMax else {
            throw WAFRefusal.limit(
                "\(Self.transformationsMax) pre-parse transformations are the most of a statement.")
        }
        var priorities: Set<Int> = []
        for it in list where !priorities.insert(it.priority).inserted {
            throw WAFRefusal.invalid(.duplicate, .preParse, "Priority \(it.priority)")
        }
    }
}
