/// MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4) for the transformations of these names: they
/// compare request parts with listed digests and protect nothing.
enum Digest {
    static func md5(_ input: Bytes) -> Bytes {
        var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
        let data = padded(input, lengthIsLittle: true)
        for start in stride(from: 0, to: data.count, by: 64) {
            let words = (0..<16).map { word in
                (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[start + word * 4 + $1]) << (8 * $1) }
            }
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            for round in 0..<64 {
                let mix: UInt32
                let word: Int
                switch round >> 4 {
                case 0: (mix, word) = ((b & c) | (~b & d), round)
                case 1: (mix, word) = ((d & b) | (~d & c), (5 * round + 1) & 15)
                case 2: (mix, word) = (b ^ c ^ d, (3 * round + 5) & 15)
                default: (mix, word) = (c ^ (b | ~d), (7 * round) & 15)
                }
                let sum = a &+ mix &+ sines[round] &+ words[word]
                let turn = turns[(round >> 4) * 4 + (round & 3)]
                (a, d, c, b) = (d, c, b, b &+ (sum << turn | sum >> (32 - turn)))
            }
            state[0] &+= a
            state[1] &+= b
            state[2] &+= c
            state[3] &+= d
        }
        return state.flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) }
        }
    }

    static func sha1(_ input: Bytes) -> Bytes {
        var state: [UInt32] = [
            0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0,
        ]
        let data = padded(input, lengthIsLittle: false)
        for start in stride(from: 0, to: data.count, by: 64) {
            var words = bigWords(data, at: start)
            for index in 16..<80 {
                let sum =
                    words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
                words.append(left(sum, 1))
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for index in 0..<80 {
                let (mix, constant): (UInt32, UInt32)
                switch index / 20 {
                case 0: (mix, constant) = ((b & c) | (~b & d), 0x5a82_7999)
                case 1: (mix, constant) = (b ^ c ^ d, 0x6ed9_eba1)
                case 2: (mix, constant) = ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
                default: (mix, constant) = (b ^ c ^ d, 0xca62_c1d6)
                }
                let next = left(a, 5) &+ mix &+ e &+ constant &+ words[index]
                (e, d, c, b, a) = (d, c, left(b, 30), a, next)
            }
            for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
        }
        return bigBytes(state)
    }

    static func sha256(_ input: Bytes) -> Bytes {
        var state: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c,
            0x1f83_d9ab, 0x5be0_cd19,
        ]
        let data = padded(input, lengthIsLittle: false)
        for start in stride(from: 0, to: data.count, by: 64) {
            var words = bigWords(data, at: start)
            for index in 16..<64 {
                let one = words[index - 15]
                let two = words[index - 2]
                let low = left(one, 25) ^ left(one, 14) ^ one >> 3
                let high = left(two, 15) ^ left(two, 13) ^ two >> 10
                words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
            }
            var h = state
            for index in 0..<64 {
                let high = left(h[4], 26) ^ left(h[4], 21) ^ left(h[4], 7)
                let choice = (h[4] & h[5]) ^ (~h[4] & h[6])
                let first = h[7] &+ high &+ choice &+ cubes[index] &+ words[index]
                let low = left(h[0], 30) ^ left(h[0], 19) ^ left(h[0], 10)
                let most = (h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2])
                h = [first &+ low &+ most, h[0], h[1], h[2], h[3] &+ first, h[4], h[5], h[6]]
            }
            for index in 0..<8 { state[index] &+= h[index] }
        }
        return bigBytes(state)
    }

    private static func left(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word << count | word >> (32 - count)
    }

    private static func padded(_ input: Bytes, lengthIsLittle: Bool) -> Bytes {
        var data = input
        data.append(0x80)
        while data.count % 64 != 56 { data.append(0) }
        let bits = UInt64(input.count) * 8
        for place in 0..<8 {
            let shift = UInt64(8 * (lengthIsLittle ? place : 7 - place))
            data.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        return data
    }

    private static func bigWords(_ data: Bytes, at start: Int) -> [UInt32] {
        (0..<16).map { word in
            (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(data[start + word * 4 + $1]) }
        }
    }

    private static func bigBytes(_ state: [UInt32]) -> Bytes {
        state.flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
        }
    }

    private static let turns: [UInt32] = [
        7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21,
    ]
    /// floor(2³² · |sin(i + 1)|), RFC 1321 section 3.4.
    private static let sines: [UInt32] = [
        0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613,
        0xfd46_9501, 0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193,
        0xa679_438e, 0x49b4_0821, 0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d,
        0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8, 0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed,
        0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a, 0xfffa_3942, 0x8771_f681, 0x6d9d_6122,
        0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70, 0x289b_7ec6, 0xeaa1_27fa,
        0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665, 0xf429_2244,
        0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
        0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb,
        0xeb86_d391,
    ]
    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let cubes: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
