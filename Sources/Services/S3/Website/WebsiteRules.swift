import S3API
import Shapes

/// What a bucket's website configuration says of a path: a pure rule.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html
struct WebsiteRules {
    /// Where a request is sent instead.
    struct Redirection: Hashable {
        var status: Int
        /// Nil for what the request used.
        var scheme: String?
        var host: String?
        /// A key, or what shall follow the host.
        var path: String
    }

    let configuration: S3Shape.WebsiteConfiguration

    /// What applies to every request of the key before the object is looked for.
    func redirection(of key: String) -> Redirection? {
        if let all = configuration.redirectAllRequestsTo {
            return Redirection(status: 301, scheme: all.protocol, host: all.hostName, path: key)
        }
        return rule(for: key, error: nil)
    }

    /// What applies once the object could not be had.
    func redirection(of key: String, error: Int) -> Redirection? { rule(for: key, error: error) }

    /// The first rule whose conditions all hold; one that asks for an error holds for none else.
    private func rule(for key: String, error: Int?) -> Redirection? {
        for rule in configuration.routingRules ?? [] {
            let wanted = rule.condition?.httpErrorCodeReturnedEquals.flatMap { Int($0) }
            guard wanted == error else { continue }
            let prefix = rule.condition?.keyPrefixEquals ?? ""
            guard key.bytesStart(with: prefix) else { continue }
            let redirect = rule.redirect
            var path = key
            if let whole = redirect.replaceKeyWith {
                path = whole
            } else if let start = redirect.replaceKeyPrefixWith {
                path =
                    start + String(decoding: key.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
            }
            return Redirection(
                status: redirect.httpRedirectCode.flatMap { Int($0) } ?? 301,
                scheme: redirect.protocol, host: redirect.hostName, path: path)
        }
        return nil
    }

    /// The object that a path of a folder means.
    func document(for key: String) -> String {
        key.isEmpty || key.utf8.last == UInt8(ascii: "/")
            ? key + (configuration.indexDocument?.suffix ?? "") : key
    }

    /// - Throws: what S3 says of rules that make no sense.
    func check() throws(Failure) {
        for rule in configuration.routingRules ?? [] {
            let redirect = rule.redirect
            if redirect.replaceKeyPrefixWith != nil, redirect.replaceKeyWith != nil {
                throw Refusal.invalidRequest(
                    "You can only define ReplaceKeyPrefix or ReplaceKey but not both.")
            }
            let isEmpty =
                redirect.hostName == nil && redirect.httpRedirectCode == nil
                && redirect.protocol == nil && redirect.replaceKeyPrefixWith == nil
                && redirect.replaceKeyWith == nil
            guard !isEmpty else { throw Refusal.malformedXML }
            if let code = redirect.httpRedirectCode {
                guard let number = Int(code), (301...399).contains(number) else {
                    throw Refusal.invalidRequest(
                        "The provided HTTP redirect code (\(code)) is not valid. Valid codes are "
                            + "3XX except 300.")
                }
            }
            if let code = rule.condition?.httpErrorCodeReturnedEquals {
                guard let number = Int(code), (400...599).contains(number) else {
                    throw Refusal.invalidRequest(
                        "The provided HTTP error code (\(code)) is not valid. Valid codes are 4XX "
                            + "or 5XX.")
                }
            }
            if let condition = rule.condition, condition.keyPrefixEquals == nil,
                condition.httpErrorCodeReturnedEquals == nil
            {
                throw Refusal.invalidRequest(
                    "Condition cannot be empty. To redirect all requests without a condition, the "
                        + "condition element shouldn't be present.")
            }
        }
    }
}

/// The names under which websites are asked for: `bucket.s3-website-REGION.amazonaws.com`,
/// `bucket.s3-website.REGION.amazonaws.com`, `bucket.s3-website.localhost`.
enum WebsiteHost {
    static func bucket(in host: String) -> String? {
        let labels = host.prefix { $0 != ":" }.lowercased()
            .split(separator: ".", omittingEmptySubsequences: false)
        guard
            let mark = labels.firstIndex(where: {
                $0 == "s3-website" || $0.hasPrefix("s3-website-")
            }), mark > 0, labels.count > mark + 1
        else { return nil }
        return labels[..<mark].joined(separator: ".")
    }
}
