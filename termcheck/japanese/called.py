"""What people are called by behind their names, as alternatives of patterns: 田中さん, 田中容疑者, 田中投手.

Behind a place, a firm or a common word stands none of it. Offices, which a place may have, too, are in names/titles.py
with their English.
"""

from __future__ import annotations

# 様 and 君 are in words, too: 同様, 様子, 君が代.
HONORIFICS = "さん|氏|君(?!が代|主|臨|津)|くん|ちゃん|さま|(?<![同仕模多一異有神王])様(?![々子相変式])"
ACCUSED = "容疑者|被告|受刑者"
PLAYERS = "選手|投手|捕手|内野手|外野手|騎手"
LEADERS = "監督|主将|コーチ"

CALLED = f"{HONORIFICS}|{ACCUSED}"
PERSONAL = f"{CALLED}|{PLAYERS}|{LEADERS}"
