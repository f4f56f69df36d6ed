# Sets by hash, and those with equal keys.

from libcpp cimport bool
from libcpp.utility cimport pair


cdef extern from "<unordered_set>" namespace "std" nogil:
    cppclass unordered_set[T, HASH=*, PRED=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef T value_type
        ctypedef ALLOCATOR allocator_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            const T& operator*()
            iterator& operator++()
            iterator operator++(int)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
        cppclass const_iterator:
            const_iterator() except +
            const_iterator(const const_iterator&) except +
            const_iterator(const iterator&) except +
            const_iterator& operator=(const iterator&)
            const T& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        unordered_set() except +
        unordered_set(const unordered_set&) except +
        unordered_set[InputIt](InputIt, InputIt) except +
        unordered_set& operator=(const unordered_set&) except +
        iterator begin()
        const_iterator const_begin "begin"()
        const_iterator cbegin()
        iterator end()
        const_iterator const_end "end"()
        const_iterator cend()
        bint empty()
        size_type size()
        size_type max_size()
        void clear()
        void swap(unordered_set&) except +
        size_type count(const T&) except +
        bint contains(const T&) except +
        iterator find(const T&) except +
        const_iterator const_find "find"(const T&) except +
        pair[iterator, iterator] equal_range(const T&) except +
        pair[const_iterator, const_iterator] const_equal_range "equal_range"(const T&) except +
        pair[iterator, bool] insert(const value_type&) except +
        iterator insert(const_iterator, const value_type&) except +
        void insert[InputIt](InputIt, InputIt) except +
        iterator erase(iterator)
        iterator const_erase "erase"(const_iterator)
        iterator erase(const_iterator, const_iterator)
        size_type erase(const T&) except +
        float load_factor()
        float max_load_factor()
        void max_load_factor(float)
        void rehash(size_type) except +
        void reserve(size_type) except +
        size_type bucket_count()
        size_type max_bucket_count()
        size_type bucket_size(size_type)
        size_type bucket(const T&) except +
        bint operator==(const unordered_set&)
        bint operator!=(const unordered_set&)

    cppclass unordered_multiset[T, HASH=*, PRED=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef T value_type
        ctypedef ALLOCATOR allocator_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            const T& operator*()
            iterator& operator++()
            iterator operator++(int)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
        cppclass const_iterator:
            const_iterator() except +
            const_iterator(const const_iterator&) except +
            const_iterator(const iterator&) except +
            const_iterator& operator=(const iterator&)
            const T& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        unordered_multiset() except +
        unordered_multiset(const unordered_multiset&) except +
        unordered_multiset[InputIt](InputIt, InputIt) except +
        unordered_multiset& operator=(const unordered_multiset&) except +
        iterator begin()
        const_iterator const_begin "begin"()
        const_iterator cbegin()
        iterator end()
        const_iterator const_end "end"()
        const_iterator cend()
        bint empty()
        size_type size()
        size_type max_size()
        void clear()
        void swap(unordered_multiset&) except +
        size_type count(const T&) except +
        bint contains(const T&) except +
        iterator find(const T&) except +
        const_iterator const_find "find"(const T&) except +
        pair[iterator, iterator] equal_range(const T&) except +
        pair[const_iterator, const_iterator] const_equal_range "equal_range"(const T&) except +
        iterator insert(const value_type&) except +
        iterator insert(const_iterator, const value_type&) except +
        void insert[InputIt](InputIt, InputIt) except +
        iterator erase(iterator)
        iterator const_erase "erase"(const_iterator)
        iterator erase(const_iterator, const_iterator)
        size_type erase(const T&) except +
        float load_factor()
        float max_load_factor()
        void max_load_factor(float)
        void rehash(size_type) except +
        void reserve(size_type) except +
        size_type bucket_count()
        size_type max_bucket_count()
        size_type bucket_size(size_type)
        size_type bucket(const T&) except +
        bint operator==(const unordered_multiset&)
        bint operator!=(const unordered_multiset&)
