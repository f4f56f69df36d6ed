#include "traceback.h"
