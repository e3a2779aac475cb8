import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificates of a listener, by server name; read again when their files change.
final class CertificateStore: Sendable {
    private struct Entry {
        let names: [String]
        let context: NIOSSLContext
    }

    private struct State {
        var entries: [Entry]
        var stamps: [Date?]
    }

    private let files: [CertificateFiles]
    private let protocols: [String]
    private let state: Mutex<State>

    /// - Throws: `ProxyError` that names the file that cannot be used.
    init(_ files: [CertificateFiles], allowsHTTP2: Bool) throws(ProxyError) {
        self.files = files
        protocols = allowsHTTP2 ? ["h2", "http/1.1"] : ["http/1.1"]
        let stamps = Self.stamps(files)
        state = Mutex(State(entries: try Self.load(files, protocols), stamps: stamps))
    }

    /// The certificate for a name; the first one where none is for it.
    func context(for name: String?) -> NIOSSLContext {
        state.withLock { state in
            let found = name.flatMap { name in
                state.entries.first { $0.names.contains(name) }
                    ?? state.entries.first { $0.names.contains { Self.covers($0, name) } }
            }
            return (found ?? state.entries[0]).context
        }
    }

    private static func covers(_ pattern: String, _ name: String) -> Bool {
        guard pattern.hasPrefix("*."), let dot = name.firstIndex(of: ".") else { return false }
        return name[dot...] == pattern.dropFirst()
    }

    /// Reads the files again if they are not those of last time. What cannot be used leaves the
    /// certificates as they are.
    ///
    /// - Returns: whether there are new ones.
    func reload() throws(ProxyError) -> Bool {
        let stamps = Self.stamps(files)
        guard state.withLock({ $0.stamps != stamps }) else { return false }
        state.withLock { $0.stamps = stamps }
        let entries = try Self.load(files, protocols)
        state.withLock { $0.entries = entries }
        return true
    }

    private static func stamps(_ files: [CertificateFiles]) -> [Date?] {
        files.flatMap { [$0.chain, $0.key] }.map { path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return attributes?[.modificationDate] as? Date
        }
    }

    private static func load(
        _ files: [CertificateFiles], _ protocols: [String]
    ) throws(ProxyError) -> [Entry] {
        var entries: [Entry] = []
        for pair in files {
            do {
                let chain = try NIOSSLCertificate.fromPEMFile(pair.chain)
                guard let leaf = chain.first else {
                    throw ProxyError("\(pair.chain) holds no certificate")
                }
                let key = try NIOSSLPrivateKey(file: pair.key, format: .pem)
                var settings = TLSConfiguration.makeServerConfiguration(
                    certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
                settings.minimumTLSVersion = .tlsv12
                settings.applicationProtocols = protocols
                settings.renegotiationSupport = .none
                entries.append(
                    Entry(
                        names: names(of: leaf), context: try NIOSSLContext(configuration: settings))
                )
            } catch let error as ProxyError {
                throw error
            } catch {
                throw ProxyError("cannot use \(pair.chain) with \(pair.key): \(error)")
            }
        }
        guard !entries.isEmpty else { throw ProxyError("no certificate") }
        return entries
    }

    private static func names(of certificate: NIOSSLCertificate) -> [String] {
        certificate._subjectAlternativeNames().filter { $0.nameType == .dnsName }.map { name in
            name.contents.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
                .lowercased()
        }
    }
}

/// The TLS side of connections to an upstream.
struct UpstreamTLS: Sendable {
    private let context: NIOSSLContext

    init(verifies: Bool, speaksHTTP2: Bool = false) throws(ProxyError) {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.minimumTLSVersion = .tlsv12
        settings.applicationProtocols = speaksHTTP2 ? ["h2", "http/1.1"] : ["http/1.1"]
        if !verifies { settings.certificateVerification = .none }
        do {
            context = try NIOSSLContext(configuration: settings)
        } catch {
            throw ProxyError("cannot speak TLS to upstreams: \(error)")
        }
    }

    func handler(for address: TargetAddress) throws -> NIOSSLClientHandler {
        // An address is no server name (RFC 6066, section 3).
        let isLiteral = (try? SocketAddress(ipAddress: address.host, port: address.port)) != nil
        return try NIOSSLClientHandler(
            context: context, serverHostname: isLiteral ? nil : address.host)
    }
}
