"""What a figure of a game, a season or a contract is to its sentence: ahead or behind, the whole or so much a year.

The rows are those of relations.py, of which they are a part.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_RANKED = frozenset((Kind.ORDINAL,))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER))
_GAMES = frozenset((Kind.COUNT, Kind.NUMBER, Kind.FRACTION))
_IN_A_ROW = r"\b(?:straight|consecutive|successive|running|in a row|in succession|on (?:end|the (?:bounce|trot|spin))|back[- ]to[- ]back)\b"
_A_YEAR = r"(?: (?:million|billion|trillion))?(?: yen| dollars)? (?:an?|per|each|every) (?:year|season|annum)\b"
# A sum that is told by the year: 年俸3億円の2年契約.
_BY_THE_YEAR = lazy("年俸|年平均|年額|[1１一]年(?:当たり|あたり|につき)|毎年|年間|推定年")
# What a record of wins and losses decides, of which English may say that it was won 4-2.
_DECIDED = lazy("敗で敗|団体|ダブルス|シングルス|制し|制した|シリーズ|優勝|突破|決め|番勝負|王手|防衛|奪取|連覇|対戦|決勝|プレーオフ|CS|ＣＳ|ステージ")

# Who is spoken of, and no opponent.
_WHO = r"(?:they|he|she|the (?:team|club|side)|Japan(?:['’]s)?(?: [a-z]+){0,4})"

# fmt: off
BALLGAMES: tuple[RelationRow, ...] = (
    # ahead or behind
    RelationRow("by how much he leads", lazy(r"点\|(?:差)?(?:の)?リード(?!さ|を許|を失|を守れ|を吐|を追い)"), unless=lazy("ビハインド|追[いう]|逆転され|追いつかれ|ひっくり返"), before=lazy(r"\btrail(?:ing|ed|s)(?: by)?(?: an?)? $", re.I), kinds=_COUNTED, but=lazy(r"\b(?:ahead|lead|leads|leading|led|advantage|edge|up by|in front)\b", re.I)),
    RelationRow("by how much he is behind", lazy(r"点\|(?:差)?(?:の)?(?:を追[いう]|ビハインド)"), unless=lazy("リード"), before=lazy(r"^(?:leading|up|ahead|with a lead of)(?: by)?(?: an?)? $", re.I), kinds=_COUNTED, but=lazy(r"\b(?:behind|trail\w*|deficit|down)\b", re.I)),
    RelationRow("games behind the leaders", lazy(r"ゲーム差\||ゲーム\|差"), lead=lazy("首位(?:と|に|から)(?:は)?(?:わずか|約)?$"), before=lazy(r"\b(?:lead|leads|led|leading)(?: \w+){0,4} by (?:about |just |only )?$", re.I), after=lazy(r"^\S+(?: \w+){0,2} (?:ahead|clear|in front)\b", re.I), kinds=_GAMES, but=lazy(r"\b(?:leaders?|first[- ]place|top|behind|back|out of first|adrift|trail\w*)\b", re.I)),
    RelationRow("games ahead of those behind", lazy(r"ゲーム差\||ゲーム\|差"), lead=lazy("[2-6２-６]位(?:と|に)(?:は)?(?:わずか|約)?$"), unless=lazy("首位(?:と|から)"), after=lazy(r"^\S+(?: \w+){0,2} (?:behind|back|adrift)\b", re.I), kinds=_GAMES, but=lazy(r"\b(?:second-place|runners?-up|ahead|lead|leads|leading|cushion|clear|atop|pursuers?|rivals?|challengers?|closest|nearest|next)\b", re.I)),
    # won or scored by so much, not with it
    RelationRow("by how much it was won or lost", lazy(r"点差\||点\|差"), before=lazy(r"\b(?:with|scor\w+|after scoring|earn\w+|getting|got)(?: only| just| a total of)? $", re.I), kinds=_COUNTED, but=lazy(r"\b(?:margin|lead\w*|differen\w+|edge\w*|advantage|gap|deficit|cushion|ahead|behind|by|down|up|trail\w*|separat\w+|apart|spare|-(?:run|point|goal))\b", re.I)),
    RelationRow("wins and losses, no score", lazy(r"敗\|"), lead=lazy("(?<![0-9０-９])$"), unless=_DECIDED, before=lazy(r"\b(?:won|lost|(?<!a )(?<!his )(?<!their )losing) $", re.I), kinds=frozenset((Kind.SCORE,))),
    RelationRow("wins and losses in all", lazy(r"勝[0-9０-９]+敗[^|]{0,4}\|"), unless=lazy("連|続"), after=lazy(rf"^\S+(?: \w+)? {_IN_A_ROW}|^\S+ {_IN_A_ROW}", re.I)),
    RelationRow("by how much it was lost", lazy(r"点差\|で(?:敗|負け|惜敗|大敗|完敗)|点\|差で(?:敗|負け|惜敗|大敗|完敗)"), unless=lazy("勝"), before=lazy(rf"\b{_WHO} won by(?: an?)?(?: \w+)? $", re.I), kinds=_COUNTED, but=lazy(r"\b(?:los[est]\w*|beaten|defeat\w*|fell)\b", re.I)),
    RelationRow("by how much it was won", lazy(r"点差\|で(?:勝|快勝|大勝|圧勝|逃げ切)|点\|差で(?:勝|快勝|大勝|圧勝|逃げ切)"), unless=lazy("敗|負"), before=lazy(rf"\b{_WHO} lost by(?: an?)?(?: \w+)? $", re.I), kinds=_COUNTED, but=lazy(r"\b(?:w[io]n\w*|beat|victor\w*|defeated)\b", re.I)),
    RelationRow("that they scored them", lazy(r"点\|を(?:奪(?:い|う|っ)|挙げ|加え|追加|もぎ取)"), unless=lazy("失|許|奪われ|投手|先発|登板"), before=lazy(r"\b(?:they|the (?:team|club|side)) (?:gave up|allowed|surrendered|conceded) $", re.I), kinds=_COUNTED),
    RelationRow("that he gave them up", lazy(r"失点\||点\|を(?:失[いっう]|許し|奪われ|取られ)"), unless=lazy("得点|打点|安打を放|奪[いっう]"), before=lazy(r"\b(?:he|she) scored $", re.I), kinds=_COUNTED),
    RelationRow("how many wins it takes", lazy(r"[0-9０-９]勝\|"), lead=lazy("先に$"), after=lazy(r"^(?:the )?\S+ (?:game|win|match)\b|^\S+ (?:games|wins) ago\b", re.I), kinds=_RANKED | _COUNTED),
    RelationRow("from that inning on", lazy(r"回\|から(?!の?[0-9０-９])"), before=lazy(r"\b(?:until|till|through|up to|before) (?:the )?$", re.I), kinds=_RANKED | _COUNTED, but=lazy(r"\b(?:from|since|start\w*|beginning|began)\b", re.I)),
    RelationRow("up to that inning", lazy(r"回\|まで"), before=lazy(r"\b(?:from|since) (?:the )?$", re.I), kinds=_RANKED, but=lazy(r"\b(?:through|until|till|up to|into|to)\b", re.I)),
    RelationRow("a round of the tournament", lazy(r"回戦\|(?:に進|へ進|に駒|へ駒|進出)"), after=lazy(r"^(?:the )?\S+ (?:game|match|inning|time)s?\b", re.I), kinds=_RANKED | _COUNTED, but=lazy(r"\bround\b", re.I)),
    # a home run of the season, an inning, a time at bat
    RelationRow("a home run of the season by its number", lazy(r"[0-9０-９]号\|(?=[^、。]{0,8}(?:本塁打|ソロ|[23２３]ラン|満塁|を放))"), unless=lazy("[0-9０-９]本|[0-9０-９]本塁打"), before=lazy(r"(?<!has )(?<!had )(?<!have )\b(?:hit|belted|smashed|launched|blasted|slugged|slammed) $", re.I), after=lazy(r"^[0-9]+ (?:[\w-]+ ){0,2}(?:homers|home runs)\b", re.I), kinds=_COUNTED, but=lazy(r"\b(?:has|had|have|total\w*|so far|now|bring\w*|brought|already|tally|gives|giving|leads?|leading)\b", re.I)),
    RelationRow("after that inning", lazy(r"回\|(?:を終[えわ]|終了)|回を終[えわ][^|]{0,2}\||回終了\|"), before=lazy(r"\bin (?:the )?$", re.I), kinds=_RANKED, but=lazy(r"\b(?:after|through|end\w*|complet\w*|finish\w*|conclu\w*|clos\w*|entering|heading|going into|into)\b", re.I)),
    RelationRow("how many are wanting", lazy(r"\|(?:が|は|も|に)?(?:足り[なず]|届か[なず]|及ば[なず])"), after=lazy(r"^\S+(?: [\w-]+){0,3} (?:over|above|more than|beyond)\b", re.I), kinds=_COUNTED, but=lazy(r"\b(?:short|shy|below|under|not|less|fewer|away|need\w*|fail\w*|lack\w*|miss\w*|by)\b|n't\b", re.I)),
    RelationRow("what it came to", lazy(r"\|(?:と|に)(?:し|な|減ら|点灯|後退)"), lead=lazy("(?:マジック|ナンバー)(?:を|は|が)?$"), before=lazy(r"\bby $", re.I)),
    # one of all who did it
    RelationRow("which one of all, not which of his", lazy(r"[人例]目\|"), lead=lazy("(?:史上|歴代|球団(?:史上)?|日本人(?:選手|投手|野手)?|プロ野球|大リーグ|メジャー|世界|県勢)(?:で|は|では)?$"), before=lazy(r"\b(?:his|her|my) $", re.I), kinds=_RANKED, but=lazy(r"\b(?:player|pitcher|person|man|woman|batter|hitter|athlete|japanese|one)\b", re.I)),
    RelationRow("the most there were", lazy(""), lead=lazy("(?:最多|(?:今季|過去|史上|今年|球団)最[大高])の?約?$"), before=lazy(r"\bup to $", re.I), after=lazy(r"^up to\b", re.I), but=lazy(r"\b(?:most|record|high\w*|larg\w+|big\w*|best)\b", re.I)),
    # seasons and years
    RelationRow("for the first time in that long", lazy(r"(?:年|季|期|大会|シーズン)(?:ぶり|振り)\||\|(?:ぶり|振り)"), unless=lazy("連続|周年"), after=lazy(r"^(?:the )?\S+ (?:year|season|tournament|term|anniversary)\b", re.I), kinds=_RANKED, but=lazy(rf"\b(?:first|1st|since|not|never|again|after|return\w*)\b|n't\b|{_IN_A_ROW}", re.I)),
    RelationRow("that they came in a row", lazy(r"(?:年|季|シーズン|期|場所|大会)連続\|"), before=lazy(r"\bin (?:the |its |their |his |her )$", re.I), kinds=_RANKED, but=lazy(rf"{_IN_A_ROW}|\b(?:since|every|each|streak|again)\b", re.I)),
    # a contract
    RelationRow("for how long the contract runs", lazy(r"^[2-9２-９]年\|(?:契約|(?:契約)?総額|合計|で?[0-9０-９億]+[^、。年]{0,7}(?:円|ドル))"), before=lazy(r"\b(?:every|in (?:the|its|his)) $", re.I), after=lazy(r"^(?:(?:the |his )?\S+ years? (?:ago|earlier)|every )\b|^\S+ year\b(?! (?:deal|contract|extension|pact|agreement))(?!.*(?:straight|consecutive))", re.I), kinds=frozenset((Kind.DURATION, Kind.ORDINAL))),
    RelationRow("the whole of it, not so much a year", lazy(r"(?:円|ドル)\|"), lead=lazy("(?:[2-9２-９]年(?:契約)?[のでを、]?(?:契約)?|契約)?総額(?:で|は)?約?$|[2-9２-９]年約?$"), unless=_BY_THE_YEAR, after=lazy(rf"^\S+{_A_YEAR}|^.{{3,30}}(?:annually|yearly)\b|^\S+(?: \w+){{0,2}} (?:a|per) (?:year|season)\b", re.I), kinds=frozenset((Kind.MONEY,))),
)
# fmt: on
