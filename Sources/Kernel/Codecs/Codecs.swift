// Codecs: bytes to values and back. JSON, XML, CBOR, forms, base 64, hex, gzip.
//
// Every reader is bounded in depth and size, takes bytes, and answers with a typed error or a
// value; none of them knows what the values mean.
