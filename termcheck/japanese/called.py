"""What people are called by behind their names, as alternatives of patterns: 田中さん, 田中容疑者, 田中投手.

Behind a place, a firm or a common word stands none of it. Offices, which a place may have, too, are in names/titles.py
with their English.
"""

from __future__ import annotations

HONORIFICS = "さん|氏|君|くん|ちゃん|さま|様"
ACCUSED = "容疑者|被告|受刑者"
PLAYERS = "選手|投手|捕手|内野手|外野手|騎手"
LEADERS = "監督|主将|コーチ"

CALLED = f"{HONORIFICS}|{ACCUSED}"
PERSONAL = f"{CALLED}|{PLAYERS}|{LEADERS}"
