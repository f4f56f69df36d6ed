long run_long(void)
{
    unsigned long long x = 42;
    long total = 0;
    for (long i = 0; i < 2000000; i++) {
        x = x * 6364136223846793005ULL + 1442695040888963407ULL;
        if (x > 9223372036854775808ULL)
            total += i % 2147483648L;
        total &= 4611686018427387903L;
    }
    return total;
}
