"""Posts and ranks, and the English that is another one's: a managing director is no president.

A post is rightly said by any of its words, anywhere in the English. Where there is none of
them, one of the words that mean another post is wrong, unless the Japanese has that post, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from termcheck.names.people import holders
from termcheck.names.people.callings import CALLINGS
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class Post(NamedTuple):
    """A post.

    right  English words, in lower case, any of which says it; the first is shown
    wrong  words that say another
    """

    right: tuple[str, ...]
    wrong: tuple[str, ...]


def _post(right: str, wrong: str) -> Post:
    return Post(tuple(right.split()), tuple(wrong.split()))


_HEADS = "chief head boss leader executive"
_COUNCILOR = "assembly assemblyman assemblywoman councilor councillor council member lawmaker politician assemblymember councilman councilwoman"
_DEPUTY = "deputy vice assistant acting"

POSTS: dict[str, Post] = {
    # Companies and banks
    "常務": _post("managing director executive officer vice", "president chairman chairperson chair manager minister governor"),
    "専務": _post("senior managing director executive officer", "president chairman chairperson chair minister governor secretary"),
    "社長": _post(f"president ceo owner founder {_HEADS}", "minister governor mayor chairman chairwoman"),
    "副社長": _post(f"vice executive {_DEPUTY}", "president chairman"),
    "会長": _post(f"chairman chair chairperson chairwoman president {_HEADS}", "secretary mayor governor principal"),
    "副会長": _post(_DEPUTY, "president chairman chairperson"),
    "頭取": _post(f"president ceo {_HEADS}", "governor chairman director"),
    "総裁": _post(f"governor president {_HEADS}", "chairman minister"),
    "副総裁": _post(_DEPUTY, "governor president chief"),
    "監査役": _post("auditor audit auditors auditing supervisory statutory", "director president supervisor executive"),
    "支店長": _post(f"manager {_HEADS}", "president director"),
    "理事長": _post(f"chairman chair chairperson chairwoman president director {_HEADS}", "mayor governor"),
    "部長": _post(f"director manager general spokesman spokeswoman spokesperson official {_HEADS}", "mayor governor"),
    "課長": _post(f"manager director official {_HEADS}", "mayor governor"),
    # Schools
    "校長": _post("principal schoolmaster schoolmistress headmistress headmaster headteacher head", "mayor director dean chairman"),
    "教頭": _post(_DEPUTY, "principal headmaster president"),
    "副校長": _post(_DEPUTY, "principal headmaster president"),
    "学長": _post(f"president chancellor rector {_HEADS}", "principal chairman dean mayor"),
    "名誉教授": _post("emeritus emerita", "doctor doctorate principal chairman"),
    "総長": _post(f"president chancellor rector secretary-general {_HEADS}", "governor secretary mayor principal chairman minister"),
    "学部長": _post("dean deans head director chair chief", "manager president mayor principal"),
    "准教授": _post("associate", "assistant emeritus"),
    "行政院長": _post("premier prime", "director mayor principal"),
    "立法院長": _post("speaker president", "director mayor principal"),
    "園長": _post("director principal head chief", "mayor president gardener"),
    "館長": _post("director librarian curator head chief", "mayor captain president"),
    # Police and courts
    "巡査部長": _post("sergeant officer policeman", "chief inspector director manager superintendent"),
    "巡査": _post("officer constable policeman policewoman patrolman", "inspector sergeant chief superintendent"),
    "巡査長": _post("officer constable policeman policewoman patrolman sergeant", "inspector chief superintendent director"),
    "警視正": _post("superintendent officer", "sergeant inspector director"),
    "警部補": _post("inspector lieutenant officer", "sergeant chief superintendent director"),
    "警部": _post("inspector captain officer", "sergeant chief superintendent director"),
    "警視": _post("superintendent officer", "sergeant inspector director"),
    "署長": _post("chief head commander commissioner superintendent", "director mayor president principal"),
    "副署長": _post(_DEPUTY, "chief head director mayor president"),
    "裁判長": _post("judge presiding justice judges justices", "prosecutor lawyer"),
    "検事": _post("prosecutor prosecutors prosecution attorney attorneys DA", "judge lawyer inspector"),
    "弁護人": _post("lawyer lawyers attorney attorneys counsel defense defence defenders defender", "prosecutor judge"),
    # Government
    "知事": _post("governor gov govs governors gubernatorial governorship", "mayor president minister premier"),
    "副知事": _post(f"{_DEPUTY} lieutenant lt", "governor mayor president"),
    "市長": _post("mayor mayors mayoral", "governor gov president premier minister"),
    "副市長": _post(_DEPUTY, "mayor governor president"),
    "町長": _post("mayor head chief leader", "governor gov president chairman minister"),
    "村長": _post("mayor head chief leader", "governor gov president chairman minister"),
    "区長": _post("mayor head chief leader", "governor gov president minister"),
    "議長": _post(f"speaker chair chairman chairperson chairwoman president {_HEADS}", "secretary mayor governor minister"),
    "幹事長": _post("secretary secretary-general no", "chairman president minister chief"),
    "事務次官": _post(f"vice undersecretary bureaucrat administrative permanent {_DEPUTY}", "minister secretary-general president director worker clerk"),
    "副大臣": _post(f"senior state {_DEPUTY}", "minister secretary"),
    "首相": _post("prime premier pm minister leader chancellor", "president king governor chairman mayor"),
    "副首相": _post(_DEPUTY, "prime premier president"),
    "大統領": _post("president presidential presidency leader administration", "premier mayor governor chairman"),
    "副大統領": _post(f"vp running mate {_DEPUTY}", "president"),
    "報道官": _post("spokesperson spokesman spokeswoman press spokespersons spokespeople public", "reporter minister journalist officer newscaster anchor broadcaster"),
    "大使": _post("ambassador envoy diplomat embassy", "minister consul president angel"),
    "総領事": _post("consul consulate", "ambassador minister president"),
    # … and who else serves in them
    "会頭": _post(f"chairman chair chairperson chairwoman president {_HEADS}", "governor mayor minister chancellor"),
    "事務局長": _post(f"secretary secretary-general executive director director-general {_HEADS}", "president chairman minister governor"),
    "事務総長": _post(f"secretary-general secretary {_HEADS}", "president chairman minister governor director"),
    "事務長": _post(f"manager director administrator administrative office clerk {_HEADS}", "president chairman mayor minister secretary-general"),
    "委員長": _post(f"chairman chair chairperson chairwoman commissioner president chairs {_HEADS}", "mayor governor secretary"),
    "書記長": _post("secretary secretary-general", "president chairman minister governor"),
    "取締役": _post("director directors board executive executives officer", "manager minister auditor chairman"),
    "執行役員": _post("executive executives officer officers", "president chairman auditor"),
    "顧問": _post("adviser advisor advisers advisors counselor consultant counsel advisory coach", "president chairman mayor"),
    "相談役": _post("adviser advisor counselor consultant senior counsel advisory", "president chairman director auditor"),
    "総代": _post("representative representatives leader head", "president chairman"),
    "次長": _post(f"manager director {_DEPUTY}", "president chairman minister governor"),
    "係長": _post(f"section subsection supervisor manager {_HEADS}", "president chairman mayor"),
    "室長": _post(f"director manager leader adviser advisor {_HEADS}", "mayor governor minister captain"),
    "局長": _post(f"director director-general postmaster bureau general manager {_HEADS}", "mayor governor captain principal"),
    "院長": _post(f"director dr doctor president superintendent {_HEADS}", "mayor principal governor dean"),
    "所長": _post(f"director manager superintendent warden governor president judge {_HEADS}", "mayor principal captain"),
    "駅長": _post(f"stationmaster master stationmasters {_HEADS}", "mayor president captain governor director"),
    "機長": _post("captain captains capt pilot pilots", "president chief director head"),
    "船長": _post("captain captains capt skipper skippers master", "president chief director head mayor"),
    "艦長": _post("captain capt commander commanding skipper", "president mayor chief"),
    "隊長": _post(f"captain capt leader commander {_HEADS}", "president mayor principal"),
    "団長": _post(f"leader captain commander director delegation {_HEADS}", "mayor governor minister principal"),
    "教育長": _post(f"superintendent commissioner director {_HEADS}", "minister president principal mayor chairman committee"),
    "教授": _post("professor professors prof profs professorship academic expert scholar", "principal teacher minister"),
    "助教": _post("assistant", "associate principal lecturer"),
    "教諭": _post("teacher teachers instructor educator teaching taught teaches", "professor principal president"),
    "講師": _post("lecturer lecturers instructor instructors teacher teachers speaker speakers tutor professor", "principal president"),
    "長官": _post(f"secretary commissioner director director-general administrator chairman justice {_HEADS}", "mayor governor president"),
    "次官": _post(f"undersecretary bureaucrat administrative permanent secretary {_DEPUTY}", "president governor mayor"),
    "政調会長": _post("policy chair chairman chairperson chairwoman", "president secretary-general minister"),
    "総務会長": _post("council chair chairman chairperson chairwoman", "president secretary-general minister"),
    "国対委員長": _post("diet parliamentary", "international national countermeasures countermeasure"),
    "幹事長代行": _post(_DEPUTY, "secretary secretary-general"),
    "裁判官": _post("judge judges justice justices bench court", "prosecutor lawyer attorney"),
    "検察官": _post("prosecutor prosecutors prosecution", "judge lawyer attorney inspector"),
    "弁護士": _post("lawyer lawyers attorney attorneys counsel bar legal law solicitor barrister represents represented representing client clients", "prosecutor judge accountant"),
    "医師": _post("doctor doctors dr physician physicians surgeon surgeons medical md obstetrician pediatrician psychiatrist dentist specialist clinician cardiologist", "nurse nurses pharmacist"),
    "看護師": _post("nurse nurses nursing", "doctor doctors physician physicians midwife"),
    "薬剤師": _post("pharmacist pharmacists pharmacy", "nurse nurses doctor doctors chemist"),
    "運転士": _post("driver drivers operator engineer motorman motormen", "captain conductor pilot"),
    "車掌": _post("conductor conductors guard", "driver drivers captain"),
    "操縦士": _post("pilot pilots copilot", "driver drivers operator steward"),
    "主審": _post("referee referees ref official umpire umpires", "judge coach president"),
    "旗手": _post("flag-bearer flag-bearers flagbearer bearer flag", "jockey rider captain"),
    "行司": _post("referee referees gyoji", "umpire judge officer secretary"),
    "球審": _post("umpire umpires plate referee", "judge coach manager catcher"),
    "親方": _post("stablemaster oyakata stable master elder coach former boss", "parent parents uncle"),
    "棋士": _post("player players kishi shogi go professional pro", "knight knights jockey jockeys"),
    "力士": _post("wrestler wrestlers rikishi sumo", "strongman boxer knight warriors"),
    "幕下": _post("makushita third-tier third third-highest", "juryo makuuchi maegashira curtain"),
    "官房副長官": _post(f"{_DEPUTY} spokesman spokeswoman spokesperson aide", "chief minister secretary-general director"),
    "政務官": _post(f"parliamentary secretary {_DEPUTY}", "minister officer mayor"),
    "補佐官": _post("adviser advisor advisers aide aides assistant counselor", "secretary minister officer"),
    "特使": _post("envoy envoys representative emissary", "ambassador messenger angel minister"),
    "公使": _post("minister diplomat envoy chargé charge deputy", "ambassador consul servant"),
    "侍従長": _post("chamberlain chamberlains", "secretary secretary-general general minister butler servant"),
    "検事総長": _post(f"prosecutor-general prosecutor prosecutors attorney {_HEADS}", "judge president director-general"),
    "検事正": _post(f"prosecutor prosecutors {_HEADS}", "judge president lawyer"),
    "次席検事": _post(f"second-ranking no {_DEPUTY}", "judge president chief"),
    "警視総監": _post("superintendent general commissioner chief head", "director inspector minister president"),
    "本部長": _post(f"director general manager commander chair chairman chairwoman chairperson commissioner superintendent {_HEADS}", "minister mayor president governor headquarters"),
    "幕僚長": _post("staff chief uniformed commander", "executive curtain president director manager secretary"),
    "司令官": _post("commander chief commanding commanders head", "secretary president director commissioner"),
    "旅団長": _post(f"commander commanding general maj {_HEADS}", "captain president mayor director"),
    "師団長": _post(f"commander commanding general maj lt {_HEADS}", "captain president mayor director"),
    "連隊長": _post("commander commanding colonel col", "captain president mayor"),
    "消防長": _post(f"commissioner commander {_HEADS}", "mayor president minister"),
    "財務官": _post("vice currency diplomat finance-vice", "officer accountant treasurer governor"),
    "参事官": _post(f"counselor counsellor councillor director official counsel bureaucrat {_DEPUTY}", "councilman councilmember counsellor-at-law"),
    "審議官": _post(f"councillor councilor director-general director vice official bureaucrat {_DEPUTY}", "judge councilman examiner"),
    "大統領補佐官": _post("adviser advisors advisers advisor aide aides assistant counselor chief-of-staff staff", "vice minister secretary"),
    "消防総監": _post("general superintendent chief commissioner head", "director inspector minister president"),
    "コミッショナー": _post("commissioner commissioners", "secretary-general president minister chairman"),
    # Firms and houses
    "支配人": _post("manager managers general gm manages managed runs hotelier", "ruler dominator owner controller landlord"),
    "杜氏": _post("brewer brewers toji brewmaster brewmasters", "owner president duke"),
    "棟梁": _post("master carpenter carpenters head builder", "president captain pillar"),
    "番頭": _post("clerk manager attendant head", "guard watchman president"),
    "主任研究員": _post("researcher researchers scientist economist analyst fellow scholar", "officer director manager"),
    "特任教授": _post("professor professors prof expert academic scholar", "emeritus officer"),
    "区議": _post(_COUNCILOR, ""),
    "市議": _post(f"{_COUNCILOR} members lawmakers assemblies councils councilors", ""),
    "県議": _post(f"{_COUNCILOR} members lawmakers assemblies councils councilors", ""),
    "工場長": _post(f"manager director plant {_HEADS}", "president mayor principal foreman"),
    "店長": _post(f"manager managers shopkeeper owner {_HEADS}", "president principal mayor captain"),
    "編集長": _post("editor editor-in-chief editors", "president director mayor secretary"),
    "支局長": _post(f"bureau correspondent director manager {_HEADS}", "president mayor governor minister"),
    "料理長": _post("chef chefs cook", "president director mayor captain"),
    "家元": _post("iemoto grand grandmaster master head school leader", "owner landlord president"),
    "座長": _post("chair chairman chairperson chairwoman head leader leads chaired troupe", "mayor captain principal secretary"),
    "秘書": _post("staffer secretary secretaries aide aides assistant", "minister clerk director"),
    "看護部長": _post("nurse nurses nursing matron", "doctor doctors president minister"),
    "論説委員": _post("editorial editorialist editorialists writer columnist commentator editor journalist", "commissioner president committee chairman"),
    "死刑囚": _post("inmate inmates row convict convicts prisoner prisoners condemned convicted death-row", "suspect suspects defendant defendants"),
    "副長官": _post(_DEPUTY, "secretary director commissioner administrator"),
    "助産師": _post("midwife midwives", "nurse nurses doctor obstetrician"),
    "獣医師": _post("veterinarian veterinarians vet vets veterinary", "doctor doctors physician"),
    "歯科医": _post("dentist dentists dental orthodontist", "doctor doctors physician surgeon"),
    # Shrines, neighbourhoods, trades
    "禰宜": _post("priest priests negi gonnegi gon-negi clergy", "minister monk president officer"),
    "管長": _post("abbot head chief archbishop superintendent priest", "director president manager captain"),
    "貫首": _post("abbot head chief priest", "president captain manager neck owner lord"),
    "牧師": _post("pastor pastors reverend rev minister preacher", "monk abbot"),
    "行政区長": _post(f"leader chair chairman chairperson representative {_HEADS}", "mayor governor minister"),
    "宮司": _post("priest guji priests", "minister president officer governor palace director mayor monk abbot bishop pastor"),
    "住職": _post("priest abbot monk chief priests", "resident residents residence employee bishop pastor"),
    "自治会長": _post(f"association chairman chair chairperson president {_HEADS}", "mayor governor autonomous autonomy"),
    "組合長": _post(f"chairman chair chairperson president {_HEADS}", "mayor captain secretary"),
    "女将": _post("landlady proprietress okami owner hostess manager innkeeper", "general commander"),
    # Sport
    "主将": _post("captain captains captained skipper captaincy", "manager coach coached managed general director president"),
    "監督": _post("manager managers coach coaches director skipper boss filmmaker coached managed directed pilot", "captain supervisor supervision president"),
    "コーチ": _post("coach coaches coaching coached", "manager captain director"),
    "投手": _post("pitcher pitchers righthander lefthander reliever relievers starter starters southpaw southpaws right-hander left-hander right-handers left-handers righty righties lefty lefties closer closers ace aces hurler hurlers fireballer fireballers flamethrower flamethrowers sidearmer submariner knuckleballer swingman pitched pitches pitching pitch", "catcher infielder outfielder shortstop batter"),
    "捕手": _post("catcher catchers backstop backstops", "pitcher infielder outfielder shortstop"),
    "内野手": _post("infielder infielders baseman shortstop", "outfielder pitcher catcher"),
    "外野手": _post("outfielder outfielders fielder", "infielder pitcher catcher baseman"),
    "騎手": _post("jockey jockeys rider riders", "driver trainer knight"),
    "調教師": _post("trainer trainers trained stable", "jockey teacher tamer"),
    "横綱": _post("yokozuna champion champions", "ozeki sekiwake komusubi maegashira juryo"),
    "大関": _post("ozeki", "yokozuna sekiwake komusubi maegashira juryo"),
    "関脇": _post("sekiwake", "yokozuna ozeki komusubi maegashira juryo"),
    "小結": _post("komusubi", "yokozuna ozeki sekiwake maegashira juryo"),
    "前頭": _post("hiramaku maegashira rank-and-file rank-and-filer no", "yokozuna ozeki sekiwake komusubi juryo"),
    "平幕": _post("hiramaku maegashira rank-and-file rank-and-filer rank-and-filers", "yokozuna ozeki sekiwake komusubi juryo makuuchi curtain"),
    "十両": _post("juryo second-tier second", "makuuchi makushita ozeki sekiwake yokozuna"),
    "新関脇": _post("new newly promoted first-time debut debuting debutant first", "former ex"),
    "新大関": _post("new newly promoted first-time debut debuting debutant first", "former ex"),
    "新横綱": _post("new newly promoted first-time debut debuting first", "former ex"),
    "新小結": _post("new newly promoted first-time debut debuting first", "former ex"),
}  # fmt: skip

POSTS.update({name: _post(right, wrong) for name, (right, wrong) in CALLINGS.items()})

# Posts that are no rows of their own, as English seldom takes them for others, and what it says for them.
_BESIDE = {
    post: frozenset(said.split())
    for post, said in {
        "主席": "president chairman leader", "総統": "president leader", "総書記": "secretary leader", "党首": "president chairman chief leader head", "代表": "representative leader head",
        "最高経営責任者": "executive chief", "CEO": "executive chief", "FRB": "governor", "行政長官": "chief executive leader", "教皇": "pope", "打者": "batter batters", "打席": "batter batters", "バッター": "batter batters", "司令": "general captain commander",
    }.items()
}  # fmt: skip

# Those who stand in for the holder of a post are not it.
_DEPUTIES = "委員長 議長 理事長 学長 院長 所長 局長 館長 団長 隊長 部長 町長 村長 区長 主将 組合長 会頭 長官 園長 代表 キャプテン".split()
_LEADERS = "chairman president captain mayor director principal commissioner speaker"
_LEADING = frozenset("団長 隊長 主将 キャプテン 代表".split())  # of the others, a leader may be whoever stands above them
for _name in _DEPUTIES:
    POSTS.setdefault(f"副{_name}", _post(f"{_DEPUTY} sub co second", f"{_LEADERS} leader" if _name in _LEADING else _LEADERS))

# Posts that few readers know their bearers by, so that English does not leave them out behind a name.
LOCAL = frozenset(
    "学長 署長 部長 課長 理事長 館長 宮司 住職 組合長 自治会長 教頭 校長 園長 常務 専務 副署長 支店長 会頭 議長 事務局長 教育長 院長 所長 駅長 室長 係長 次長 船長 工場長 店長 編集長 支局長 料理長 副市長 副知事 "
    "禰宜 行政区長 支配人 知事 市長 町長 村長 教諭 弁護士 医師 頭取".split()
)
_LEADS = frozenset("he she heads leads head lead headed leading runs manages official officials chairs chaired chairing runs ran run managing oversees oversaw directs directed".split())
_HOLDS = frozenset("heads leads headed chairs chaired".split())  # what only the holder of a post does

# Posts that are not said of their deputies, and what in the Japanese may be a deputy after all.
_WHOLE = frozenset("社長 会長 議長 委員長 理事長 学長 院長 署長 館長 団長 園長 校長 教授 町長 村長".split())
_BELOW = lazy(r"副|代理|代行|准|次[席長]|助[教手]|補[佐助]|専務|常務|取締役|執行役|教頭|ナンバー")
_UNDER = frozenset("deputy vice assistant associate".split())

# How men's names end that stand before a post and would make another of it: 慎之助監督 is a manager.
_IN_NAMES = "(?<![之乃太大圭健俊伸良亮祐裕佑雄勇恭慶京庄丈淳順幸公金右])"
_POST = lazy("|".join(f"{_IN_NAMES}{post}" if post.startswith("助") else post for post in sorted(POSTS, key=len, reverse=True)))
# An election by the post that it is for has no bearer in it: 総裁選, 党首討論.
_ELECTION = lazy(r"選(?![手ば出考挙管])|選挙(?!管理)")
_WORD = lazy(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_HALF = lazy(r"[A-Za-z]+")
_NAMED = lazy(r"[一-鿿々]{2}\Z")
MOST = 20  # posts of one row
NEAR = 4  # words around a post in which its deputy is said


class Mistaken(NamedTuple):
    """A post and the word for another: their places in both texts; en is None where the English
    has no word for it at all."""

    ja: tuple[int, int]
    en: tuple[int, int] | None
    right: str


def mistaken(japanese: str, english: str) -> Iterator[Mistaken]:
    """The posts of a Japanese text of which its English makes others."""
    found = [post for post in list(_POST.finditer(japanese))[:MOST] if not _ELECTION.match(japanese, post.end())]
    if not found:
        return
    said = list(_WORD.finditer(english))
    words = {match.group().lower(): match.span() for match in said}
    names = {name for match in found for name in (match.group(), match.group().removeprefix("新"))}
    others = {word for name in names for word in POSTS[name].right}.union(*(said for post, said in _BESIDE.items() if post in japanese))
    for match in found:
        post = POSTS[match.group()]
        if words.keys().isdisjoint(post.right) and _several(words).isdisjoint(post.right):
            halves = {half.group().lower(): half.span() for match in said if "-" in match.group() for half in _HALF.finditer(english, *match.span())}
            if not halves.keys().isdisjoint(post.right):  # a co-chairman
                low = next((match.span() for match in said if _is_deputy(match.group().lower(), post)), None)
                if low and match.group() in _WHOLE and not _BELOW.search(japanese):
                    yield Mistaken(match.span(), low, post.right[0])
                continue
            words = halves | words
            word = next((word for word in post.wrong if word in words and word not in others), "")
            word = word or holders.unexplained(japanese, {word: span for word, span in words.items() if word not in others})
            if word and english[words[word][0]].islower() and not words.keys().isdisjoint(_HOLDS):
                word = ""  # she heads its headquarters
            if word:
                yield Mistaken(match.span(), words[word], post.right[0])
            elif _is_local(japanese, match.group(), match.start(), match.end()) and words.keys().isdisjoint(_LEADS):
                yield Mistaken(match.span(), None, post.right[0])
        elif match.group() in _WHOLE and (low := _demoted(post, said)) is not None and not _BELOW.search(japanese):
            yield Mistaken(match.span(), low, post.right[0])
        elif match.group().startswith("副") and match.group()[1:] not in japanese.replace(match.group(), "") and (word := _promoted(post, [m.group().lower() for m in said], others)):
            yield Mistaken(match.span(), words[word], post.right[0])


def _several(words: Iterable[str]) -> set[str]:
    """What some plurals are of: the principals of 86 schools, the chairmen of both."""
    return {f"{word[:-3]}man" if word.endswith("men") else word[:-1] for word in words if word.endswith(("s", "men"))}


def _is_deputy(word: str, post: Post) -> bool:
    """Whether a word with a hyphen is the deputy of the holder of a post: vice-chairman."""
    below, _, rest = word.partition("-")
    return below in _UNDER and rest in post.right


def _demoted(post: Post, said: list[re.Match[str]]) -> tuple[int, int] | None:
    """The place of the deputy that the English makes of the holder of a post, where it has nobody
    who holds it: the vice chairman, the deputy police chief; None for none."""
    words = [match.group().lower() for match in said]
    under = None
    for number, word in enumerate(words):
        if word in post.right:
            before = next((at for at in (number - 1, number - 2) if at >= 0 and words[at] in _UNDER), -1)
            if before < 0:
                return None
            under = under or (said[before].start(), said[number].end())
    return under


def _promoted(post: Post, words: list[str], others: set[str]) -> str:
    """The word for the holder of a post of whom the Japanese has but the deputy, where the word deputy
    stands nowhere near it: the mayor will act as deputy; "" for none."""
    at = [number for number, word in enumerate(words) if word in post.wrong and word not in others]
    near = any(not set(words[max(0, number - NEAR) : number + NEAR + 1]).isdisjoint(post.right) for number in at)
    return words[at[0]] if at and not near else ""


def _is_local(japanese: str, post: str, start: int, end: int) -> bool:
    """Whether a post stands behind somebody's name, or behind the body whose it is, and English says it."""
    named = _NAMED.search(japanese, max(0, start - 2), start) is not None
    subject = japanese.startswith("の", start - 1) and japanese[end : end + 1] in ("は", "が", "も")
    return post in LOCAL and (named or subject) and not "一" <= japanese[end : end + 1] <= "鿿"
