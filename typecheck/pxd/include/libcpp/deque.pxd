# Queues with two ends.

cdef extern from "<deque>" namespace "std" nogil:
    cppclass deque[T, ALLOCATOR=*]:
        ctypedef T value_type
        ctypedef ALLOCATOR allocator_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
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
            difference_type operator-(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
            bint operator<(const iterator&)
            bint operator>(const iterator&)
            bint operator<=(const iterator&)
            bint operator>=(const iterator&)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator<(const const_iterator&)
            bint operator>(const const_iterator&)
            bint operator<=(const const_iterator&)
            bint operator>=(const const_iterator&)
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
            const_iterator operator+(difference_type)
            const_iterator operator-(difference_type)
            difference_type operator-(const const_iterator&)
            const T& operator[](difference_type)
            difference_type operator-(const iterator&)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator<(const const_iterator&)
            bint operator>(const const_iterator&)
            bint operator<=(const const_iterator&)
            bint operator>=(const const_iterator&)
            bint operator==(const iterator&)
            bint operator!=(const iterator&)
            bint operator<(const iterator&)
            bint operator>(const iterator&)
            bint operator<=(const iterator&)
            bint operator>=(const iterator&)
        cppclass const_reverse_iterator
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
            difference_type operator-(const const_reverse_iterator&)
            bint operator==(const reverse_iterator&)
            bint operator!=(const reverse_iterator&)
            bint operator<(const reverse_iterator&)
            bint operator>(const reverse_iterator&)
            bint operator<=(const reverse_iterator&)
            bint operator>=(const reverse_iterator&)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
            bint operator<(const const_reverse_iterator&)
            bint operator>(const const_reverse_iterator&)
            bint operator<=(const const_reverse_iterator&)
            bint operator>=(const const_reverse_iterator&)
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
            const_reverse_iterator operator+(difference_type)
            const_reverse_iterator operator-(difference_type)
            difference_type operator-(const const_reverse_iterator&)
            const T& operator[](difference_type)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
            bint operator<(const const_reverse_iterator&)
            bint operator>(const const_reverse_iterator&)
            bint operator<=(const const_reverse_iterator&)
            bint operator>=(const const_reverse_iterator&)
        deque() except +
        deque(const deque&) except +
        deque(size_type) except +
        deque(size_type, const T&) except +
        deque[InputIt](InputIt, InputIt) except +
        deque& operator=(const deque&) except +
        void assign(size_type, const T&) except +
        void assign[InputIt](InputIt, InputIt) except +
        T& front()
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
        void resize(size_type) except +
        void resize(size_type, const T&) except +
        void swap(deque&) except +
        T& back()
        T& operator[](size_type)
        T& at(size_type) except +
        void shrink_to_fit() except +
        void push_back(const T&) except +
        void push_front(const T&) except +
        void pop_back()
        void pop_front()
        void emplace_back(...) except +
        void emplace_front(...) except +
        iterator insert(const_iterator, const T&) except +
        iterator insert(const_iterator, size_type, const T&) except +
        iterator insert[InputIt](const_iterator, InputIt, InputIt) except +
        iterator erase(const_iterator) except +
        iterator erase(const_iterator, const_iterator) except +
        bint operator==(const deque&)
        bint operator!=(const deque&)
        bint operator<(const deque&)
        bint operator>(const deque&)
        bint operator<=(const deque&)
        bint operator>=(const deque&)
