"""Figures that the English says in other words: 勝ち点3 as "the win", 3歳馬 as "a colt".

A row has the Japanese, with the figures that it takes in, and the English that says them. A
figure of the Japanese stands in the English of its row in braces, as {1=} in digits or as a word, half of
one as {1/2}, one less and one more as {1-1} and {1+1}, one less in an order or counted as {1-1th}: 15勝3敗 is "15-3", the 16世紀 the 1500s.
"""

from __future__ import annotations

import re

from termcheck.english.lexicon import ORDINALS, SMALL
from termcheck.japanese.numerals import small
from termcheck.model import Mention
from termcheck.pairing.context import Context
from termcheck.records import NamedTuple
from termcheck.tables.cues import Cued
from termcheck.tables.patterns import lazy


class ImpliedRow(NamedTuple):
    """A row of the table: the Japanese, and the English with its figures as {1}, {2} …"""

    ja: re.Pattern[str]
    en: str


_ALSO_WRITTEN = (
    ("[0-9０-９]{1,2}", "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"), ("[0-9０-９]", "[0-9０-９〇一二三四五六七八九十百]"),
    ("[12１２][0-9", "[12１２一二][0-9"),
    ("[-―－ー–]", "[-―－ー–対]"), ("[%％]", "(?:[%％㌫]|パーセント)"),
)  # fmt: skip


def _row(ja: str, en: str) -> ImpliedRow:
    """A row, with the other ways in which houses write what its Japanese has."""
    for usual, as_well in _ALSO_WRITTEN:
        ja = ja.replace(usual, as_well)
    en = en.replace("every two ", "every (?:two|2) ")
    return ImpliedRow(lazy(ja), rf"\b(?:{en})")


_D = "([0-9０-９]{1,3})"
_INNINGS = "first second third fourth fifth sixth seventh eighth ninth".split()
_CHARACTERS = "一二三四五六七八九"


def _kana(n: int) -> str:
    """The ways in which Japanese writes a digit."""
    return f"{n}{chr(ord('０') + n)}{_CHARACTERS[n - 1]}"


# fmt: off
ROWS = (
    _row("(?:週末|土日)(?:の|、)?[2２二]日間?", "weekend"),
    _row("[1１]ドル[=＝]", r"to[- ]the[- ](?:dollar|greenback)|(?:per|against the|a) dollar"),
    # games
    _row("勝ち?点[3３](?![0-9０-９])", "wins?|won|victor(?:y|ies)|triumphs?|maximum points"),
    _row("勝ち?点[1１](?![0-9０-９])", "draws?|drew|drawn|ties?|tied|a point"),
    _row(f"{_D}[戦試]合?{_D}勝(?:[（(].{{1,6}}[)）])?{_D}敗", "{2}-{3}|{2} wins"),
    _row(f"{_D}勝(?:[（(].{{1,6}}[)）])?{_D}敗", "{1}-{2}|w[io]n(?:ning)? {1=}(?: [a-z]+)?(?: [a-z]+)?(?:,| and| while| but) los(?:t|ing) {2=}"),
    _row(f"{_D}ボール{_D}ストライク(?:からの[2-7２-７]球目)?", "{1}-{2}"),
    _row("[3３]ボール[2２]ストライク(?:からの[6-9６-９]球目)?", "full[- ]count"),
    _row("(?:[3３][-―－ー–][0０]|[0０][-―－ー–][3３]|[2２][-―－ー–][0０]|[0０][-―－ー–][2２])(?=[（(で、の][^。]{0,48}?(?:ストレート|[0-9０-９]{2}[-―－ー–][0-9０-９]{2}))", "straight (?:sets|games)|sweep|swept"),
    _row("(?<![0-9０-９])[1１一]敗", "(?:lost|losing|loses?|beaten|defeated) (?:only |just |but )?(?:one\\b|once)|all but one|(?:only|lone|sole|single|solitary|one) (?:defeat|loss|blemish|setback)"),
    _row("[三五七357３５７]番勝負", "titles?|series|match\\w*|playoffs?|showdown|challeng\\w*|defen\\w*"),
    _row("[3３]点シュート|[3３]ポイントシュート", "(?:from|beyond) (?:beyond |the )?(?:arc|deep|downtown|long range|distance|three-point)|threes|long-range|treys?|deep"),
    _row("[4４四]回転半?", "quads?\\b|quadruple"),
    _row("[3３三]回転半?", "triple"),
    _row("[2２二]回転半?", "double"),
    _row("(?<![準決])[3-6３-６三四五六]回戦", "(?:reach\\w*|advanc\\w+|mov\\w+|progress\\w*|through|march\\w*|storm\\w*|eas\\w+|cruis\\w+)(?: \\w+){0,2} (?:the |a |her |his |its )?(?:\\w+ )?(?:last (?:eight|four)|final eight|(?:quarter|semi)-?finals?)"),
    _row("百選|百名[城山]|(?:100|１００)(?:選|名[城山])", "best|finest|most (?:beautiful|famous|scenic|celebrated)|top|leading|hyaku\\w*|great\\w*|list\\w*|select\\w*"),
    # names of customs, dolls, dances and dishes, which English may tell by what they are
    _row("五節句|五人囃子|五人ばやし|三人官女|三匹獅子舞?|八部衆|六尺(?:棒|ふんどし)|十割(?:そば|蕎麦)|百段階段|三人吉三|三番太鼓", "\\w"),
    _row("(?:21|２１)世紀(?=美術館|の森)", "museum|art|forest|park|mori"),
    _row("[1-5１-５一二三四五]回戦", "round of (?:16|32|64|128)|last (?:16|32|64|128)|openers?|opening (?:round|game|match)"),
    _row("(?:最終|第)?[4４四](?:角|コーナー)", "(?:last|final|home) (?:bend|turn|corner)"),
    _row("[3３三]者(?:連続)?(?:空振り|見逃し)?三振", "(?:struck|strikes|striking|fanned|fanning) out the side|fann(?:ed|ing) the side|side in order|in order|all three (?:batters|hitters|men)|struck out all"),
    _row("[1１一]回を", "(?:scoreless|perfect|clean|1-2-3|hitless|the|of the|uneventful|spotless) (?:first|1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth|1[0-2]th)"),
    _row("[1-9１-９一二三四五六七八九]回(?:[12１２][/／][3３]|[3３三]分の[12１２一二])", "with (?:one|two|an?) outs? in the|(?:one|two) outs? into the"),
    _row("[0-9０-９一二三四五六七八九]{1,2}回(?:を終[えわ]|終了)", "(?:entering|(?:heading|going|moving) into|into) the (?:\\w+ )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|1[0-5]th)"),
    _row("[2２二]ラン", "with (?:a|one) (?:man|runner|teammate|batter) (?:on|aboard)"),
    _row("[3３三]ラン", "with two (?:(?:men|runners|teammates) )?(?:on|aboard)"),
    _row("[3３三]奪?三振", "(?:struck|strikes|striking|fanned|fanning) out the side"),
    _row("[1１一]点台", "in the (?:low |mid-? ?|high )?ones|under 2|below 2|sub-2"),
    _row("[2２二]点台", "in the (?:low |mid-? ?|high )?twos|under 3|below 3|sub-3"),
    _row("[3３三]点台", "in the (?:low |mid-? ?|high )?threes|under 4|below 4|sub-4"),
    _row("[4４四]点台", "in the (?:low |mid-? ?|high )?fours|under 5|below 5|sub-5"),
    _row("(?:中軸|主軸|クリーンアップ|クリーンナップ|中軸打線)の?[3３三]人", "heart of the (?:order|lineup|batting)|middle of the (?:order|lineup|batting)|cleanup trio|3-4-5"),
    _row("(?:判定は?|判定で|ジャッジ)[3３][-―－ー–][0０]", "unanimous|all three (?:judges|cards|scorecards)|(?:scores|cards|scorecards) (?:were|read|of)"),
    _row("(?:判定は?|判定で|ジャッジ)[2２][-―－ー–][1１]", "split decision"),
    _row("(?:判定は?|判定で|ジャッジ)[2２][-―－ー–][0０]", "majority decision"),
    _row("(?:[6６4４六四]種目)の?(?:合計|総合)", "all-?around"),
    _row("コンマ(?:数|[0-9０-９一二三四五六七八九]{1,2})秒", "fraction of a second|split second|tenths of a second|hundredths of a second"),
    _row("(?:最終|最後)[^、。]{0,6}の?[1１一](?:つ|組|人|日|試合|戦|節|走|レース|球|打者)前", "second[- ]to[- ]last|penultimate|next[- ]to[- ]last|last but one|second[- ]last"),
    _row("[3３]者凡退", "in order|1-2-3|perfect (?:inning|frame|first|1st|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"),
    _row("[2２二]回目の?(?:の?ワクチン)?(?:の?接種|を?接種|を?打)", "both (?:of (?:the|their) )?(?:shots|doses|jabs|inoculations|injections)|fully (?:vaccinated|inoculated|jabbed)"),
    _row(f"{_D}人の?(?:裁判官|判事|委員|理事|メンバー)の?(?:うち|中)、?{_D}人", "{2}[-–](?:to[-–])?[0-9]|{2=} to (?:[0-9]|one|two|three|four)"),
    _row("[6６]球(?=[^。]{0,12}残)", "an over|one over|a full over"),
    _row("フルカウント(?:からの[6-9６-９]球目)?", "full count|3-2"),
    _row("カウント(?:10|１０)|(?:10|１０)カウント", "count(?:ed|ing)? (?:her |him )?out|the count(?! of)|full count|knock\\w* (?:\\w+ ){1,4}out|knock(?:ed)?[- ]?out|stopp\\w+|T?KO"),
    _row("カウント[89８９]|[89８９]カウント", "the count(?! of)|standing count|mandatory count"),
    _row("[2２二]死(?!亡|去|者|傷)", "(?:last|final|their last|only one) outs?|down to"),
    _row("[3３]ポイント", r"three-?pointers?|three-point|\\bthrees\\b|from (?:deep|long range|distance|beyond the arc|downtown|3-point range|three-point range)|3-pointers?|3-point|3s\\b|beyond the arc|long-range"),
    _row("[上下]半期", "half[- ]year|six[- ]months?|interim"),
    _row("三日三晩|[3３]日[3３]晩", "three days and (?:three )?nights|for days and nights"),
    _row("[1-4１-４一二三]浪", "try|attempt|retak\\w+|ronin|second time|third time|gap years?"),
    _row("ゼロか(?:100|１００|百)か|(?:0|０)か(?:100|１００)か", "all or nothing|all-or-nothing|black[- ](?:and|or)[- ]white|either[- ]or"),
    _row("[一-鿿]{2}(?:[0-9０-９]{1,2}|元)年?[（(]([12１２][0-9０-９]{3})年?[)）]年?", "{1}"),
    _row("[2２二](?:戦|試合)の?合計", "aggregate|two legs|two-legged"),
    _row(f"{_D}番から{_D}番までの", "combin\\w+|together|between them|lineup|order"),
    _row("(?:45|４５|90|９０|105|１０５|120|１２０)[+＋][0-9０-９]{1,2}分", "stoppage|injury|added"),
    _row(f"{_D}\\s?対\\s?{_D}\\s?の(?:数的|パワープレー)", "{1}-on-{2}|{2}-on-{1}|power ?play|short-?handed|penalty kill|(?:five|four|three)-on-(?:four|three)"),
    _row(f"{_D}ウィケット", "[0-9]+[-/]{1}|for {1}"),
    _row("第?[4４四](?:クオーター|クォーター|Q|Ｑ)", "regulation|(?:final|last|closing) (?:quarter|period)|(?:late|down the stretch|in the closing|in the final|in the dying)\\b"),
    _row("(?:第?[4４四](?:クオーター|クォーター|Q|Ｑ)|第?[3３三]ピリオド|[9９九]回)の?残り", "remaining|left|to go|to play|on the clock"),
    _row("(?:[2-4２-４二三四]日目|第?[2-4２-４二三四](?:日|ラウンド|R|Ｒ))(?:を?終[えわ]|終了|まで)", "(?:going|heading|go|goes|head) into [^.;]{0,40}(?:final|last) (?:day|round)|(?:into|for|to|before|entering|facing) (?:the )?(?:final|last|closing) (?:day|round)|(?:at )?stumps|overnight|close of play|(?:final|last)-(?:day|round)"),
    _row(f"{_D}票差(?=の?[0-9０-９]+票?対[0-9０-９]+)", "[0-9,]+(?: votes?)?(?: to |[-–])[0-9,]+"),
    _row("[0-9０-９]歳(?:牡|牝)?馬", "colts?|fill(?:y|ies)|derby|oaks|classics?|juveniles?"),
    _row("(?:2|２|二)着", "runner-?up|finish(?:ed|ing) behind|exacta|quinella"),
    _row("[1１一]着", "w[io]n(?:s|ner|ning)?|victor\\w*|first"),
    _row("[1１一]番人気", "(?<!second )(?<!third )(?<!fourth )(?<!fifth )(?<!sixth )(?<![0-9][a-z]{2} )favou?rites?"),
    _row("[48４８四八]強", "semi-?finals?|quarter-?finals?|final (?:four|eight)|last (?:four|eight)"),
    _row("[1１一]失点(?:に抑|完投|にまと)", "one-hit|a run|one run|only run"),
    _row("[1１一]ゲーム差", "a game"),
    _row("(?:10|１０)(?:得点|ゴール|勝|号|本塁打|本|点|アシスト|リバウンド)目?", "double (?:digits?|figures?)"),
    _row("[1-9１-９]回(?:[0０][/／][3３]|[3３三]分の[0０])", "without (?:retiring|recording|getting)|fail\\w* to (?:retire|record|get)|before (?:retiring|recording)|did not (?:retire|record|get)"),
    _row(f"{_D}勝目[^、。0-9０-９]{{0,6}}(?:お預け|ならず|逃)", "(?:on|at|with) {1-1th}"),
    _row("[3３][-―－ー–][0０][（(][^）)]{4,48}[)）]の?判定", "unanimous|scores of|scorecards?|judges|on points|decision"),
    _row("[2-5２-５二三四五]個目の(?:メダル|金|銀|銅)", "add\\w* [^.;]{0,40}(?:gold|silver|bronze|medal)s? to|to go with"),
    *(_row(f"[{_kana(n)}]回まで", f"(?:into|until|to) the {after}\\b") for n, after in enumerate(_INNINGS[1:], 1)),
    *(_row(f"[{_kana(n)}]回(?:終了|を終え)", f"(?:out|bell) for (?:the )?(?:round {n + 1}|{after})\\b") for n, after in enumerate(_INNINGS[1:], 1)),
    *(_row(f"[{_kana(n)}]回を(?:完全|完璧|パーフェクト)", f"all {batters} (?:batters|hitters|men)") for n, batters in ((1, "three"), (2, "six"), (3, "nine"))),
    _row("[2-4２-４二三四]連勝", "swe(?:ep|eps|pt|eping) (?:the |a |his |her |their )?(?:best-of|series|match|title|[a-z-]+ (?:series|match))"),
    _row("[2２]桁", "double(?:-| )(?:digits?|figures?)|tens"),
    _row("[1１一]位|金メダル", "gold(?:en)?\\b|champions?|w[io]n"),
    _row("[2２二]位|銀メダル", "silver|runner-?up|(?:is|was|are|comes|came|stands) next\\b|next (?:best|highest|nearest)|clos(?:est|est)-?(?:placed)? (?:rival|challenger|pursuer)s?"),
    _row("[2２二][位着]馬?(?=(?:以下)?(?:に|と|の選手に|を)[^、。]{0,14}(?:差|つけ|離|引き離))", "by|clear|ahead|lead(?:ing)?|victory|win|triumph|margin|gap|pulled away|next|nearest|better|above"),
    _row("[3３三]位|銅メダル", "bronze"),
    _row("[23２３][－―ー-][0０](?:の|で)?ストレート|ストレート", "straight (?:sets|games)|sweep|swept"),
    _row("[一二三]審|控訴審|上告審", "lower court|district court|high court|supreme court|top court|appe\\w+|trial court|first instance"),
    _row("[0０][.．・][0-9０-９]{1,2}秒", "tenths?|hundredths?|fraction of a second"),
    _row("(?:前|後)半の?(?:45|４５)分間?|(?:45|４５)分の?(?:前|後)半", "half"),
    _row("後半(?:の)?[0-9０-９]{1,2}分", "stoppage|injury time"),
    _row("[2-9２-９二三四五六七八九]回途中", "plus innings|innings?-plus|into the|in the \\w+ inning"),
    _row("[1１一]対[1１一]", "one[- ]on[- ]one|one[- ]to[- ]one|face[- ]to[- ]face|individual|in person|man[- ]to[- ]man|private"),
    _row("[1１一][－―ー対：:-][1１一]", "(?:one|1) (?:apiece|all|each)|1-all|level"),
    _row("[1１]勝[1１]敗", "(?:one|1|an?) (?:win|victory|game) (?:apiece|each)|even(?:ed|ing|s)?\\b|split|tied?\\b|level"),
    _row("[2２二][－―ー対：:-][2２二]", "(?:two|2) (?:apiece|all|each)|2-all"),
    _row("[0０零][－―ー対：:-][0０零]", "goalless|scoreless|nil-nil|no (?:score|goals)"),
    _row("[23２３][-―－ー][012０１２][(（](?:[0-9０-９]{1,2}[-―－ー][0-9０-９]{1,2}[、,・ ]*){2,5}[)）]", r"^(?!.*\bsets\b).*(?:[0-9]{1,2}-[0-9]{1,2}(?: \([0-9-]+\))?(?:,? and|,)? ?){2}"),
    _row("(?:9|９|九)回(?:[12１２一二]死)?", "(?:one|two|three) (?:more )?outs? (?:away|shy|short|from|of)|within (?:one|two|three) (?:more )?outs?|last (?:batter|out)"),
    _row("守備率(?:は|が)?(?:[1１][0０]割|[1１][.．][0０]+)", "errors?|errorless|flawless|perfect"),
    _row("[1-9１-９][-―－ー][1-9１-９][-―－ー][1-9１-９]の?(?:併殺|ダブルプレー|ゲッツー)", "double[- ]play"),
    _row("(?:2|２|二)番目", r"only [a-z][\w .'-]{1,40} (?:was|is|were|has|have|had|got|did|came|went|ranks?|needed|took|made)|only to|behind only|after only|all but one"),
    _row("[1１一]日(?:を通[しじ]|中)", "all day|throughout the day|day-?long|(?:whole|entire) day|during the day"),
    _row("50[―－ー-]50|５０[―－ー-]５０", "50[-/]50"),
    _row("(?<![0-9０-９])(?:50|５０)(?:得点|点|ラン)", "half[- ]centur(?:y|ies)|fift(?:y|ies)"),  # cricket
    _row("(?<![0-9０-９])(?:100|１００)(?:得点|点|ラン)", "(?<!double )(?<!triple )(?<!half-)(?<!half )(?:centur(?:y|ies)|tons?\\b|hundreds?\\b)"),
    _row("[3３三](?:桁|ケタ)|(?:100|１００)(?=を刻|に到達|を達成)", "centur(?:y|ies)|hundreds?\\b|tons?\\b|three figures|triple[- ](?:digits?|figures?)"),
    _row("(?:200|２００)(?:得点|点|ラン)", "double[- ](?:century|ton)"),
    _row("(?:300|３００)(?:得点|点|ラン)", "triple[- ](?:century|ton)"),
    # days and seasons
    _row(f"{_D}[・.．]{_D}", "{1}/{2}"),
    _row(f"{_D}期{_D}年", "{1=}(?: full)?[- ](?:[a-z]+-?[a-z]* )?terms?"),
    _row(f"{_D}期[^0-9０-９、。]{{0,4}}{_D}年", "{1=}[- ]terms?"),
    _row(f"第[0-9０-９]{{1,2}}日(?=(?:目)?(?:の|は|、|[（(]){_D}日)", "(?:mon|tues|wednes|thurs|fri|satur|sun)day|on the {1}(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)[a-z]*[. ]+{1}"),
    _row("[0-9０-９]{1,2}日の?(?:[夜夕朝昼]|深夜|未明|午[前後])", "that (?:same )?(?:night|evening|morning|afternoon)"),
    _row("[0-9０-９]{1,2}日(?:午前|午後|朝|夜)?(?:から|～|―)(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日", "(?:(?:24|48|72|96) hours|(?:two|three|four|five|six|seven|[2-9])[- ]days?(?: [a-z]+)?) (?:through|to|until|ending)"),
    _row("[0-9０-９]{1,2}日?[、・,][0-9０-９]{1,2}日?の?両日", "two days (?:from|starting|beginning)|two-day|over two days"),
    _row("(?:18|１８)番(?:ホール)?(?![0-9０-９手目])", "the (?:last|final hole|closing hole)"),
    _row("第?(?:12|１２)[RＲ]", "finals?|last race|final race"),
    _row("(?:1|１|一)(?:回|本|試合|戦|曲|打席|日|人|打|球)目[^。]{1,30}(?:2|２|二)(?:回|本|試合|戦|曲|打席|日|人|打|球)目", "and|then|followed|before|after|next"),
    _row("(?:100|１００)[%％]", "all|every|entire(?:ly)?|fully|whol(?:e|ly)|complete(?:ly)?|purely|nothing but"),
    _row("(?:10|１０|十)割", "all|every|entire(?:ly)?|fully|whole|complete(?:ly)?"),
    _row("[0０]円", "free\\b|no (?:charge|cost)|nothing"),
    _row("折半", "50-50|50/50|fifty-fifty|equal|equally|evenly|jointly|shared?|split|each"),
    _row(f"{_D}[^0-9０-９、。]{{1,12}}の?うち、?(?:約|ほぼ)?半[数分]", "{1/2} of"),
    _row("[12１２][0-9０-９]{2}[0０]年代", "decade"),
    _row(f"{_D}世紀", "{1-1}[0-9][0-9]['’]?s"),
    _row("十六世紀", "15[0-9]{2}s"),
    _row("十七世紀", "16[0-9]{2}s"),
    _row("十八世紀", "17[0-9]{2}s"),
    _row("十九世紀", "18[0-9]{2}s"),
    _row("二十世紀", "19[0-9]{2}s"),
    _row("[1１一]セント", "penn(?:y|ies)"),
    _row("[5５五]セント", "nickels?\\b"),
    _row("(?<![0-9０-９.．,，])[5５五](?:ポンド|ドル)", "fivers?\\b"),
    _row("(?<![0-9０-９.．,，])(?:10|１０|十)(?:ポンド|ドル)", "tenners?\\b"),
    _row("(?<![0-9０-９.．,，])[1１一](?:ペンス|ペニー)", "penn(?:y|ies)"),
    _row("(?:10|１０|十)セント", "dimes?\\b"),
    _row("(?:25|２５)セント", "quarters?\\b"),
    _row("(?:25|２５)年", "silver (?:jubilee|wedding|anniversary)"),
    _row("(?:40|４０)周?年", "ruby (?:jubilee|wedding|anniversary)"),
    _row("(?:50|５０)年", "golden (?:jubilee|wedding|anniversary)"),
    _row("(?:60|６０)年", "diamond (?:jubilee|wedding|anniversary)"),
    _row("(?:70|７０)周?年", "platinum (?:jubilee|wedding|anniversary)"),
    _row("[3３三](?:カ|か|ヶ|ケ)月(?:ごと|毎|おき|に[1１一][度回])", "(?:every|each) quarter|quarterly"),
    _row("[6６六](?:カ|か|ヶ|ケ)月(?:ごと|毎|おき|に[1１一][度回])|半年(?:ごと|毎|おき|に[1１一][度回])", "twice (?:a|each|every) year|semi-?annual\\w*|bi-?annual\\w*|half-?yearly"),
    _row("(?:25|２５)周年", "silver"),
    _row("(?:50|５０)周年", "golden|half[- ]century"),
    _row("(?:60|６０)周年", "diamond"),
    _row("(?:100|１００)周?年", "cente(?:nary|nnial)s?"),
    _row("(?:150|１５０)周?年", "sesquicentennial"),
    _row("(?:200|２００)周?年", "bicente(?:nary|nnial)s?"),
    _row("[9９]月入学|秋入学", "fall|autumn"),
    _row("[1１一]泊[2２二]日", "overnight|one[- ]night|for a night|two[- ]day"),
    _row("(?:子ども|こども)の日の[5５]日|[5５]日の(?:子ども|こども)の日|[5５]月[5５]日", "children's day"),
    _row("(?:元日|元旦)の[1１]日|[1１]日の(?:元日|元旦)|[1１]月[1１]日", "new year'?s day"),
    _row("(?:大みそか|大晦日)の[3３][1１]日|[3３][1１]日の(?:大みそか|大晦日)|[1１][2２]月[3３][1１]日", "new year'?s eve"),
    _row("(?:海|山|敬老|体育|スポーツ|文化|勤労感謝|成人|建国記念|昭和|憲法記念|みどり|春分|秋分|天皇誕生|終戦|原爆)の?日の[0-9０-９]{1,2}日|[0-9０-９]{1,2}日の(?:海|山|敬老|体育|スポーツ|文化|勤労感謝|成人|建国記念|昭和|憲法記念|みどり|春分|秋分|天皇誕生)の?日",
         "(?:marine|mountain|respect for the aged|sports|health and sports|culture|labor thanksgiving|coming[- ]of[- ]age|national foundation|showa|constitution|greenery|vernal equinox|autumnal equinox|emperor'?s birthday)"),
    _row("クリスマスイブの[2２][4４]日|[2２][4４]日のクリスマスイブ|[1１][2２]月[2２][4４]日", "christmas eve"),
    _row("クリスマスの[2２][5５]日|[1１][2２]月[2２][5５]日", "christmas"),
    _row("ハロウィー?ンの[3３][1１]日|[3３][1１]日のハロウィー?ン|[1１][0０]月[3３][1１]日", "hallowe'?en"),
    _row("[1１]月期", "winter"),
    _row("[4４]月期", "spring"),
    _row("[7７]月期", "summer"),
    _row("[1１][0０]月期", "fall|autumn"),
    _row("(?:高校|中学|大学|小学校?|短大|高|中)[0-9０-９]年", "(?:last|final|senior|graduating) (?:year|class)|seniors?|in (?:his|her|their) last"),
    _row("[3３][6６][5５]日", "all year|year[- ]round|every day|throughout the year|24[-/]7|twenty-four[- ]seven"),
    _row(f"{_D}打数{_D}安打", "{2}-for-{1}|{2} for {1}"),
    _row("[2２二]日に[1１一][度回]", "every (?:other|second) day|every two days|alternate days"),
    _row("[2２二]週間?に[1１一][度回]", "every (?:other|second) week|every two weeks|bi-?weekly|fortnight\\w*|alternate weeks"),
    _row("[2２二](?:カ|か)月に[1１一][度回]", "every (?:other|second) month|every two months|bi-?monthly|alternate months"),
    _row("年(?:に|間)?[4４]回", "quarterly|every (?:three months|quarter)"),
    _row("年(?:に|間)?[2２]回", "twice|semi-?annual|bi-?annual|half-?yearly|every six months"),
    _row("年(?:に|間)?[1１][2２]回|月(?:に)?[1１]回", "monthly|every month|each month"),
    _row("週(?:に)?[1１]回", "weekly|every week|each week"),
    _row("[0-9０-９]{1,2}代目", "(?:[ivx]{2,5}|v|x)\\b"),
    _row("(?<![0-9０-９])[0-9０-９]{1,2}(?=[～〜~－―-][0-9０-９]{1,2}日の?[1１一]週間)", "week (?:through|to|ended|ending|until|that ended)"),
    _row("[0-9０-９]{1,2}期(?=[0-9０-９]{1,2}年)", "years"),
    _row("[0-9０-９]{1,2}月(?=として(?:は|の|過去)|の(?:観測史上|月間|最[高低多少]|過去最))", "(?:the|that|any) month|monthly|time of (?:the )?year"),
    _row("震度[1１](?:以上)?", "felt|feel|perceptible|noticeable"),
    _row("(?:最大)?震度[7７]", "(?:highest|maximum|top|strongest|most (?:severe|intense))[^.]{0,30}(?:scale|intensity|level)|top of the"),
    _row("[0-9０-９]{1,3}歳(?!年?[上下]|差|違|若)", "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)[ -]years?[ -](?:older|younger)|(?:a|one|two|three|four|five) years? (?:his|her|their) (?:seniors?|juniors?)"),
    _row(f"{_D}分の[1１一]ずつ", "{1=} ways|equal(?:ly)?|evenly"),
    _row("[1１一](?:キロ|メートル|マイル|リットル|トン|時間|分間?|週間|[カか]月間?|年間?|日)(?:余り|強|弱|ほど|程度)?(?:まで|以内|目)", "the (?:first|1st|opening|initial) (?:kilometer|kilometre|km|meter|metre|mile|liter|litre|ton|hour|minute|week|month|year|day)\\b"),
    _row("(?:10|１０|十)周年", "(?:a|one|the) decade"),
    _row("([2-9２-９])[0０]周年", "{1=} decades"),
    _row("(?:100|１００|百)周年", "(?:a|one|the) (?:full )?century"),
    _row("[2２二]位(?:以下|企業|の[^、。0-9０-９]{1,6})?(?:の|に|を)[^、。]{0,3}(?:倍|半分|以上|近く)", "(?:closest|nearest) (?:rivals?|competitors?|challengers?)|next|runner-?up|behind it"),
    _row("([1-9１-９])勝\\1敗", "{1=} (?:games?|wins?|victor(?:y|ies)|match(?:es)?) (?:apiece|each|all)"),
    # counts that English has a word for
    _row("[0-9０-９一二三四五六七八九]分(?:袖|丈)", "sleeves?|sleeved|cropped"),
    _row("[0-9０-９一二三四五六七八九]分咲き", "blooms?|blooming|blossom\\w*"),
    _row("片側[1１一]車線", "two-lane"),
    _row("片側[2２二]車線", "four-lane"),
    _row("片側[3３三]車線", "six-lane"),
    _row("[一二三1-3１-３]等[陸海空](?:佐|尉|曹|士|将補)", "colonel|major|captain|lieutenant|commander|sergeant|petty officer|seaman|private|airman"),
    _row("(?:24|２４)時間", "24[-/]7|twenty-four[- ]seven"),
    _row("(?:24|２４)時間(?:体制|態勢|営業|対応|年中|開い|いつでも)", "around[- ]the[- ]clock|round[- ]the[- ]clock|day and night|all (?:day|night|hours)|never clos\\w+|always open|non-?stop"),
    _row("(?:週|毎週)[7７七]日間?", "24[-/]7|twenty-four[- ]seven|every day|daily|all week"),
    _row("[7７]都府県", "tokyo|prefectures"),
    _row("半額の(?:[0-9０-９,，]+円|[¥￥][0-9０-９,，]+)|半額[（(][0-9０-９,，]+円", "half"),
    _row("([12１２][0-9０-９]{3})年以来、?(?:約)?([0-9０-９]{1,3})年ぶり", "{2} years"),
    _row("([12１２][0-9０-９]{3})年[^。]{0,40}(?:約)?[0-9０-９]{1,3}年ぶり", "since (?:[a-z.]+ )?{1}"),
    _row("[1１一]日[0-9０-９]{1,2}(?:交代|交替)", "shifts?|around[- ]the[- ]clock|day"),
    _row("[12１２][0-9０-９]{3}年(?=[^、。]{0,20}以来[、の]?[0-9０-９]{1,3}(?:年|季|大会)ぶり)", "years?|decades?|centur(?:y|ies)"),
    _row("(?<=[昨去今前同]年)[1１一]年間", "(?:last|this|that|previous|full|whole|entire|the) year|annual|throughout"),
    _row("(?:24|２４|二十四|二四)時間(?:以内)?(?:で|に|の間に)", "(?:first|1st|one|single|same|opening|full) day|(?:in|within|inside) a day|overnight|a day (?:after|later)"),
    _row("[1１一]日の?(?:寒暖|気温|平均|生活|食事|睡眠|摂取|終わり|始まり|長さ)", r"days?\b|daily|24 hours"),
    _row("[1１一]日(?=(?:限定|約|最大|最高|最低|先着|延べ|各|合計|計)*[0-9０-９一二三四五六七八九十百千万]+(?:[.．・,，][0-9０-９]+)?[万千]?(?:個|食|杯|本|台|人|組|便|往復|回|件|トン|リットル|キロ|枚|皿|匹|頭|玉|箱|袋|錠|歩|時間|グラム|ミリ|バレル|円|ドル|通|室|客|名))", r"\bdays?\b|daily"),
    _row("(?<![0-9０-９月第])[1１一]日(?=[0-9０-９]+[万千百]?[0-9０-９]*(?:隻|匹|棟|世帯|羽|社|両|機|票|床|名|点|ページ|マイル|ドル|ユーロ|ポンド|元|ウォン|バーツ|人分|トン|立方メートル|ヘクタール|平方メートル|カロリー|キロカロリー|語|字|曲|話|試合|回線|世帯分))", r"\bdays?\b|daily"),
    _row("[2２二](?:度|回|戦)目の(?:対戦|対決|顔合わせ|試合)", "rematch\\w*|aveng\\w*|earlier|reverse|return (?:match|game|fixture|leg)|again|previous\\w*|first meeting|rubber"),
    _row("[1１一]日(?=の[^、。はがをに]{1,6}(?:量|数|額|高)[はがも、])", r"\bdays?\b|daily"),
    _row("(?<![0-9０-９月])[1１一]日に(?=[^0-9０-９、。]{1,12}[るうくすむつぬぐぶ][^0-9０-９。は]{1,14}(?:は|が)(?:、|約|最大|平均)?[0-9０-９])", r"\b(?:each|every|per|a|single|one) day\b|daily|24 hours"),
    _row("[「『][^「」『』0-9０-９]{2,20}[0-9０-９]{1,2}[」』]", r"(?<=[\"“])[^\"”0-9]{2,40}:[^\"”0-9]{3,60}[\"”]"),
    _row("(?:50|５０)(?:対|―|-|－)(?:50|５０)", "50-50|50/50|fifty-fifty|fifty to fifty"),
    _row("[1１一]マイル", "the mile\\b"),
    _row("同[0-9０-９]{1,3}位", "(?:spot|place|rung|position|notch)s? (?:above|below|ahead|behind|higher|lower|better|worse)"),
    _row("[2２二]年に[1１一]度", "biennials?|biennale|biannual|every other year|alternate years"),
    _row("[3３三]年に[1１一]度", "triennials?|triennale"),
    _row("[4４四]年に[1１一]度", "quadrennial|olympi\\w+|world cup"),
    _row("[1１][0０]年に[1１一]度", "once[- ](?:in[- ])?a[- ]decade"),
    _row("(?:[4-9４-９四六八]|四)畳半?(?:一|１|1)間", "one[- ]room|single room|tiny (?:room|apartment|flat)"),
    _row("([12１２][0-9０-９]{3})年[^0-9０-９、。]{0,24}以来、?(?:約)?[0-9０-９]{1,3}(?:年|大会)ぶり", "since [^.;]{0,60}{1}"),
    _row("(?:平成|令和|昭和)[0-9０-９元]{1,2}年[^0-9０-９、。]{0,24}以来、?(?:約)?[0-9０-９]{1,2}(?:年|大会)ぶり", "since [^.;]{0,60}(?:19|20)[0-9]{2}"),
    _row("(?<![0-9０-９])([0-9０-９]{2})年[^0-9０-９、。]{0,24}以来、?(?:約)?[0-9０-９]{1,2}(?:年|大会)ぶり", "since [^.;]{0,60}(?:19|20){1}"),
    _row("[2２二][一-龥ァ-ヴー]{1,4}(?:連続|続けて|続き|連発)", "(?<!three )(?<!four )(?<!five )(?<!six )(?<!seven )(?<!eight )(?<!nine )(?<!ten )(?<!third )(?<!fourth )(?<!fifth )(?<!sixth )(?<!seventh )(?<!eighth )(?<!ninth )(?<![0-9]rd )(?<![0-9]th )(?<![0-9] )(?:back[- ]to[- ]back|straight|consecutive|successive)|again|repeat\\w*|defend\\w*|second|double"),
    _row("[2２二]階", "upstairs|upper (?:floor|deck|level|tier|stand)|balcony"),
    _row("[2２二]階建て", "double-?deckers?|duplex|upstairs"),
    _row("(?:男女|夫婦|兄弟|姉妹|母子|父子|親子|両親)(?:の|ら)?[2２二]人", "an? [a-z]+(?: [a-z]+)? and an?\\b|couple|pair|brothers|sisters|siblings|twins|parents|mother and|father and|husband and|wife and|and (?:his|her|their)"),
    _row("(?:後ろ|後方|最後尾|最後|下)から(?:[2２二])(?:両|番|列|台|人|枚|行)目", "next[- ]to[- ](?:the[- ])?last|second[- ]to[- ]last|penultimate|last but one|second[- ]last"),
    _row("[2２二]人(?:きり|とも|で)", "together|both|couple|pair|alone"),
    _row("[3３三]人組", "trio"),
    _row("[2２二]人組", "duo|pair"),
    _row("[4４四]人組", "quartet|four-piece"),
    _row("[5５五]人組", "quintet|five-piece"),
    _row("[3３三]部作", "trilog(?:y|ies)"),
    _row("(?:[3３三])連覇", "three-?peat|hat trick"),
    _row("[3３三]得点", "hat trick"),
    _row("[3３三](?:者|打席|打者)連続(?:の)?(?:本塁打|アーチ|ホームラン|弾)", "back-to-back-to-back"),
    _row("[23２３][-―－ー–][0０](?:で|の|と)[^、。]{0,8}(?:退け|下し|下す|破|勝|快勝)", "straight (?:sets|games)"),
    _row("[1１一]日目|第?[1１一]ラウンド", "(?:after|through) 18 holes|18-hole"),
    _row("[2２二]日目|第?[2２二]ラウンド", "(?:after|through) 36 holes|36-hole|halfway"),
    _row("[3３三]日目|第?[3３三]ラウンド", "(?:after|through) 54 holes|54-hole"),
    _row("([0-9０-９])秒台", "sub-{1+1}\\b|(?:under|below|inside) {1+1}\\b"),
    _row(f"{_D}歳(?:で|にして|の(?:若さ|ときに))", "before (?:his |her )?(?:turning|he turned|she turned|reaching) {1+1}|yet to turn {1+1}|not yet {1+1}"),
    _row(f"{_D}頭(?:立て)?(?:で|に|が|の)", "{1-1} (?:rivals?|others|opponents|other (?:horses|runners))"),
    _row(f"倍率[^、。0-9０-９]{{0,6}}{_D}倍", "(?:one|1) (?:in|of every|out of every|out of) {1=}"),
    _row("[3３三]冠(?:王|馬)?", "triple crown"),
    _row("(?:1[5-9]|１[５-９])位以下|降格圏の?(?:1[5-9]|１[５-９])位", "bottom (?:two|three|four|2|3|4)|drop zone|relegation (?:zone|places|spots?)"),
    _row("(?:史上|歴代|球団)?[2２二]人目", "join\\w* [^.;]{3,60} as the only|the only other"),
    _row("(?:史上|歴代|球団)?[3３三]人目", "join\\w* [^.;]{3,60} and [^.;]{3,60} as the only|join\\w* only [^.;]{3,40} and [A-Z]|only others?|the other two"),
    _row("(?<=歳)[0-9０-９]{1,2}(?:カ|か|ヶ|ヵ)月", "aged? [0-9]{1,2}\\b|, [0-9]{1,2},|[0-9]{1,2}\\)|[0-9]{1,2}-year-old|[0-9]{1,2} years old"),
    _row(f"第?{_D}(?:子|人目|回目|年目|番目|本目|試合目|台目|枚目|冊目|杯目|戦目)(?:以降|から)", "(?:after|beyond|following|past) (?:the |their |its |his |her )?(?:first )?{1-1th}"),
)
# fmt: on
_TABLE = Cued(ROWS, lambda row: row.ja.pattern)
_IN_ORDER = {value: word for word, value in ORDINALS.items()}


def in_other_words(ja: Mention, context: Context) -> tuple[int, int] | None:
    """Where the English of a row says a Japanese figure without saying its number: a place in the article or
    segment; None where it does not."""
    here, english = context.in_ja(ja), context.pair.en
    if here is None or english is None:
        return None
    text, start, end = here
    for row in _TABLE.wanted(text):
        for match in row.ja.finditer(text):
            if match.start() < end and start < match.end() and (said := re.search(_filled(row.en, match), english.text, re.IGNORECASE)):
                return said.start() + english.offset, said.end() + english.offset
    return None


def _filled(english: str, match: re.Match[str]) -> str:
    """The English of a row with the figures of its Japanese."""
    for number, digits in enumerate(match.groups(), 1):
        english = english.replace(f"{{{number}}}", str(_value(digits)) if digits else "")
        english = english.replace(f"{{{number}-1}}", _either(_value(digits) - 1) if digits else "")
        if f"{{{number}-1th}}" in english and digits:
            before = _value(digits) - 1
            english = english.replace(f"{{{number}-1th}}", f"(?:{_either(before)}|{before}(?:st|nd|rd|th)|{_IN_ORDER.get(before, before)})\\b")
        if f"{{{number}+1}}" in english:
            english = english.replace(f"{{{number}+1}}", _either(_value(digits) + 1) if digits else "")
        if f"{{{number}=}}" in english and digits:
            english = english.replace(f"{{{number}=}}", _either(_value(digits)))
        if f"{{{number}/2}}" in english:
            english = english.replace(f"{{{number}/2}}", _either(_value(digits) // 2))
    return english


def _value(digits: str) -> int:
    """A figure of the Japanese, in digits or in characters."""
    return int(digits) if digits.isdigit() else small(digits) or 0


def _either(value: int) -> str:
    """A number in digits or as a word: 15, fifteen."""
    return "|".join((f"(?:{value}", *(word for word, own in SMALL.items() if own == value))) + ")"
