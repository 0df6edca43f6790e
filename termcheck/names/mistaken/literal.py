"""Names that are taken for the words that they are made of, or for another name.

Each is found by the Japanese, what has to stand near it, and the English that is wrong for it.
All three are regular expressions; `near` is looked for anywhere in the Japanese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.cues import Cued
from termcheck.names.rows import Mistaken
from termcheck.patterns import lazy
from termcheck.records import NamedTuple


class Literal(NamedTuple):
    """A name, and what it is not.

    ja     how it is written
    wrong  English that is wrong for it
    right  what it is called, for the message
    near   what the Japanese has, too, where the name could be something else; "" where it could not
    cue    characters of which the name has one, "" where the pattern itself says which: a text
           without them is not searched
    """

    ja: str
    wrong: str
    right: str
    near: str = ""
    cue: str = ""


_BASEBALL = "投手|捕手|野手|回戦|球場|ドーム|打席|本塁打|先発|登板|リーグ|ドラフト|甲子園|プロ野球"
_SUMO = "相撲|横綱|大関|関脇|小結|前頭|平幕|幕内|十両|力士|両国国技館|春場所|夏場所|秋場所|名古屋場所|九州場所|初場所"
_SCHOOLS = "スクイズ|コールド勝|コールド負|コールドゲーム|初戦|延長[0-9一二十]|準決勝|準々決勝|選抜高校|選抜大会|センバツ|地区大会|先制点|[0-9]回戦|高校|母校|野球|甲子園|県大会|回裏|回表|夏の大会|センバツ|満塁"

LITERALS = (
    # News agencies and papers, as they sign
    Literal(r"【[^】]{0,20}共同】|\(共同\)|=共同", r"\b(?:Joint|Common|Cooperative|Cooperation)\b", "Kyodo", cue="同"),
    Literal(r"【[^】]{0,20}時事】|\(時事\)|=時事", r"\b[Cc]urrent (?:[Aa]ffairs|[Ee]vents)\b", "Jiji", cue="事"),
    Literal(r"聯合ニュース", r"\b(?:UPI|(?:United|Union|Joint|Federation|Coalition) News)\b", "Yonhap News"),
    Literal(r"東スポ", r"\bEast(?:ern)? Spo", "Tokyo Sports"),
    Literal(r"(?:週刊)?新潮", r"\b[Nn]ew [Tt]ide\b", "Shincho", cue="潮"),
    Literal(r"(?:週刊)?文春", r"\b[Ww]riting [Ss]pring|[Ss]entence [Ss]pring\b", "Bunshun", cue="春"),
    # Clubs
    Literal(r"中日", r"\b(?:China and Japan|Japan and China|China-Japan|Sino-Japanese|Japan-China|China[/ ]Japan|middle day)\b", "Chunichi", _BASEBALL),
    Literal(r"日本ハム|日ハム", r"\b(?:Japan(?:ese)?|Nihon) [Hh]am\b", "Nippon Ham", _BASEBALL),
    Literal(r"楽天", r"\b[Oo]ptimis(?:m|tic)\b", "Rakuten"),
    Literal(r"巨人", r"\b(?:the )?giants?\b", "Giants", _BASEBALL),
    Literal(r"西武", r"\b[Ww]est(?:ern)? (?:[Ww]arrior|[Mm]ilitary)", "Seibu"),
    Literal(r"阪神", r"\b(?:Osaka and Kobe|Osaka-Kobe|Han God|Sakagami)\b", "Hanshin", _BASEBALL),
    Literal(r"DeNA", r"\bDNA\b", "DeNA", _BASEBALL + "|軍|戦|楽天|阪神|巨人|広島"),
    # Papers, companies and bodies by what their characters mean
    Literal(r"読売", r"\b[Rr]ead(?:ing)? and [Ss]ell(?:ing)?\b|\b[Rr]eading [Nn]ewspaper\b", "Yomiuri"),
    Literal(r"毎日新聞", r"\b(?:[Ee]very ?[Dd]ay|[Dd]aily) [Nn]ewspaper\b", "Mainichi"),
    Literal(r"朝日新聞", r"\b(?:[Mm]orning|[Rr]ising) [Ss]un\b", "Asahi"),
    Literal(r"日経新聞|日本経済新聞", r"\bNikkan\b|\b[Jj]apan(?:ese)? [Ee]conomic(?:s)? [Nn]ewspaper\b", "Nikkei"),
    Literal(r"しんぶん赤旗|赤旗(?=[がはに」で])", r"\b[Rr]ed [Ff]lag\b", "Akahata", "共産|しんぶん"),
    Literal(r"共同通信", r"\b(?:[Jj]oint|[Cc]ooperative|[Cc]ommon) (?:[Cc]ommunications?|[Nn]ews)\b", "Kyodo"),
    Literal(r"時事通信", r"\b[Cc]urrent (?:[Aa]ffairs|[Ee]vents)\b", "Jiji"),
    Literal(r"(?:十六|十八|七十七|八十二|百五|百十四)銀行", r"\b(?:[Ss]ixteen|[Ee]ighteen|[Ss]eventy[- ][Ss]even|[Ee]ighty[- ][Tt]wo|[Oo]ne [Hh]undred(?: and)? [A-Za-z]+|16|18|77|82|105|114) banks\b", "a bank that was given a number", cue="銀"),
    Literal(r"東レ", r"\bEast(?:ern)? (?:[Rr]ay|Re)\b", "Toray"),
    Literal(r"東芝", r"\bEast(?:ern)? (?:[Tt]urf|[Ll]awn|[Gg]rass)\b", "Toshiba"),
    Literal(r"三菱", r"\b[Tt]hree [Dd]iamonds?\b", "Mitsubishi"),
    Literal(r"日弁連", r"\bJapan(?:ese)? (?:[Dd]ialogue|[Vv]alve|[Ss]peech|[Dd]ebate)\b", "the Japan Federation of Bar Associations"),
    Literal(r"連合(?:会長|の芳野)", r"\b[Aa]llied\b|\b[Uu]nited [Nn]ations\b", "Rengo"),
    # Regions that bodies are named after
    Literal(r"東北(?:[一-鿿]{1,4}大|学院|電力|新幹線|新社|放送)", r"\b[Nn]orth-?[Ee]ast(?:ern)? (?:[A-Z][a-z]+ ){0,2}(?:University|College|Electric|Shinkansen|Broadcasting|Gakuin)", "Tohoku"),
    Literal(r"北陸(?:[一-鿿]{1,4}大|電力|新幹線|銀行|放送)", r"\b[Nn]orth(?:ern)? [Ll]and\b", "Hokuriku"),
    Literal(r"関西(?:[一-鿿]{0,4}大|学院|電力|国際空港|テレビ)", r"\b(?:[Ww]est(?:ern)? (?:University|Gakuin|Electric|Airport)|Kan [Ss]chool\b|[Ww]est of the [Bb]arrier)", "Kansai"),
    Literal(r"関学(?![一-鿿])", r"\b(?:Kan [Ss]chool|Kanto Gakuin|Kangaku)\b", "Kwansei Gakuin"),
    Literal(r"西鉄(?![一-鿿])", r"\b[Ww]est(?:ern)? (?:[Ii]ron|[Rr]ail)", "Nishitetsu"),
    Literal(r"名鉄(?![一-鿿])", r"\b(?:[Ff]amous|[Nn]amed) (?:[Ii]ron|[Rr]ail)", "Meitetsu"),
    Literal(r"近鉄(?![一-鿿])", r"\b(?:[Nn]ear(?:by)?) (?:[Ii]ron|[Rr]ail)", "Kintetsu"),
    Literal(r"東急(?![一-鿿])", r"\b[Ee]ast(?:ern)? (?:[Ee]xpress|[Rr]ush|[Ss]udden)", "Tokyu"),
    Literal(r"王将(?:フード|戦|リーグ|位)|餃子の王将", r"\bKing(?:'s)? (?:[Ff]ood|[Gg]eneral|[Ll]eague|[Bb]attle|[Gg]yoza)\b|\bGyoza(?: [Nn]o| of the)? [Kk]ing\b", "Ohsho", cue="王餃"),
    Literal(r"(?:高校|春高|女子|男子)バレー(?!エ|団)|バレーボール|バレー部", r"\b[Bb]allet\b", "volleyball", cue="高春女男バ"),
    Literal(r"西日本新聞", r"\b(?:a|the) [Nn]ewspaper in [Ww]est(?:ern)? Japan|\b[Ww]est(?:ern)? Japan(?:ese)? [Nn]ewspaper", "Nishinippon Shimbun"),
    Literal(r"(?:東|中)日(?:本)?新聞", r"\b(?:a|the) [Nn]ewspaper in (?:[Ee]ast(?:ern)?|[Cc]entral) Japan", "a newspaper's name"),
    Literal(r"入管(?:庁|施設|当局)?", r"\b[Ii]mmigration (?:[Tt]ube|[Pp]ipe)|\b[Ii]ntubat", "immigration", cue="管"),
    Literal(r"\A(?!.*[銅])[\s\S]*?鋼(?:管|板|材|線)", r"\b[Cc]opper\b", "steel", cue="鋼"),
    Literal(r"伝統工芸(?![^。]*伝統産業)", r"\b[Tt]raditional [Ii]ndustr", "traditional crafts"),
    Literal(r"商船三井", r"\b[Mm]erchant [Ss]hips? Mitsui|\bMitsui [Mm]erchant|\bMitsui Sumitomo\b", "Mitsui O.S.K. Lines"),
    Literal(r"始球式(?![^。]*開会式)", r"\b[Oo]pening [Cc]eremon", "the ceremonial first pitch", cue="球"),
    # Offices and judgments by their characters
    Literal(r"(?:[務財法外農首]|環境|国交|国土交通|経産|産業|厚労|労働|農水|水産|文科|科学|防衛|復興|デジタル|五輪|担当|再生)相(?=[はがもをにとの、])", r"\b[Pp]hases?\b", "minister", cue="相"),
    Literal(r"幕僚|[陸海空統]幕長", r"\b[Cc]urtains?\b", "staff"),
    Literal(r"(?<!代)署長", r"\b[Ss]ign(?:ature|ing) (?:[Cc]hief|[Hh]ead|[Dd]irector|[Ll]eader)|\b(?:[Cc]hief|[Hh]ead) of (?:the )?[Ss]ignature", "the chief of a police, fire or tax office"),
    Literal(r"\A(?![\s\S]*(?:正社員|正規|常勤|専従|専任|フルタイム))[\s\S]*?専務(?!理事)", r"\b[Ff]ull[- ][Tt]ime\b|\b[Ss]pecial(?:ist)? [Dd]uty\b", "senior managing director", cue="専"),
    Literal(r"常務", r"\b(?:[Rr]egular|[Rr]outine|[Uu]sual|[Nn]ormal) (?:[Dd]ut(?:y|ies)|[Aa]ffairs|[Oo]fficer|[Bb]usiness|[Dd]irector)", "managing director"),
    Literal(r"\A(?![\s\S]*(?:次の|次期|来|後任))[\s\S]*?次長", r"\b[Nn]ext (?:[Cc]hief|[Hh]ead|[Ll]eader|[Mm]anager|[Dd]irector)|\b[Ss]ub-?[Ll]ength", "deputy head", cue="次"),
    Literal(r"座長", r"\b(?:[Ss]eat|[Ss]itting) (?:[Cc]hief|[Hh]ead|[Ll]eader|[Dd]irector)", "chair, or head of a troupe"),
    Literal(r"頭取(?!り)", r"\b[Hh]ead[- ](?:[Tt]ak|[Ss]ecur)", "president of a bank"),
    Literal(r"民間議員", r"\b(?:[Cc]ivilian|[Pp]rivate) (?:[Ll]awmaker|[Ll]egislator|[Pp]arliament|[Cc]ongress)", "private-sector members"),
    Literal(r"総代", r"\b[Tt]otal (?:[Gg]eneration|[Rr]epresentative|[Aa]ge|[Rr]eplacement)", "a representative"),
    Literal(r"宮司", r"\b(?:[Pp]alace|[Ss]hrine) (?:[Oo]fficial|[Dd]irector|[Aa]dministrator)|\bMiyaji\b", "the chief priest", cue="宮"),
    Literal(r"住職", r"\b(?:[Rr]esident|[Ll]iving|[Hh]ousing) (?:[Oo]ccupation|[Jj]ob|[Ww]ork|[Ee]mploy)", "the chief priest of a temple"),
    Literal(r"女将", r"\b(?:[Ww]om[ae]n|[Ff]emale|[Ll]ady)(?:'s)? [Gg]eneral", "the landlady of an inn"),
    Literal(r"学芸員", r"\b[Aa]rts? and [Ss]cience|\b[Aa]cademic (?:[Aa]rts?|[Oo]fficer|[Aa]rtist)", "a curator"),
    Literal(r"司書(?!官)", r"\b[Jj]udicial (?:[Bb]ook|[Ss]crivener|[Cc]lerk)", "a librarian"),
    Literal(r"助教(?![諭授])", r"\b[Aa]ssistant (?:[Tt]each|[Rr]eligi)", "an assistant professor"),
    Literal(r"関取(?![^。]*[壁関障])", r"\b(?:[Bb]arrier|[Cc]heckpoint)\b", "a wrestler of the top two divisions"),
    Literal(r"番頭", r"\b[Nn]umber [Hh]ead|\b[Ww]atch [Hh]ead", "a head clerk"),
    Literal(r"\A(?![\s\S]*(?:学|大(?:生|会|院)))[\s\S]*?[一-鿿]大(?=常務|専務|社長|頭取|署長|容疑者|被告|騎手|巡査|さん(?!間))", r"\b(?:[Uu]niversity|[Cc]ollege)\b", "the end of a given name", cue="大"),
    Literal(r"権禰宜", r"\b[Pp]ower\b", "a junior Shinto priest"),
    Literal(r"次席検事", r"\b[Nn]ext[- ][Ss]eat", "deputy chief prosecutor"),
    Literal(r"執行猶予(?:付き|[0-9一二三四五六七八九十]+年)(?![^。]*(?:取り消|付か|付け))", r"\bwithout (?:an? |any )?(?:suspen|prob|stay)\w+|\bnot (?:be )?suspended", "a suspended sentence"),
    # Races, dramas, festivals, brands
    Literal(r"ねぶた|ねぷた", r"\b[Ss]leep(?:y|ing|iness)? (?:[Ff]estival|[Ff]loat|[Ll]antern)", "Nebuta"),
    Literal(r"くんち", r"\b(?:Nagasaki|Karatsu)-kun\b|\b[Ss]niff", "Kunchi"),
    Literal(r"だんじり", r"\bDanji\b", "Danjiri"),
    Literal(r"わんこそば", r"\b(?:[Dd]og(?:gy|gie)?|[Pp]uppy) (?:[Ss]oba|[Nn]oodle|[Bb]uckwheat)", "wanko soba"),
    Literal(r"てこね寿司|手こね寿司", r"\b[Ll]ever\b", "tekone-zushi"),
    Literal(r"八つ橋|八ツ橋", r"\b[Ee]ight [Bb]ridges?\b", "yatsuhashi"),
    Literal(r"蒲鉾|かまぼこ", r"\b(?:[Pp]ike|[Hh]alberd|[Cc]attail)\b", "kamaboko", cue="鉾か"),
    Literal(r"水炊き", r"\b[Ww]ater(?:-|\b ?)[Cc]ook", "mizutaki", cue="炊"),
    Literal(r"(?<![ァ-ヺー])ホッケ(?!ー)", r"\b[Hh]ockey\b", "atka mackerel"),
    Literal(r"もつ鍋", r"\b(?:[Hh]aving|[Hh]old(?:ing)?) [Pp]ot\b", "motsunabe"),
    Literal(r"白い恋人", r"\b[Ww]hite [Ll]overs?\b", "Shiroi Koibito", cue="恋"),
    Literal(r"[一-鿿ァ-ヺ]新聞杯", r"\b[Nn]ewspaper [Cc]up\b", "Shimbun Hai", cue="杯"),
    Literal(r"菊花賞", r"\b[Cc]hrysanthemum", "Kikuka Sho"),
    Literal(r"桜花賞", r"\b[Cc]herry [Bb]lossom", "Oka Sho"),
    Literal(r"皐月賞", r"\bMay (?:[Aa]ward|[Pp]rize)|\b[Aa]zalea", "Satsuki Sho"),
    Literal(r"凱旋門賞", r"\b[Tt]riumphal [Aa]rch|\bArch of Triumph", "the Prix de l'Arc de Triomphe"),
    Literal(r"大河ドラマ", r"\b[Bb]ig [Rr]iver\b|\b[Gg]reat [Rr]iver\b|\bLarge [Rr]iver\b", "a taiga (historical) drama"),
    Literal(r"さんさ踊り", r"\b[Tt]hree[- ][Tt]hree\b", "Sansa Odori"),
    Literal(r"阿波踊り", r"\b(?:[Bb]ubble|[Ff]oam|[Mm]illet) [Dd]anc", "Awa Odori"),
    Literal(r"七夕", r"\b(?:[Ss]even(?:th)?) (?:[Ee]venings?|[Nn]ights?)\b(?! of)", "Tanabata"),
    Literal(r"一番搾り", r"\b[Ff]irst (?:[Ss]queez|[Pp]ress|[Dd]raw)", "Ichiban Shibori"),
    Literal(r"推し(?:の子|活)", r"\b[Pp]ush(?:ing|ed)?\b", "oshi"),
    # Wrestlers: 山, 海 and 富士 are parts of their names
    Literal(r"[一-鿿ノ](?:山|富士|岳|嶽|峰)(?![一-鿿])", r"\b(?:Mt\.?|Mount) [A-Z][a-z]+", "a wrestler's name", _SUMO, cue="山富岳嶽峰"),
    Literal(r"[一-鿿ノ](?:海|洋|浪)(?![一-鿿])", r"\b[A-Z][a-z]+ (?:Sea|Ocean|Waves?)\b(?! of)|\b[A-Z][a-z]+-kai\b", "a wrestler's name", _SUMO + "|連勝.*全勝|白鵬", cue="海洋浪"),
    Literal(r"[一-鿿]{1,3}の(?:海|山|里|花|浪|勝|島|峰)(?=[はがをにとも、])", r"\b(?:[Ss]ea|[Mm]ountain|[Vv]illage|[Ff]lower|[Ww]aves?|[Vv]ictory|[Ii]sland|[Pp]eak) of [A-Z][a-z]+", "a wrestler's name", "関脇|小結|大関|横綱|十両|幕内|前頭|平幕|力士|相撲", cue="海山里花浪勝島峰"),
    Literal(r"平幕", r"\bHira[mM]aku\b(?! rank)", "rank-and-file (maegashira)", _SUMO),
    # Schools as sport names them: 商, 工, 実 are commercial, technical, vocational
    Literal(r"[一-鿿]{2}商(?![一-鿿])", r"\bquotient\b|\b[A-Z][a-z]+ (?:[Mm]erchants?|[Cc]ommerce)\b", "a commercial high school", _SCHOOLS, cue="商"),
    Literal(r"[一-鿿]{2}実(?:高|業)?(?![一-鿿])", r"\b[A-Z][a-z]+ (?:[Rr]eal|[Ff]ruit|[Tt]ruth)\b", "a vocational high school", _SCHOOLS, cue="実"),
    Literal(r"[一-鿿]{2}工(?![一-鿿])", r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)? engineering\b", "a technical high school", _SCHOOLS, cue="工"),
    Literal(r"[一-鿿]{2}商(?![一-鿿])", r"\bCommerc(?:ial|e) (?:Co|Company|Corp|Inc|Ltd)\b", "a commercial high school", _SCHOOLS + "|学園|順延|[0-9][―-][0-9]|[―]", cue="商"),
    Literal(r"(?<![一-鿿])[一-鿿]{2,3}[北南東西](?=[はがをにと―、])", r"\b(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)ern|North|South|East|West) (?!Korea|America|Africa|Carolina|Dakota|Japan|Side|Coast|Asia|China|Germany|End)[A-Z][a-z]+\b(?! [A-Z])", "a school's name", _SCHOOLS + "|[0-9]点|四死球|逆転|初戦|先制", cue="北南東西"),
    Literal(r"[一-鿿]大[付附](?![一-鿿])", r"\b[Aa]ttached\b(?! to)", "a high school attached to a university", cue="付附"),
    Literal(r"(?<![一-鿿])[一-鿿]{2}[一二三](?=[はがをにと―、])", r"\b[A-Z][a-z]+ (?:(?:No\. ?)?[123]|One|Two|Three)\b(?![-–.,:0-9]| [a-z]+s\b)", "a school's name", _SCHOOLS, cue="一二三"),
    Literal(r"[一-鿿]{2}高専(?![一-鿿])", r"\b[Tt]echnical [Hh]igh [Ss]chool\b", "a college of technology (kosen)", cue="専"),
    Literal(r"帝京(?![大平科])", r"\b[Ii]mperial [Cc]apital\b", "Teikyo"),
    Literal(r"(?<![一-鿿])中京(?![一-鿿]|テレビ)", r"\bChin(?:a|ese)\b|\b[Mm]iddle [Cc]apital\b|\bZhongjing\b", "Chukyo", _SCHOOLS + "|回|点", cue="京"),
    Literal(r"[一-鿿]共栄", r"\b(?:[Mm]utual|[Cc]o-?)[- ]?[Pp]rosperity\b", "Kyoei", cue="共"),
    Literal(r"[一-鿿]育英", r"\b(?:[Nn]urtur|[Cc]ultivat|[Ff]oster)\w+ (?:[Tt]alent|[Ee]xcellence|[Gg]enius)", "Ikuei", cue="英"),
    Literal(r"[一-鿿]成章(?![一-鿿])", r"\b(?:[Gg]rowing|[Cc]ompleted?|[Ss]uccessful) (?:[Cc]hapter|[Bb]adge|[Ee]mblem)", "Seisho", cue="章"),
    Literal(r"(?:明徳|徳島|高知)?義塾|慶応義塾", r"\b[Vv]oluntary [Ss]chool|\b[Rr]ighteous(?:ness)? (?:[Ss]chool|[Cc]ram)", "Gijuku", cue="塾"),
    Literal(r"智弁", r"\b[Ww]is(?:e|dom)\b|\b[Dd]ialect\b", "Chiben"),
    Literal(r"早稲田", r"\b[Ee]arly [Rr]ice\b", "Waseda"),
    # Pitchers who are called as prefectures are
    Literal(r"(?:宮城|福島|山口|石川|千葉|長崎|宮崎|福岡|岡山|山形|秋田|香川|徳島|青森|富山)(?=は[一二三四五六七八九0-9]+回|が(?:先発|完投|完封|登板|続投)|投手)", r"\b[A-Z][a-z]+ Prefecture\b", "a player's name", _BASEBALL + "|回|失点", cue="宮福山石千長岡秋香徳青富"),
    # Places
    Literal(r"[一-鿿][がケヶ](?:丘|岡)", r"\b[Hh]ills? of [A-Za-z]+|\b(?:[Ff]reedom|[Gg]reen|[Ll]ight|[Hh]ope|[Cc]herry|[Ss]unny|[Ss]un|[Ll]ove|[Ff]uji|[Ss]tar) [Hh]ill\b", "the name of a quarter", cue="丘岡"),
    Literal(r"(?:大阪・|淀川区|阪急)十三", r"\b(?:[Tt]hirteen|13)\b", "Juso", cue="十"),
    Literal(r"国立(?:市|駅)", r"\b[Nn]ational (?:[Cc]ity|[Ss]tation)\b", "Kunitachi"),
    Literal(r"三重(?:県|大)", r"\b(?:[Tt]riple|[Tt]hreefold)\b", "Mie"),
    Literal(r"甲斐", r"\barmou?rs?\b", "Kai"),
    Literal(r"中部(?:電力|地方|空港|国際空港)", r"\bChugoku\b", "Chubu"),
    Literal(r"中国(?:電力|地方)", r"\bChubu\b", "Chugoku"),
    Literal(r"関西電力|関電", r"\bKansai Airport\b|\bKansai Railway\b", "KEPCO (Kansai Electric Power)"),
    Literal(r"日向灘|日向市", r"\bHinata\b", "Hyuga"),
    Literal(r"親不知", r"\b[Pp]arents?\b[^.]{0,20}\b(?:unknown|not known|know)|\b[Uu]nknown [Pp]arents?|\b[Ww]isdom [Tt]ooth", "Oyashirazu", "海岸|駅|糸魚川|新潟|難所", cue="親"),
    Literal(r"大手前(?!大学|高)", r"\b(?:[Mm]ajor|[Ll]arge|[Bb]ig) (?:[Cc]ompan|[Ff]irm|[Mm]anufactur)", "Otemae", cue="手"),
    Literal(r"等々力", r"\b(?:such as|and so on|etc|power and so)\b", "Todoroki"),
    Literal(r"海老名", r"\b[Ss]hrimp|\b[Ll]obster", "Ebina"),
    Literal(r"蒲田", r"\b[Cc]attail\b", "Kamata"),
    Literal(r"放出(?=駅|東|西)", r"\b(?:[Rr]elease|[Dd]ischarge|[Ee]mission)", "Hanaten", cue="放"),
    Literal(r"先斗町", r"\b(?:[Tt]ip|[Aa]head) [A-Za-z]* ?(?:[Tt]own|[Dd]istrict)", "Pontocho"),
    Literal(r"我孫子", r"\b[Mm]y [Gg]randchild", "Abiko"),
    Literal(r"四十(?:万|物)町|百舌鳥(?=[町駅本梅赤古八])", r"\b(?:[Ff]orty|[Hh]undred [Tt]ongue|[Ss]hrike)", "the name of a quarter"),
    Literal(r"野火止", r"\b[Ff]ield fires?\b", "Nobidome"),
    Literal(r"北陸", r"\bHokkaido\b", "Hokuriku"),
    Literal(r"中国(?:地方|電力|新聞|自動車道|山地)", r"\bChin(?:a|ese)(?:'s)? (?:[Rr]egion|[Dd]istrict|[Ee]lectric|[Nn]ewspaper|[Ee]xpressway|[Mm]ountains?|[Pp]ower)", "Chugoku"),
    Literal(r"山形(?:県|市)", r"\b[Mm]ountain[- ]shaped?\b", "Yamagata"),
    Literal(r"甲子園", r"\b(?:Jiazi|Kinoene) ?(?:Garden|[Yy]uan)?\b", "Koshien"),
    Literal(r"新幹線", r"\b[Nn]ew (?:[Tt]runk|[Mm]ain) [Ll]ine\b", "Shinkansen"),
    Literal(r"大分(?:県|市|川)", r"\b(?:Daibun|Obun|Daibu|Dabun)\b", "Oita"),
    Literal(r"川内(?:原発|原子力)", r"\b(?:Kawauchi|Kawachi|Kawanai)\b", "Sendai"),
    # People
    Literal(r"愛子さま", r"\b[Ll]ove [Cc]hild\b", "Aiko"),
    Literal(r"雅子さま", r"\b(?:Yako|Gako)\b", "Masako"),
)  # fmt: skip

# Places whose names are words: the name, how it is read, the English of the words, and what the Japanese has, too, where
# they may be meant as words. A place happens, or is a station, a city: what is said of the words (日光を浴びる) is not meant.
_WORDS = (
    ("神宮", "Jingu", r"shrines?", r"(?=.*(?:先発|回戦|ヤクルト|リーグ|六大学|投手|[0-9]勝))(?!.*(?:神社|参拝|明治神宮|遷宮))"),
    ("花園", "Hanazono", r"flower gardens?", r"ラグビー|決勝|東大阪|競輪"),
    ("両国", "Ryogoku", r"both (?:countries|nations)|the two countries", r"相撲|国技館|[初夏秋]場所|墨田|両国駅"),
    ("有明", "Ariake", r"dawn|daybreak", r"コロシアム|アリーナ|体操|会場|テニス|決勝|大会"),
    ("新世界", "Shinsekai", r"new world", r"大阪|通天閣|串"),
    ("栄", "Sakae", r"prosperity|glory", r"名古屋"),
    ("錦", "Nishiki", r"brocade", r"名古屋"),
    ("日向", "Hyuga", r"sunny (?:place|spot|side)|sunshine", r"宮崎|震度|日向[市港]"),
    ("双葉", "Futaba", r"(?:twin|two) lea(?:f|ves)|cotyledons?", r"福島|原発|双葉町"),
    ("宇佐", "Usa", r"the United States|America", r"宇佐(?!美)"),
    ("新宮", "Shingu", r"new (?:palace|shrine)", r""),
    ("都城", "Miyakonojo", r"capital(?: castle| city)?", r""),
    ("天神", "Tenjin", r"(?:heavenly|celestial|sky) god|god of heaven", r""),
    ("平和島", "Heiwajima", r"peace island|island of peace", r""),
    ("日本橋", "Nihonbashi", r"Japan(?:ese)? bridge|bridge of Japan", r""),
    ("四ツ谷", "Yotsuya", r"four valleys", r""),
    ("四谷", "Yotsuya", r"four valleys", r""),
    ("目黒", "Meguro", r"black[- ]eyes?|eye black", r""),
    ("高円寺", "Koenji", r"(?:a|the) temple", r""),
    ("草津", "Kusatsu", r"(?:the )?grass(?: port| harbou?r)?", r""),
    ("霧島", "Kirishima", r"(?:mist|fog)y? islands?|island of (?:mist|fog)", r""),
    ("京橋", "Kyobashi", r"bridge (?:in|of) Kyoto|(?:capital|Kyoto) bridge", r""),
    ("丸の内", "Marunouchi", r"(?:inside|within) the circle", r""),
    ("汐留", "Shiodome", r"tide stop\w*", r""),
    ("月島", "Tsukishima", r"moon island|island of the moon", r""),
    ("晴海", "Harumi", r"(?:clear|sunny) sea", r""),
    ("夢の島", "Yumenoshima", r"dream islands?|islands? of dreams?", r""),
    ("夢洲", "Yumeshima", r"dream (?:islands?|sandbar|continent|shoal)|islands? of dreams?", r""),
    ("咲洲", "Sakishima", r"blooming (?:island|sandbar)", r""),
    ("舞洲", "Maishima", r"danc(?:e|ing) (?:islands?|sandbar)", r""),
    ("中之島", "Nakanoshima", r"(?:middle|central|inner) islands?", r""),
    ("鶴橋", "Tsuruhashi", r"pickaxe|crane bridge", r""),
    ("此花", "Konohana", r"this flower", r""),
    ("三宮", "Sannomiya", r"three (?:palaces|shrines)", r""),
    ("元町", "Motomachi", r"(?:original|former) town", r""),
    ("六甲", "Rokko", r"six (?:armou?rs?|shells?|turtles?)", r""),
    ("嵐山", "Arashiyama", r"storm(?:y)? mountain", r""),
    ("鞍馬", "Kurama", r"(?:saddle|pommel) horse", r""),
    ("四条", "Shijo", r"articles? (?:4|four)|four(?:th)? articles?", r"京都"),
    ("名駅", "Meieki", r"(?:famous|name) station", r""),
    ("今池", "Imaike", r"(?:now|present) pond", r""),
    ("半田", "Handa", r"solder(?:ing)?", r""),
    ("一宮", "Ichinomiya", r"(?:first|one) (?:palace|shrine)", r""),
    ("犬山", "Inuyama", r"dog mountain", r""),
    ("下呂", "Gero", r"vomit\w*", r""),
    ("氷見", "Himi", r"ice (?:view|watching)", r""),
    ("七尾", "Nanao", r"seven tails?", r""),
    ("大飯", "Oi", r"big (?:rice|meal)", r""),
    ("大津", "Otsu", r"big (?:port|harbou?r)", r""),
    ("別府", "Beppu", r"separate (?:mansion|prefecture|office|government)", r""),
    ("門司", "Moji", r"gate (?:keeper|officer)", r""),
    ("小倉", "Kokura", r"small (?:warehouse|storehouse)", r""),
    ("若松", "Wakamatsu", r"young pines?(?: trees?)?", r""),
    ("柳川", "Yanagawa", r"willow river", r""),
    ("天草", "Amakusa", r"(?:heaven(?:ly)?|sky) grass", r""),
    ("山鹿", "Yamaga", r"mountain deer", r""),
    ("種子島", "Tanegashima", r"seed islands?|islands? of seeds", r""),
    ("南風原", "Haebaru", r"south(?:ern|erly)? wind\w*", r""),
    ("読谷", "Yomitan", r"reading valley", r""),
    ("旭川", "Asahikawa", r"(?:rising|morning) sun river", r""),
    ("帯広", "Obihiro", r"wide (?:belt|sash)", r""),
    ("千歳", "Chitose", r"thousand[- ]years?|millennium", r""),
    ("八戸", "Hachinohe", r"eight doors", r""),
    ("横手", "Yokote", r"(?:horizontal|side) hand", r""),
    ("釜石", "Kamaishi", r"(?:kettle|pot|cauldron) stone", r""),
    ("花巻", "Hanamaki", r"flower rolls?", r""),
    ("塩釜", "Shiogama", r"salt (?:pot|kettle|cauldron)", r""),
    ("鶴岡", "Tsuruoka", r"crane hill", r""),
    ("酒田", "Sakata", r"(?:sake|liquor|alcohol) field", r""),
    ("天童", "Tendo", r"heavenly (?:child|boy)|child of heaven", r""),
    ("二本松(?=市|で|の(?:住宅|市))", "Nihonmatsu", r"two pines?(?: trees)?", r""),
    ("水戸", "Mito", r"water (?:gate|door)", r""),
    ("取手(?=市|駅|で(?!き)|競輪)", "Toride", r"handles?", r""),
    ("鹿沼", "Kanuma", r"deer (?:swamp|marsh)", r""),
    ("前橋", "Maebashi", r"front bridge", r""),
    ("熊谷", "Kumagaya", r"bear valley", r""),
    ("川口", "Kawaguchi", r"(?:river mouth|mouth of (?:the|a) river)", r""),
    ("朝霞", "Asaka", r"morning (?:mist|haze)", r""),
    ("新座", "Niiza", r"new seat", r""),
    ("深谷", "Fukaya", r"deep valley", r""),
    ("船橋", "Funabashi", r"(?:boat|ship) bridge|pontoon", r""),
    ("銚子(?=市|漁?港|電鉄|の(?:漁?港|沖)|沖)", "Choshi", r"sake bottles?|decanters?", r""),
    ("舞浜", "Maihama", r"dancing beach", r""),
    ("箱根", "Hakone", r"box root", r""),
    ("八王子", "Hachioji", r"eight princes?", r""),
    ("三鷹", "Mitaka", r"three (?:hawks|falcons)", r""),
    ("青梅(?=市|街道|線|駅|マラソン|で(?!作))", "Ome", r"(?:green|blue|unripe) (?:plum|ume)s?", r""),
    ("熱海", "Atami", r"hot sea", r""),
    ("舞鶴", "Maizuru", r"dancing cranes?", r""),
    ("亀岡", "Kameoka", r"turtle hill", r""),
    ("姫路", "Himeji", r"princess road", r""),
    ("丸亀", "Marugame", r"round turtle", r""),
    ("石垣島", "Ishigaki", r"stone wall", r""),
    ("白浜(?=町|温泉|空港|の(?:動物|アドベンチャー|ホテル)|で)", "Shirahama", r"white (?:beach|sand)", r""),
    ("小松", "Komatsu", r"small pines?", r""),
    ("那須", "Nasu", r"eggplants?|aubergines?", r""),
    ("浅草", "Asakusa", r"shallow grass", r""),
    ("池袋", "Ikebukuro", r"pond bag|bag of ponds?", r""),
    ("秋葉原", "Akihabara", r"autumn lea(?:f|ves)(?: field| plain)?", r""),
    ("銀座", "Ginza", r"silver seat", r""),
    ("赤坂", "Akasaka", r"red (?:slope|hill)", r""),
    ("青山", "Aoyama", r"(?:blue|green) mountains?", r""),
    ("品川", "Shinagawa", r"(?:goods|product|article) river", r""),
    ("新宿", "Shinjuku", r"new (?:lodging|inn)", r""),
    ("原宿", "Harajuku", r"(?:original|field|meadow) (?:lodging|inn)", r""),
    ("巣鴨", "Sugamo", r"nest(?:ing)? ducks?", r""),
    ("鶯谷", "Uguisudani", r"(?:nightingale|warbler) valley", r""),
    ("赤羽", "Akabane", r"red (?:wings?|feathers?)", r""),
    ("泊(?=原発|村)", "Tomari", r"overnight|stay(?:ing|s)?|lodging", r""),
    ("御所(?=市)", "Gose", r"imperial palace", r""),
    ("白金(?=台|高輪|の(?:住宅|マンション|高級|商店|レストラン))", "Shirokane", r"platinum", r""),
    ("新橋(?=駅|の(?:飲食|居酒|繁華|ビル|ホテル|料亭|路上))", "Shimbashi", r"new bridge", r""),
    ("水道橋(?=駅|の(?:飲食|路上|東京ドーム)|で)", "Suidobashi", r"aqueducts?|water bridge", r""),
    ("吉祥寺(?=駅|の(?:商店|飲食|路上|住宅|マンション))", "Kichijoji", r"Kichijo(?:ji)? temple|(?:a|the) temple", r""),
    ("国分寺(?=市|駅|の(?:商店|飲食|路上|住宅|マンション))", "Kokubunji", r"Kokubun(?:ji)? temple|(?:a|the) temple", r""),
    ("天王寺(?=区|駅|動物園|公園)", "Tennoji", r"Tenno(?:ji)? temple|heavenly king\\w*", r""),
    ("石垣(?=空港|港|の(?:港|市街|駐屯地|海上保安部))", "Ishigaki", r"stone walls?", r""),
    ("日光(?=市|東照宮|の(?:社寺|東照宮|ホテル|旅館|温泉|紅葉))", "Nikko", r"sun(?:light|shine)", r""),
    ("北上(?=市)", "Kitakami", r"north(?:ward)?", r""),
    ("高山(?=市)", "Takayama", r"high mountains?", r""),
    ("中央区(?=の|で|内)", "Chuo Ward", r"central (?:ward|district)", r""),
)
_PLACED = r"(?=[でへ市区町駅港線署]|の|に|から|まで|地区|空港|原発|温泉|付近|周辺)"


class _Searched(NamedTuple):
    """A row with its patterns; see Literal."""

    ja: re.Pattern[str]
    wrong: re.Pattern[str]
    near: re.Pattern[str] | None
    right: str
    cue: str


def _worded(ja: str, right: str, words: str, near: str) -> Literal:
    """A place whose name is a word, where it stands as a place."""
    return Literal(rf"(?<![一-鿿々]){ja}{'' if '(' in ja else _PLACED}", rf"\b(?i:{words})\b", right, rf"\A{near}" if near.startswith("(?") else near, cue=ja[0])


_TABLE = Cued(
    [_Searched(lazy(one.ja), lazy(one.wrong), lazy(one.near) if one.near else None, one.right, one.cue) for one in (*LITERALS, *(_worded(*word) for word in _WORDS))],
    lambda row: f"[{row.cue}]" if row.cue else row.ja.pattern,
)


def taken_literally(ja: str, en: str) -> Iterator[Mistaken]:
    """The names of a Japanese text that its English takes for something else. A translation
    beside the name itself, Akahata (Red Flag), is right."""
    for row in _TABLE.wanted(ja):
        if (found := row.ja.search(ja)) and (row.near is None or row.near.search(ja)) and (said := row.wrong.search(en)) and not _named(row.right, en[: said.start()] + en[said.end() :]):
            yield Mistaken(found.span(), said.span(), row.right)


def _named(right: str, en: str) -> bool:
    """Whether an English text has a name besides."""
    return right.split()[0].istitle() and right.split()[0] in en
