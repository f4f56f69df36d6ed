# Algorithms that compute.

from libcpp cimport bool


cdef extern from "<numeric>" namespace "std" nogil:
    T accumulate[It, T](It first, It last, T init) except +
    T accumulate[It, T, Op](It first, It last, T init, Op op) except +
    T inner_product[It1, It2, T](It1 first1, It1 last1, It2 first2, T init) except +
    T inner_product[It1, It2, T, Op1, Op2](It1 first1, It1 last1, It2 first2, T init, Op1 add, Op2 multiply) except +
    void iota[It, T](It first, It last, T value) except +
    Out adjacent_difference[It, Out](It first, It last, Out out) except +
    Out adjacent_difference[It, Out, Op](It first, It last, Out out, Op op) except +
    Out adjacent_difference[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    Out adjacent_difference[Policy, It, Out, Op](Policy&& policy, It first, It last, Out out, Op op) except +
    Out partial_sum[It, Out](It first, It last, Out out) except +
    Out partial_sum[It, Out, Op](It first, It last, Out out, Op op) except +
    T reduce[It, T](It first, It last, T init) except +
    T reduce[It, T, Op](It first, It last, T init, Op op) except +
    T reduce[Policy, It, T](Policy&& policy, It first, It last, T init) except +
    T reduce[Policy, It, T, Op](Policy&& policy, It first, It last, T init, Op op) except +
    T transform_reduce[It1, It2, T](It1 first1, It1 last1, It2 first2, T init) except +
    T transform_reduce[It1, It2, T, Op1, Op2](It1 first1, It1 last1, It2 first2, T init, Op1 reduce, Op2 transform) except +
    T transform_reduce[It, T, Op1, Op](It first, It last, T init, Op1 reduce, Op transform) except +
    T transform_reduce[Policy, It1, It2, T](Policy&& policy, It1 first1, It1 last1, It2 first2, T init) except +
    T transform_reduce[Policy, It1, It2, T, Op1, Op2](Policy&& policy, It1 first1, It1 last1, It2 first2, T init, Op1 reduce, Op2 transform) except +
    T transform_reduce[Policy, It, T, Op1, Op](Policy&& policy, It first, It last, T init, Op1 reduce, Op transform) except +
    Out inclusive_scan[It, Out](It first, It last, Out out) except +
    Out inclusive_scan[It, Out, Op](It first, It last, Out out, Op op) except +
    Out inclusive_scan[It, Out, Op, T](It first, It last, Out out, Op op, T init) except +
    Out inclusive_scan[Policy, It, Out](Policy&& policy, It first, It last, Out out) except +
    Out inclusive_scan[Policy, It, Out, Op](Policy&& policy, It first, It last, Out out, Op op) except +
    Out inclusive_scan[Policy, It, Out, Op, T](Policy&& policy, It first, It last, Out out, Op op, T init) except +
    Out exclusive_scan[It, Out, T](It first, It last, Out out, T init) except +
    Out exclusive_scan[It, Out, T, Op](It first, It last, Out out, T init, Op op) except +
    Out exclusive_scan[Policy, It, Out, T](Policy&& policy, It first, It last, Out out, T init) except +
    Out exclusive_scan[Policy, It, Out, T, Op](Policy&& policy, It first, It last, Out out, T init, Op op) except +
    Out transform_inclusive_scan[It, Out, Op1, Op2](It first, It last, Out out, Op1 op, Op2 transform) except +
    Out transform_inclusive_scan[It, Out, Op1, Op2, T](It first, It last, Out out, Op1 op, Op2 transform, T init) except +
    Out transform_inclusive_scan[Policy, It, Out, Op1, Op2](Policy&& policy, It first, It last, Out out, Op1 op, Op2 transform) except +
    Out transform_inclusive_scan[Policy, It, Out, Op1, Op2, T](Policy&& policy, It first, It last, Out out, Op1 op, Op2 transform, T init) except +
    Out transform_exclusive_scan[It, Out, T, Op1, Op2](It first, It last, Out out, T init, Op1 op, Op2 transform) except +
    Out transform_exclusive_scan[Policy, It, Out, T, Op1, Op2](Policy&& policy, It first, It last, Out out, T init, Op1 op, Op2 transform) except +
    T gcd[T](T a, T b) except +
    T lcm[T](T a, T b) except +
    T midpoint[T](T a, T b) except +
