// Protocols: an HTTP request becomes an operation and a tree of values by its schema; a tree or a
// failure becomes an HTTP response.
//
// One folder a protocol; `Bindings` is what the two REST protocols share. A `Router` knows one
// service's operations and answers which of them a request names; the `Route` it gives reads the
// input and writes the output. A `Dialect` alone can write a failure, since a request may be
// refused before its operation is known. Protocols checks no constraint, knows no identity and no
// socket.
