import Codecs
import Crypto
import SQSAPI
import Shapes

/// What a reader holds of a message that it was handed: which one, and the how manieth time.
struct ReceiptHandle: Sendable {
    let queue: Int64
    let message: Int64
    let received: Int64
}

/// Receipt handles as texts that only the server can write: who may delete from a queue may delete
/// what it was handed, and cannot guess the rest.
struct ReceiptHandles: Sendable {
    private static let macBytes = 16

    private let key: SymmetricKey

    init(key: [UInt8]) {
        self.key = SymmetricKey(data: SHA256.hash(data: Array("garrison receipts".utf8) + key))
    }

    func text(_ handle: ReceiptHandle) -> String {
        var bytes: [UInt8] = [1]
        for number in [handle.queue, handle.message, handle.received] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
            }
        }
        return Base64.encode(bytes + mac(bytes))
    }

    /// - Throws: `ReceiptHandleIsInvalid` for any text but one of ours.
    func read(_ text: String) throws -> ReceiptHandle {
        guard let bytes = Base64.decode(text), bytes.count == 25 + Self.macBytes, bytes[0] == 1,
            mac(Array(bytes[..<25])) == Array(bytes[25...])
        else {
            throw SQSFailure.receiptHandleIsInvalid(
                "The input receipt handle \"\(text.prefix(1_024))\" is not a valid receipt handle.")
        }
        func number(_ at: Int) -> Int64 {
            bytes[at..<at + 8].reduce(0) { $0 << 8 | Int64($1) }
        }
        return ReceiptHandle(queue: number(1), message: number(9), received: number(17))
    }

    private func mac(_ bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(Self.macBytes))
    }
}
