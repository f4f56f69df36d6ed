# Maps by hash, and those with equal keys.

from libcpp cimport bool
from libcpp.utility cimport pair


cdef extern from "<unordered_map>" namespace "std" nogil:
    cppclass unordered_map[T, U, HASH=*, PRED=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef U mapped_type
        ctypedef pair[const T, U] value_type
        ctypedef ALLOCATOR allocator_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            value_type& operator*()
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
            const value_type& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        unordered_map() except +
        unordered_map(const unordered_map&) except +
        unordered_map[InputIt](InputIt, InputIt) except +
        unordered_map& operator=(const unordered_map&) except +
        U& operator[](const T&) except +
        U& at(const T&) except +
        const U& const_at "at"(const T&) except +
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
        void swap(unordered_map&) except +
        size_type count(const T&) except +
        bint contains(const T&) except +
        iterator find(const T&) except +
        const_iterator const_find "find"(const T&) except +
        pair[iterator, iterator] equal_range(const T&) except +
        pair[const_iterator, const_iterator] const_equal_range "equal_range"(const T&) except +
        pair[iterator, bool] insert(const value_type&) except +
        iterator insert(const_iterator, const value_type&) except +
        void insert[InputIt](InputIt, InputIt) except +
        pair[iterator, bool] insert_or_assign(const T&, const U&) except +
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
        bint operator==(const unordered_map&)
        bint operator!=(const unordered_map&)

    cppclass unordered_multimap[T, U, HASH=*, PRED=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef U mapped_type
        ctypedef pair[const T, U] value_type
        ctypedef ALLOCATOR allocator_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            value_type& operator*()
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
            const value_type& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        unordered_multimap() except +
        unordered_multimap(const unordered_multimap&) except +
        unordered_multimap[InputIt](InputIt, InputIt) except +
        unordered_multimap& operator=(const unordered_multimap&) except +
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
        void swap(unordered_multimap&) except +
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
        bint operator==(const unordered_multimap&)
        bint operator!=(const unordered_multimap&)
