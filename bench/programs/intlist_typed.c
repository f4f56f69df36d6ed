static long v[20000];

long run_long(void)
{
    long total = 0;
    for (int i = 0; i < 20000; i++)
        v[i] = i;
    for (int k = 0; k < 20; k++)
        for (int i = 0; i < 20000; i++) {
            long x = v[i];
            v[i] = x + k;
            total += x;
        }
    return total;
}
