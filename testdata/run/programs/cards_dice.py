# Games: poker hands, blackjack odds exactly, tic-tac-toe by minimax, dice sums,
# bowling, mastermind, minesweeper, text maze, all with an own generator of
# random numbers.
from enum import IntEnum
from fractions import Fraction
from functools import total_ordering
from itertools import combinations, product


class Random:
    def __init__(self, seed):
        self.s = seed

    def next(self, n):
        self.s = (self.s * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.s >> 8) % n

    def shuffle(self, a):
        for i in range(len(a) - 1, 0, -1):
            j = self.next(i + 1)
            a[i], a[j] = a[j], a[i]
        return a


class Rank(IntEnum):
    HIGH, PAIR, TWO_PAIR, THREE, STRAIGHT, FLUSH, FULL, FOUR, STRAIGHT_FLUSH = range(9)


@total_ordering
class Card:
    VALUES = "23456789TJQKA"
    __slots__ = ("value", "suit")

    def __init__(self, text):
        v, self.suit = text
        if v not in self.VALUES or self.suit not in "shdc":
            raise ValueError(f"no card {text!r}")
        self.value = self.VALUES.index(v) + 2

    def __repr__(self):
        return self.VALUES[self.value - 2] + self.suit

    def __eq__(self, other):
        return (self.value, self.suit) == (other.value, other.suit) if isinstance(other, Card) else NotImplemented

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Card) else NotImplemented

    def __hash__(self):
        return hash((self.value, self.suit))


def rank(hand):
    values = sorted((c.value for c in hand), reverse=True)
    counts = sorted(((values.count(v), v) for v in set(values)), reverse=True)
    shape, order = tuple(n for n, _ in counts), tuple(v for _, v in counts)
    flush = len({c.suit for c in hand}) == 1
    straight = len(set(values)) == 5 and values[0] - values[-1] == 4
    if values == [14, 5, 4, 3, 2]:
        straight, order = True, (5, 4, 3, 2, 1)
    if straight:
        r = Rank.STRAIGHT_FLUSH if flush else Rank.STRAIGHT
    elif flush:
        r = Rank.FLUSH
    else:
        r = {(4, 1): Rank.FOUR, (3, 2): Rank.FULL, (3, 1, 1): Rank.THREE, (2, 2, 1): Rank.TWO_PAIR, (2, 1, 1, 1): Rank.PAIR}.get(shape, Rank.HIGH)
    return r, order


def hand(text):
    return [Card(w) for w in text.split()]


hands = ["2h 3h 4h 5h 6h", "Ah 2s 3d 4c 5h", "Ks Kh Kd Kc 2h", "Ts Th Td 2c 2h", "As Ks 9s 4s 2s", "3s 3h 4d 4c 9h", "Ah Kd Qc Js Th", "2s 3h 5d 7c Jh", "9s 9h 9d Ac 2h", "Qs Qh 2d 3c 4h"]
ranked = sorted(hands, key=lambda h: rank(hand(h)), reverse=True)
print([(h, rank(hand(h))[0].name) for h in ranked])
rng = Random(42)
deck = rng.shuffle([Card(v + s) for v in Card.VALUES for s in "shdc"])
seven = deck[:7]
best = max(combinations(seven, 5), key=rank)
print(seven, sorted(best), rank(best)[0].name, max(seven), min(seven), Card("2s") == Card("2s"), Card("2s") == "2s", len(set(deck)), Card("As") > Card("Ks") >= Card("Kh"))
for bad in ("1s", "As ", "", "xx"):
    try:
        Card(bad)
    except ValueError as e:
        print(e, end="; ")
try:
    Card("As") < 5
except TypeError as e:
    print(e)


def dice(n, sides=6, cache={}):
    if n == 0:
        return {0: Fraction(1)}
    if (n, sides) not in cache:
        out = {}
        for total, p in dice(n - 1, sides).items():
            for face in range(1, sides + 1):
                out[total + face] = out.get(total + face, 0) + p / sides
        cache[n, sides] = out
    return cache[n, sides]


print(str(dice(2)[7]), str(dice(3, 4)[9]), str(sum(v * p for v, p in dice(5).items())), float(sum(p for v, p in dice(10).items() if v > 40)))
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
nodes = 0


def winner(b):
    return next((b[x] for x, y, z in LINES if b[x] != "." and b[x] == b[y] == b[z]), None)


def minimax(b, player, alpha=-2, beta=2):
    global nodes
    nodes += 1
    if w := winner(b):
        return (1 if w == "x" else -1), None
    if "." not in b:
        return 0, None
    best, move = (-2, None) if player == "x" else (2, None)
    for i in range(9):
        if b[i] != ".":
            continue
        score, _ = minimax(b[:i] + player + b[i + 1:], "o" if player == "x" else "x", alpha, beta)
        if player == "x" and score > best:
            best, move = score, i
            alpha = max(alpha, best)
        elif player == "o" and score < best:
            best, move = score, i
            beta = min(beta, best)
        if beta <= alpha:
            break
    return best, move


print(minimax("xo.......", "x"), minimax("xx.oo....", "o"), minimax("." * 9, "x"), nodes)


def bowling(rolls):
    score = i = 0
    for frame in range(10):
        try:
            if rolls[i] == 10:
                score += 10 + rolls[i + 1] + rolls[i + 2]
                i += 1
            else:
                pins = rolls[i] + rolls[i + 1]
                if not 0 <= pins <= 10:
                    raise ValueError(f"{pins} pins in frame {frame + 1}")
                score += pins + (rolls[i + 2] if pins == 10 else 0)
                i += 2
        except IndexError:
            raise ValueError(f"frame {frame + 1} is not played") from None
    return score


for game in ([10] * 12, [9, 0] * 10, [5] * 21, [1, 2, 3], [9, 9] + [0] * 18, [10, 3, 7, 6, 1] + [0] * 14):
    try:
        print(bowling(game), end=" ")
    except ValueError as e:
        print(e, end=" ")
print()


def feedback(secret, guess):
    black = sum(a == b for a, b in zip(secret, guess))
    return black, sum(min(secret.count(c), guess.count(c)) for c in set(guess)) - black


def mastermind(secret, colours="abcd"):
    left = ["".join(p) for p in product(colours, repeat=len(secret))]
    tries = []
    while True:
        guess = left[len(left) // 2]
        answer = feedback(secret, guess)
        tries.append((guess, answer))
        if answer[0] == len(secret):
            return tries
        left = [c for c in left if feedback(c, guess) == answer]


print(mastermind("dabc"), len(mastermind("aaaa")), max(len(mastermind("".join(p))) for p in product("abc", repeat=3)) if False else mastermind("ab", "ab"))


class Mines:
    def __init__(self, w, h, n, seed):
        rng = Random(seed)
        self.w, self.h, self.open = w, h, set()
        self.mines = set(rng.shuffle([(x, y) for x in range(w) for y in range(h)])[:n])

    def around(self, x, y):
        return [(i, j) for i in range(max(0, x - 1), min(self.w, x + 2)) for j in range(max(0, y - 1), min(self.h, y + 2)) if (i, j) != (x, y)]

    def count(self, at):
        return sum(p in self.mines for p in self.around(*at))

    def click(self, x, y):
        if (x, y) in self.mines:
            return "boom"
        todo = [(x, y)]
        while todo:
            p = todo.pop()
            if p not in self.open:
                self.open.add(p)
                if not self.count(p):
                    todo.extend(self.around(*p))
        return "won" if len(self.open) + len(self.mines) == self.w * self.h else len(self.open)

    def __str__(self):
        return "/".join("".join(str(self.count((x, y)) or ".") if (x, y) in self.open else "#" for x in range(self.w)) for y in range(self.h))


m = Mines(6, 5, 4, 7)
safe = next(p for p in sorted(product(range(6), range(5))) if p not in m.mines and not m.count(p))
print(m.click(*safe), m, m.click(*min(m.mines)), [m.click(*p) for p in sorted(product(range(6), range(5))) if p not in m.mines and p not in m.open][-1:], sorted(m.mines))
