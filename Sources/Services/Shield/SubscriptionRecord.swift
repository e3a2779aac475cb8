import Codecs
import Gate
import ShieldAPI
import Store
import Vocabulary

/// A row of `shield_subscriptions`.
struct SubscriptionRecord {
    /// A term is a year of 365 days.
    static let termSeconds: Int64 = 365 * 86_400
    /// The last days of a term, in which renewal can be switched.
    static let lastSeconds: Int64 = 30 * 86_400

    let id: String
    let started: Instant
    let renews: Bool
    let ended: Instant?
    /// ENABLED, DISABLED or PENDING; empty before details were associated.
    let engagement: String
    let isEngaged: Bool
    let contacts: [ShieldShape.EmergencyContact]
    let role: String?
    let buckets: [String]

    init(_ row: Row) {
        id = row.text("id")
        started = row.instant("started")
        renews = row.flag("renews")
        ended = row.instantIfAny("ended")
        engagement = row.text("engagement")
        isEngaged = row.flag("is_engaged")
        contacts = Contacts.read(row.text("contacts"))
        role = row.textIfAny("role")
        buckets = Texts.read(row.text("buckets"))
    }

    /// The end of the term that `now` is in.
    func termEnd(at now: Instant) -> Instant {
        if let ended { return ended }
        let terms = max(0, (now.seconds - started.seconds) / Self.termSeconds)
        return started + .seconds((terms + 1) * Self.termSeconds)
    }

    func isActive(at now: Instant) -> Bool { ended.map { now < $0 } ?? true }
}

extension Reading {
    func subscriptionIfAny(_ account: AccountID, at now: Instant) throws -> SubscriptionRecord? {
        try row(
            "SELECT * FROM shield_subscriptions WHERE account = ?", [.text(account.description)]
        ).map { SubscriptionRecord($0) }.flatMap { $0.isActive(at: now) ? $0 : nil }
    }

    /// - Throws: the refusal of calls that need a subscription.
    @discardableResult
    func subscription(_ call: Call) throws -> SubscriptionRecord {
        guard let found = try subscriptionIfAny(call.account, at: call.time) else {
            throw Refusal.noSubscription
        }
        return found
    }
}

/// Lists of texts as they are kept.
enum Texts {
    static func read(_ text: String) -> [String] {
        ((try? JSON(text: text))?.array ?? []).compactMap(\.string)
    }

    static func json(_ texts: [String]) -> String {
        JSON.array(texts.map { .string($0) }).text
    }
}

/// Emergency contacts as they are kept.
enum Contacts {
    static let countMax = 10

    static func read(_ text: String) -> [ShieldShape.EmergencyContact] {
        ((try? JSON(text: text))?.array ?? []).compactMap { each in
            each["EmailAddress"]?.string.map {
                ShieldShape.EmergencyContact(
                    emailAddress: $0, phoneNumber: each["PhoneNumber"]?.string,
                    contactNotes: each["ContactNotes"]?.string)
            }
        }
    }

    static func json(_ contacts: [ShieldShape.EmergencyContact]) -> String {
        JSON.array(
            contacts.map { each in
                var members = [JSONMember("EmailAddress", .string(each.emailAddress))]
                if let phone = each.phoneNumber {
                    members.append(JSONMember("PhoneNumber", .string(phone)))
                }
                if let notes = each.contactNotes {
                    members.append(JSONMember("ContactNotes", .string(notes)))
                }
                return .object(members)
            }
        ).text
    }
}
