import collections
import re
TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief"""


def words(text):
    for m in re.finditer(r"[A-Za-z]+", text):
        yield m.group().lower()


def histogram(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def top(counts, n):
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:n]


def caesar(text, k):
    out = []
    for c in text:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        elif "A" <= c <= "Z":
            out.append(chr((ord(c) - 65 + k) % 26 + 65))
        else:
            out.append(c)
    return "".join(out)


def rle(s):
    out = []
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out


def is_palindrome(s):
    s = [c for c in s.lower() if c.isalnum()]
    return all(a == b for a, b in zip(s, reversed(s)))


print(top(histogram(words(TEXT)), 5), collections.Counter(words(TEXT)).most_common(2))
print(caesar(TEXT[:30], 3), caesar(caesar("Hello", 5), -5), rle("aaabbc"), rle(""))
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"))
print(max(words(TEXT), key=len), sum(map(len, words(TEXT))), len(set(words(TEXT))))
table = {}
for w in words(TEXT):
    table.setdefault(w[0], []).append(w)
for k in sorted(table):
    print(k, sorted(set(table[k])))
