# Allocators and pointers that own.

from libc.stddef cimport ptrdiff_t
from libcpp cimport bool, nullptr_t


cdef extern from "<memory>" namespace "std" nogil:
    cppclass default_delete[T]:
        default_delete() except +
        void operator()(T*)

    cppclass allocator[T]:
        ctypedef T value_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        allocator() except +
        allocator(const allocator&) except +
        T* allocate(size_type) except +
        void deallocate(T*, size_type)
        # Gone with C++20:
        T* address(T&)
        T* allocate(size_type, const void*) except +
        size_type max_size()
        void construct(T*, const T&) except +
        void destroy(T*)

    cppclass unique_ptr[T, DELETER=*]:
        ctypedef T element_type
        unique_ptr() except +
        unique_ptr(nullptr_t) except +
        unique_ptr(T*) except +
        unique_ptr(unique_ptr&&) except +
        unique_ptr& operator=(unique_ptr&&)
        unique_ptr& operator=(nullptr_t)
        T* get()
        T* release()
        void reset()
        void reset(nullptr_t)
        void reset(T*)
        void swap(unique_ptr&)
        DELETER& get_deleter()
        T& operator*()
        T& operator[](size_t)
        bool operator bool()
        bool operator!()
        bint operator==(const unique_ptr&)
        bint operator!=(const unique_ptr&)
        bint operator<(const unique_ptr&)
        bint operator>(const unique_ptr&)
        bint operator<=(const unique_ptr&)
        bint operator>=(const unique_ptr&)
        bint operator==(nullptr_t)
        bint operator!=(nullptr_t)

    cppclass weak_ptr[T]

    cppclass shared_ptr[T]:
        ctypedef T element_type
        shared_ptr() except +
        shared_ptr(nullptr_t) except +
        shared_ptr(T*) except +
        shared_ptr(const shared_ptr&) except +
        shared_ptr[Y](const shared_ptr[Y]&) except +
        shared_ptr[Y](const shared_ptr[Y]&, T*) except +
        shared_ptr[Y](unique_ptr[Y]&&) except +
        shared_ptr(const weak_ptr[T]&) except +
        shared_ptr& operator=(const shared_ptr&) except +
        shared_ptr& operator=[Y](const shared_ptr[Y]&) except +
        T* get()
        void reset()
        void reset(T*) except +
        void swap(shared_ptr&)
        T& operator*()
        long use_count()
        bool unique()
        bool owner_before[Y](const weak_ptr[Y]&)
        bool owner_before[Y](const shared_ptr[Y]&)
        bool operator bool()
        bool operator!()
        bint operator==(const shared_ptr&)
        bint operator!=(const shared_ptr&)
        bint operator<(const shared_ptr&)
        bint operator>(const shared_ptr&)
        bint operator<=(const shared_ptr&)
        bint operator>=(const shared_ptr&)
        bint operator==(nullptr_t)
        bint operator!=(nullptr_t)

    cppclass weak_ptr[T]:
        ctypedef T element_type
        weak_ptr() except +
        weak_ptr(const weak_ptr&) except +
        weak_ptr(const shared_ptr[T]&) except +
        weak_ptr& operator=(const weak_ptr&) except +
        weak_ptr& operator=(const shared_ptr[T]&) except +
        void reset()
        void swap(weak_ptr&)
        long use_count()
        bool expired()
        shared_ptr[T] lock()
        bool owner_before[Y](const weak_ptr[Y]&)
        bool owner_before[Y](const shared_ptr[Y]&)

    shared_ptr[T] make_shared[T](...) except +
    unique_ptr[T] make_unique[T](...) except +
    shared_ptr[T] static_pointer_cast[T, U](const shared_ptr[U]&)
    shared_ptr[T] dynamic_pointer_cast[T, U](const shared_ptr[U]&)
    shared_ptr[T] const_pointer_cast[T, U](const shared_ptr[U]&)
    shared_ptr[T] reinterpret_pointer_cast[T, U](const shared_ptr[U]&)
