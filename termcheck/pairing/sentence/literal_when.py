"""Words that say when or in which turn of a thing, and the English that says another: 前節 is no season.

Whose clock it is, which round, which night: each is right only beside the one that it names. Where
the Japanese has the other word as well, nothing is said.
"""

from __future__ import annotations

from termcheck.pairing.sentence.literal_rows import row

_ELSEWHERE = r"(?:U\.?S\.?|American|local|Eastern|Pacific|European|British|London|New York|Moscow|Paris|Washington)(?: standard| daylight)? time"
_HERE = r"Japan(?:ese)?(?: standard)? time|JST|Tokyo time"
_NTH = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|2nd|3rd|[4-9]th"
_SEASONS = "[昨今来前]季|[昨今来前]シーズン|[昨今来前去]年"
# fmt: off
WHEN_ROWS = (
    # whose clock
    row("現地時間|米東部時間|米国時間", _HERE, "the time of the place", unless_ja="日本|東京", unless_en=_ELSEWHERE),
    # which turn
    row("前節", r"(?:previous|last|past) (?:season|campaign)", "the round before", unless_ja=_SEASONS),
    row("[次今]節", r"(?:next|this) (?:season|campaign)", "a round of the league", unless_ja=_SEASONS),
    row("[昨前]季", r"(?:next|coming|following) (?:season|campaign)", "the season before", unless_ja="来|翌|次|今"),
    row("来季", r"(?:last|previous|past) (?:season|campaign)", "the next season", unless_ja="昨|前|今"),
    row("単独首位", r"tied? for (?:first|the lead|the top|top)|(?:joint|shared?) (?:lead|first|top)\w*", "the lead, shared with nobody", unless_ja="並|タイ|同[率点]|共|トップ", unless_en=r"sole|solo|alone|outright|broke|lone|clear|single"),
    row("首位タイ", r"(?:sole|solo|outright) (?:lead|possession|first|leader)\w*|alone (?:at|in|on) (?:the )?(?:top|first|lead)", "the lead, shared", unless_ja="単独", unless_en=r"tied?|joint|shar\w+|level"),
    row("最終(?:日|ラウンド)", r"(?:first|opening) (?:day|round)", "the last day", unless_ja="初|第[1１一]|[1１一](?:日目|回戦|次)|開幕|幕開け|最初", unless_en="final|last|closing"),
    row("(?<!最)初日(?!の出)", rf"(?:final|last|closing|{_NTH}) day", "the first day", unless_ja="最終|千秋楽|最後|末|楽日|[2-9２-９二三四五六七八九]日目", unless_en="first|opening"),
    row("新年度", r"(?:the )?new year\b|New Year", "the new fiscal year", unless_ja="新年(?!度)|正月|年明け", unless_en=r"fiscal|academic|school|business|financial|April"),
    row("自己最[多高長短少]|自己ベスト|過去最[多高大少低]", rf"(?:{_NTH})[- ](?:most|highest|best|largest|biggest|lowest|longest)", "the most or the best of all", unless_ja="番目|位|次ぐ|に次|並"),
    row("続落|[0-9０-９]日続落", r"(?:rose|gained|climbed|advanced|edged up|moved higher)", "that they fell again", unless_ja="続伸|反発|上昇|高", unless_en=r"fell|lost|down|lower|declin\w+|slid|dropp\w+|slipp\w+|losses|retreat\w*|eas\w+"),
    row("続伸|[0-9０-９]日続伸", r"(?:fell|lost ground|declined|dropped|slid|slipped|edged down|moved lower)", "that they rose again", unless_ja="続落|反落|下落|安", unless_en=r"rose|gain\w*|up|higher|climb\w+|advanc\w+|extend\w*"),
    row("値下がり", r"(?:risen|rose|rising|gone up|went up|climbed)", "that it gets cheaper", unless_ja="値上がり|上昇|高", unless_en=r"fell|fall\w*|down|drop\w*|declin\w+|lower|cheap\w*|decreas\w+|slid|losers?"),
    row("値上がり", r"(?:fallen|fell|falling|gone down|went down|dropped)", "that it gets dearer", unless_ja="値下がり|下落|安", unless_en=r"ris\w+|rose|up|climb\w*|higher|increas\w+|gain\w*|advanc\w*|dear\w*|cost\w*"),
    row("死者は(?:い|出てい|出)な|死者なし", r"(?:[0-9]+|one|two|three|four|five|six) (?:people |persons |men |women )?(?:died|dead|deaths|(?:was|were) killed)", "that nobody died", unless_ja="死亡|死去|人が死", unless_en=r"no\b|none|nobody|without|not\b"),
    # which day and night
    row("前夜(?!祭)", r"(?:next|following) (?:night|evening|day)", "the night before", unless_ja="翌|次の|明日|明晩|明くる"),
    row("翌朝", r"(?:previous|same|that) (?:evening|afternoon)|previous (?:morning|night)|same morning|(?:morning|day|night) before", "the next morning", unless_ja="[夕夜晩前同]|午後|その日|この日"),
    row("翌日から", r"(?:from|since|starting|beginning|as of) (?:that|the same) day", "the day after", unless_ja="その日|同日|当日|この日"),
    row("[3-9３-９三四五]連休", rf"(?:{_NTH}) (?:(?:consecutive|straight|successive) )?(?:holidays?|days? off)", "so many days off in a row", unless_ja="連休[^、。]{0,4}(?:日目|回目)"),
    # how old, at most or at least
    row("年長(?:記録|優勝|者|で|の|だ|と|、)", r"youngest", "the oldest", unless_ja="年少|若", unless_en="oldest|eldest|older|elder"),
    row("年少(?:記録|優勝|者|で|の|だ|と|、)", r"oldest|eldest", "the youngest", unless_ja="年長|年上|高齢", unless_en="youngest|younger"),
    row("[生員児]以下(?:は|の|が|と|、|も|無料|対象)", r"(?:and|or) (?:older|over|above|up|higher|more)", "those and the younger", unless_ja="以上|超"),
    row("[生員児]以上(?:は|の|が|と|、|も|対象)", r"(?:and|or) (?:younger|under|below|less|fewer|lower)", "those and the older", unless_ja="以下|未満"),
    # by how many
    row("[2-9２-９二三四五六][人名][1１一]組", r"one of (?:two|three|four|five|six|[2-9])", "groups of so many", unless_en="groups?|teams?|pairs?|trios?|twos|threes|fours"),
    row("先着(?:順で)?[0-9０-９]+組", r"[0-9,]+ sets?", "groups of people", unless_en="groups?|pairs?|famil|couples?|part(?:y|ies)"),
    row("号玉", r"(?<!no\. )(?<!number )(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)[- ](?:balls?|beads?)", "the size of a firework"),
)
# fmt: on
