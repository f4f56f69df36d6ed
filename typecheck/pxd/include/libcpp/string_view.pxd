# Views of strings of bytes that someone else owns.

cdef extern from "<string_view>" namespace "std::string_view" nogil:
    const size_t npos


cdef extern from "<string_view>" namespace "std" nogil:
    cppclass string_view:
        ctypedef char value_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass const_iterator:
            const_iterator() except +
            const_iterator(const const_iterator&) except +
            const char& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            const_iterator& operator--()
            const_iterator operator--(int)
            const_iterator operator+(difference_type)
            const_iterator operator-(difference_type)
            difference_type operator-(const const_iterator&)
            const char& operator[](difference_type)
            bint operator==(const const_iterator&)
            bint operator!=(const const_iterator&)
            bint operator<(const const_iterator&)
            bint operator>(const const_iterator&)
            bint operator<=(const const_iterator&)
            bint operator>=(const const_iterator&)
        ctypedef const_iterator iterator
        cppclass const_reverse_iterator
        cppclass const_reverse_iterator:
            const_reverse_iterator() except +
            const_reverse_iterator(const const_reverse_iterator&) except +
            const char& operator*()
            const_reverse_iterator& operator++()
            const_reverse_iterator operator++(int)
            const_reverse_iterator& operator--()
            const_reverse_iterator operator--(int)
            const_reverse_iterator operator+(difference_type)
            const_reverse_iterator operator-(difference_type)
            difference_type operator-(const const_reverse_iterator&)
            const char& operator[](difference_type)
            bint operator==(const const_reverse_iterator&)
            bint operator!=(const const_reverse_iterator&)
            bint operator<(const const_reverse_iterator&)
            bint operator>(const const_reverse_iterator&)
            bint operator<=(const const_reverse_iterator&)
            bint operator>=(const const_reverse_iterator&)
        ctypedef const_reverse_iterator reverse_iterator
        string_view() except +
        string_view(const string_view& s) except +
        string_view(const char* s) except +
        string_view(const char* s, size_type n) except +
        string_view& operator=(const string_view& s)
        const_iterator begin()
        const_iterator end()
        const_iterator cbegin()
        const_iterator cend()
        const_reverse_iterator rbegin()
        const_reverse_iterator rend()
        const_reverse_iterator crbegin()
        const_reverse_iterator crend()
        size_type size()
        size_type length()
        size_type max_size()
        bint empty()
        const char& operator[](size_type i)
        const char& at(size_type i) except +
        const char& front()
        const char& back()
        const char* data()
        void remove_prefix(size_type n)
        void remove_suffix(size_type n)
        void swap(string_view& s)
        size_type copy(char* s, size_type n) except +
        size_type copy(char* s, size_type n, size_type pos) except +
        string_view substr() except +
        string_view substr(size_type pos) except +
        string_view substr(size_type pos, size_type n) except +
        size_type find(const string_view& s) except +
        size_type find(const string_view& s, size_type pos) except +
        size_type find(const char* s) except +
        size_type find(const char* s, size_type pos) except +
        size_type find(char c) except +
        size_type find(char c, size_type pos) except +
        size_type find(const char* s, size_type pos, size_type n) except +
        size_type rfind(const string_view& s) except +
        size_type rfind(const string_view& s, size_type pos) except +
        size_type rfind(const char* s) except +
        size_type rfind(const char* s, size_type pos) except +
        size_type rfind(char c) except +
        size_type rfind(char c, size_type pos) except +
        size_type rfind(const char* s, size_type pos, size_type n) except +
        size_type find_first_of(const string_view& s) except +
        size_type find_first_of(const string_view& s, size_type pos) except +
        size_type find_first_of(const char* s) except +
        size_type find_first_of(const char* s, size_type pos) except +
        size_type find_first_of(char c) except +
        size_type find_first_of(char c, size_type pos) except +
        size_type find_first_of(const char* s, size_type pos, size_type n) except +
        size_type find_last_of(const string_view& s) except +
        size_type find_last_of(const string_view& s, size_type pos) except +
        size_type find_last_of(const char* s) except +
        size_type find_last_of(const char* s, size_type pos) except +
        size_type find_last_of(char c) except +
        size_type find_last_of(char c, size_type pos) except +
        size_type find_last_of(const char* s, size_type pos, size_type n) except +
        size_type find_first_not_of(const string_view& s) except +
        size_type find_first_not_of(const string_view& s, size_type pos) except +
        size_type find_first_not_of(const char* s) except +
        size_type find_first_not_of(const char* s, size_type pos) except +
        size_type find_first_not_of(char c) except +
        size_type find_first_not_of(char c, size_type pos) except +
        size_type find_first_not_of(const char* s, size_type pos, size_type n) except +
        size_type find_last_not_of(const string_view& s) except +
        size_type find_last_not_of(const string_view& s, size_type pos) except +
        size_type find_last_not_of(const char* s) except +
        size_type find_last_not_of(const char* s, size_type pos) except +
        size_type find_last_not_of(char c) except +
        size_type find_last_not_of(char c, size_type pos) except +
        size_type find_last_not_of(const char* s, size_type pos, size_type n) except +
        int compare(const string_view& s) except +
        int compare(size_type pos, size_type n, const string_view& s) except +
        int compare(const char* s) except +
        int compare(size_type pos, size_type n, const char* s) except +
        int compare(size_type pos, size_type n, const string_view& s, size_type pos2, size_type n2) except +
        int compare(size_type pos, size_type n, const char* s, size_type n2) except +
        bint starts_with(string_view s) except +
        bint starts_with(char c) except +
        bint starts_with(const char* s) except +
        bint ends_with(string_view s) except +
        bint ends_with(char c) except +
        bint ends_with(const char* s) except +
        bint contains(string_view s) except +
        bint contains(char c) except +
        bint contains(const char* s) except +
        bint operator==(const string_view& s)
        bint operator!=(const string_view& s)
        bint operator<(const string_view& s)
        bint operator>(const string_view& s)
        bint operator<=(const string_view& s)
        bint operator>=(const string_view& s)
        bint operator==(const char* s)
        bint operator!=(const char* s)
        bint operator<(const char* s)
        bint operator>(const char* s)
        bint operator<=(const char* s)
        bint operator>=(const char* s)
