# Pairs, and giving values away.

cdef extern from "<utility>" namespace "std" nogil:
    cppclass pair[T, U]:
        ctypedef T first_type
        ctypedef U second_type
        T first
        U second
        pair() except +
        pair(const pair&) except +
        pair(const T&, const U&) except +
        pair& operator=(const pair&) except +
        void swap(pair&) except +
        bint operator==(const pair&)
        bint operator!=(const pair&)
        bint operator<(const pair&)
        bint operator>(const pair&)
        bint operator<=(const pair&)
        bint operator>=(const pair&)

    T move[T](T)
    void swap[T](T&, T&) except +
