#include <string.h>

static const char line[] = "total = alpha * (beta_2 + 314) - f(x, y) / 2.5 # comment\nif a <= b: c = 'text'\n";
static char text[sizeof line * 200];

static long lex(const char *s, long n)
{
    long i = 0, words = 0, numbers = 0, others = 0, length = 0;
    while (i < n) {
        char c = s[i];
        if (c == ' ' || c == '\n') {
            i++;
        } else if ((c >= 'a' && c <= 'z') || c == '_') {
            long start = i;
            while (i < n && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= '0' && s[i] <= '9') || s[i] == '_'))
                i++;
            words++;
            length += i - start;
        } else if (c >= '0' && c <= '9') {
            while (i < n && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.'))
                i++;
            numbers++;
        } else if (c == '#') {
            while (i < n && s[i] != '\n')
                i++;
        } else {
            others++;
            i++;
        }
    }
    return words * 1000000 + numbers * 1000 + others + length;
}

long run_long(void)
{
    long total = 0;
    for (int i = 0; i < 200; i++)
        memcpy(text + i * (sizeof line - 1), line, sizeof line);
    for (int i = 0; i < 20; i++)
        total += lex(text, (long)strlen(text));
    return total;
}
