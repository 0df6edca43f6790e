"""Bodies that are called another kind: a high school is no university, a shrine no temple.

A body is a name with its kind behind it in both languages. Where the English has the name with a
kind of which nothing is in the Japanese, and no word for the kind that is, it is another body.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from termcheck.names.english import English
from termcheck.names.rows import Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji, katakana
from termcheck.sounds.romaji import kana_key
from termcheck.tables.patterns import lazy

LEAST = 3  # letters of the key of a name
MOST = 40  # bodies of one text that are looked at
MOST_WORDS = 4  # capitalised words of an English body before its kind
LONGEST = 10  # characters of a Japanese body before its kind


class Kind(NamedTuple):
    """A kind of body.

    ja     how names of bodies end, a regular expression
    en     the words for it, in lower case: any of them says it; the first is shown
    other  what else in the Japanese may be called so, a regular expression; "" for nothing
    """

    ja: str
    en: tuple[str, ...]
    other: str = ""


def _kind(ja: str, en: str, other: str = "") -> Kind:
    return Kind(ja, tuple(en.split()), other)


_UNIVERSITY = r"大(?=病院|付|卒|戦|発(?:の|ベンチャー|スタートアップ|企業)|出身|准教授|名誉教授|特任|客員|講師|研究|院|生|側|教授|学長|医学|理学|工学|法学|文学|農学)|大(?![一-鿿々])"

KINDS: tuple[Kind, ...] = (
    # Schools
    _kind(rf"(?:医|医科|歯科)(?:大学|{_UNIVERSITY})", "university universities college institute academy school"),
    _kind(rf"(?<!医)(?<!医科)(?<!歯科)(?:大学|短大|{_UNIVERSITY})", "university universities college institute academy", "学|教授|研究|院|卒|大附|ユニバ|カレッジ"),
    _kind(r"高校|高等学校|[商工実]業?高|農高|(?:[商工](?:業)?|高)(?![一-鿿々])", "high school schools senior commercial technical", "学|校|小|中|塾|園|院|スクール|(?:北|南|東|西|商|工|実|農|高)(?![一-鿿])"),
    _kind(r"高専(?!ロボ)|高等専門学校", "college kosen technology tech institute", "学校|高校|高(?!専)"),
    _kind(r"小学校|小(?=の|に|で|が|は|を|、|・|\d)|中学校|学園|学院", "school schools academy gakuen gakuin high junior elementary", "校|学|院"),
    _kind(r"幼稚園|保育園|こども園", "kindergarten nursery preschool daycare day child children children's", "園|保育"),
    # Police, fire and courts
    _kind(r"警察署|署(?![一-鿿々])", "police station stations policemen officers precinct department fire tax", "警|署|派出所|交番|課税"),
    _kind(r"消防署|消防本部|消防局|消防団", "fire firefighting firefighters fireman firemen brigade", "消|火"),
    _kind(r"地検|高検|検察庁|検察", "prosecutors prosecutor's prosecutors' prosecutor prosecution", "検|起訴"),
    _kind(r"地裁|高裁|家裁|簡裁|裁判所|最高裁", "court courts", "裁|法廷|訴|判決|コート|公判|廷"),
    _kind(r"保健所|保健センター", "health healthcare", "保健|健康|衛生|厚|ヘルス"),
    _kind(r"刑務所|拘置所|少年院", "prison jail detention penitentiary reformatory juvenile", "刑|獄|拘|収容|プリズン"),
    # Media
    _kind(r"新聞社?", "newspaper newspapers shimbun shinbun daily press times paper papers news journal", "新聞|紙|報|日経|毎日|通信"),
    _kind(r"テレビ|放送", "tv television broadcasting broadcast broadcaster broadcasters hoso terebi telecasting network station radio", "テレビ|TV|放送|局|ラジオ|系|番組|ネット"),
    # Money and trade
    _kind(r"銀行|銀(?=の|が|は|、|と|頭)", "bank banks banking financial ginko", "銀|行|金|信|財|バンク|FRB|証|融"),
    _kind(r"証券", "securities brokerage broker", "証|セキュリティーズ|株|債"),
    _kind(r"信用金庫|信金|信組|信用組合", "shinkin credit bank banks union cooperative", "信"),
    _kind(r"商工会議所|商議所", "chamber chambers commerce cci", "商工会|商議所|議会|会議|院|室"),
    _kind(r"農協|漁協|生協|協同組合", "ja cooperative cooperatives co-op co-ops coop association union agricultural fisheries", "協|組合"),
    _kind(r"労働組合|労組|労連", "union unions labor labour rengo workers", "労|組合|ユニオン|連合|欧州|EU|会|連盟"),
    # Societies
    _kind(r"協会", "association society federation foundation institute league union council organization club agency", "協|会|団|機構|連盟|連|学会"),
    _kind(r"連盟", "federation league association union confederation alliance organization renmei board", "連|盟|協会|団|リーグ"),
    _kind(r"委員会|教委|選管", "committee commission board council panel authority association", "委|会|選管|公取|評議|コミ|教委"),
    _kind(r"財団", "foundation fund trust institute organization center", "財団|基金|ファン|協会|機構"),
    _kind(r"自治会|町内会", "association associations neighborhood neighbourhood residents residents' community council student government", "会"),
    # Houses
    _kind(r"病院|医療センター|医院", "hospital hospitals medical clinic infirmary", "病|医|院|療|診|ホスピ"),
    _kind(r"美術館", "museum gallery art arts bijutsukan", "美術|館|博|アート|ミュージアム|画"),
    _kind(r"博物館|資料館|記念館", "museum hall memorial center house archives", "館|博|ミュージアム"),
    _kind(r"図書館", "library libraries", "図書|文庫|書|ライブラリ"),
    _kind(r"水族館", "aquarium aquariums sea marine", "水族|アクア|シーワールド"),
    _kind(r"動物園", "zoo zoos zoological safari", "動物|園|ズー|サファリ"),
    _kind(r"劇場|座(?=の|で|が|は|に|、)", "theater theatre theaters playhouse hall opera za kabukiza", "劇|座|演|館|ホール|シアター|芸|舞|映"),
    _kind(r"神社|神宮|大社|天満宮|八幡宮|稲荷", "shrine shrines jingu taisha jinja inari tenmangu hachimangu", "神|宮|社|八幡|稲荷|天満|不動|鳥居|明神|権現"),
    _kind(r"寺(?![一-鿿々])|寺院", "temple temples ji monastery", "寺|院|堂|宗|仏|庵|坊|大師|不動|観音|尊|テンプル"),
    _kind(r"教会|聖堂", "church churches cathedral chapel", "教|聖|カトリ|チャーチ|礼拝|堂|牧師|神父|宗"),
    _kind(r"空港", "airport airports", "空港|飛行|港|羽田|成田|着陸|航空|便"),
    _kind(r"電力|電気", "electric power electricity denki denryoku epco", "電|発|パワー"),
    _kind(r"鉄道|電鉄|交通", "railway railways railroad rail railroads dentetsu tetsudo transportation transport train trains transit kotsu", "鉄|線|電車|JR|列車|駅|阪急|京急|近鉄|東急"),
)  # fmt: skip

# A kind that is the last word of an English body. Others (association, board) stand for too much.
_HEADS = frozenset(
    "University College School Hospital Bank Securities Court Prison Church Shrine Temple Library Museum Aquarium Zoo "
    "Theater Theatre Airport Railway Railroad Newspaper Shimbun Chamber Foundation Kindergarten Television Broadcasting".split()
)
# … of which English adds none to a name for its readers' sake.
_NEVER_ADDED = frozenset("University College Hospital Prison Church Aquarium Zoo".split())

_JA = [lazy(kind.ja) for kind in KINDS]
_OTHER = [lazy(f"{kind.ja}|{kind.other}" if kind.other else kind.ja) for kind in KINDS]
_RUN = lazy(rf"[一-鿿々ヶぁ-んァ-ヺー]{{1,{LONGEST}}}\Z")
_CHARACTER = lazy(r"[一-鿿]{2}")
_WORD = lazy(r"[a-z]+(?:['’-][a-z]+)*['’]?")


class Body(NamedTuple):
    """A body that is called another kind: its place in the folded Japanese, its first and last
    English words, and what kind it is; "" where it is no body at all."""

    start: int
    end: int
    first: int
    last: int
    kind: str


def other_kinds(row: Row) -> Iterator[Body]:
    """The bodies of a row that are another kind in its English."""
    if _HEADS.isdisjoint(row.english.words):
        return
    heads = [number for number, word in enumerate(row.english.words) if word in _HEADS]
    said: set[str] = set()
    for number in heads[:MOST]:
        word = row.english.words[number].lower()
        if any(word in kind.en and other.search(row.text) for kind, other in zip(KINDS, _OTHER, strict=True)):
            continue
        said = said or {word.replace("’", "'") for word in _WORD.findall(row.english.text.lower())}
        body = _meant(row, number, said)
        if body is None and row.english.words[number] in _NEVER_ADDED:
            body = _none(row, number)
        if body is not None:
            yield body


def _meant(row: Row, number: int, said: set[str]) -> Body | None:
    """The Japanese body whose name an English one has."""
    names = _before(row.english, number)
    for kind, ja in zip(KINDS, _JA, strict=True):
        if not said.isdisjoint(kind.en):
            continue
        for found in islice(ja.finditer(row.text), MOST):
            run = _RUN.search(row.text, max(0, found.start() - LONGEST), found.start())
            if run is None or _is_term(row, *found.span()):
                continue
            for name in names:
                at = _begins(row, run.group(), name)
                if at >= 0:
                    return Body(run.start() + at, found.end(), name, number, kind.en[0])
    return None


def _is_term(row: Row, start: int, end: int) -> bool:
    """Whether a kind is a term of the glossary, which tells of it."""
    original = row.line.folded.original
    return (original(start), original(end)) in row.terms


def _none(row: Row, number: int) -> Body | None:
    """Common words that became a body, or a body of a kind that has no row: Ujiko University for 氏子総代."""
    name = number - 1
    if row.english.together(name, number) and row.english.japanese(name) and len(sound := row.english.keys[name]) > LEAST:
        for token, after in pairwise(row.line.tokens):
            if kana_key(token.reading) == sound and token.end == after.start and after.is_common and _CHARACTER.match(after.surface):
                return Body(token.start, after.end, name, number, "")
    return None


def _before(english: English, number: int) -> list[int]:
    """The words of an English body before its kind, the first of them first."""
    first = number
    while first > max(0, number - MOST_WORDS) and english.together(first - 1, first):
        first -= 1
    return list(range(first, number))


def _begins(row: Row, run: str, number: int) -> int:
    """Where in the characters before a kind an English word may be read, or -1."""
    sound, word = row.english.keys[number], row.english.words[number]
    if len(sound) < LEAST:
        return -1
    at = next((at for at in range(len(run)) if kanji.ends(run, at, sound)), -1)
    if at >= 0:
        return at
    foreign = next((kana for kana in row.katakana if kana in run and katakana.alike(kana, word)), "")
    return run.find(foreign) if foreign else -1
