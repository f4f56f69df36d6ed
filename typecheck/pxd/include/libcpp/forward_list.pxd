# Singly linked lists.

cdef extern from "<forward_list>" namespace "std" nogil:
    cppclass forward_list[T, ALLOCATOR=*]:
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
        forward_list() except +
        forward_list(const forward_list&) except +
        forward_list(size_type) except +
        forward_list(size_type, const T&) except +
        forward_list[InputIt](InputIt, InputIt) except +
        forward_list& operator=(const forward_list&) except +
        void assign(size_type, const T&) except +
        void assign[InputIt](InputIt, InputIt) except +
        T& front()
        iterator begin()
        const_iterator const_begin "begin"()
        const_iterator cbegin()
        iterator end()
        const_iterator const_end "end"()
        const_iterator cend()
        bint empty()
        size_type max_size()
        void clear()
        void resize(size_type) except +
        void resize(size_type, const T&) except +
        void swap(forward_list&) except +
        iterator before_begin()
        const_iterator const_before_begin "before_begin"()
        const_iterator cbefore_begin()
        void push_front(const T&) except +
        void pop_front()
        void emplace_front(...) except +
        iterator insert_after(const_iterator, const T&) except +
        iterator insert_after(const_iterator, size_type, const T&) except +
        iterator insert_after[InputIt](const_iterator, InputIt, InputIt) except +
        iterator erase_after(const_iterator)
        iterator erase_after(const_iterator, const_iterator)
        void merge(forward_list&) except +
        void merge[Compare](forward_list&, Compare) except +
        void splice_after(const_iterator, forward_list&)
        void splice_after(const_iterator, forward_list&, const_iterator)
        void splice_after(const_iterator, forward_list&, const_iterator, const_iterator)
        void remove(const T&) except +
        void remove_if[Predicate](Predicate) except +
        void reverse()
        void sort() except +
        void sort[Compare](Compare) except +
        void unique() except +
        void unique[Predicate](Predicate) except +
        bint operator==(const forward_list&)
        bint operator!=(const forward_list&)
        bint operator<(const forward_list&)
        bint operator>(const forward_list&)
        bint operator<=(const forward_list&)
        bint operator>=(const forward_list&)
