"""Whom or what a figure counts by its noun: 乗員12人 are no passengers, 豚1200頭 no cows.

English is free to choose its noun, so that a word outside the families says nothing. Where the noun
that is joined to the Japanese figure and the one joined to the English figure are two members of one
family, the English counts the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from termcheck.cues import Cued
from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.patterns import lazy
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple


class Noun(NamedTuple):
    """A member of a family.

    family  its number
    says    what it is, for the message
    ja, en  the nouns of both languages
    joined  the Japanese up to a figure that it counts
    topic   the Japanese up to a figure that may be how many there are of it: 乗員は
    named   the Japanese behind a figure that it counts: の乗員
    """

    family: int
    says: str
    ja: re.Pattern[str]
    en: re.Pattern[str]
    joined: re.Pattern[str]
    topic: re.Pattern[str]
    named: re.Pattern[str]


# A family to a line: what each member is, its Japanese, its English. A family may be said to qualify a
# noun (女性職員), which then stands between it and the figure.
_MEN = r"m[ae]n|boys?|males?|gentlem[ae]n|brothers?|sons?"
_WOMEN = r"wom[ae]n|girls?|females?|lad(?:y|ies)|sisters?|daughters?|school ?girls?"
_STUDENTS = r"students?|pupils?|child(?:ren)?|\w*graders?|kids?|boys?|girls?|school ?(?:child\w*|boys?|girls?)|teen\w*|youths?|undergraduates?|freshm[ae]n|sophomores?|juniors?|seniors?"
_STAFF = r"staff\w*|employees?|workers?|officials?|personnel|caregivers?|clerks?"
QUALIFYING: tuple[tuple[tuple[str, str, str], ...], ...] = (
    (
        ("men", "(?<![長次二三四五])男(?:性|子|児|の子)?(?!女)", _MEN),
        ("women", "(?<!男)(?<![長次二三四五])女(?:性|子|児|の子)?", _WOMEN),
    ),
    (
        ("Japanese", "日本人", "Japanese"), ("Chinese", "中国人", "Chinese"), ("South Koreans", "韓国人", r"(?:South )?Koreans?"), ("Americans", "米国人|アメリカ人|米軍", r"Americans?|U\.?S\.?"),
        ("Britons", "英国人|イギリス人", "British|Britons?|English"), ("Vietnamese", "ベトナム人", "Vietnamese"), ("Filipinos", "フィリピン人", r"Filipin\w+|Philippine"), ("Russians", "ロシア人", "Russians?"),
        ("French", "フランス人", "French"), ("Germans", "ドイツ人", "Germans?"), ("Brazilians", "ブラジル人", "Brazilians?"), ("Indians", "インド人", "Indians?"), ("Nepalese", "ネパール人", "Nepal\\w+"), ("Taiwanese", "台湾人", "Taiwan\\w*"),
    ),
    (("Japanese", "日本人", "Japanese"), ("foreigners", "外国人", r"foreign\w*|non-?Japanese")),
)  # fmt: skip
COUNTED: tuple[tuple[tuple[str, str, str], ...], ...] = (
    (
        ("those in contact with them", "濃厚接触者|接触者", r"contact\w*|exposed"),
        ("those infected", "感染者|陽性者|感染確認|新規感染", r"infect\w+|positive\w*|cases?|patients?"),
        ("the dead", "死者|死亡者|犠牲者", r"dead|deaths?|died|fatalit\w+|killed|victims?"),
        ("those seriously ill", "重症者|重症患者", r"serious\w*|severe\w*|critical\w*|grave\w*"),
        ("those who recovered", "退院者|回復者|退院した人", r"discharged|recover\w*|left"),
    ),
    (
        ("pupils or students", "児童|生徒|園児|(?:小学|中学|高校|大|短大|専門学校|高専|留)?学生|[小中]学生|高校生|児童生徒", _STUDENTS),
        ("teachers", "教諭|教員|教職員|教師|講師|先生", r"teach\w+|instructors?|faculty|educators?|professors?|lecturers?|staff\w*"),
        ("parents", "保護者|父母", r"parents?|guardians?|mothers?|fathers?"),
    ),
    (
        ("pupils of elementary school", "小学生", r"elementary|primary|grade[- ]school\w*"), ("pupils of junior high school", "中学生", r"junior[- ]high|middle[- ]school\w*"),
        ("pupils of high school", "高校生", r"(?<!junior )(?<!junior-)high[- ]school\w*"), ("university students", "大学生", r"university|college|undergraduates?"),
    ),
    (
        ("passengers", "乗客", "passengers?"), ("crew", "乗員|乗組員|乗務員|船員", r"crew\w*|attendants?|sailors?"), ("drivers", "運転手|運転士", r"drivers?|motorm[ae]n"), ("pedestrians", "歩行者|通行人", r"pedestrians?|passers-?by"),
    ),
    (
        ("plaintiffs", "原告", "plaintiffs?"), ("defendants", "(?<!原)被告|被告人", r"defendants?|accused"), ("lay judges", "裁判員", r"lay|citizen"), ("judges", "裁判官", r"(?<!lay )(?<!citizen )(?:judges?|justices?)"),
        ("lawyers", "弁護士|弁護人", r"lawyers?|attorneys?|counsel\w*"), ("prosecutors", "検察官|検事", r"prosecut\w+"),
    ),
    (
        ("suspects", "容疑者|被疑者|犯人", r"suspects?|perpetrators?|culprits?|criminals?"), ("victims", "被害者|犠牲者", r"victims?"), ("police officers", "警察官|警官|署員|捜査員", r"police\w*|officers?|investigators?|detectives?"),
        ("the bereaved", "遺族", r"bereaved|famil\w+|relatives?|survivors?|kin"), ("witnesses", "目撃者|証人", r"witness\w*"), ("firefighters", "消防隊員|消防士|消防団員|消防署員", r"fire ?fighters?|firem[ae]n"),
    ),
    (
        ("doctors", "医師|医者", r"doctors?|physicians?|surgeons?"), ("nurses", "看護師", r"nurses?"), ("patients", "(?<!重症)患者", r"patients?|cases?|infect\w+"), ("pharmacists", "薬剤師", r"pharmacists?"),
        ("residents or users", "入所者|入居者|利用者|利用客", r"residents?|users?|clients?|customers?|passengers?"), ("staff", "職員|従業員|スタッフ|介護士|社員", _STAFF),
    ),
    (
        ("candidates", "立候補者|候補者?(?!地)|新人候補", r"candidates?|hopefuls?|contenders?"), ("voters", "有権者", r"voters?|electors?|electorate|eligible"), ("those elected", "当選者", r"elected|winners?|won|winning|successful"),
    ),
    (
        ("applicants", "受験者|受験生|志願者|応募者|申込者", r"applicants?|examinees?|test[- ]?takers?|candidates?|appli\w+"), ("those who passed", "合格者", r"success\w*|pass\w*|accepted|admitted"),
    ),
    (
        ("children", "(?<!男女)子ども|子供|児童", r"child(?:ren)?|kids?|minors?|boys?|girls?|pupils?|students?"), ("adults", "大人|成人", r"adults?|grown-?ups?"), ("the elderly", "高齢者|お年寄り", r"elder\w*|senior\w*|aged|old\w*"), ("babies", "赤ちゃん|乳児|新生児", r"bab(?:y|ies)|infants?|newborns?"),
    ),
    (("sons", "息子", r"sons?|boys?|children"), ("daughters", "娘", r"daughters?|girls?|children"), ("grandchildren", "孫", r"grand\w+")),
    (("brothers", "兄弟", r"brothers?|siblings?"), ("sisters", "姉妹", r"sisters?|siblings?")),
    (
        ("players", "選手", r"players?|athletes?|competitors?|swimmers?|runners?|skaters?"), ("referees", "審判員?", r"referees?|umpires?|judges?"), ("coaches", "監督|コーチ", r"coach\w*|managers?"), ("those who watched", "観客|観衆", r"spectators?|fans|crowd|audience|onlookers?"),
    ),
    (
        ("residents", "住民|町民|村民|島民|市民", r"residents?|citizens?|locals?|inhabitants?|islanders?|villagers?"), ("tourists", "観光客|旅行者|旅行客", r"tourists?|visitors?|travel\w+|holidaymakers?"), ("guests", "宿泊客|宿泊者", r"guests?|tourists?|visitors?|stay\w*"),
        ("customers", "客|買い物客|顧客|来店客", r"customers?|shoppers?|clients?|guests?|visitors?|patrons?|passengers?|diners?|users?|tourists?"), ("employees", "従業員|社員|店員", _STAFF), ("evacuees", "避難者|避難民", r"evacuees?|evacuat\w+|residents?|displaced"),
    ),
    (("creditors", "債権者", r"creditors?|lenders?"), ("debtors", "債務者", r"debtors?|borrowers?")),
    (("soldiers", "兵士|軍人|隊員", r"soldiers?|troops?|servicem[ae]n|military|members?|marines?"), ("civilians", "民間人|一般市民", r"civilians?|citizens?")),
    (("directors", "取締役|役員|理事", r"directors?|officials?|executives?|board|officers?|trustees?"), ("shareholders", "株主", r"shareholders?|stockholders?|investors?"), ("employees", "従業員|社員", _STAFF)),
    (
        ("regular employees", "正社員|正規雇用", r"regular|permanent|full-?time|employees?"), ("workers on other terms", "非正規(?:社員|職員|雇用|労働者)?|派遣社員|パート|アルバイト|契約社員|期間従業員", r"non-?\w+|temp\w*|part-?tim\w*|contract\w*|irregular|dispatch\w*|seasonal|fixed"),
    ),
    # beasts
    (
        ("pigs", "豚|子豚|養豚", r"pigs?|hogs?|swine|piglets?|pork"), ("cattle", "牛", r"cows?|cattle|cal(?:f|ves)|bulls?|ox(?:en)?|steers?|dairy|beef|heifers?"), ("horses", "馬", r"horses?|pon(?:y|ies)|mares?|colts?|fill(?:y|ies)|thoroughbreds?|racehorses?"), ("sheep", "羊|ヒツジ", r"sheep|lambs?"), ("goats", "ヤギ", "goats?"),
        ("chickens", "鶏|ニワトリ|にわとり|ひな", r"chickens?|hens?|birds?|poultry|layers?|broilers?|chicks?|fowl"), ("ducks", "アヒル|カモ", r"ducks?|birds?"), ("dogs", "犬", r"dogs?|pupp\w+|canines?"), ("cats", "猫|ネコ", r"cats?|kittens?"), ("monkeys", "猿|サル", r"monkeys?|macaques?"), ("deer", "鹿|シカ", "deer"),
        ("wild boars", "猪|イノシシ", r"boars?|pigs?"), ("bears", "熊|クマ", r"bears?|cubs?"), ("rabbits", "ウサギ", r"rabbits?|hares?"), ("dolphins", "イルカ", r"dolphins?"), ("whales", "クジラ|鯨", r"whales?"), ("elephants", "ゾウ", r"elephants?"), ("pandas", "パンダ", r"pandas?"), ("lions", "ライオン", r"lions?"), ("penguins", "ペンギン", r"penguins?|birds?"),
    ),
    # what moves
    (
        ("cars", "乗用車|軽自動車|自動車|自家用車", r"(?<!patrol )(?<!police )cars?|vehicles?|automobiles?|sedans?|minicars?"), ("trucks", "トラック|ダンプカー|トレーラー", r"trucks?|lorr(?:y|ies)|trailers?|vehicles?"), ("buses", "バス", r"bus(?:es)?|coach(?:es)?|vehicles?"), ("taxis", "タクシー", r"taxis?|cabs?|vehicles?"),
        ("motorcycles", "バイク|オートバイ|二輪車", r"motor\w+|bikes?|scooters?"), ("bicycles", "自転車", r"bicycles?|bikes?|cycles?"), ("patrol cars", "パトカー", r"patrol\w*|police"), ("ambulances", "救急車", r"ambulances?"), ("fire engines", "消防車|ポンプ車|はしご車", r"fire[- ]?(?:truck|engine|vehicle|appliance)s?|engines?|pump\w*|ladder\w*|vehicles?"),
        ("helicopters", "ヘリ(?:コプター)?", r"helicopters?|choppers?|aircraft"), ("fighters", "戦闘機", r"fighters?|jets?|aircraft|planes?|warplanes?"), ("bombers", "爆撃機", r"bombers?|aircraft|planes?"), ("fishing boats", "漁船", r"fish\w*|boats?|vessels?|trawlers?"), ("warships", "軍艦|艦艇|護衛艦|駆逐艦", r"warships?|destroyers?|naval|ships?|vessels?|frigates?"),
    ),
    # what stands
    (
        ("elementary schools", "小学校", r"elementary|primary|grade|schools?"), ("junior high schools", "(?<!小)中学校", r"junior[- ]high|middle|schools?"), ("high schools", "高校|高等学校", r"(?<!junior )high[- ]school\w*|(?<!elementary )(?<!middle )(?<!high )schools?"), ("universities", "大学", r"universit\w+|colleges?|schools?|institutions?"), ("kindergartens", "幼稚園", r"kindergartens?|preschools?"), ("nurseries", "保育園|保育所", r"nurser\w+|day-?\s?care\w*|child\w*|preschools?"),
    ),
    (
        ("houses", "住宅|民家|家屋|住家", r"houses?|homes?|residen\w+|blocks?|towers?|dwellings?|buildings?|housing"), ("warehouses", "倉庫", r"warehouses?|storehouses?|sheds?|storage|barns?|buildings?"), ("factories", "工場", r"factor\w+|plants?|mills?|buildings?"), ("condominiums", "マンション|アパート", r"condo\w*|apartments?|flats?|blocks?|towers?|high-rises?|buildings?|units?|complex\w*|houses?"),
    ),
    (
        ("convenience stores", "コンビニ(?:エンスストア)?", r"convenience|stores?"), ("supermarkets", "スーパー", r"supermarkets?|stores?"), ("department stores", "百貨店|デパート", r"department|stores?"), ("restaurants", "飲食店|レストラン|居酒屋", r"restaurants?|eater\w+|bars?|pubs?|establishments?|diners?|stores?|shops?|dining"), ("pharmacies", "薬局|ドラッグストア", r"pharmac\w+|drug\w*|stores?"), ("hotels", "ホテル|旅館|宿泊施設", r"hotels?|inns?|ryokan|lodg\w+|accommodat\w+|facilit\w+"),
    ),
    (("hospitals", "(?<!大学)病院", r"hospitals?|medical|institutions?|facilit\w+"), ("clinics", "診療所|クリニック|医院", r"clinics?|medical|institutions?|facilit\w+|practices?|hospitals?"), ("nursing homes", "老人ホーム|介護施設", r"nursing|care|homes?|facilit\w+|elderly")),
)  # fmt: skip

# What may stand between a noun and its figure.
_LINK = "(?:ら|たち|など)?(?:の?うち|を|計|約|延べ|のべ|合わせて|新たに|別の|ほかに?|さらに|最大|少なくとも|およそ)*$"
_OTHER_NOUN = "[一-龥ァ-ヴー]{0,5}"
_TOPIC = "数?(?:は|が)(?:計|約|延べ|合わせて|全国で|県内で|現在|およそ|少なくとも|合計)?$"
_NAMED = r"(?:余り|以上|ほど|近く)?の(?:[^、。はがをにでと0-9０-９]{{0,6}}?)(?:{ja})(?![団用側服席室館所数料会対連])"
# Behind a topic's figure, where it says how many there are.
_SAID = lazy(r"(?:余り|以上|ほど|近く|超|程度)?(?:[。、，）)]|で(?!は|も|き)|だ|と(?:な|発|し|、|の)|に(?:上|達|な|増|減|の|と|も)|い(?:た|る|て)|を(?:超|数|上回)|増|減|多|少|$)")
# Whose figure it is, though another noun follows: 感染した2人の濃厚接触者.
_INFECTED = lazy("(?:感染|陽性)(?:し(?:た|ている)|が(?:確認|判明)(?:された|した)|と(?:判定|確認)された|だった|となった|の)(?:約)?$")


def _noun(family: int, says: str, ja: str, en: str, qualifies: bool) -> Noun:
    between = _OTHER_NOUN if qualifies else ""
    return Noun(
        family, says, lazy(ja), lazy(rf"\b(?:{en})\b", re.IGNORECASE),
        lazy(f"(?:{ja}){between}{_LINK}"), lazy(f"(?:{ja}){between}{_TOPIC}"), lazy(_NAMED.format(ja=ja)),
    )  # fmt: skip


NOUNS = tuple(
    _noun(number, *member, number < len(QUALIFYING)) for number, family in enumerate(QUALIFYING + COUNTED) for member in family
)
_TABLE = Cued(NOUNS, lambda noun: noun.ja.pattern, 1)
_BEFORE, _AFTER, _BEFORE_EN, _AFTER_EN = 20, 16, 40, 60
# How far apart two nouns stand that share a figure.
_JOINT = 3
# Where the noun phrase of an English figure ends, and where the clause does.
_PHRASE = lazy(r"[.,](?!\d)|[;:!?()]|(?<!more )(?<!fewer )(?<!less )\bthan\b|\b(?:of|who|whom|in|with|from|at|on|were|was|is|are|be|been|have|has|had|to|for|by|that|which|including|whose|when|after|before|as|during|aboard|and|or|died|tested|got|left|took|per)\b", re.IGNORECASE)
_CLAUSE = lazy(r"[.;:!?](?=\s|$)|\b(?:at|near|inside|outside) (?:an?|the)\b")
_COUNTS = frozenset((Kind.COUNT, Kind.NUMBER))


def counted_otherwise(ja: Mention, en: Mention, context: Context, japanese: Sequence[Mention], english: Sequence[Mention]) -> str:
    """What a Japanese figure counts, where the English noun that its partner counts is another of its
    family; "" where it is not, or nothing can be told.

    japanese, english  the mentions of the row
    """
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or en.kind not in _COUNTS:
        return ""
    ours = _nouns(*here)
    if not ours:
        return ""
    phrase, around = _english(en, there, english)
    if not phrase:
        return ""
    for noun in ours:
        if noun.en.search(phrase if _INFECTED.search(here[0][max(0, here[1] - _BEFORE) : here[1]]) else around):
            continue
        others = [other for other in NOUNS if other.family == noun.family and other is not noun and other.en.search(phrase)]
        if not others or any(_beside(other, noun, here) for other in others):
            continue
        if _said_of_another(en, noun, context, english) or any(_counts_too(ja, others, context, japanese)):
            continue
        return noun.says
    return ""


def _nouns(text: str, start: int, end: int) -> list[Noun]:
    """The nouns that a Japanese figure counts."""
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    if _INFECTED.search(before):
        return [noun for noun in NOUNS if noun.says == "those infected"]
    wanted = _TABLE.wanted(before + after)
    named = [noun for noun in wanted if noun.named.match(after)]
    joined = [noun for noun in wanted if noun.joined.search(before)]
    families = {noun.family for noun in named}
    if not named and not joined and _SAID.match(after):
        return [noun for noun in wanted if noun.topic.search(before)]
    return named + [noun for noun in joined if noun.family not in families]


def _beside(other: Noun, noun: Noun, here: tuple[str, int, int]) -> bool:
    """Whether another noun shares the figure: 乗客乗員132人, 従業員と利用者20人."""
    before = here[0][max(0, here[1] - _BEFORE) : here[1]]
    ours = [found.start() for found in noun.ja.finditer(before)]
    return any(0 <= max(ours, default=-1) - found.end() <= _JOINT for found in other.ja.finditer(before))


def _english(en: Mention, there: tuple[str, int, int], english: Sequence[Mention]) -> tuple[str, str]:
    """The noun phrase of an English figure, and all that stands around it up to the next figures."""
    text, start, end = there
    shift = en.start - start
    following = min((m.start - shift for m in english if m.start - shift >= end and not m.weak), default=len(text))
    preceding = max((m.end - shift for m in english if m.end - shift <= start and not m.weak), default=0)
    after = _CLAUSE.split(text[end : min(following, end + _AFTER_EN)])[0]
    before = _CLAUSE.split(text[max(preceding, start - _BEFORE_EN, 0) : start])[-1]
    return _PHRASE.split(text[start:end] + after)[0], f"{before}{text[start:end]}{after}"


def _said_of_another(en: Mention, noun: Noun, context: Context, english: Sequence[Mention]) -> bool:
    """Whether another English figure of the same value counts what the Japanese one does."""
    for other in english:
        if other is not en and _value(other) == _value(en) and (at := context.in_en(other)) is not None and noun.en.search(_english(other, at, english)[1]):
            return True
    return False


def _counts_too(ja: Mention, others: Sequence[Noun], context: Context, japanese: Sequence[Mention]) -> list[bool]:
    """Whether another Japanese figure of the same value counts what the English one does."""
    same = [m for m in japanese if m is not ja and _value(m) == _value(ja)]
    return [any(noun in others for noun in _nouns(*at)) for m in same if (at := context.in_ja(m)) is not None]


def _value(mention: Mention) -> object:
    return mention.value.low if isinstance(mention.value, Quantity) else mention.value
