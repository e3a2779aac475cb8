// Gate: the one path that every request takes, readable top to bottom in `Gate.answer`.
//
// It takes an HTTP value and knows no socket: route, authenticate, read, validate, authorize,
// perform, record, answer. It also declares the small protocols through which services are joined
// (`Directory.swift`), so that no service imports another.
