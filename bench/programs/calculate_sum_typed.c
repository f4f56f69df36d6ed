static long __attribute__((noinline)) calculate_sum(long n)
{
    long total = 0;
    for (long i = 0; i < n; i++)
        total += i;
    return total;
}

long run_long(void) { return calculate_sum(1000000); }
