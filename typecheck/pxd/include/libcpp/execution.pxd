# How the algorithms may run (C++17).

cdef extern from "<execution>" namespace "std::execution" nogil:
    cppclass sequenced_policy:
        pass

    cppclass parallel_policy:
        pass

    cppclass parallel_unsequenced_policy:
        pass

    cppclass unsequenced_policy:
        pass

    const sequenced_policy seq
    const parallel_policy par
    const parallel_unsequenced_policy par_unseq
    const unsequenced_policy unseq
