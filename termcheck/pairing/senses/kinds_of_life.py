"""What the counters of the rest of the news count: 3軒 are houses, 8合 of rice a measure, 2尾 fish."""

from __future__ import annotations

from termcheck.pairing.senses.families import (
    BALL_PARTS,
    BODILY,
    BUILT,
    CLOCK,
    FOUNDED,
    HELD,
    LAND,
    LIVING,
    MOVING,
    PLAY_PARTS,
    SHORT_TIME,
    SPORT,
    THOUGHT,
    WRITTEN,
)
from termcheck.pairing.senses.kinds_row import kind
from termcheck.pairing.senses.topics import (
    COPIES,
    CRABS,
    NO_BALLGAME,
    NO_BETS,
    OFFICE,
    POLLS,
    RAIL,
    RAKUGO,
    SHOTS,
    SHRINES,
    STAGE,
    STATUES,
    STOCKS,
    SUSHI,
)
from termcheck.tables.patterns import lazy

_WORN = lazy("服|スーツ|ドレス|着物|浴衣|水着|衣装|制服|シャツ|ユニホーム|ユニフォーム|下着|防護")
# What is no thing that stands or moves, and none that is founded.
_NO_THING = f"{HELD} {CLOCK} {PLAY_PARTS} book page text time fight-round letter poem song album copy"
# What people are not, whatever they are called by.
_NO_PERSON = f"{HELD.removeprefix('clothes ')} {CLOCK} {PLAY_PARTS.removesuffix(' reliever')} {LIVING} {MOVING} {BUILT} {LAND} {FOUNDED} {WRITTEN.removesuffix(' letter')} {THOUGHT.replace(' answer', '')} flight road sheet item machine"
# What is none of the places that people live in or go to.
_NO_PLACE = f"{_NO_THING} {LIVING} {MOVING} {THOUGHT} {SPORT}"

# What is held so many times, and is no ball game.
_HELD = lazy("連載|放送|番組|会議|会合|展覧|公演|選挙|調査|講座|接種|投票|訪問|募集|配信|掲載|演奏会|フォーラム|シンポ|受賞")
# A text in which cases are people.
_NO_PEOPLE = lazy(r"\A(?![\s\S]*(?:感染|陽性|相談|申請|応募|死亡|自殺|逮捕|摘発|検挙|けが|負傷|搬送|症|被害|殺|不明|虐待))")
# A state may be one of emergency.
_LANDS = LAND.replace("state ", "")
# What nothing is that happens so many times, and what makes of 回 the beginning of another word.
_NO_TIMES = f"{HELD} {SHORT_TIME} {LIVING} {BUILT} {_LANDS} {FOUNDED} month distance weighing liquid degree person role book aircraft wagon base page ward seat vote household copy car ship kind way"
_NO_TURN = "[目戦転線復答収避忌路数顧診送生分覧]|表示"

# Homes that are not those of people who live by themselves, and who may be counted by them.
_NOT_ALONE = lazy(r"\A(?![^\n]*(?:[一1１]人暮らし|ひとり暮らし|独り暮らし|独居|単身))")
# A school with its classes; the class that parents and children cook in together is none.
_AT_SCHOOL = lazy(r"\A(?![\s\S]*(?:親子|母子|父子|家族|夫婦|ペア|コンビ|カップル))[\s\S]*(?:担任|学級|クラス|教室)")
# What comes once a year, so that the fifth of it is five years on.
_A_YEAR_ON = "の(?:[0-9０-９]{1,2}月|正月|春|夏|秋|冬|誕生日|年越し|新年|記念日|命日|シーズン|大みそか|お盆|(?:猛暑|真夏|酷暑|夏|冬|真冬)日|熱帯夜|朝|夜(?!間))"

# What is held every year, so that this one's is the so-manieth of both.
_EVERY_YEAR = r"(?:今年|ことし|本年|今回)で[^。、]{0,6}回目|毎年|恒例|年に?[1１一][回度]"
_NOT_YEARLY = lazy(rf"\A(?![\s\S]*(?:{_EVERY_YEAR}))")
_NO_BALLGAME_NOR_YEARLY = lazy(rf"{NO_BALLGAME.pattern}(?![\s\S]*(?:{_EVERY_YEAR}))")

# fmt: off
LIFE = (
    # people
    kind("people", "人 名", never=f"{_NO_PERSON} round lap vague song work story long portion generation trial bureau",
         unless="[組乗分部前席制用区工類気口種間体暮掛目抜]|きり|がかり|家族|世帯"),
    kind("those who take a kick in turn", "人目", never="book page floor month year", where=lazy("PK|ＰＫ")),
    kind("people", "人目", never=f"{_NO_PERSON.replace(' time', '')} round lap", where=lazy("受賞|快挙|輩出|選ばれ|誕生|県勢|県内|県出身|町出身|市出身|村出身"), which=True),
    kind("people", "人目", never=f"{_NO_PERSON} round lap time", which=True),
    kind("an age", "歳 才", never="generation book sheet country car ship floor page time clothes"),
    kind("for so many people", "人分", never=f"{CLOCK} {LIVING} {MOVING} {LAND} book page floor"),
    kind("households", "世帯", "household building room role", _NOT_ALONE),
    kind("generations", "世代", "generation year person household generation-of-things kin"),
    kind("servings", "人前", "dish food person portion"),
    kind("a group of so many", "人組", never=f"pair {BODILY} {CLOCK} {BALL_PARTS} schoolclass book animal case"),
    kind("a child by its place among the others", "子", "kin person", led="第", which=True),
    kind("a year of school", "年生", "grade person", which=True),
    kind("a class of the school", "組", "schoolclass room person", _AT_SCHOOL, which=True, follows="[のはがでにを]"),
    kind("a class of trainees", "期生", "person generation", which=True),
    kind("a generation of a family or an office", "代目", never=f"{BODILY} second minute hour day week month year distance game inning time floor page animal car war age", which=True),
    kind("a generation of a family or a ruler", "世", "generation person", unless="[紀界代帯間話論]", which=True),
    kind("ministers", "閣僚", "person"),
    # occasions
    kind("how many times", "回", never=f"{_NO_TIMES} inning out hit run homer at-bat", where=_HELD, unless=_NO_TURN),
    kind("how many times", "回", never=_NO_TIMES, unless=_NO_TURN),
    kind("how many times", "回目 度目", never=f"rank {HELD} {CLOCK} {LIVING} {BUILT} {_LANDS} {FOUNDED} inning base at-bat book aircraft wagon page", where=_NO_BALLGAME_NOR_YEARLY, unless=_A_YEAR_ON, which=True),
    kind("how many times", "回目 度目", never=f"rank {HELD} {CLOCK} {LIVING} {BUILT} {_LANDS} {FOUNDED} book aircraft wagon base page", where=_NOT_YEARLY, unless=_A_YEAR_ON, which=True),
    kind("how many times", "度", "time event win title game tournament", follows="の(?:優勝|防衛|出場|五輪|登板|対戦|挑戦|受賞|結婚|離婚|逮捕|延期|失敗)|にわた"),
    kind("cases", "件", never=f"rank person role {BODILY} {CLOCK} {BALL_PARTS} {LIVING} book country prefecture ship aircraft wagon car train floor room page flight chair tool dish sheet lane length jump", where=_NO_PEOPLE, unless="[数名]"),
    kind("cases", "件", never=f"rank {BODILY} {CLOCK} {BALL_PARTS} {LIVING} book country prefecture ship aircraft wagon car train floor room page flight chair tool dish sheet lane length jump", unless="[数名]"),
    kind("cases", "例目", "case person death time event work wave", which=True),
    kind("cases", "例", "case person death time", lazy("感染|陽性|症例|死亡|変異|副反応|移植|確認"), unless="[外年会祭示題えを]"),
    kind("memorial years", "回忌", "anniversary year event"),
    kind("years since it began", "周年", "anniversary year"),
    # what people form
    kind("companies", "社", never=f"{_NO_PLACE} person shrine church country state prefecture municipality ward school case vote room floor household", where=lazy(r"\A(?![\s\S]*(?:神社|大社|寺社|参拝|稲荷))"), unless="[会員長寺務宅殿説内外]"),
    kind("shrines", "社", "shrine", SHRINES, unless="[会員長務宅説内外]"),
    kind("newspapers", "紙", never=f"{_NO_PLACE} {BUILT} {LAND} person", unless="[幣面上袋パコ]"),
    kind("magazines", "誌", never=f"{_NO_PLACE} {BUILT} {LAND} person", unless="[面上]"),
    kind("banks", "行", "company", lazy("銀行|地銀|メガバンク|頭取"), unless="[動政方事使員為列きうっわく間]"),
    kind("teams or clubs", "チーム 球団 クラブ", never=f"{_NO_THING} {LIVING} {MOVING} {THOUGHT} room floor hospital platform"),
    kind("schools", "校", never=f"{_NO_PLACE} country state prefecture municipality company agency shrine church hospital person case vote share room floor household", unless="[長舎門庭歌則外内名区正了閲]"),
    kind("kindergartens", "園", "school building", unless="[児長芸田]"),
    kind("ministries", "省庁 府省", "agency"),
    kind("parties", "党", "party group", unless="[首員内派則大籍]"),
    kind("a party by its strength", "党", "party group person", led="第", which=True),
    kind("groups", "団体", never=f"{_NO_PLACE} room floor", unless="(?:の[^、。]{0,6})?(?:王座|王者|統一|ベルト|タイトル)"),
    # places
    kind("countries", "カ国 か国 ヶ国 ヵ国 ケ国", where=lazy("賛成|反対|棄権|賛否|採決|採択"), never=f"{_NO_PLACE} {BUILT} prefecture municipality ward constituency water height household month area portion road company school person case", unless="語"),
    kind("countries", "カ国 か国 ヶ国 ヵ国 ケ国", never=f"{_NO_PLACE} {BUILT} prefecture municipality ward constituency water height household month area portion road company school person case vote", unless="語"),
    kind("languages", "カ国語 か国語 ヶ国語 ヵ国語", "language generation-of-things"),
    kind("prefectures", "県 都道府県 都府県 道府県 府県 都県 道県", never=f"{_NO_PLACE} {BUILT} country school company agency hospital household person case vote", unless="[内外民庁警議営道立]"),
    kind("municipalities", "市町村 市町 市 町 村", never=f"{_NO_PLACE} {BUILT} country state school company agency household person case vote", unless="[内外民長議場立営道役庁民政街並域会販況教中]"),
    kind("states or provinces", "州", "state area prefecture", unless="[知都兵立内]"),
    kind("a constituency by its number", "区", "constituency", POLLS, unless="[間内域画長民役別分議立]", which=True),
    kind("plots of land", "区画", "area portion room"),
    kind("broadcasters", "局", "broadcaster company", lazy("放送|テレビ|ラジオ|民放|系列|ネット局"), unless="[面長員地部]"),
    kind("post offices", "局", "bureau shop", lazy("郵便局|簡易局"), unless="[面長員地部]"),
    kind("places", "カ所 か所 ヶ所 ヵ所 ケ所 箇所", never=f"{HELD} {CLOCK} {PLAY_PARTS.replace(' gate', '')} {LIVING} {MOVING} person time book country case vote seat share"),
    kind("houses or shops", "軒", never=f"{_NO_PLACE} {LAND} person school company agency household case vote seat share", where=_NOT_ALONE, unless="[並先下]"),
    kind("homes", "戸", never=f"{_NO_PLACE} {LAND.replace(' field', '')} school company agency vote seat share", where=_NOT_ALONE, unless="[籍惑締建口別]"),
    kind("buildings", "棟", never=f"{_NO_PLACE} {LAND} person company agency household case vote seat share floor", unless="[梁続]"),
    kind("shops", "店 店舗", never=f"{_NO_PLACE} {LAND} person household case vote seat school share floor", unless="[員長頭内先主名番]"),
    kind("hotels or museums", "館", never=f"{_NO_PLACE} country state prefecture municipality person household case vote floor", unless="[長内員]"),
    kind("facilities", "施設 会場 球場 空港 病院 工場 事業所 拠点 団地", never=f"{_NO_PLACE} country state prefecture municipality person vote share household"),
    kind("people by what they do", "選手 投手 打者 議員 候補 首脳 知事 市長 社長 被告 容疑者 児童 生徒 学生", never=f"{_NO_THING} {LIVING} {MOVING} {THOUGHT} {LAND} {BUILT} {FOUNDED} game"),
    kind("teams, parties, leagues", "球団 会派 政党 リーグ", never=f"{_NO_THING} {LIVING} {MOVING} {THOUGHT} {BUILT} country"),
    kind("fields or departments", "部門 分野 学部 学科", never=f"{_NO_PLACE} {BUILT} country prefecture municipality person"),
    kind("bills or items", "法案 議案 項目", never=f"{_NO_THING.replace(' text', '').replace(' page', '')} animal country car person building company"),
    kind("colors", "色", "color kind", unless="[々彩紙素鉛覚の白]"),
    kind("rooms", "室", never=f"{_NO_PLACE} {LAND} {FOUNDED} person household vote", unless="[内外長温町]"),
    kind("a floor", "階", "floor building room shop", unless="[級段層調俊氏位]"),
    kind("stations", "駅", "station shop building", unless="[伝弁前員長舎頭ビ]"),
    kind("a station of the mountain trail", "合目", "mountain-station", which=True),
    kind("a platform by its number", "番線", "platform", which=True),
    kind("seats", "議席", never=f"{_NO_PLACE} {BUILT} {FOUNDED}"),
    kind("seats", "席", "seat person constituency", lazy(r"\A(?![\s\S]*(?:落語|高座|講談|寄席|噺))"), unless="[上順巻捲料次目数]"),
    kind("stories told", "席", "story work", RAKUGO, unless="[上順巻]"),
    # offices and law
    kind("a term of office", "期目", "term person", OFFICE, which=True),
    kind("a term of office", "期", "term win person", OFFICE, unless="[目連ぶ決生間待限末比首初日]", follows="[、。務で目を]|$|[0-9０-９]"),
    kind("a Cabinet by its number", "次内閣 次政権 次改造内閣", "cabinet term", which=True),
    kind("a round of its kind", "次リーグ 次予選 次選考 次募集 次審査 次試験 次面接 次公募", "round stage game season tournament subject event", which=True),
    kind("a budget or a wave by its number", "次補正 次世界大戦", "cabinet war money", which=True),
    kind("articles of law", "条", "article law", lazy("憲法|刑法|民法|条約|法律|(?<!破産)法第|基本法|規約|国連憲章"), unless="[件例約項]"),
    kind("an instance of the courts", "審", "court trial", unless="[議査判理員制]", which=True),
    kind("votes", "票", "vote person lead seat country", lazy("賛成|反対|棄権|賛否|採決|採択"), unless="[田数]"),
    kind("votes", "票", "vote person lead seat work sheet letter event", lazy("応募|募集|公募|アンケート|投書"), unless="[田数]"),
    kind("votes", "票", "vote person lead seat", NO_BETS, unless="[田数]"),
    kind("shares", "株", "share", STOCKS, unless="[価主式安高分]"),
    kind("signatures", "筆", "signature person", lazy("署名"), unless="[頭者記]"),
    # things that move
    kind("vehicles or machines", "台", never=f"{THOUGHT} {SPORT} {_NO_THING} {BUILT} {LAND} {FOUNDED} person animal household vote share case", unless="[風頭本所湾地詞目北車後]"),
    kind("cars of a train", "両", "wagon car train", RAIL, unless="[編国親者方側院党日立目毛]"),
    kind("cars of a train", "両編成", "wagon car train"),
    kind("a car by its number", "号車", "wagon car", which=True),
    kind("a reactor by its number", "号機", "reactor satellite machine car aircraft vague", which=True),
    kind("what is installed", "基", never=f"{THOUGHT} {SPORT} {LAND} company agency school team army person household vote share case car train aircraft"),
    kind("ships", "隻 艘", never=f"{THOUGHT} {SPORT} {_NO_THING} {BUILT} {LAND} {FOUNDED} person animal household vote share case car train aircraft"),
    kind("aircraft", "機", never=f"{THOUGHT} {SPORT} {_NO_THING} {BUILT} {LAND} person animal household vote share case car train ship", unless="[関能械会運種体長内材構動]"),
    kind("flights", "便", "flight train ship car time", unless="[利乗箋器宜秘所]"),
    kind("lanes", "車線", "lane-of-road road"),
    kind("bicycles or cars by their wheels", "輪", "wheel cycle car blossom", follows="[車駆バ]"),
    # living things and what is eaten
    kind("animals", "頭", "animal horse person beast", unless="[部目文取領角脳]"),
    kind("animals", "匹", "animal bird fish crab greenery beast", unless="[敵]"),
    kind("birds", "羽", "bird animal beast", unless="[田根織生毛目]"),
    kind("fish", "尾", "fish animal beast", unless="[張根翼]"),
    kind("crabs or squid", "杯 ぱい", "crab fish animal", CRABS),
    kind("cups or glasses", "杯", "dish drink food portion container crab liquid", unless="[目戦]"),
    kind("pieces of sushi", "貫", "food item dish", SUSHI),
    kind("meals", "食", "dish food day person", unless="[品料事堂器用中道費育卓文物材]"),
    kind("rice or sake by the go", "合", "sake drink dish liquid weighing food", lazy("酒|瓶|米|飯|炊|飲|杯"), unless="[目計格同意併流成]"),
    kind("rice or sake by the sho", "升", "sake drink dish liquid weighing container food"),
    kind("blossoms", "輪", "blossom greenery", unless="[車駆バ姦郭番]|レ"),
    kind("bags", "袋", "bag container item food portion", unless="[小]"),
    kind("tablets", "錠", "medicine day", unless="前"),
    kind("tatami mats", "畳 帖", "room-unit room floor area distance"),
    # things
    kind("shoes or socks", "足", "shoe pair clothes", unless="[りらを場元並首跡踏先]"),
    kind("suits or dresses", "着", "clothes item", _WORN, unless="[工陸用任目手替]"),
    kind("books", "冊", "book copy work item", unless="[子]"),
    kind("copies", "部", "copy book company item sheet", COPIES, unless="[門分屋長員隊署品会数作上]"),
    kind("masks, cards, clothes", "枚", never=f"time {CLOCK} {PLAY_PARTS} {LIVING} {MOVING} {BUILT} {LAND.removesuffix(' field')} {FOUNDED} book copy part-of-body machine chair person",
         where=lazy("マスク|カード|シャツ|タオル|ティッシュ|皿|メダル|券|毛布|紙幣|札|硬貨|せんべい|煎餅|餅|畳|ガラス"), unless="[目挙舌]"),
    kind("sheets, tickets, pictures", "枚", never=f"time {CLOCK} {PLAY_PARTS} {LIVING} {MOVING} {BUILT} {LAND.removesuffix(' field')} {FOUNDED} book part-of-body machine chair",
         unless="[目挙舌]"),
    kind("bones, teeth or limbs", "本", "part-of-body", lazy("骨|歯|指|髪の毛|爪|[腕脚足角尾牙]が?[0-9０-９一二三四五六七八九]本|ひげ|しっぽ"), follows="(?:折|抜|失|骨折|生え|を(?:折|失|切|骨折)|の(?:指|歯|骨|足|脚|腕|角|爪))"),
    kind("how many there are, long and thin", "本", never="person book clothes animal country ship aircraft part-of-body time day month week hour minute base page shop room company jewel stone chair",
         unless="[部社店庁州人来当格命場気質日名文音土線塁業丸]|の(?:ダブル|シュート|ミス)"),
    kind("chairs or tables", "脚", "furniture", unless="[本色光力]"),
    kind("statues or figures", "体", "statue item machine animal", STATUES, unless="[制育重操験調力系質感内格温]"),
    kind("shots", "発", "round-of-shots time", SHOTS, unless="[表足見車射売電言進生行想覚信症達展令砲]"),
    kind("letters, words", "文字 字 語", "text digit", unless="[学学訳り族彙]"),
    kind("letters or messages", "通", "letter sheet item case event", unless="[りる行過常信知学院勤報算販貨称訳路帳]"),
    kind("pages", "ページ 頁", "page book"),
    kind("chapters", "章", "chapter work person"),
    kind("episodes", "話", "episode work", unless="[題者し術法す]"),
    kind("songs", "曲", "song work", unless="[名線折]"),
    kind("works", "作目 作", "work book copy season person", unless="[品業戦家者成曲詞付物用法]"),
    kind("poems", "句", "poem", lazy("俳句|川柳|句会|句集|投句|俳人|俳壇")),
    kind("swords", "振り 口", "weapon", lazy("刀|剣|太刀")),
    kind("cylinders", "気筒", "cylinder"),
    kind("inches across", "型", "distance machine", lazy("テレビ|液晶|有機EL|有機ＥＬ|モニター|ディスプレー|画面|スマホ|タブレット|タイヤ|ホイール")),
    kind("rows", "列", "line-of-text lane-of-road", unless="[車島挙伝席強国柱聖]"),
    kind("doses", "回分", "medicine day", lazy("ワクチン|接種|投与|薬|瓶")),
    kind("a grade of the test", "級", "grade rank stage", lazy("英検|漢検|数検|検定|簿記|資格|珠算|級に合格|級を取得"), unless="[友数]", which=True),
    kind("poems", "首", "poem", unless="[相都位脳長席班謀]"),
    kind("parts in a play", "役", "role person", STAGE, unless="[員所割者場職]"),
    kind("acts of a play", "幕", "act work", lazy("歌舞伎|芝居|舞台|公演|オペラ|演劇"), unless="[府下内張僚末引開切]"),
    kind("parts of one work", "部作", "family-series work book story game"),
    kind("questions", "問", "question answer point", unless="[題屋わ診い責]"),
    kind("digits", "桁 ケタ けた", "digit rank person case growth win hit homer run game strikeout steal goal point"),
    kind("steps", "歩", "step stage", unless="[道行兵合み数幅調]"),
    kind("stages", "段階", "stage rank grade tier", unless="評"),
    kind("a stage or a step", "段目", "stage step floor rank furniture fitting", unless="[差優]", which=True),
    kind("what is counted in a game", "個", "steal strikeout base walk out homer hit error time title medal", follows="目?の(?:盗塁|奪?三振|四死?球|死球|アウト|犠打|安打|本塁打|失策)"),
    kind("things", "個", never=f"rank {CLOCK} {BALL_PARTS} {LAND} {FOUNDED} {MOVING.replace(' wheel', '')} person household animal bird fish vote seat case road room floor station", unless="[人室別性所体展店々]"),
    kind("groups of people", "班", "group team squad person", unless="[長員]"),
    kind("classes", "クラス", never=f"{CLOCK} {BALL_PARTS} {LAND} {MOVING} school company person building", unless="[ター]"),
    kind("kinds", "種類 種", never=f"person country prefecture municipality {CLOCK} {PLAY_PARTS} building shop room floor station hospital company agency time road household", unless="[目別子々牛]"),
    kind("lines of verse or text", "行", "line-of-text text poem", lazy("詩|文章|原稿|コラム|短文"), unless="[動政方事使員為列きうっわく間]"),
    kind("shifts", "交代制 交替制", "shift"),
    kind("a century by its number", "世紀", "century generation", follows="(?:の)?(?:前半|後半|半ば|初頭|初め|末|中頃|中ごろ|ごろ|頃|以降|以前|から|に(?!わた)|の)"),
    kind("centuries", "世紀", "century year generation"),
    kind("weeks", "週間 週連続 週目 週", "week day time game month win streak", unless="[末刊報明休]", where=lazy(r"\A(?![\s\S]*\bweekly\b)")),
)
# fmt: on
