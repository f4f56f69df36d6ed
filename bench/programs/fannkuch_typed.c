static int fannkuch(int n)
{
    int perm[16], perm1[16], count[16], r = n, most = 0;
    for (int i = 0; i < n; i++)
        perm1[i] = i;
    for (;;) {
        int flips = 0, k;
        for (; r != 1; r--)
            count[r - 1] = r;
        for (int i = 0; i < n; i++)
            perm[i] = perm1[i];
        for (k = perm[0]; k; k = perm[0]) {
            for (int i = 0, j = k; i < j; i++, j--) {
                int t = perm[i];
                perm[i] = perm[j];
                perm[j] = t;
            }
            flips++;
        }
        if (flips > most)
            most = flips;
        for (;; r++) {
            int t = perm1[0];
            if (r == n)
                return most;
            for (int i = 0; i < r; i++)
                perm1[i] = perm1[i + 1];
            perm1[r] = t;
            if (--count[r] > 0)
                break;
        }
    }
}

long run_long(void) { return fannkuch(9); }
