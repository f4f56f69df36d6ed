# Bits of unsigned numbers (C++20).

from libcpp cimport bool


cdef extern from "<bit>" namespace "std" nogil:
    To bit_cast[To, From](const From&)
    bool has_single_bit[T](T)
    T bit_ceil[T](T)
    T bit_floor[T](T)
    int bit_width[T](T)
    T rotl[T](T, int)
    T rotr[T](T, int)
    int countl_zero[T](T)
    int countl_one[T](T)
    int countr_zero[T](T)
    int countr_one[T](T)
    int popcount[T](T)

    enum class endian(int):
        little
        big
        native
