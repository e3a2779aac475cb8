import Gate
import Shapes
import Store

/// Pages of lists that are kept in the order of a number that only rises.
enum Paging {
    /// https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_ListProtections.html
    static let limitDefault = 20

    /// Cuts a list to a page.
    /// - Parameter key: The place of an item in the list's order.
    /// - Throws: `refusal` of a token that this very list did not give out.
    static func cut<Item: Sendable>(
        _ all: [Item], token: String?, limit: Int?, _ query: PageQuery,
        refusal: Failure = Refusal.badToken, key: (Item) -> Int64, isAfter: (Int64, Int64) -> Bool
    ) throws -> Page<Item> {
        var rest = all
        if let token {
            guard let keys = try? query.key(of: token), let text = keys.first,
                let last = Int64(text)
            else { throw refusal }
            rest = all.filter { isAfter(key($0), last) }
        }
        let count = limit.map { $0 > 0 ? $0 : limitDefault } ?? limitDefault
        return Page(fetched: Array(rest.prefix(count + 1)), limit: count, query: query) {
            [String(key($0))]
        }
    }
}
