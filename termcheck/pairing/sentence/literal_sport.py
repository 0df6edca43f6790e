"""Words of games that say how many or which one, taken apart: 一本勝ち is no single win, 一軍 no army."""

from __future__ import annotations

from termcheck.pairing.sentence.literal_rows import row

_ONE_TWO_THREE = "one|two|three|1|2|3"
# fmt: off
SPORT_ROWS = (
    # numbers of bouts
    row("[0-9０-９]番(?:取|の?稽古)", r"[0-9]+(?:st|nd|rd|th)(?: place)?|(?:first|second|third|[a-z]+th) place", "so many practice bouts", unless_ja="[0-9０-９](?:日|回|位|度|場所)目?"),
    row("準優勝", r"won (?:the |this )?(?:tournament|title|championship|event|competition)|victor(?:y|ious)", "second place", unless_ja="(?<!準)優勝|勝ち|制し", unless_en=r"second|runner|silver|final\w*|lost|twice"),
    # on base
    row("[一二三]ゴロ", rf"(?:{_ONE_TWO_THREE}) (?:grounders?|ground balls?|rollers?|gorillas?|groundouts?)", "a grounder to the man at a base", unless_ja="[0-9０-９一二三]つの(?:内野)?ゴロ|連続"),
    row("[一二三](?:飛|邪飛|直)(?![ぶばびんべ球行び距躍来翔出車沈機])", rf"(?:{_ONE_TWO_THREE}) (?:fly|flies|flyouts?|fly balls?|fouls?|liners?|line drives?|straights?|directs?)", "a fly or a liner to the man at a base"),
    row("[一二三]失", rf"(?:{_ONE_TWO_THREE}) (?:loss(?:es)?|mistakes?|lost)", "an error of the man at a base", unless_ja="[一二三]失点|失策"),
    row("[一二三]塁手", rf"(?:{_ONE_TWO_THREE})[- ]base hands?", "a baseman"),
    row("併殺|ダブルプレー", r"(?:parallel|joint|combined) kill\w*|killed (?:together|both)|two (?:were )?killed", "a double play"),
    row("打者一巡", r"(?:one|a single|1) (?:batters?|hitters?|rounds?|patrols?|tours?|laps?|cycles?|turns?)|patrol\w*|a (?:round|tour|cycle) of (?:a |the )?batters?", "batting around"),
    row("先発全員(?:安打|得点|奪三振)", r"innings?\b|all (?:members|people|persons)|starts? all", "every man of the lineup", unless_ja="[0-9０-９一二三四五六七八九]回"),
    row("先頭打者", r"top (?:batting|hitting) (?:person|player)|first[- ]place (?:batters?|hitters?)|batting leader|head (?:batter|hitter)", "the leadoff man"),
    row("[1１一]番打者|[1１一]番バッター", r"(?:best|top|number one|most) (?:batters?|hitters?)", "the leadoff man"),
    row("(?<![0-9０-９一二三四五六七八九奪個つ])三振(?!王|数|率)", r"three strike-?outs", "a strikeout", unless_ja="[3３三](?:奪?三振|つの三振|個|者)|連続"),
    row("凡退", r"mediocr\w*|ordinar\w+ (?:outs?|retreats?|exits?|people|persons)|retreat\w*", "going out"),
    row("大会(?:新|タイ)?記録|大会新", r"conventions?|conferences?", "a record of the tournament"),
    row("[二三２３23]者連続", r"(?:two|three|2|3)[- ](?:part(?:y|ies)|companies|persons|people)", "batters in a row"),
    row("[一二三123１２３]軍(?!事|隊|人|団|勢|艦|備|港)", r"(?:the |an? )?(?:army|armies)", "the first team or the farm", unless_ja="陸軍|海軍|空軍|軍事|米軍|自衛隊|国軍|軍隊|革命軍"),
    row("四球(?!団)", r"four[- ]ball\w*", "a walk"),
    row("ベストナイン", r"best nine (?:people|persons|times|years|games)|nine best (?:people|persons)", "the Best Nine award"),
    row("(?:大会|世界|日本|県|五輪|アジア|学生|高校|中学|区間|球団|自己)新(?![人聞型た設種緑党旧しエキシ記])", r"new (?:convention|meeting|conference|world|section|tournament|competition|self|Japan|Asia|students?|prefecture)\b(?! record| best| mark| high| standard)", "a record", unless_ja="新記録"),
    row("完封|無失点|零封", r"(?:no|zero|0|pointless|without)[- ]?(?:point|points|score|goal|loss|lost points?) (?:wins?|victor(?:y|ies))|pointless|seal(?:ed|ing)? complet\w+|complete(?:ly)? seal\w*|no lost points?|without losing (?:a |any )?points?|no loss of points?", "a shutout"),
    row("白星なし|勝ち星なし|未勝利", r"without (?:a |any )?(?:single )?(?:loss|defeat)|unbeaten|undefeated", "without a win", unless_ja="黒星なし|無敗|負けなし"),
    row("黒星なし|無敗|負けなし|全勝", r"without (?:a |any )?(?:single )?(?:win|victory)|winless", "without a loss", unless_ja="白星なし|未勝利|全敗|勝てな"),
    row("マジック", r"magic (?:tricks?|shows?)", "the magic number"),
    row("借金[^。、0-9０-９]{1,12}[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:above|over) \.500|games? (?:above|over)", "games below .500", unless_ja="貯金", unless_en=r"below|under"),
    row("貯金[^。、0-9０-９]{1,12}[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:below|under) \.500|games? (?:below|under)", "games above .500", unless_ja="借金", unless_en=r"above|over"),
    row("リードを許|リードされ|先行を許|ビハインド", r"(?:took|had|held|built|opened|grabbed|enjoyed|gained|seized|with) (?:an? |the )(?:[a-z0-9]+[- ](?:points?|runs?|goals?|games?|strokes?)[- ])?(?:lead|advantage)", "being behind", unless_ja="リードし|リードを(?:奪|取|広|守)|先制|リードで|のリード[、。]", unless_en=r"allow\w*|trail\w*|behind|conced\w*|gave up|let|down|deficit|surrender\w*|opponents?"),
    # jumps and shots
    row("[4４四]回転", r"(?:triple|double|single)s?(?:[- ](?:jumps?|toe\w*|loops?|lutz\w*|flips?|salchows?|axels?))", "a jump of four turns", unless_ja="[1-3１-３一二三]回転|トリプル|ダブル|連続"),
    row("[3３三]回転", r"(?:quads?|quadruples?|doubles?|singles?)(?:[- ](?:jumps?|toe\w*|loops?|lutz\w*|flips?|salchows?|axels?))", "a jump of three turns", unless_ja="[124１２４一二四]回転|クワッド|ダブル|連続"),
    row("[3３]点シュート|[3３]ポイント|スリーポイント|[3３]Ｐ|[3３]P", r"(?:one|two|four|five|six|seven|eight|nine|[124-9])-point(?:ers?| shots?| field goals?| baskets?| goals?)", "a shot worth three points", unless_ja="[2２]点(?:シュート)?|[4-9４-９]点"),
    row("(?<![代紀年月期台])後半(?:に|は|[0-9０-９]|開始|終盤|途中|立ち上がり|ロスタイム|アディショナル)", r"first half", "the second half", unless_ja="20|世紀|[0-9０-９]代後半|年度|来年|今年", unless_en=r"second|half-?time|break|latter|interval|restart|after (?:an? |the )?(?:[\w-]+ ){0,3}first half|later|then|late|final|extra"),
    row("前半(?:に|は|[0-9０-９]|開始|終了|終盤|途中|ロスタイム|アディショナル)", r"second half", "the first half", unless_ja="後半|折り返|ハーフタイム|[0-9０-９]代前半|年度|世紀"),
    row("[0-9０-９一二三四五六七八九十]三振を奪|奪三振", r"(?:was|were|been|got) struck out", "that he struck them out", unless_ja="三振(?:に|を喫)|凡退|打者は|打席|打数"),
    # tables and divisions
    row("勝ち点", r"win(?:ning)? points?|victory points?", "a point of the standings", unless_ja="決勝|サヨナラ|勝ち越し|マッチポイント|勝利"),
    row("(?<![0-9０-９第])[1-3１-３一二三]部(?:クラブ|チーム|校|の(?:クラブ|チーム|強豪))", rf"(?:{_ONE_TWO_THREE}) (?:(?:[a-z]+ish|[a-z]+an|[a-z]+ese) )?(?:clubs?|teams?|schools?)", "a division", unless_ja="[1-3１-３一二三](?:つの)?(?:クラブ|チーム|校)", unless_en="division|top[- ]flight|tier"),
    row("[0-9０-９]敗(?!者)", r"(?:defeated|beaten) [0-9]{1,2}(?![-–.,]?[0-9])(?! (?!and\b|in\b|at\b)[a-z])", "so many losses"),
    # mat and ring
    row("一本(?:勝ち|で(?:勝|破|下))", r"(?:won|wins?|winning|took|takes|taken) one\b(?! of)|one (?:wins?|victor(?:y|ies)|books?|bottles?|lines?|sticks?|pieces?)|single (?:win|victory)", "an ippon"),
    row("結びの一番", r"first (?:bout|match|game|one|battle|fight|contest)|number one|no\. ?1|best (?:bout|match|knot)|knot\w*", "the final bout", unless_en="final|last|closing"),
    # track, wheel and water
    row("番手(?:捲|まく)り?", r"no\. ?1|number one|first[- ]hand|turn(?:ing)? over the hand|hand rolls?", "an attack from second wheel"),
    row("[1-4１-４一二三四]連単|[23２３二三]連複", r"(?:consecutive|straight|successive|serial|chain) (?:single|double|unit|win|number|order)s?", "a bet on the finishing order"),
    row("十種競技", r"(?:ten|10) (?:\w+ )?(?:kinds?|types?|species|competitions?|athletes?|games?|sports)", "the decathlon"),
    row("七種競技", r"(?:seven|7) (?:\w+ )?(?:kinds?|types?|species|competitions?|athletes?|games?|sports|and ten)", "the heptathlon"),
    row("三段跳び", r"three[- ](?:step|stage|tier|level|dan|times?) (?:jump|leap)s?", "the triple jump"),
    row("春夏連続", r"(?:two|2|second) (?:consecutive|straight|successive) (?:years?|times?)|consecutive years|years in a row", "both of the spring and the summer of a year", unless_ja="年連続"),
    row("六大学", r"six[- ]years?", "the six universities of the league"),
)
# fmt: on
