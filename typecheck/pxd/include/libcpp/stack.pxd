# Stacks.

cdef extern from "<stack>" namespace "std" nogil:
    cppclass stack[T]:
        ctypedef T value_type
        ctypedef size_t size_type
        stack() except +
        stack(const stack&) except +
        stack& operator=(const stack&) except +
        T& top()
        bint empty()
        size_t size()
        void push(const T&) except +
        void emplace(...) except +
        void pop()
        void swap(stack&) except +
        bint operator==(const stack&)
        bint operator!=(const stack&)
        bint operator<(const stack&)
        bint operator>(const stack&)
        bint operator<=(const stack&)
        bint operator>=(const stack&)
