# Views of arrays that someone else owns (C++20).

from libcpp.vector cimport vector


cdef extern from "<span>" namespace "std" nogil:
    cdef size_t dynamic_extent
    cppclass span[T]:
        ctypedef T value_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            T& operator*()
            iterator& operator++()
            iterator operator++(int)
            iterator& operator--()
            iterator operator--(int)
            iterator operator+(difference_type)
            iterator operator-(difference_type)
            difference_type operator-(const iterator&)
            T& operator[](difference_type)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
            bint operator<(const iterator&)
            bint operator>(const iterator&)
            bint operator<=(const iterator&)
            bint operator>=(const iterator&)
        cppclass reverse_iterator:
            reverse_iterator() except +
            reverse_iterator(const reverse_iterator&) except +
            T& operator*()
            reverse_iterator& operator++()
            reverse_iterator operator++(int)
            reverse_iterator& operator--()
            reverse_iterator operator--(int)
            reverse_iterator operator+(difference_type)
            reverse_iterator operator-(difference_type)
            difference_type operator-(const reverse_iterator&)
            T& operator[](difference_type)
            bint operator==(const reverse_iterator&)
            bint operator!=(const reverse_iterator&)
            bint operator<(const reverse_iterator&)
            bint operator>(const reverse_iterator&)
            bint operator<=(const reverse_iterator&)
            bint operator>=(const reverse_iterator&)
        size_t extent
        span() except +
        span(const span&) except +
        span(T* first, size_type n) except +
        span(T* first, T* last) except +
        span(vector[T]& v) except +
        T& operator[](size_type i)
        T& front()
        T& back()
        T* data()
        bint empty()
        size_type size()
        size_type size_bytes()
        iterator begin()
        iterator end()
        reverse_iterator rbegin()
        reverse_iterator rend()
        span[T] first(size_type n)
        span[T] last(size_type n)
        span[T] subspan(size_type pos)
        span[T] subspan(size_type pos, size_type n)
