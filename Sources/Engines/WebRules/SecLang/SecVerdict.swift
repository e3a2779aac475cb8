/// What a rule that matched says.
package struct SecMatch: Hashable, Sendable {
    package var id: Int
    package var phase: Int
    package var message: String
    package var data: String
    package var severity: String
    package var tags: [String]
    package var variable: String
    package var value: Bytes
    package var isLogged: Bool
}

/// What is to be done with the request or response.
package struct SecIntervention: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        case deny, drop
        case redirect(String)
    }
    package var action: Action
    package var status: Int
    package var rule: Int

    package init(action: Action, status: Int, rule: Int) {
        self.action = action
        self.status = status
        self.rule = rule
    }
}

/// A response as rules see it.
package struct SecResponse: Sendable {
    package var status: Int
    package var headers: [WebRequest.Header]
    package var body: Bytes
    package var version: String

    package init(
        status: Int, headers: [WebRequest.Header] = [], body: Bytes = [],
        version: String = "HTTP/1.1"
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.version = version
    }
}
