package import Vocabulary

/// Lines of log groups, as insight rules read them: implemented by whoever keeps log groups.
package protocol LogGroupReading: Sendable {
    /// The names of the groups that begin with `prefix`.
    func groupNames(prefix: String, account: AccountID, region: Region) throws -> [String]
    /// The lines of a group with `from <= time < to` in milliseconds since 1970, oldest first, at
    /// most `limit`.
    func lines(
        ofGroup group: String, account: AccountID, region: Region, from: Int64, to: Int64,
        limit: Int
    ) throws -> [LogLine]
}
