# Queues, and heaps that give the largest first.

cdef extern from "<queue>" namespace "std" nogil:
    cppclass queue[T]:
        ctypedef T value_type
        ctypedef size_t size_type
        queue() except +
        queue(const queue&) except +
        queue& operator=(const queue&) except +
        T& front()
        T& back()
        bint empty()
        size_t size()
        void push(const T&) except +
        void emplace(...) except +
        void pop()
        void swap(queue&) except +
        bint operator==(const queue&)
        bint operator!=(const queue&)
        bint operator<(const queue&)
        bint operator>(const queue&)
        bint operator<=(const queue&)
        bint operator>=(const queue&)

    cppclass priority_queue[T, CONTAINER=*, COMPARE=*]:
        ctypedef T value_type
        ctypedef size_t size_type
        priority_queue() except +
        priority_queue(const priority_queue&) except +
        priority_queue(const COMPARE&) except +
        priority_queue& operator=(const priority_queue&) except +
        const T& top()
        bint empty()
        size_t size()
        void push(const T&) except +
        void emplace(...) except +
        void pop()
        void swap(priority_queue&) except +
