# Random numbers: engines give bits, distributions make numbers of them.

from libc.stdint cimport uint_fast32_t, uint_fast64_t
from libcpp cimport bool


cdef extern from "<random>" namespace "std" nogil:
    cppclass random_device:
        ctypedef unsigned int result_type
        random_device() except +
        result_type operator()() except +
        double entropy()
        @staticmethod
        result_type min()
        @staticmethod
        result_type max()

    cppclass minstd_rand:
        ctypedef uint_fast32_t result_type
        minstd_rand() except +
        minstd_rand(result_type seed) except +
        minstd_rand(const minstd_rand&) except +
        minstd_rand& operator=(const minstd_rand&) except +
        result_type operator()() except +
        void seed()
        void seed(result_type seed)
        void discard(unsigned long long n)
        bint operator==(const minstd_rand&)
        bint operator!=(const minstd_rand&)
        @staticmethod
        result_type min()
        @staticmethod
        result_type max()

    cppclass mt19937:
        ctypedef uint_fast32_t result_type
        mt19937() except +
        mt19937(result_type seed) except +
        mt19937(const mt19937&) except +
        mt19937& operator=(const mt19937&) except +
        result_type operator()() except +
        void seed()
        void seed(result_type seed)
        void discard(unsigned long long n)
        bint operator==(const mt19937&)
        bint operator!=(const mt19937&)
        @staticmethod
        result_type min()
        @staticmethod
        result_type max()

    cppclass mt19937_64:
        ctypedef uint_fast64_t result_type
        mt19937_64() except +
        mt19937_64(result_type seed) except +
        mt19937_64(const mt19937_64&) except +
        mt19937_64& operator=(const mt19937_64&) except +
        result_type operator()() except +
        void seed()
        void seed(result_type seed)
        void discard(unsigned long long n)
        bint operator==(const mt19937_64&)
        bint operator!=(const mt19937_64&)
        @staticmethod
        result_type min()
        @staticmethod
        result_type max()

    cppclass uniform_int_distribution[T=*]:
        ctypedef T result_type
        uniform_int_distribution() except +
        uniform_int_distribution(T a) except +
        uniform_int_distribution(T a, T b) except +
        uniform_int_distribution(const uniform_int_distribution&) except +
        uniform_int_distribution& operator=(const uniform_int_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T a()
        T b()
        result_type min()
        result_type max()
        bint operator==(const uniform_int_distribution&)
        bint operator!=(const uniform_int_distribution&)

    cppclass uniform_real_distribution[T=*]:
        ctypedef T result_type
        uniform_real_distribution() except +
        uniform_real_distribution(T a) except +
        uniform_real_distribution(T a, T b) except +
        uniform_real_distribution(const uniform_real_distribution&) except +
        uniform_real_distribution& operator=(const uniform_real_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T a()
        T b()
        result_type min()
        result_type max()
        bint operator==(const uniform_real_distribution&)
        bint operator!=(const uniform_real_distribution&)

    cppclass bernoulli_distribution:
        ctypedef bool result_type
        bernoulli_distribution() except +
        bernoulli_distribution(double p) except +
        bernoulli_distribution(const bernoulli_distribution&) except +
        bernoulli_distribution& operator=(const bernoulli_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        double p()
        result_type min()
        result_type max()
        bint operator==(const bernoulli_distribution&)
        bint operator!=(const bernoulli_distribution&)

    cppclass binomial_distribution[T=*]:
        ctypedef T result_type
        binomial_distribution() except +
        binomial_distribution(T t) except +
        binomial_distribution(T t, double p) except +
        binomial_distribution(const binomial_distribution&) except +
        binomial_distribution& operator=(const binomial_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T t()
        double p()
        result_type min()
        result_type max()
        bint operator==(const binomial_distribution&)
        bint operator!=(const binomial_distribution&)

    cppclass geometric_distribution[T=*]:
        ctypedef T result_type
        geometric_distribution() except +
        geometric_distribution(double p) except +
        geometric_distribution(const geometric_distribution&) except +
        geometric_distribution& operator=(const geometric_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        double p()
        result_type min()
        result_type max()
        bint operator==(const geometric_distribution&)
        bint operator!=(const geometric_distribution&)

    cppclass negative_binomial_distribution[T=*]:
        ctypedef T result_type
        negative_binomial_distribution() except +
        negative_binomial_distribution(T k) except +
        negative_binomial_distribution(T k, double p) except +
        negative_binomial_distribution(const negative_binomial_distribution&) except +
        negative_binomial_distribution& operator=(const negative_binomial_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T k()
        double p()
        result_type min()
        result_type max()
        bint operator==(const negative_binomial_distribution&)
        bint operator!=(const negative_binomial_distribution&)

    cppclass poisson_distribution[T=*]:
        ctypedef T result_type
        poisson_distribution() except +
        poisson_distribution(double mean) except +
        poisson_distribution(const poisson_distribution&) except +
        poisson_distribution& operator=(const poisson_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        double mean()
        result_type min()
        result_type max()
        bint operator==(const poisson_distribution&)
        bint operator!=(const poisson_distribution&)

    cppclass exponential_distribution[T=*]:
        ctypedef T result_type
        exponential_distribution() except +
        exponential_distribution(T lambda_) except +
        exponential_distribution(const exponential_distribution&) except +
        exponential_distribution& operator=(const exponential_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T lambda_ "lambda"()
        result_type min()
        result_type max()
        bint operator==(const exponential_distribution&)
        bint operator!=(const exponential_distribution&)

    cppclass gamma_distribution[T=*]:
        ctypedef T result_type
        gamma_distribution() except +
        gamma_distribution(T alpha) except +
        gamma_distribution(T alpha, T beta) except +
        gamma_distribution(const gamma_distribution&) except +
        gamma_distribution& operator=(const gamma_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T alpha()
        T beta()
        result_type min()
        result_type max()
        bint operator==(const gamma_distribution&)
        bint operator!=(const gamma_distribution&)

    cppclass weibull_distribution[T=*]:
        ctypedef T result_type
        weibull_distribution() except +
        weibull_distribution(T a) except +
        weibull_distribution(T a, T b) except +
        weibull_distribution(const weibull_distribution&) except +
        weibull_distribution& operator=(const weibull_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T a()
        T b()
        result_type min()
        result_type max()
        bint operator==(const weibull_distribution&)
        bint operator!=(const weibull_distribution&)

    cppclass extreme_value_distribution[T=*]:
        ctypedef T result_type
        extreme_value_distribution() except +
        extreme_value_distribution(T a) except +
        extreme_value_distribution(T a, T b) except +
        extreme_value_distribution(const extreme_value_distribution&) except +
        extreme_value_distribution& operator=(const extreme_value_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T a()
        T b()
        result_type min()
        result_type max()
        bint operator==(const extreme_value_distribution&)
        bint operator!=(const extreme_value_distribution&)

    cppclass normal_distribution[T=*]:
        ctypedef T result_type
        normal_distribution() except +
        normal_distribution(T mean) except +
        normal_distribution(T mean, T stddev) except +
        normal_distribution(const normal_distribution&) except +
        normal_distribution& operator=(const normal_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T mean()
        T stddev()
        result_type min()
        result_type max()
        bint operator==(const normal_distribution&)
        bint operator!=(const normal_distribution&)

    cppclass lognormal_distribution[T=*]:
        ctypedef T result_type
        lognormal_distribution() except +
        lognormal_distribution(T m) except +
        lognormal_distribution(T m, T s) except +
        lognormal_distribution(const lognormal_distribution&) except +
        lognormal_distribution& operator=(const lognormal_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T m()
        T s()
        result_type min()
        result_type max()
        bint operator==(const lognormal_distribution&)
        bint operator!=(const lognormal_distribution&)

    cppclass chi_squared_distribution[T=*]:
        ctypedef T result_type
        chi_squared_distribution() except +
        chi_squared_distribution(T n) except +
        chi_squared_distribution(const chi_squared_distribution&) except +
        chi_squared_distribution& operator=(const chi_squared_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T n()
        result_type min()
        result_type max()
        bint operator==(const chi_squared_distribution&)
        bint operator!=(const chi_squared_distribution&)

    cppclass cauchy_distribution[T=*]:
        ctypedef T result_type
        cauchy_distribution() except +
        cauchy_distribution(T a) except +
        cauchy_distribution(T a, T b) except +
        cauchy_distribution(const cauchy_distribution&) except +
        cauchy_distribution& operator=(const cauchy_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T a()
        T b()
        result_type min()
        result_type max()
        bint operator==(const cauchy_distribution&)
        bint operator!=(const cauchy_distribution&)

    cppclass fisher_f_distribution[T=*]:
        ctypedef T result_type
        fisher_f_distribution() except +
        fisher_f_distribution(T m) except +
        fisher_f_distribution(T m, T n) except +
        fisher_f_distribution(const fisher_f_distribution&) except +
        fisher_f_distribution& operator=(const fisher_f_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T m()
        T n()
        result_type min()
        result_type max()
        bint operator==(const fisher_f_distribution&)
        bint operator!=(const fisher_f_distribution&)

    cppclass student_t_distribution[T=*]:
        ctypedef T result_type
        student_t_distribution() except +
        student_t_distribution(T n) except +
        student_t_distribution(const student_t_distribution&) except +
        student_t_distribution& operator=(const student_t_distribution&) except +
        result_type operator()[Engine](Engine&) except +
        void reset()
        T n()
        result_type min()
        result_type max()
        bint operator==(const student_t_distribution&)
        bint operator!=(const student_t_distribution&)
