# Variables that threads share.

from libcpp cimport bool


cdef extern from "<atomic>" namespace "std" nogil:
    enum memory_order:
        memory_order_relaxed
        memory_order_consume
        memory_order_acquire
        memory_order_release
        memory_order_acq_rel
        memory_order_seq_cst

    cppclass atomic[T]:
        ctypedef T value_type
        atomic()
        atomic(T)
        T operator=(T)
        bool is_lock_free()
        void store(T)
        void store(T, memory_order)
        T load()
        T load(memory_order)
        T exchange(T)
        T exchange(T, memory_order)
        bool compare_exchange_weak(T& expected, T wanted)
        bool compare_exchange_weak(T& expected, T wanted, memory_order)
        bool compare_exchange_weak(T& expected, T wanted, memory_order success, memory_order failure)
        bool compare_exchange_strong(T& expected, T wanted)
        bool compare_exchange_strong(T& expected, T wanted, memory_order)
        bool compare_exchange_strong(T& expected, T wanted, memory_order success, memory_order failure)
        T fetch_add(T)
        T fetch_add(T, memory_order)
        T fetch_sub(T)
        T fetch_sub(T, memory_order)
        T fetch_and(T)
        T fetch_and(T, memory_order)
        T fetch_or(T)
        T fetch_or(T, memory_order)
        T fetch_xor(T)
        T fetch_xor(T, memory_order)
        T operator++()
        T operator++(int)
        T operator--()
        T operator--(int)
        bint operator==(const atomic&)
        bint operator==(const T&)
        bint operator!=(const atomic&)
        bint operator!=(const T&)

    void atomic_thread_fence(memory_order)
    void atomic_signal_fence(memory_order)
