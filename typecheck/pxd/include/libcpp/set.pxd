# Sets in order of their keys, and those with equal keys.

from libcpp cimport bool
from libcpp.utility cimport pair


cdef extern from "<set>" namespace "std" nogil:
    cppclass set[T, COMPARE=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef T value_type
        ctypedef COMPARE key_compare
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
            iterator& operator--()
            iterator operator--(int)
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
            const_iterator& operator--()
            const_iterator operator--(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        cppclass const_reverse_iterator
        cppclass reverse_iterator:
            reverse_iterator() except +
            reverse_iterator(const reverse_iterator&) except +
            const T& operator*()
            reverse_iterator& operator++()
            reverse_iterator operator++(int)
            reverse_iterator& operator--()
            reverse_iterator operator--(int)
            bint operator==(const reverse_iterator&)
            bint operator!=(const reverse_iterator&)
        cppclass const_reverse_iterator:
            const_reverse_iterator() except +
            const_reverse_iterator(const const_reverse_iterator&) except +
            const_reverse_iterator(const reverse_iterator&) except +
            const_reverse_iterator& operator=(const reverse_iterator&)
            const T& operator*()
            const_reverse_iterator& operator++()
            const_reverse_iterator operator++(int)
            const_reverse_iterator& operator--()
            const_reverse_iterator operator--(int)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
        set() except +
        set(const set&) except +
        set[InputIt](InputIt, InputIt) except +
        set& operator=(const set&) except +
        iterator begin()
        const_iterator const_begin "begin"()
        const_iterator cbegin()
        iterator end()
        const_iterator const_end "end"()
        const_iterator cend()
        reverse_iterator rbegin()
        const_reverse_iterator const_rbegin "rbegin"()
        const_reverse_iterator crbegin()
        reverse_iterator rend()
        const_reverse_iterator const_rend "rend"()
        const_reverse_iterator crend()
        bint empty()
        size_type size()
        size_type max_size()
        void clear()
        void swap(set&) except +
        size_type count(const T&) except +
        bint contains(const T&) except +
        iterator find(const T&) except +
        const_iterator const_find "find"(const T&) except +
        iterator lower_bound(const T&) except +
        const_iterator const_lower_bound "lower_bound"(const T&) except +
        iterator upper_bound(const T&) except +
        const_iterator const_upper_bound "upper_bound"(const T&) except +
        pair[iterator, iterator] equal_range(const T&) except +
        pair[const_iterator, const_iterator] const_equal_range "equal_range"(const T&) except +
        pair[iterator, bool] insert(const value_type&) except +
        iterator insert(const_iterator, const value_type&) except +
        void insert[InputIt](InputIt, InputIt) except +
        iterator erase(iterator)
        iterator const_erase "erase"(const_iterator)
        iterator erase(const_iterator, const_iterator)
        size_type erase(const T&) except +
        bint operator==(const set&)
        bint operator!=(const set&)
        bint operator<(const set&)
        bint operator>(const set&)
        bint operator<=(const set&)
        bint operator>=(const set&)

    cppclass multiset[T, COMPARE=*, ALLOCATOR=*]:
        ctypedef T key_type
        ctypedef T value_type
        ctypedef COMPARE key_compare
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
            iterator& operator--()
            iterator operator--(int)
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
            const_iterator& operator--()
            const_iterator operator--(int)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
        cppclass const_reverse_iterator
        cppclass reverse_iterator:
            reverse_iterator() except +
            reverse_iterator(const reverse_iterator&) except +
            const T& operator*()
            reverse_iterator& operator++()
            reverse_iterator operator++(int)
            reverse_iterator& operator--()
            reverse_iterator operator--(int)
            bint operator==(const reverse_iterator&)
            bint operator!=(const reverse_iterator&)
        cppclass const_reverse_iterator:
            const_reverse_iterator() except +
            const_reverse_iterator(const const_reverse_iterator&) except +
            const_reverse_iterator(const reverse_iterator&) except +
            const_reverse_iterator& operator=(const reverse_iterator&)
            const T& operator*()
            const_reverse_iterator& operator++()
            const_reverse_iterator operator++(int)
            const_reverse_iterator& operator--()
            const_reverse_iterator operator--(int)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
        multiset() except +
        multiset(const multiset&) except +
        multiset[InputIt](InputIt, InputIt) except +
        multiset& operator=(const multiset&) except +
        iterator begin()
        const_iterator const_begin "begin"()
        const_iterator cbegin()
        iterator end()
        const_iterator const_end "end"()
        const_iterator cend()
        reverse_iterator rbegin()
        const_reverse_iterator const_rbegin "rbegin"()
        const_reverse_iterator crbegin()
        reverse_iterator rend()
        const_reverse_iterator const_rend "rend"()
        const_reverse_iterator crend()
        bint empty()
        size_type size()
        size_type max_size()
        void clear()
        void swap(multiset&) except +
        size_type count(const T&) except +
        bint contains(const T&) except +
        iterator find(const T&) except +
        const_iterator const_find "find"(const T&) except +
        iterator lower_bound(const T&) except +
        const_iterator const_lower_bound "lower_bound"(const T&) except +
        iterator upper_bound(const T&) except +
        const_iterator const_upper_bound "upper_bound"(const T&) except +
        pair[iterator, iterator] equal_range(const T&) except +
        pair[const_iterator, const_iterator] const_equal_range "equal_range"(const T&) except +
        iterator insert(const value_type&) except +
        iterator insert(const_iterator, const value_type&) except +
        void insert[InputIt](InputIt, InputIt) except +
        iterator erase(iterator)
        iterator const_erase "erase"(const_iterator)
        iterator erase(const_iterator, const_iterator)
        size_type erase(const T&) except +
        bint operator==(const multiset&)
        bint operator!=(const multiset&)
        bint operator<(const multiset&)
        bint operator>(const multiset&)
        bint operator<=(const multiset&)
        bint operator>=(const multiset&)
