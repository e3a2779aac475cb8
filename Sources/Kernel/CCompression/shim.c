#include "compression_shim.h"
