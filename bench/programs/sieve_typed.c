#include <stdlib.h>

long run_long(void)
{
    int n = 1000000, found = 0;
    char *flags = malloc(n);
    for (int i = 0; i < n; i++)
        flags[i] = 1;
    for (int i = 2; i < n; i++)
        if (flags[i]) {
            found++;
            if (i < 1000)
                for (int j = i * i; j < n; j += i)
                    flags[j] = 0;
        }
    free(flags);
    return found;
}
