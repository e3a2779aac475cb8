import Codecs
package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// MFA devices: virtual ones, with real time-based codes.

extension CreateVirtualMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onNew(.mfaDevice, input.virtualMFADeviceName, path: input.path, call, tags: input.tags)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        // Two devices of one name may stand under different paths: the path is part of the name.
        let folder = (input.path ?? "/").dropFirst()
        let device = service.newEntity(
            .mfaDevice, folder + input.virtualMFADeviceName, path: nil, call)
        let seed = service.entropy.bytes(MFADeviceRow.seedBytes)
        let text = Base32.encode(seed)
        try transaction.insert(device)
        try transaction.run(
            "INSERT INTO iam_mfa_devices (id, seed) VALUES (?, ?)",
            [.init(device.id), .init(try service.sealing.seal(seed, for: device.id))])
        try transaction.tag(device, input.tags)
        let label = "\(input.virtualMFADeviceName)@\(call.account)"
        let link =
            "otpauth://totp/Amazon%20Web%20Services:\(PercentCoding.encode(label))?secret=\(text)"
            + "&issuer=Amazon%20Web%20Services"
        return Output(
            virtualMFADevice: IAMShape.VirtualMFADevice(
                serialNumber: device.arn, base32StringSeed: Blob(Array(text.utf8)),
                qrCodePNG: QRCode(Array(link.utf8)).map { Blob($0.png(pixelsPerModule: 5)) },
                tags: try transaction.tags(of: device.id).orNil))
    }
}

extension EnableMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.mfaHolder(input.userName, call)
        let device = try transaction.device(input.serialNumber, call.account)
        guard device.owner == nil else {
            throw IAMFailure.entityAlreadyExists("MFA device is already in use")
        }
        try Quota.mfaDevicesPerUser.check(
            try transaction.count("iam_mfa_devices WHERE owner = ?", [.init(subject.id)]) + 1)
        let now = call.time.seconds / TOTP.stepSeconds
        let totp = TOTP(seed: try service.sealing.open(device.seed, for: device.serial))
        guard
            let step = totp.step(
                ofSecond: input.authenticationCode2, after: input.authenticationCode1, near: now,
                reach: 20)
        else { throw MFADeviceRow.wrongCode }
        try transaction.run(
            """
            UPDATE iam_mfa_devices SET owner = ?, enabled = ?, last_step = ?, drift = ?
            WHERE id = ?
            """,
            [
                .init(subject.id), .init(call.second), .init(step),
                .init(MFADeviceRow.drift(step, now)), .init(device.serial),
            ])
        return Output()
    }
}

extension ResyncMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.user, input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.mfaHolder(input.userName, call)
        let device = try transaction.device(input.serialNumber, call.account)
        guard device.owner == subject.id else { throw EntityKind.mfaDevice.missing(device.serial) }
        let now = call.time.seconds / TOTP.stepSeconds
        let totp = TOTP(seed: try service.sealing.open(device.seed, for: device.serial))
        guard
            let step = totp.step(
                ofSecond: input.authenticationCode2, after: input.authenticationCode1, near: now,
                reach: 120), step > device.lastStep
        else { throw MFADeviceRow.wrongCode }
        try transaction.run(
            "UPDATE iam_mfa_devices SET last_step = ?, drift = ? WHERE id = ?",
            [.init(step), .init(MFADeviceRow.drift(step, now)), .init(device.serial)])
        return Output()
    }
}

extension DeactivateMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let subject = try transaction.subject(input.userName, call)
        let changed = try transaction.run(
            """
            UPDATE iam_mfa_devices SET owner = NULL, enabled = NULL WHERE id = ? AND owner = ?
            """, [.init(input.serialNumber), .init(subject.id)])
        guard changed > 0 else {
            throw IAMFailure.noSuchEntity(
                "Device with serial number \(input.serialNumber) cannot be found.")
        }
        return Output()
    }
}

extension DeleteVirtualMFADevice: ChangeHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try on(.mfaDevice, arn: input.serialNumber, call, snapshot)
    }

    static func change(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        let entity = try transaction.entity(.mfaDevice, arn: input.serialNumber, call.account)
        guard try transaction.device(entity.arn, call.account).owner == nil else {
            throw IAMFailure.deleteConflict("MFA VirtualDevice in use. Must deactivate first.")
        }
        try transaction.delete(entity)
        return Output()
    }
}

extension GetMFADevice: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let device = try snapshot.device(input.serialNumber, call.account)
        if input.userName != nil {
            let subject = try snapshot.subject(input.userName, call)
            guard device.owner == subject.id else {
                throw EntityKind.mfaDevice.missing(device.serial)
            }
        }
        return Output(
            userName: try snapshot.holderName(device), serialNumber: device.serial,
            enableDate: device.enabled)
    }
}

extension ListMFADevices: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onUser(input.userName, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let subject = try snapshot.subject(input.userName, call)
        let devices = try snapshot.devices(in: call.account).filter { $0.owner == subject.id }
        let part = try Part(
            of: devices, input.marker, input.maxItems, PageQuery("ListMFADevices", subject.id)
        ) { $0.serial }
        return Output(
            mfaDevices: part.items.map {
                IAMShape.MFADevice(
                    userName: subject.name, serialNumber: $0.serial,
                    enableDate: $0.enabled ?? call.second)
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension ListVirtualMFADevices: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let devices = try snapshot.devices(in: call.account).filter {
            switch input.assignmentStatus {
            case "Assigned": $0.owner != nil
            case "Unassigned": $0.owner == nil
            default: true
            }
        }
        let part = try Part(
            of: devices, input.marker, input.maxItems,
            PageQuery("ListVirtualMFADevices", call.account.description, input.assignmentStatus)
        ) { $0.serial }
        return Output(
            virtualMFADevices: try part.items.map { device in
                let user = try device.owner.flatMap { owner in
                    owner == call.account.description
                        ? try snapshot.rootUser(call.account) : try snapshot.entity(id: owner)?.user
                }
                return IAMShape.VirtualMFADevice(
                    serialNumber: device.serial, user: user, enableDate: device.enabled)
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

/// An MFA device beyond its name.
struct MFADeviceRow: Sendable {
    /// 64 letters of base 32, as AWS's seeds have.
    static let seedBytes = 40

    let serial: String
    let seed: [UInt8]
    /// A user's id, or the account for root; nil where it is not assigned.
    let owner: String?
    let enabled: Instant?
    let lastStep: Int64

    static var wrongCode: Failure {
        IAMFailure.invalidAuthenticationCode("Authentication code for device is not valid.")
    }

    /// How far the device's clock is from ours; the second code is one step ahead at most.
    static func drift(_ step: Int64, _ now: Int64) -> Int64 {
        abs(step - now) <= 1 ? 0 : step - now
    }
}

extension Reading {
    private static var deviceColumns: String { "id, seed, owner, enabled, last_step" }

    private func device(_ row: Row) -> MFADeviceRow {
        MFADeviceRow(
            serial: row.text("id"), seed: row.blob("seed"), owner: row.textIfAny("owner"),
            enabled: row.instantIfAny("enabled"), lastStep: row.integer("last_step"))
    }

    /// - Throws: `NoSuchEntity`.
    func device(_ serial: String, _ account: AccountID) throws -> MFADeviceRow {
        let entity = try entity(.mfaDevice, arn: serial, account)
        guard
            let row = try row(
                "SELECT \(Self.deviceColumns) FROM iam_mfa_devices WHERE id = ?",
                [.init(entity.id)])
        else { throw EntityKind.mfaDevice.missing(serial) }
        return device(row)
    }

    func devices(in account: AccountID) throws -> [MFADeviceRow] {
        try rows(
            """
            SELECT \(Self.deviceColumns) FROM iam_mfa_devices WHERE id IN
                (SELECT id FROM iam_entities WHERE account = ? AND kind = 'mfa')
            ORDER BY id
            """, [.init(account.description)]
        ).map(device)
    }

    /// Root's devices are enabled under the account's name for it.
    func mfaHolder(_ name: String, _ call: Call) throws -> Subject {
        if case .root = call.caller.principal.kind,
            name == "root" || name == call.account.description,
            try entityIfAny(.user, name, call.account) == nil
        {
            return .root(call.account)
        }
        return .user(try entity(.user, name, call.account))
    }

    func holderName(_ device: MFADeviceRow) throws -> String? {
        guard let owner = device.owner else { return nil }
        return try entity(id: owner)?.name ?? "root"
    }
}
