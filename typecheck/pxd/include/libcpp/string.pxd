# Strings of bytes.

from libcpp.string_view cimport string_view


cdef extern from "<string>" namespace "std::string" nogil:
    const size_t npos


cdef extern from "<string>" namespace "std" nogil:
    cppclass string:
        ctypedef char value_type
        ctypedef size_t size_type
        ctypedef ptrdiff_t difference_type
        cppclass const_iterator
        cppclass iterator:
            iterator() except +
            iterator(const iterator&) except +
            char& operator*()
            iterator& operator++()
            iterator operator++(int)
            iterator& operator--()
            iterator operator--(int)
            iterator operator+(difference_type)
            iterator operator-(difference_type)
            difference_type operator-(const iterator&)
            char& operator[](difference_type)
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
            const char& operator*()
            const_iterator& operator++()
            const_iterator operator++(int)
            const_iterator& operator--()
            const_iterator operator--(int)
            const_iterator operator+(difference_type)
            const_iterator operator-(difference_type)
            difference_type operator-(const const_iterator&)
            const char& operator[](difference_type)
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
            char& operator*()
            reverse_iterator& operator++()
            reverse_iterator operator++(int)
            reverse_iterator& operator--()
            reverse_iterator operator--(int)
            reverse_iterator operator+(difference_type)
            reverse_iterator operator-(difference_type)
            difference_type operator-(const reverse_iterator&)
            char& operator[](difference_type)
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
        string() except +
        string(const string& s) except +
        string(const string& s, size_type pos) except +
        string(const string& s, size_type pos, size_type n) except +
        string(const char* s) except +
        string(const char* s, size_type n) except +
        string(size_type n, char c) except +
        string[InputIt](InputIt first, InputIt last) except +
        string(string_view s) except +
        string& operator=(const string& s) except +
        string& operator=(const char* s) except +
        string& operator=(char c) except +
        string_view operator string_view()
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
        size_type size()
        size_type length()
        size_type max_size()
        size_type capacity()
        void resize(size_type n) except +
        void resize(size_type n, char c) except +
        void reserve(size_type n) except +
        void shrink_to_fit() except +
        void clear()
        bint empty()
        char& operator[](size_type i)
        char& at(size_type i) except +
        char& front()
        char& back()
        const char* c_str()
        char* data()
        const char* const_data "data"()
        string operator+(const string& s) except +
        string operator+(const char* s) except +
        string operator+(char c) except +
        void push_back(char c) except +
        void pop_back()
        void swap(string& s) except +
        size_type copy(char* s, size_type n) except +
        size_type copy(char* s, size_type n, size_type pos) except +
        string substr() except +
        string substr(size_type pos) except +
        string substr(size_type pos, size_type n) except +
        string& append(const string& s) except +
        string& append(const string& s, size_type pos, size_type n) except +
        string& append(const char* s) except +
        string& append(const char* s, size_type n) except +
        string& append(size_type n, char c) except +
        string& append[InputIt](InputIt first, InputIt last) except +
        string& assign(const string& s) except +
        string& assign(const string& s, size_type pos, size_type n) except +
        string& assign(const char* s) except +
        string& assign(const char* s, size_type n) except +
        string& assign(size_type n, char c) except +
        string& assign[InputIt](InputIt first, InputIt last) except +
        string& insert(size_type pos, const string& s) except +
        string& insert(size_type pos, const string& s, size_type pos2, size_type n) except +
        string& insert(size_type pos, const char* s) except +
        string& insert(size_type pos, const char* s, size_type n) except +
        string& insert(size_type pos, size_type n, char c) except +
        iterator insert(const_iterator at, char c) except +
        iterator insert(const_iterator at, size_type n, char c) except +
        iterator insert[InputIt](const_iterator at, InputIt first, InputIt last) except +
        string& erase() except +
        string& erase(size_type pos) except +
        string& erase(size_type pos, size_type n) except +
        iterator erase(const_iterator at) except +
        iterator erase(const_iterator first, const_iterator last) except +
        string& replace(size_type pos, size_type n, const string& s) except +
        string& replace(size_type pos, size_type n, const string& s, size_type pos2, size_type n2) except +
        string& replace(size_type pos, size_type n, const char* s) except +
        string& replace(size_type pos, size_type n, const char* s, size_type n2) except +
        string& replace(size_type pos, size_type n, size_type n2, char c) except +
        string& replace(const_iterator first, const_iterator last, const string& s) except +
        string& replace(const_iterator first, const_iterator last, const char* s) except +
        string& replace(const_iterator first, const_iterator last, size_type n, char c) except +
        string& replace[InputIt](const_iterator first, const_iterator last, InputIt first2, InputIt last2) except +
        size_type find(const string& s) except +
        size_type find(const string& s, size_type pos) except +
        size_type find(const char* s) except +
        size_type find(const char* s, size_type pos) except +
        size_type find(char c) except +
        size_type find(char c, size_type pos) except +
        size_type find(const char* s, size_type pos, size_type n) except +
        size_type rfind(const string& s) except +
        size_type rfind(const string& s, size_type pos) except +
        size_type rfind(const char* s) except +
        size_type rfind(const char* s, size_type pos) except +
        size_type rfind(char c) except +
        size_type rfind(char c, size_type pos) except +
        size_type rfind(const char* s, size_type pos, size_type n) except +
        size_type find_first_of(const string& s) except +
        size_type find_first_of(const string& s, size_type pos) except +
        size_type find_first_of(const char* s) except +
        size_type find_first_of(const char* s, size_type pos) except +
        size_type find_first_of(char c) except +
        size_type find_first_of(char c, size_type pos) except +
        size_type find_first_of(const char* s, size_type pos, size_type n) except +
        size_type find_last_of(const string& s) except +
        size_type find_last_of(const string& s, size_type pos) except +
        size_type find_last_of(const char* s) except +
        size_type find_last_of(const char* s, size_type pos) except +
        size_type find_last_of(char c) except +
        size_type find_last_of(char c, size_type pos) except +
        size_type find_last_of(const char* s, size_type pos, size_type n) except +
        size_type find_first_not_of(const string& s) except +
        size_type find_first_not_of(const string& s, size_type pos) except +
        size_type find_first_not_of(const char* s) except +
        size_type find_first_not_of(const char* s, size_type pos) except +
        size_type find_first_not_of(char c) except +
        size_type find_first_not_of(char c, size_type pos) except +
        size_type find_first_not_of(const char* s, size_type pos, size_type n) except +
        size_type find_last_not_of(const string& s) except +
        size_type find_last_not_of(const string& s, size_type pos) except +
        size_type find_last_not_of(const char* s) except +
        size_type find_last_not_of(const char* s, size_type pos) except +
        size_type find_last_not_of(char c) except +
        size_type find_last_not_of(char c, size_type pos) except +
        size_type find_last_not_of(const char* s, size_type pos, size_type n) except +
        int compare(const string& s) except +
        int compare(size_type pos, size_type n, const string& s) except +
        int compare(const char* s) except +
        int compare(size_type pos, size_type n, const char* s) except +
        int compare(size_type pos, size_type n, const string& s, size_type pos2, size_type n2) except +
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
        bint operator==(const string& s)
        bint operator!=(const string& s)
        bint operator<(const string& s)
        bint operator>(const string& s)
        bint operator<=(const string& s)
        bint operator>=(const string& s)
        bint operator==(const char* s)
        bint operator!=(const char* s)
        bint operator<(const char* s)
        bint operator>(const char* s)
        bint operator<=(const char* s)
        bint operator>=(const char* s)

    int stoi(const string& s) except +
    int stoi(const string& s, size_t* end) except +
    int stoi(const string& s, size_t* end, int base) except +
    long stol(const string& s) except +
    long stol(const string& s, size_t* end) except +
    long stol(const string& s, size_t* end, int base) except +
    unsigned long stoul(const string& s) except +
    unsigned long stoul(const string& s, size_t* end) except +
    unsigned long stoul(const string& s, size_t* end, int base) except +
    long long stoll(const string& s) except +
    long long stoll(const string& s, size_t* end) except +
    long long stoll(const string& s, size_t* end, int base) except +
    unsigned long long stoull(const string& s) except +
    unsigned long long stoull(const string& s, size_t* end) except +
    unsigned long long stoull(const string& s, size_t* end, int base) except +
    float stof(const string& s) except +
    float stof(const string& s, size_t* end) except +
    double stod(const string& s) except +
    double stod(const string& s, size_t* end) except +
    long double stold(const string& s) except +
    long double stold(const string& s, size_t* end) except +
    string to_string(int value) except +
    string to_string(long value) except +
    string to_string(long long value) except +
    string to_string(unsigned int value) except +
    string to_string(unsigned long value) except +
    string to_string(unsigned long long value) except +
    string to_string(float value) except +
    string to_string(double value) except +
    string to_string(long double value) except +
