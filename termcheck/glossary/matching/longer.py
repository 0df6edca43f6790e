"""Names that go on: Toyota in Toyota Industries, Nikkei in Nikkei Stock Index."""

from __future__ import annotations

from termcheck.glossary.matching.phrases import Words, bare, joint

# Nouns that make another name of the name before them. A title, a person or a verb of a
# headline (BOJ Governor Kazuo Ueda, BOJ Raises Rates) does not.
HEADS = frozenset(
    "academy act agency airlines airport airways alliance animation arena association average bank "
    "boshoku cathedral center centre chemical chemicals church college commission company corporation council "
    "cup dome electronics exchange fc federation foods forum foundation fund gallery garden gas group hall "
    "heavy hills holding holdings hospital hotel housing index industries industry institute insurance "
    "international journal laboratories laboratory law league library life line lines logistics mall marathon "
    "market medal ministry mobile motors museum music network news newspaper olympics open park partners "
    "party pharma pharmaceutical pharmaceuticals pictures plaza post power prize production products railway "
    "railways research resort resources river school securities services shipping shrine skytree society "
    "stadium station steel store stores street studios systems temple theater theatre times tobacco tower "
    "trading trust tsusho tunnel union university ventures zoo".split()
)
MOST = 4  # words that a name may go on for


def goes_on(text: str, words: Words, at: int, count: int) -> bool:
    """Whether a name at some words of a text is followed, in capitals, by a noun that makes
    it another name."""
    last = at + count - 1
    for k in range(last + 1, min(last + 1 + MOST, len(words.keys))):
        between = text[words.ends[k - 1] : words.starts[k]]
        if joint(between) != " " or _possessed(text, words.ends[k - 1]):
            return False
        have = bare(text[words.starts[k] : words.ends[k]])
        if not have[0].isupper():
            return False
        if words.keys[k] in HEADS:
            return True
    return False


def makes_another(phrase: str) -> bool:
    """Whether a name has a noun in capitals that makes it the name of something of its own:
    SoftBank Group, but not the BOJ's governor."""
    return any(word[0].isupper() and word.lower() in HEADS for word in phrase.split()[1:])


def _possessed(text: str, end: int) -> bool:
    """Whether the word that ends here owns the next: Toyota's Park has no longer name."""
    return text[end - 2 : end] in ("'s", "’s") or text[end : end + 1] in ("'", "’")
