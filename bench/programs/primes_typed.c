long run_long(void)
{
    int found[2000], count = 0, n = 2, k;
    while (count < 2000) {
        for (k = 0; k < count; k++)
            if (n % found[k] == 0)
                break;
        if (k == count)
            found[count++] = n;
        n++;
    }
    return found[1999];
}
