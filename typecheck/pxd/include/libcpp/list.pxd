# Doubly linked lists.

cdef extern from "<list>" namespace "std" nogil:
    cppclass list[T, ALLOCATOR=*]:
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
            T& operator*()
            reverse_iterator& operator++()
            reverse_iterator operator++(int)
            reverse_iterator& operator--()
            reverse_iterator operator--(int)
            bint operator==(const reverse_iterator&)
            bint operator!=(const reverse_iterator&)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
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
        list() except +
        list(const list&) except +
        list(size_type) except +
        list(size_type, const T&) except +
        list[InputIt](InputIt, InputIt) except +
        list& operator=(const list&) except +
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
        void swap(list&) except +
        T& back()
        void push_back(const T&) except +
        void push_front(const T&) except +
        void pop_back()
        void pop_front()
        void emplace_back(...) except +
        void emplace_front(...) except +
        iterator insert(const_iterator, const T&) except +
        iterator insert(const_iterator, size_type, const T&) except +
        iterator erase(const_iterator)
        iterator erase(const_iterator, const_iterator)
        void merge(list&) except +
        void merge[Compare](list&, Compare) except +
        void splice(const_iterator, list&)
        void splice(const_iterator, list&, const_iterator)
        void splice(const_iterator, list&, const_iterator, const_iterator)
        void remove(const T&) except +
        void remove_if[Predicate](Predicate) except +
        void reverse()
        void sort() except +
        void sort[Compare](Compare) except +
        void unique() except +
        void unique[Predicate](Predicate) except +
        bint operator==(const list&)
        bint operator!=(const list&)
        bint operator<(const list&)
        bint operator>(const list&)
        bint operator<=(const list&)
        bint operator>=(const list&)
