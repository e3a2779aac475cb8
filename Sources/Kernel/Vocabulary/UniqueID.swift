/// Unique ids that say whose account they are of, as those of AWS do: behind the prefix come 16 or
/// 17 characters of base 32 whose bits are a one, the account's number in 40 bits, and chance.
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html
private let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
private let prefixLength = 4
/// How many of the characters hold the account, with nine bits of chance at the end.
private let headLength = 10

extension Entropy {
    /// An id of something of `account`: a four-letter prefix and 16 or 17 characters.
    package func uniqueID(
        _ prefix: String, of account: AccountID, length: Int = 17
    ) -> String {
        let chance = bytes(2).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } & 0x1ff
        let number = UInt64(account.description) ?? 0
        let head = (1 << 40 | number) << 9 | chance
        let text = (0..<headLength).map { index in
            letters[Int(head >> UInt64(5 * (headLength - 1 - index)) & 31)]
        }
        return uniqueID(
            prefix + String(decoding: text, as: UTF8.self), length: length - headLength)
    }
}

extension AccountID {
    /// The account that an id names; nil for an id that names none, as those of before 2019.
    package init?(ofUniqueID id: String) {
        let code = Array(id.utf8.dropFirst(prefixLength))
        guard (16...17).contains(code.count) else { return nil }
        var head: UInt64 = 0
        for byte in code {
            guard let value = letters.firstIndex(of: byte) else { return nil }
            if head >> 45 == 0 { head = head << 5 | UInt64(value) }
        }
        guard head >> 49 == 1 else { return nil }
        let number = String(head >> 9 & (1 << 40 - 1))
        self.init(String(repeating: "0", count: max(0, 12 - number.count)) + number)
    }
}
