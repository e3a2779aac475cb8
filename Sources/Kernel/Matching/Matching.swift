// Matching: does this text, address or event fit that pattern?
//
// Globs (`Glob`), addresses and their ranges (`IPAddress`, `CIDR`, `CIDRSet`, `CIDRTable`) and
// regular expressions. Patterns are compiled once and matched often: matching allocates nothing,
// and its time is bounded by the product of the lengths at worst. It knows no policy, no service
// and no record; what a match means is its caller's affair.
