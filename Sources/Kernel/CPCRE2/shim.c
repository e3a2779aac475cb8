#include "pcre2_shim.h"
