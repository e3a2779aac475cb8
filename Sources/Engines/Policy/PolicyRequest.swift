package import Vocabulary

/// What is asked: who wants to do what to which resource, under which circumstances.
package struct PolicyRequest: Sendable {
    package var facts: PrincipalFacts
    package var action: ActionName
    /// The resource's ARN, or `*` for an action that knows none.
    package var resource: String
    /// The account that owns the resource; nil means the caller's own.
    package var resourceAccount: AccountID?
    package var context: ContextKeys

    package init(
        _ facts: PrincipalFacts, action: ActionName, resource: String,
        resourceAccount: AccountID? = nil, context: ContextKeys = ContextKeys()
    ) {
        self.facts = facts
        self.action = action
        self.resource = resource
        self.resourceAccount = resourceAccount
        self.context = context
    }

    package init(
        principal: Principal, action: ActionName, resource: String,
        resourceAccount: AccountID? = nil, context: ContextKeys = ContextKeys()
    ) {
        self.init(
            PrincipalFacts(principal), action: action, resource: resource,
            resourceAccount: resourceAccount, context: context)
    }
}

/// A request in the form that statements are matched with.
struct PreparedRequest: Sendable {
    let facts: PrincipalFacts
    let context: ContextKeys
    /// `service:Operation`
    let action: [UInt8]
    let actionHash: UInt64
    let serviceHash: UInt64
    let resource: ARNBytes

    init(_ request: PolicyRequest) {
        facts = request.facts
        context = request.context
        var action: [UInt8] = []
        action.reserveCapacity(
            request.action.service.utf8.count + request.action.operation.utf8.count + 1)
        action.append(contentsOf: request.action.service.utf8)
        action.append(UInt8(ascii: ":"))
        action.append(contentsOf: request.action.operation.utf8)
        self.action = action
        actionHash = ActionHash.of(action)
        serviceHash = ActionHash.of(request.action.service.utf8)
        resource = ARNBytes(request.resource)
    }
}
