"""Abbreviations, former names and lost prefixes: articles with the bundled glossary."""

from __future__ import annotations

import datetime
import functools

import pytest

from termcheck import engine
from termcheck.glossary import Glossary, load_glossary


@functools.cache
def glossary() -> Glossary:
    return load_glossary()


# Rule or "", Japanese, English.
ARTICLES = [
    ("term-abbreviation", "公正取引委員会が5社を調べた。", "The JFTC looked into five companies."),
    ("term-abbreviation", "原子力規制委員会が審査した。\n5日に決める。", "The NRA examined it.\nThe Nuclear Regulation Authority will decide on the 5th."),
    ("term-abbreviation", "新エネルギー・産業技術総合開発機構（NEDO）は公募を始めた。", "NEDO began to call for bids."),
    ("", "日銀は利上げを決めた。", "The Bank of Japan, or BOJ, decided on a rate hike. The BOJ said so."),
    ("", "北大西洋条約機構は合意した。", "NATO agreed."),
    ("term-outdated", "文部科学省が発表した。", "The Science and Technology Agency announced it."),
    ("term-outdated", "総務省が発表した。", "The Ministry of Posts and Telecommunications announced it."),
    ("term-outdated", "金融庁が発表した。", "The Financial Supervisory Agency announced it."),
    ("", "旧通商産業省の官僚だった。", "He was an official of the Ministry of International Trade and Industry."),
    ("", "国土交通省の前身の建設省に入った。", "He joined the Construction Ministry, which is now the land ministry."),
    ("term-prefix", "元外相が死去した。", "The foreign minister died."),
    ("term-prefix", "次期大統領と会談した。", "He met the president."),
    ("term-prefix", "首相代行が述べた。", "The prime minister said so."),
    ("", "次期大統領と会談した。", "He met the president-elect."),
    ("", "会談前首相は述べた。", "Before the talks, the prime minister said so."),
    ("", "3年前首相になった。", "He became prime minister three years ago."),
]


@pytest.mark.parametrize(("rule", "ja", "en"), ARTICLES)
def test_articles(rule: str, ja: str, en: str) -> None:
    options = engine.Options(published=datetime.date(2026, 6, 30), glossary=glossary(), select=frozenset({"term"}))
    assert [finding.rule for finding in engine.check_article(ja, en, options).findings] == ([rule] if rule else [])
