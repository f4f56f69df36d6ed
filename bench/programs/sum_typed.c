long run_long(void)
{
    long total = 0;
    for (int j = 0; j < 20; j++)
        for (int i = 0; i < 1000000; i++)
            total += i ^ j;
    return total;
}
