"""Every Japanese spelling of the shared tables is read as what its row says, by both tokenizers."""

from __future__ import annotations

import pytest
import test_japanese_amounts
import test_japanese_dates
import test_japanese_silence
from japanese_reading import describe

from termcheck.counters import SENSES
from termcheck.currencies import CURRENCIES
from termcheck.japanese import modifiers, read
from termcheck.japanese.stoplist import listed
from termcheck.japanese.tokenizer import Line, load
from termcheck.japanese.words import WORDS
from termcheck.model import Kind, Mention
from termcheck.quantity import Modifier, Quantity
from termcheck.units import UNITS


def only(sentence: str) -> Mention:
    (mention,) = read(sentence)
    return mention


def units(mention: Mention) -> set[str]:
    return {reading.value.unit for reading in mention.readings if isinstance(reading.value, Quantity)}


# Units that stand before their figure, or that a date or a time takes first.
ELSEWHERE = {"マグニチュード", "震度", "年", "日", "華氏", "四半期"}


@pytest.mark.parametrize(("key", "word"), [(u.key, w) for u in UNITS.values() for w in u.ja if w not in ELSEWHERE])
def test_units(key: str, word: str) -> None:
    mention = only(f"約3{word}に")
    assert mention.text.startswith("約3")
    assert key in units(mention)
    assert mention.value.modifier is Modifier.ABOUT  # type: ignore[union-attr]


@pytest.mark.parametrize(("key", "word"), [(s.key, w) for s in SENSES for w in s.ja])
def test_counters(key: str, word: str) -> None:
    assert key in {unit for mention in read(f"計3{word}が") for unit in units(mention)}


@pytest.mark.parametrize(("code", "word"), [(c.code, w) for c in CURRENCIES for w in c.ja])
def test_currencies(code: str, word: str) -> None:
    mention = only(f"計3億{word}を")
    assert mention.kind is Kind.MONEY
    assert (mention.value.unit, mention.value.low) == (code, 3 * 10**8)  # type: ignore[union-attr]


@pytest.mark.parametrize(("code", "sign"), [(c.code, s) for c in CURRENCIES for s in c.signs])
def test_currency_signs(code: str, sign: str) -> None:
    mention = only(f"計{sign}5000を")
    assert (mention.kind, mention.value.unit, mention.value.low) == (Kind.MONEY, code, 5000)  # type: ignore[union-attr]


@pytest.mark.parametrize(("modifier", "word"), [(m, w) for m, words in modifiers.BEFORE.items() for w in words])
def test_modifiers_before(modifier: Modifier, word: str) -> None:
    mention = only(f"{word}300人が")
    assert mention.text == f"{word}300人"
    assert mention.value.modifier is modifier  # type: ignore[union-attr]


@pytest.mark.parametrize(("modifier", "word"), [(m, w) for m, words in modifiers.AFTER.items() for w in words])
def test_modifiers_after(modifier: Modifier, word: str) -> None:
    mention = read(f"計300人{word}、")[0]
    assert mention.text.startswith(f"300人{word}")
    assert mention.value.modifier is modifier  # type: ignore[union-attr]


@pytest.mark.parametrize("word", [word for word, (readings, _, _) in WORDS.items() if readings])
def test_words_that_carry_a_value(word: str) -> None:
    mention = read(f"「{word}」")[0]
    assert mention.text == word
    assert mention.readings == WORDS[word][0]


@pytest.mark.parametrize("word", [word for word, (readings, _, _) in WORDS.items() if not readings])
def test_words_that_only_begin_like_one(word: str) -> None:
    assert not [mention.text for mention in read(f"「{word}」") if not mention.weak]


@pytest.mark.parametrize("word", sorted(set(listed())))
def test_stopped_words(word: str) -> None:
    assert not [mention.text for mention in read(f"「{word}」") if not mention.weak]


def test_both_tokenizers_read_the_same() -> None:
    sentences = [row[0] for row in (*test_japanese_amounts.TABLE, *test_japanese_dates.TABLE)]
    sentences += [*test_japanese_silence.WORDS, *test_japanese_silence.SENTENCES]
    for sentence in sentences:
        one, other = (
            [(m.text, *map(describe, m.readings)) for m in read(sentence, tokenizer=load(name))] for name in ("sudachi", "mecab")
        )
        assert one == other, sentence


@pytest.mark.parametrize("name", ["sudachi", "mecab"])
@pytest.mark.parametrize("text", ["", "経産省は三十日、発表した。", "ｶﾞｽ代㌔当たり", "\ud800一\0二", "あ" * 30_000 + "。" + "三人" * 9000])
def test_tokens_stand_where_they_say(name: str, text: str) -> None:
    line = Line(text, load(name))
    last = 0
    for token in line.tokens:
        assert last <= token.start < token.end <= len(line.folded.text)
        last = token.end
    for at in range(0, len(line.folded.text), 997):
        token = line.token_at(at)
        assert token is None or token.start <= at < token.end
