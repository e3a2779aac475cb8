package import Matching
import NIOCore

// What precedes HTTP, from bytes, for whoever has no connection: tests and fuzzing.

extension TLSFacts {
    /// Reads the ClientHello at the start of `bytes`; nil where it is not whole.
    package static func read(_ bytes: [UInt8]) throws -> TLSFacts? {
        try bytes.withUnsafeBytes { try ClientHello.find(in: $0) }?.facts
    }

    /// The text that JA3 is the MD5 of; empty where the hello is not whole.
    package static func ja3Text(of bytes: [UInt8]) throws -> String {
        try bytes.withUnsafeBytes { try ClientHello.find(in: $0) }?.ja3Text ?? ""
    }
}

/// Whom a PROXY header names.
package enum ProxiedAddress: Equatable, Sendable {
    /// The balancer speaks for itself.
    case local
    case proxied(IPAddress, port: Int)

    /// Reads the header at the start of `bytes`; nil where it is not whole.
    package static func read(_ bytes: [UInt8]) throws(Refusal) -> ProxiedAddress? {
        var input = ByteBuffer(bytes: bytes)
        switch try ProxyHeader.read(&input) {
        case nil: return nil
        case .local: return .local
        case .proxied(let address, let port): return .proxied(address, port: port)
        }
    }
}
