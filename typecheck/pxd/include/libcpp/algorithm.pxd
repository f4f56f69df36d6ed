# Algorithms over ranges. Those with a policy need C++17.

from libc.stddef cimport ptrdiff_t
from libcpp cimport bool
from libcpp.utility cimport pair


cdef extern from "<algorithm>" namespace "std" nogil:
    bool all_of[It, Pred](It first, It last, Pred pred) except +
    bool all_of[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    bool any_of[It, Pred](It first, It last, Pred pred) except +
    bool any_of[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    bool none_of[It, Pred](It first, It last, Pred pred) except +
    bool none_of[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    F for_each[It, F](It first, It last, F f) except +
    void for_each[Policy, It, F](Policy&& policy, It first, It last, F f) except +
    It for_each_n[It, Size, F](It first, Size n, F f) except +
    It for_each_n[Policy, It, Size, F](Policy&& policy, It first, Size n, F f) except +
    ptrdiff_t count[It, T](It first, It last, const T& value) except +
    ptrdiff_t count[Policy, It, T](Policy&& policy, It first, It last, const T& value) except +
    ptrdiff_t count_if[It, Pred](It first, It last, Pred pred) except +
    ptrdiff_t count_if[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    pair[It1, It2] mismatch[It1, It2](It1 first1, It1 last1, It2 first2) except +
    pair[It1, It2] mismatch[It1, It2, Pred](It1 first1, It1 last1, It2 first2, Pred pred) except +
    pair[It1, It2] mismatch[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    pair[It1, It2] mismatch[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2) except +
    pair[It1, It2] mismatch[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, Pred pred) except +
    pair[It1, It2] mismatch[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    It find[It, T](It first, It last, const T& value) except +
    It find[Policy, It, T](Policy&& policy, It first, It last, const T& value) except +
    It find_if[It, Pred](It first, It last, Pred pred) except +
    It find_if[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    It find_if_not[It, Pred](It first, It last, Pred pred) except +
    It find_if_not[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    It1 find_end[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 find_end[It1, It2, Pred](It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It1 find_end[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 find_end[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It1 find_first_of[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 find_first_of[It1, It2, Pred](It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It1 find_first_of[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 find_first_of[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It1 search[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 search[It1, It2, Pred](It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It1 search[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    It1 search[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    It adjacent_find[It](It first, It last) except +
    It adjacent_find[It, Pred](It first, It last, Pred pred) except +
    It adjacent_find[Policy, It](Policy&& policy, It first, It last) except +
    It adjacent_find[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    It search_n[It, Size, T](It first, It last, Size n, const T& value) except +
    It search_n[It, Size, T, Pred](It first, It last, Size n, const T& value, Pred pred) except +
    It search_n[Policy, It, Size, T](Policy&& policy, It first, It last, Size n, const T& value) except +
    It search_n[Policy, It, Size, T, Pred](Policy&& policy, It first, It last, Size n, const T& value, Pred pred) except +
    Out copy[It, Out](It first, It last, Out out) except +
    Out copy[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    Out copy_if[It, Out, Pred](It first, It last, Out out, Pred pred) except +
    Out copy_if[Policy, It, Out, Pred](Policy&& policy, It first, It last, Out out, Pred pred) except +
    Out copy_n[It, Size, Out](It first, Size n, Out out) except +
    Out copy_n[Policy, It, Size, Out](Policy&& policy, It first, Size n, Out out) except +
    Out copy_backward[It, Out](It first, It last, Out end) except +
    Out move[It, Out](It first, It last, Out out) except +
    Out move[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    Out move_backward[It, Out](It first, It last, Out end) except +
    void fill[It, T](It first, It last, const T& value) except +
    void fill[Policy, It, T](Policy&& policy, It first, It last, const T& value) except +
    It fill_n[It, Size, T](It first, Size n, const T& value) except +
    It fill_n[Policy, It, Size, T](Policy&& policy, It first, Size n, const T& value) except +
    Out transform[It, Out, Op](It first, It last, Out out, Op op) except +
    Out transform[It1, It2, Out, Op2](It1 first1, It1 last1, It2 first2, Out out, Op2 op) except +
    Out transform[Policy, It, Out, Op](Policy&& policy, It first, It last, Out out, Op op) except +
    Out transform[Policy, It1, It2, Out, Op2](Policy&& policy, It1 first1, It1 last1, It2 first2, Out out, Op2 op) except +
    void generate[It, Gen](It first, It last, Gen gen) except +
    void generate[Policy, It, Gen](Policy&& policy, It first, It last, Gen gen) except +
    It generate_n[It, Size, Gen](It first, Size n, Gen gen) except +
    It generate_n[Policy, It, Size, Gen](Policy&& policy, It first, Size n, Gen gen) except +
    It remove[It, T](It first, It last, const T& value) except +
    It remove[Policy, It, T](Policy&& policy, It first, It last, const T& value) except +
    It remove_if[It, Pred](It first, It last, Pred pred) except +
    It remove_if[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    Out remove_copy[It, Out, T](It first, It last, Out out, const T& value) except +
    Out remove_copy[Policy, It, Out, T](Policy&& policy, It first, It last, Out out, const T& value) except +
    Out remove_copy_if[It, Out, Pred](It first, It last, Out out, Pred pred) except +
    Out remove_copy_if[Policy, It, Out, Pred](Policy&& policy, It first, It last, Out out, Pred pred) except +
    void replace[It, T](It first, It last, const T& old, const T& value) except +
    void replace[Policy, It, T](Policy&& policy, It first, It last, const T& old, const T& value) except +
    void replace_if[It, Pred, T](It first, It last, Pred pred, const T& value) except +
    void replace_if[Policy, It, Pred, T](Policy&& policy, It first, It last, Pred pred, const T& value) except +
    Out replace_copy[It, Out, T](It first, It last, Out out, const T& old, const T& value) except +
    Out replace_copy[Policy, It, Out, T](Policy&& policy, It first, It last, Out out, const T& old, const T& value) except +
    Out replace_copy_if[It, Out, Pred, T](It first, It last, Out out, Pred pred, const T& value) except +
    Out replace_copy_if[Policy, It, Out, Pred, T](Policy&& policy, It first, It last, Out out, Pred pred, const T& value) except +
    void swap[T](T& a, T& b) except +
    It2 swap_ranges[It1, It2](It1 first1, It1 last1, It2 first2) except +
    It2 swap_ranges[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2) except +
    void iter_swap[It1, It2](It1 a, It2 b) except +
    void reverse[It](It first, It last) except +
    void reverse[Policy, It](Policy&& policy, It first, It last) except +
    Out reverse_copy[It, Out](It first, It last, Out out) except +
    Out reverse_copy[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    It rotate[It](It first, It middle, It last) except +
    It rotate[Policy, It](Policy&& policy, It first, It middle, It last) except +
    Out rotate_copy[It, Out](It first, It middle, It last, Out out) except +
    Out rotate_copy[Policy, It, Out](Policy&& policy, It first, It middle, It last, Out out) except +
    It shift_left[It](It first, It last, ptrdiff_t n) except +
    It shift_right[It](It first, It last, ptrdiff_t n) except +
    void shuffle[It, Engine](It first, It last, Engine&& engine) except +
    It unique[It](It first, It last) except +
    It unique[It, Pred](It first, It last, Pred pred) except +
    It unique[Policy, It](Policy&& policy, It first, It last) except +
    It unique[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    Out unique_copy[It, Out](It first, It last, Out out) except +
    Out unique_copy[It, Out, Pred](It first, It last, Out out, Pred pred) except +
    Out unique_copy[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    Out unique_copy[Policy, It, Out, Pred](Policy&& policy, It first, It last, Out out, Pred pred) except +
    Out sample[It, Out, Distance, Engine](It first, It last, Out out, Distance n, Engine&& engine) except +
    bool is_partitioned[It, Pred](It first, It last, Pred pred) except +
    bool is_partitioned[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    It partition[It, Pred](It first, It last, Pred pred) except +
    It partition[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    pair[Out1, Out2] partition_copy[It, Out1, Out2, Pred](It first, It last, Out1 yes, Out2 no, Pred pred) except +
    pair[Out1, Out2] partition_copy[Policy, It, Out1, Out2, Pred](Policy&& policy, It first, It last, Out1 yes, Out2 no, Pred pred) except +
    It stable_partition[It, Pred](It first, It last, Pred pred) except +
    It stable_partition[Policy, It, Pred](Policy&& policy, It first, It last, Pred pred) except +
    It partition_point[It, Pred](It first, It last, Pred pred) except +
    bool is_sorted[It](It first, It last) except +
    bool is_sorted[It, Compare](It first, It last, Compare comp) except +
    bool is_sorted[Policy, It](Policy&& policy, It first, It last) except +
    bool is_sorted[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    It is_sorted_until[It](It first, It last) except +
    It is_sorted_until[It, Compare](It first, It last, Compare comp) except +
    It is_sorted_until[Policy, It](Policy&& policy, It first, It last) except +
    It is_sorted_until[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    void sort[It](It first, It last) except +
    void sort[It, Compare](It first, It last, Compare comp) except +
    void sort[Policy, It](Policy&& policy, It first, It last) except +
    void sort[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    void stable_sort[It](It first, It last) except +
    void stable_sort[It, Compare](It first, It last, Compare comp) except +
    void stable_sort[Policy, It](Policy&& policy, It first, It last) except +
    void stable_sort[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    void partial_sort[It](It first, It middle, It last) except +
    void partial_sort[It, Compare](It first, It middle, It last, Compare comp) except +
    void partial_sort[Policy, It](Policy&& policy, It first, It middle, It last) except +
    void partial_sort[Policy, It, Compare](Policy&& policy, It first, It middle, It last, Compare comp) except +
    Out partial_sort_copy[It, Out](It first, It last, Out out, Out end) except +
    Out partial_sort_copy[It, Out, Compare](It first, It last, Out out, Out end, Compare comp) except +
    Out partial_sort_copy[Policy, It, Out](Policy&& policy, It first, It last, Out out, Out end) except +
    Out partial_sort_copy[Policy, It, Out, Compare](Policy&& policy, It first, It last, Out out, Out end, Compare comp) except +
    void nth_element[It](It first, It nth, It last) except +
    void nth_element[It, Compare](It first, It nth, It last, Compare comp) except +
    void nth_element[Policy, It](Policy&& policy, It first, It nth, It last) except +
    void nth_element[Policy, It, Compare](Policy&& policy, It first, It nth, It last, Compare comp) except +
    It lower_bound[It, T](It first, It last, const T& value) except +
    It lower_bound[It, T, Compare](It first, It last, const T& value, Compare comp) except +
    It upper_bound[It, T](It first, It last, const T& value) except +
    It upper_bound[It, T, Compare](It first, It last, const T& value, Compare comp) except +
    pair[It, It] equal_range[It, T](It first, It last, const T& value) except +
    pair[It, It] equal_range[It, T, Compare](It first, It last, const T& value, Compare comp) except +
    bool binary_search[It, T](It first, It last, const T& value) except +
    bool binary_search[It, T, Compare](It first, It last, const T& value, Compare comp) except +
    Out merge[It1, It2, Out](It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out merge[It1, It2, Out, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out merge[Policy, It1, It2, Out](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out merge[Policy, It1, It2, Out, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    void inplace_merge[It](It first, It middle, It last) except +
    void inplace_merge[It, Compare](It first, It middle, It last, Compare comp) except +
    void inplace_merge[Policy, It](Policy&& policy, It first, It middle, It last) except +
    void inplace_merge[Policy, It, Compare](Policy&& policy, It first, It middle, It last, Compare comp) except +
    bool includes[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool includes[It1, It2, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Compare comp) except +
    bool includes[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool includes[Policy, It1, It2, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Compare comp) except +
    Out set_difference[It1, It2, Out](It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_difference[It1, It2, Out, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_difference[Policy, It1, It2, Out](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_difference[Policy, It1, It2, Out, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_intersection[It1, It2, Out](It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_intersection[It1, It2, Out, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_intersection[Policy, It1, It2, Out](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_intersection[Policy, It1, It2, Out, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_symmetric_difference[It1, It2, Out](It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_symmetric_difference[It1, It2, Out, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_symmetric_difference[Policy, It1, It2, Out](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_symmetric_difference[Policy, It1, It2, Out, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_union[It1, It2, Out](It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_union[It1, It2, Out, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    Out set_union[Policy, It1, It2, Out](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out) except +
    Out set_union[Policy, It1, It2, Out, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Out out, Compare comp) except +
    bool is_heap[It](It first, It last) except +
    bool is_heap[It, Compare](It first, It last, Compare comp) except +
    bool is_heap[Policy, It](Policy&& policy, It first, It last) except +
    bool is_heap[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    It is_heap_until[It](It first, It last) except +
    It is_heap_until[It, Compare](It first, It last, Compare comp) except +
    It is_heap_until[Policy, It](Policy&& policy, It first, It last) except +
    It is_heap_until[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    void make_heap[It](It first, It last) except +
    void make_heap[It, Compare](It first, It last, Compare comp) except +
    void push_heap[It](It first, It last) except +
    void push_heap[It, Compare](It first, It last, Compare comp) except +
    void pop_heap[It](It first, It last) except +
    void pop_heap[It, Compare](It first, It last, Compare comp) except +
    void sort_heap[It](It first, It last) except +
    void sort_heap[It, Compare](It first, It last, Compare comp) except +
    const T& max[T](const T& a, const T& b) except +
    const T& max[T, Compare](const T& a, const T& b, Compare comp) except +
    const T& min[T](const T& a, const T& b) except +
    const T& min[T, Compare](const T& a, const T& b, Compare comp) except +
    pair[T, T] minmax[T](const T& a, const T& b) except +
    pair[T, T] minmax[T, Compare](const T& a, const T& b, Compare comp) except +
    It max_element[It](It first, It last) except +
    It max_element[It, Compare](It first, It last, Compare comp) except +
    It max_element[Policy, It](Policy&& policy, It first, It last) except +
    It max_element[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    It min_element[It](It first, It last) except +
    It min_element[It, Compare](It first, It last, Compare comp) except +
    It min_element[Policy, It](Policy&& policy, It first, It last) except +
    It min_element[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    pair[It, It] minmax_element[It](It first, It last) except +
    pair[It, It] minmax_element[It, Compare](It first, It last, Compare comp) except +
    pair[It, It] minmax_element[Policy, It](Policy&& policy, It first, It last) except +
    pair[It, It] minmax_element[Policy, It, Compare](Policy&& policy, It first, It last, Compare comp) except +
    const T& clamp[T](const T& v, const T& low, const T& high) except +
    const T& clamp[T, Compare](const T& v, const T& low, const T& high, Compare comp) except +
    bool equal[It1, It2](It1 first1, It1 last1, It2 first2) except +
    bool equal[It1, It2, Pred](It1 first1, It1 last1, It2 first2, Pred pred) except +
    bool equal[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool equal[It1, It2, Pred](It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    bool equal[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2) except +
    bool equal[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, Pred pred) except +
    bool equal[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool equal[Policy, It1, It2, Pred](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    bool lexicographical_compare[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool lexicographical_compare[It1, It2, Compare](It1 first1, It1 last1, It2 first2, It2 last2, Compare comp) except +
    bool lexicographical_compare[Policy, It1, It2](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool lexicographical_compare[Policy, It1, It2, Compare](Policy&& policy, It1 first1, It1 last1, It2 first2, It2 last2, Compare comp) except +
    bool is_permutation[It1, It2](It1 first1, It1 last1, It2 first2) except +
    bool is_permutation[It1, It2, Pred](It1 first1, It1 last1, It2 first2, Pred pred) except +
    bool is_permutation[It1, It2](It1 first1, It1 last1, It2 first2, It2 last2) except +
    bool is_permutation[It1, It2, Pred](It1 first1, It1 last1, It2 first2, It2 last2, Pred pred) except +
    bool next_permutation[It](It first, It last) except +
    bool next_permutation[It, Compare](It first, It last, Compare comp) except +
    bool prev_permutation[It](It first, It last) except +
    bool prev_permutation[It, Compare](It first, It last, Compare comp) except +
