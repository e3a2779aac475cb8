import Proxy

/// The proxy's verdict, by a name of its own: the rule engine has a `Verdict` too, and the module
/// `Proxy` hides behind its class of the same name.
typealias GuardVerdict = Verdict
