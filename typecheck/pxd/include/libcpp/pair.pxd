# Where pair was before libcpp.utility had it.

from libcpp.utility cimport pair
