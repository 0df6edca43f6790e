"""What the tests on terms share: a small glossary, and rows read with it."""

from __future__ import annotations

import datetime
import functools
from dataclasses import dataclass, field

from termcheck.glossary import Glossary, find_en, find_ja
from termcheck.glossary.files.compiled import thaw
from termcheck.glossary.files.compiler import compile_layers
from termcheck.glossary.files.source import read_text
from termcheck.glossary.pairing import pair_terms
from termcheck.japanese.tokenizer import Line
from termcheck.model import Match, Mention, Pair, Segment

SMALL = """\
subject-field: bodies
concepts:
  - {ja: [経済産業省, 経産省], en: "Ministry of Economy, Trade and Industry", short: METI, admitted: [industry ministry, trade ministry], deprecated: ["Ministry of Economics, Trade and Industry"], not-for: [MITI], valid-from: 2001-01-06}
  - {ja: [通商産業省, 通産省], en: Ministry of International Trade and Industry, short: MITI, valid-until: 2001-01-05}
  - {ja: 財務省, en: Ministry of Finance, admitted: [Finance Ministry]}
  - {ja: 財務相, en: finance minister, requirement: advised}
  - {ja: 首相, en: prime minister, admitted: [premier], requirement: advised}
  - {ja: [日本銀行, 日銀], en: Bank of Japan, short: BOJ, admitted: [central bank], deprecated: [Bank of Nippon]}
  - {ja: 日銀総裁, en: Bank of Japan governor, admitted: [BOJ governor, BOJ's governor]}
  - {ja: [新エネルギー・産業技術総合開発機構, NEDO], en: New Energy and Industrial Technology Development Organization, short: NEDO}
  - {ja: 防衛省, en: Defense Ministry, admitted: [Ministry of Defense]}
  - {ja: 防衛庁, en: Defense Agency, valid-until: 2007-01-08}
  - {ja: 北大西洋条約機構, en: North Atlantic Treaty Organization, short: NATO, spell-out: false}
  - {ja: [最高裁判所, 最高裁], en: Supreme Court, admitted: [top court], not-for: [high court]}
  - {ja: [高等裁判所, 高裁], en: high court, not-for: [supreme court]}
"""
PLACES = """\
subject-field: countries
concepts:
  - {ja: 日本, en: Japan, admitted: [Japanese], requirement: advised}
  - {ja: 中国, en: China, admitted: [Chinese], unless: [中国地方]}
  - {ja: 韓国, en: South Korea, admitted: [South Korean]}
  - {ja: 北朝鮮, en: North Korea, admitted: [North Korean]}
  - {ja: 米国, en: United States, short: U.S., spell-out: false, admitted: [America, American]}
  - {ja: 京都, en: Kyoto}
  - {ja: 東京, en: Tokyo}
  - {ja: 大統領, en: president, requirement: advised}
"""
COMPANIES = """\
subject-field: companies
concepts:
  - {ja: ソフトバンク, en: SoftBank Corp., admitted: [SoftBank]}
  - {ja: ソフトバンクグループ, en: SoftBank Group Corp., admitted: [SoftBank Group]}
  - {ja: [トヨタ自動車, トヨタ], en: Toyota Motor Corp., admitted: [Toyota Motor, Toyota]}
  - {ja: 日経平均株価, en: Nikkei Stock Average, admitted: [Nikkei average, Nikkei]}
  - {ja: 三菱UFJフィナンシャル・グループ, en: "Mitsubishi UFJ Financial Group, Inc.", admitted: [Mitsubishi UFJ]}
"""
WORDS = """\
subject-field: words
concepts:
  - {ja: 利上げ, en: interest rate hike, admitted: [rate hike, raise interest rates], requirement: advised}
  - {ja: 延期, en: postponement, admitted: [delay], requirement: advised}
  - {ja: 委託費, en: commission fee, admitted: [contract funds], not-for: [subsidy], requirement: advised}
  - {ja: 求刑, en: demand for a sentence, admitted: [seek, demand], not-for: [sentenced]}
  - {ja: 判決, en: ruling, admitted: [sentence, sentenced]}
  - {ja: 基盤モデル, en: foundation model, deprecated: [foundational model], requirement: advised}
  - {ja: 合計特殊出生率, en: total fertility rate, admitted: [birth rate], not-for: [special birth rate], requirement: advised}
  - {ja: Go To トラベル, en: Go To Travel campaign}
  - {ja: AI, en: AI, admitted: [artificial intelligence], requirement: advised}
  - {ja: G7, en: Group of Seven, short: G-7, spell-out: false}
  - {ja: 引き上げ, en: upward revision, requirement: advised}
  - {ja: 防衛力, en: defense capability, requirement: advised}
  - {ja: 労働組合, en: labor union, requirement: advised}
  - {ja: 国会議員, en: member of parliament, admitted: [lawmaker], requirement: advised}
"""


def build(*texts: str) -> Glossary:
    """A glossary of some YAML files, in one layer."""
    entries = [entry for number, text in enumerate(texts) for entry in read_text(text.encode(), f"{number}.yaml")]
    return thaw(compile_layers([[entry.concept for entry in entries]]))


@functools.cache
def small() -> Glossary:
    """The glossary of this file."""
    return build(SMALL, PLACES, COMPANIES, WORDS)


@dataclass
class Row:
    """A row with the terms of both sides."""

    pair: Pair
    ja: list[Mention] = field(default_factory=list)
    en: list[Mention] = field(default_factory=list)


def row(ja: str | None, en: str | None, number: int = 1, glossary: Glossary | None = None, heading: bool = False) -> Row:
    """A row with the terms of both sides read."""
    glossary = glossary or small()
    pair = Pair(
        str(number), None if ja is None else Segment(ja), None if en is None else Segment(en, heading=heading), doc="x"
    )
    return Row(pair, find_ja(glossary, Line(ja)) if ja is not None else [], find_en(glossary, en) if en is not None else [])


def ledger(*pairs: tuple[str | None, str | None], date: str = "", whole: bool = False, glossary: Glossary | None = None) -> list[Match]:
    """The terms of neighbouring rows, held against each other."""
    rows = [row(ja, en, number, glossary) for number, (ja, en) in enumerate(pairs, 1)]
    published = datetime.date.fromisoformat(date) if date else None
    return pair_terms(rows, glossary or small(), published, whole=whole)


def differences(*pairs: tuple[str | None, str | None], date: str = "", whole: bool = False, glossary: Glossary | None = None) -> list[tuple[str, str, str]]:
    """What differs: the word for it, and both passages."""
    return [
        (match.difference, match.ja.text if match.ja else "", match.en.text if match.en else "")
        for match in ledger(*pairs, date=date, whole=whole, glossary=glossary)
        if match.difference
    ]
