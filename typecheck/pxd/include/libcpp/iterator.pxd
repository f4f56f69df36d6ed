# Kinds of iterators, and iterators that insert.

from libc.stddef cimport ptrdiff_t


cdef extern from "<iterator>" namespace "std" nogil:
    cppclass input_iterator_tag:
        pass

    cppclass output_iterator_tag:
        pass

    cppclass forward_iterator_tag(input_iterator_tag):
        pass

    cppclass bidirectional_iterator_tag(forward_iterator_tag):
        pass

    cppclass random_access_iterator_tag(bidirectional_iterator_tag):
        pass

    cppclass iterator[Category, T, Distance=*, Pointer=*, Reference=*]:
        pass

    cppclass back_insert_iterator[T](iterator[output_iterator_tag, void, void, void, void]):
        pass

    cppclass front_insert_iterator[T](iterator[output_iterator_tag, void, void, void, void]):
        pass

    cppclass insert_iterator[T](iterator[output_iterator_tag, void, void, void, void]):
        pass

    back_insert_iterator[Container] back_inserter[Container](Container&)
    front_insert_iterator[Container] front_inserter[Container](Container&)
    # The place of an insertion is an iterator of the container.
    insert_iterator[Container] inserter[Container, Iter](Container&, Iter)

    ptrdiff_t distance[Iter](Iter first, Iter last) except +
    void advance[Iter, Distance](Iter& it, Distance n) except +
    Iter next[Iter](Iter it) except +
    Iter next[Iter](Iter it, ptrdiff_t n) except +
    Iter prev[Iter](Iter it) except +
    Iter prev[Iter](Iter it, ptrdiff_t n) except +
