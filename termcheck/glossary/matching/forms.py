"""Every written form under which a term of a glossary is looked for.

Worked out once, when a glossary is compiled. On the English side the shapes of a word, the
two spellings, hyphens and the serial comma; on the Japanese side the middle dot, spaces,
long vowels and okurigana.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from termcheck.glossary.matching import inflection
from termcheck.glossary.matching.phrases import bare, is_acronym, japanese_fold, joints, normal, split
from termcheck.tables.patterns import lazy
from termcheck.text import fold

MOST = 400  # forms of one rendering; beyond that a phrase is taken as it stands

_LETTER_NUMBER = lazy(r"([a-z]{1,5})(\d+)$")
_ARTICLES = ("the", "a", "an")


def shape(words: list[str], right: bool) -> str:
    """What the letters of a form must look like in a text.

    ""              a common noun: anything
    "US dollar"     words in capitals must be so, a capitalised one must begin so, the rest is free
    "~"             a proper name whose case is free
    words  of the form as written, without inner stops
    right  an accepted form of several words may stand in any case; one that is held
           against a text has to look like the name
    """
    if not any(c.isupper() for word in words for c in word):
        return ""
    if any(is_acronym(word) for word in words):
        return " ".join(word if is_acronym(word) or not right else word.lower() for word in words)
    if right and len(words) > 1:
        return "~"
    return " ".join(words)


def english_forms(phrase: str, right: bool, *, whole: bool = False) -> dict[str, str]:
    """Normal forms of a rendering, each with its shape.

    right  an accepted rendering is looked for in every shape that its words have, as verb
           and as noun; a wrong one in singular and plural only
    whole  whether a firm is looked for only by the legal form that is given
    """
    words = split(phrase)
    written = [bare(phrase[a:b]) for a, b in zip(words.starts, words.ends, strict=True)]
    keys, joins = words.keys, [join or " " for join in joints(phrase, words)]
    if len(keys) > 1 and keys[0] in _ARTICLES:
        written, keys, joins = written[1:], keys[1:], joins[1:]
    if not keys:
        return {}
    looks = shape(written, right)
    choices = [_choices(key, form, at, keys, right) for at, (key, form) in enumerate(zip(keys, written, strict=True))]
    found: dict[str, str] = {}
    joinings = _joinings(keys, joins)
    combinations = itertools.islice(itertools.product(*choices), MOST)
    for combination in combinations:
        for joining in joinings:
            key = "".join(itertools.chain.from_iterable(zip(combination, (*joining, ""), strict=True)))
            found.setdefault(key.replace("-", " "), looks)
    for joined in _with_numbers(phrase):
        found.setdefault(joined, looks)
    if "-" in phrase and not looks:
        found.update(english_forms(phrase.replace("-", ""), right) | found)  # co-operation, policy-maker
    if right and looks and not whole:
        for renamed in _as_other_companies(phrase, keys):
            found |= {form: found.get(form, looks) for form in english_forms(renamed, right, whole=True)}
    if looks and is_acronym(written[-1]) and len(written[-1]) > 1 and not written[-1].endswith("s"):
        found.setdefault(next(iter(found)) + "s", looks + "s")
    return found


# The legal forms of firms, which a desk writes as it likes, or not at all: Shimadzu Corp., Shimadzu Corporation.
_LEGAL = ("Corp.", "Corporation", "Co.", "Company", "Co., Ltd.", "Inc.", "Ltd.", "Limited")
_LEGAL_KEYS = frozenset(word.strip(".,").lower() for legal in _LEGAL for word in legal.split())


def _as_other_companies(phrase: str, keys: list[str]) -> list[str]:
    """A firm's name with every legal form, if it has one behind what it is called."""
    if keys[-1] not in _LEGAL_KEYS or len(keys) < 2 or not phrase[:1].isupper():
        return []
    base = phrase
    while (words := base.rsplit(" ", 1))[-1].strip(".,").lower() in _LEGAL_KEYS and len(words) > 1:
        base = words[0].rstrip(",")
    if base.endswith(("&", " and")) or base.strip(".,").lower() in _LEGAL_KEYS:
        return []  # Mitsui & Co.
    return [f"{base} {legal}" for legal in _LEGAL if f"{base} {legal}" != phrase]


def _choices(key: str, written: str, at: int, keys: list[str], right: bool) -> list[str]:
    """What may stand for one word of a phrase, as it is given first."""
    if not written.islower():
        return [key, *sorted(inflection.spellings(key) - {key})] if not is_acronym(written) else [key]
    found = {key}
    if len(keys) == 1:
        found |= inflection.family(key) if right else inflection.number_forms(key)
    elif at in inflection.head_places(keys) and len(key) > 2:
        found |= inflection.number_forms(key)
    if right and at == 0 and len(keys) > 1 and (key in inflection.VERBS or inflection.bases(key) & inflection.VERBS):
        for verb in {key} | inflection.bases(key) & inflection.VERBS:
            found |= inflection.verb_forms(verb)
    found = {spelling for word in found for spelling in inflection.spellings(word)}
    return [key, *sorted(found - {key})]


def _joinings(keys: list[str], joins: list[str]) -> list[tuple[str, ...]]:
    """The joints of a phrase as written, with and without the serial comma, without commas and
    without stops."""
    found = [tuple(joins)]
    if "and" in keys[1:-1]:
        at = len(keys) - 1 - keys[::-1].index("and") - 1
        if at >= 0 and ", " in joins:
            found.append((*joins[:at], " " if joins[at] == ", " else ", ", *joins[at + 1 :]))
    if ", " in joins or ". " in joins:
        found += [tuple(" " if join == ", " else join for join in joins), tuple(" " for _ in joins)]
        found.append(tuple(" " if join == ". " else join for join in joins))
    return list(dict.fromkeys(found))


def _with_numbers(phrase: str) -> set[str]:
    """A phrase with a letter and a number joined and parted (G7, G-7)."""
    found = set()
    pieces = normal(phrase).split(" ")
    for at, piece in enumerate(pieces):
        apart = _LETTER_NUMBER.fullmatch(piece)
        if apart:
            found.add(" ".join([*pieces[:at], apart[1], apart[2], *pieces[at + 1 :]]))
        if at and piece.isdigit() and pieces[at - 1].isalpha() and len(pieces[at - 1]) <= 5:
            found.add(" ".join([*pieces[: at - 1], pieces[at - 1] + piece, *pieces[at + 1 :]]))
    return found


# Kana that a compound verb may leave out between two kanji: 引き上げ 引上げ, 取り引き 取引.
_OKURIGANA = lazy(r"(?<=[一-鿿])([いきぎしちにびみりえけげせてねべめれ])(?=[一-鿿])")
_SMALL = str.maketrans("ヶヵ", "ケカ")
# Compound verbs without their kana, and with them: a term with the one is looked for with the other.
_KANA = "あいえきぎくけげしじせちつてにびみめりれわ"
_COMPOUNDS = [entry.split() for entry in (
    "引越 引っ越し, 引上 引き上げ, 引下 引き下げ, 引当 引き当て, 取引 取り引き, 取組 取り組み, 取締 取り締まり, "
    "取消 取り消し, 取扱 取り扱い, 申込 申し込み, 申入 申し入れ, 申立 申し立て, 手続 手続き, 受付 受け付け, 受入 受け入れ, "
    "見積 見積もり, 見込 見込み, 見直 見直し, 割引 割り引き, 割当 割り当て, 売上 売り上げ, 売出 売り出し, 買上 買い上げ, "
    "貸付 貸し付け, 貸出 貸し出し, 借入 借り入れ, 借換 借り換え, 立入 立ち入り, 立退 立ち退き, 繰越 繰り越し, "
    "繰上 繰り上げ, 差押 差し押さえ, 差止 差し止め, 打切 打ち切り, 打上 打ち上げ, 積立 積み立て, 払込 払い込み, 払戻 払い戻し, "
    "届出 届け出, 締切 締め切り, 埋立 埋め立て, 組立 組み立て, 書換 書き換え, 切替 切り替え, 切上 切り上げ, 切下 切り下げ, "
    "乗入 乗り入れ, 乗換 乗り換え, 持株 持ち株, 問合 問い合わせ, 備付 備え付け, 積替 積み替え"
).split(", ")]  # fmt: skip


def _with_kana(form: str) -> str:
    """A form with all kana of its compound verbs: 引っ越し for 引越し and 引越."""
    for kanji, full in _COMPOUNDS:
        if kanji in form:
            form = form.replace(kanji + _tail(full), full) if kanji + _tail(full) in form else form.replace(kanji, full)
    return form


def _without_kana(form: str, tail: bool) -> str:
    """A form without the kana inside its compound verbs, and those behind them or not: 引越し, 引越."""
    for kanji, full in _COMPOUNDS:
        form = form.replace(full, kanji + _tail(full) if tail else kanji)
    return form


def _tail(full: str) -> str:
    """The kana in which a word ends."""
    return full[len(full.rstrip(_KANA)) :]


@lru_cache(maxsize=8192)
def japanese_forms(form: str) -> tuple[str, ...]:
    """Folded written forms of a Japanese term, as given first."""
    first = japanese_fold(fold(form).text.strip())
    found = {first: None}
    for variant in (
        lambda t: t.replace("・", ""),
        lambda t: t.replace(" ", ""),
        lambda t: t.replace("・", " "),
        lambda t: t.replace(" ", "・"),
        lambda t: t.replace("=", "・"),
        _with_kana,
        lambda t: _without_kana(t, True),
        lambda t: _without_kana(t, False),
        lambda t: _OKURIGANA.sub("", t),
        lambda t: t.translate(_SMALL),
        lambda t: re.sub(r"(?<=[一-鿿])[ヶケヵカ](?=国|所|月|年|条|村)", "か", t),
        lambda t: t.replace("ヴァ", "バ").replace("ヴィ", "ビ").replace("ヴェ", "ベ").replace("ヴォ", "ボ").replace("ヴ", "ブ"),
        lambda t: re.sub(r"(?<=[ァ-ヺ]{2})([タダサザマラレリルバパカガナ])ー$", r"\1", t),
    ):
        for known in list(found):
            found.setdefault(variant(known))
    return tuple(text for text in found if text)
