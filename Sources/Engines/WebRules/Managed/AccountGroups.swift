import Matching
package import Vocabulary

/// What account groups count of a login or registration.
package enum AccountMeasure: Hashable, Sendable {
    /// Requests from the address in ten minutes, of the session in half an hour.
    case addressRequests, sessionRequests
    /// Different usernames of the session, and passwords tried on the username, in half an hour.
    case usernames, passwords
    /// Requests of the session with credentials that are known to be stolen, in half an hour.
    case stolenCredentials
    /// Half hours in a row in which the session logged in.
    case halfHours
    case isMissingCredential, isStolen, isTokenRejected, isPassive
    case phoneRequests, streetRequests
    /// Addresses that showed the token.
    case tokenAddresses
    case addressFailures, sessionFailures, addressSuccesses, sessionSuccesses
    /// 1: low, 2: medium, 3: high.
    case risk
    case needsToken
}

/// Where an application's logins or registrations are, and how they look.
package struct AccountSettings: Hashable, Sendable {
    package enum Answer: Hashable, Sendable {
        case status(success: Set<Int>, failure: Set<Int>)
        case header(Bytes, success: Set<Bytes>, failure: Set<Bytes>)
        case body(success: [Bytes], failure: [Bytes])
        case json([Bytes], success: Set<Bytes>, failure: Set<Bytes>)
    }
    /// `atp` or `acfp`.
    package var space: String
    package var path: String
    /// The page that holds the registration form.
    package var pagePath: String?
    package var pathIsPattern = false
    package var isJSON = true
    /// Names of form fields, or pointers into JSON.
    package var username: String?
    package var password: String?
    package var email: String?
    package var phones: [String] = []
    package var streets: [String] = []
    package var answer: Answer?

    package init(space: String, path: String) {
        self.space = space
        self.path = path
    }

    fileprivate var isLogin: Bool { space == "atp" }
}

/// A login or registration whose answer is to be counted.
package struct AnswerWatch: Sendable {
    package let settings: AccountSettings
    let address: String
    let session: String?

    package static let bodyBytesMax = 65_536
}

extension Evaluation {
    private static let tenMinutes: Int64 = 600
    private static let halfHour: Int64 = 1_800

    /// Counts a request to the login or registration path, once.
    mutating func lookAtAccount(_ settings: AccountSettings, _ pattern: Pattern?) {
        account = [:]
        labelToken()
        let path = reader.parts.path
        func isAt(_ wanted: String?) -> Bool {
            guard let wanted else { return false }
            if let pattern, wanted == settings.path { return pattern.matches(path) }
            return path == Bytes(wanted.utf8)
        }
        let isPost = request.method == Bytes("POST")
        if !settings.isLogin {
            // The page and the form both want a token.
            let isPage = request.method == Bytes("GET") && isAt(settings.pagePath)
            let token = request.token
            let isFresh =
                token.failure == nil
                && token.challengeSolved.map {
                    $0 + .seconds(acl.challengeImmunitySeconds) >= time
                } ?? false
            if (isPage || (isPost && isAt(settings.path))) && !isFresh { account?[.needsToken] = 1 }
        }
        guard isPost, isAt(settings.path) else { return }
        let fields = AccountFields(settings, reader.body)
        let session = request.token.failure == nil ? request.token.id : nil
        let address = request.client.unmapped.description
        measure(settings, fields, address: address, session: session)
        if settings.answer != nil {
            verdict.watch = AnswerWatch(settings: settings, address: address, session: session)
        }
        labelLevels(settings)
    }

    private mutating func measure(
        _ settings: AccountSettings, _ fields: AccountFields, address: String, session: String?
    ) {
        let space = "\(acl.name) \(settings.space)"
        let tallies = counters.tallies
        func count(_ kind: String, _ key: String, _ seconds: Int64) -> Int {
            tallies.count("\(space) \(kind) \(key)", seconds: seconds, at: time)
        }
        func distinct(_ kind: String, _ key: String, _ value: String) -> Int {
            tallies.distinct("\(space) \(kind) \(key)", value, seconds: Self.halfHour, at: time)
        }
        func seen(_ kind: String, _ key: String, _ seconds: Int64) -> Int {
            tallies.seen("\(space) \(kind) \(key)", seconds: seconds, at: time)
        }
        var found: [AccountMeasure: Int] = [:]
        found[.addressRequests] = count("ip", address, Self.tenMinutes)
        found[.addressFailures] = seen("ip failure", address, Self.tenMinutes)
        found[.addressSuccesses] = seen("ip success", address, Self.tenMinutes)
        found[.isMissingCredential] =
            fields.username == nil || (settings.password != nil && fields.password == nil) ? 1 : 0
        let isStolen =
            fields.username.map { request.isStolen($0, fields.password ?? []) } ?? false
        found[.isStolen] = isStolen ? 1 : 0
        if isStolen {
            add(["awswaf:managed:aws:\(settings.space):signal:credential_compromised"])
        }
        if let session {
            found[.sessionRequests] = count("session", session, Self.halfHour)
            found[.sessionFailures] = seen("session failure", session, Self.halfHour)
            found[.sessionSuccesses] = seen("session success", session, Self.halfHour)
            found[.tokenAddresses] = distinct("token", session, address)
            if isStolen { found[.stolenCredentials] = count("stolen", session, Self.halfHour) }
            if let username = fields.username {
                found[.usernames] = distinct("names", session, username.text)
            }
            // Six hours of half hours, each a slice of a window of five hours and more.
            found[.halfHours] = tallies.distinct(
                "\(space) long \(session)", String(time.seconds / Self.halfHour),
                seconds: Self.halfHour * 14, at: time)
        }
        if let username = fields.username, let password = fields.password {
            found[.passwords] = distinct("words", username.text, password.text)
        }
        for phone in fields.phones {
            found[.phoneRequests] = max(
                found[.phoneRequests] ?? 0, count("phone", phone.text, Self.halfHour))
        }
        if !fields.street.isEmpty {
            found[.streetRequests] = count("street", fields.street.text, Self.halfHour)
        }
        let isRejected = verdict.labels.contains("awswaf:managed:token:rejected")
        found[.isTokenRejected] = isRejected ? 1 : 0
        let client = request.client.unmapped
        let isBad = lists("AWSManagedIPReputationList", client)
        let isHidden =
            lists("AnonymousIPList", client) || lists("HostingProviderIPList", client)
        found[.risk] = isBad || isStolen ? 3 : isHidden ? 2 : 0
        found[.isPassive] = session != nil && !request.token.isInteractive ? 1 : 0
        for (measure, value) in found { account?[measure] = value }
    }

    /// Labels of what is much, but less than a rule acts on.
    private mutating func labelLevels(_ settings: AccountSettings) {
        let space = "awswaf:managed:aws:\(settings.space):"
        let verb = settings.isLogin ? "login" : "creation"
        func level(
            _ measure: AccountMeasure, _ name: String, _ limits: [(Int, String)]
        ) -> [String] {
            guard let count = account?[measure],
                let level = limits.first(where: { count > $0.0 })?.1
            else { return [] }
            return ["\(space)aggregate:\(name):\(level)"]
        }
        let volumes = [(20, ""), (15, "medium"), (10, "low")]
        let answers = [(10, "high"), (5, "medium"), (1, "low")]
        var labels: [String] = []
        let name = settings.isLogin ? "volumetric:ip" : "volumetric:ip:creation"
        labels += level(.addressRequests, name, volumes).filter { !$0.hasSuffix(":") }
        for (measure, name) in [
            (AccountMeasure.addressFailures, "volumetric:ip:failed_\(verb)_response"),
            (.addressSuccesses, "volumetric:ip:successful_\(verb)_response"),
            (.sessionFailures, "volumetric:session:failed_\(verb)_response"),
            (.sessionSuccesses, "volumetric:session:successful_\(verb)_response"),
        ] { labels += level(measure, name, answers) }
        if settings.isLogin {
            if (account?[.tokenAddresses] ?? 0) > 5 {
                labels.append(space + "aggregate:volumetric:session:token_reuse:ip")
            }
        } else {
            let lower = [(10, ""), (5, "medium"), (1, "low")]
            for (measure, name) in [
                (AccountMeasure.sessionRequests, "volumetric:session:creation"),
                (.usernames, "attribute:username_traversal:creation"),
                (.phoneRequests, "volumetric:phone_number"),
            ] { labels += level(measure, name, lower).filter { !$0.hasSuffix(":") } }
            if account?[.isMissingCredential] == 1 {
                labels.append(space + "signal:missing_credential")
            }
            let risk = account?[.risk] ?? 0
            if risk == 2 { labels.append(space + "risk_score:medium") }
        }
        add(labels)
    }
}

extension RateCounters {
    /// Counts what an application answered to a login or registration.
    package func learn(
        _ watch: AnswerWatch, of webACL: String, status: Int,
        headers: [WebRequest.Header], body: Bytes, at time: Instant
    ) {
        guard let answer = watch.settings.answer else { return }
        let outcome: (success: Bool, failure: Bool)
        switch answer {
        case .status(let success, let failure):
            outcome = (success.contains(status), failure.contains(status))
        case .header(let name, let success, let failure):
            let values = headers.filter { $0.name.equalsIgnoringCase(name) }.map(\.value)
            outcome = (
                values.contains { success.contains($0) }, values.contains { failure.contains($0) }
            )
        case .body(let success, let failure):
            outcome = (
                success.contains { body.firstRange(of: $0) != nil },
                failure.contains { body.firstRange(of: $0) != nil }
            )
        case .json(let path, let success, let failure):
            let value = AccountFields.value(at: path, in: body) ?? []
            outcome = (success.contains(value), failure.contains(value))
        }
        guard outcome.success != outcome.failure else { return }
        let kind = outcome.success ? "success" : "failure"
        let space = "\(webACL) \(watch.settings.space)"
        _ = tallies.count("\(space) ip \(kind) \(watch.address)", seconds: 600, at: time)
        if let session = watch.session {
            _ = tallies.count("\(space) session \(kind) \(session)", seconds: 1_800, at: time)
        }
    }
}
