// What Swift sees of libdeflate (whole members), zlib (streams) and zstd (our own files).
#pragma once
#include <libdeflate.h>
#include <zlib.h>
#include <zstd.h>

// zlib's init functions are macros; these give Swift plain functions.
static inline int garrison_inflate_init(z_stream *stream) {
  return inflateInit2(stream, 15 + 32);  // zlib and gzip, told apart by their headers
}
static inline int garrison_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
