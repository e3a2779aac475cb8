#include "vectorscan_shim.h"
