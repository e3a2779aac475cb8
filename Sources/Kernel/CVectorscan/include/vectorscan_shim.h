// Vectorscan (Hyperscan's API): sets of patterns over bytes, in one pass.
#pragma once
#include <hs/hs.h>
