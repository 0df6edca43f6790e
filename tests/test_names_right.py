"""People, clubs and companies that English has rightly, in all the ways in which it has them:
nothing of names or terms is said of any of these rows."""

from __future__ import annotations

import functools

import pytest

import termcheck
from termcheck.glossary import Glossary
from termcheck.model import Severity

# Given names that are read as their characters are in no other name.
GIVEN = [
    ("ＭＦ佐竹隼（２２）が左膝を負傷した。", "Midfielder Hayato Satake, 22, hurt his left knee."),
    ("ＦＷ山本翔（２２）が先制点を決めた。", "Forward Kakeru Yamamoto, 22, scored the opener."),
    ("３年の小林樹主将が引っ張る。", "Captain Tatsuki Kobayashi, a third-year student, leads them."),
    ("鈴木陽葵ちゃん（５）が見つかった。", "Himari Suzuki, 5, was found."),
    ("ＤＦ高橋大翔（２０）が加入した。", "Defender Haruto Takahashi, 20, joined."),
    ("右腕の高橋宏斗海（３年）は完封した。", "Right-hander Hirotomi Takahashi, a third-year student, threw a shutout."),
    ("地震がニュージーランド北島の沖合で発生した。", "A quake struck off the coast of New Zealand's North Island."),
    ("代表作に「百舌鳥の空」など。", "Her best-known works include \"The Shrike's Sky.\""),
    ("広島電鉄は始発を繰り下げる。", "Hiroshima Electric Railway will push back its first streetcars."),
    ("会社員の田中理さん（40）が通報した。", "Company employee Satoru Tanaka, 40, called the police."),
    ("画家の中村光さん（35）が受賞した。", "Painter Mitsuru Nakamura, 35, won the award."),
    ("ＧＫ伊藤宙（２４）が完封した。", "Goalkeeper Hiroshi Ito, 24, kept a clean sheet."),
]

# Somebody who is written as a known person is, and read otherwise.
NAMESAKES = [
    ("会社員の河野太郎さん（45）が通報した。", "Taro Kawano, a 45-year-old company employee, called the police."),
    ("同市の鈴木英敬さん（72）は語る。", "Hidetaka Suzuki, 72, of the city, said so."),
    ("教諭の平井伸治さんが指導する。", "Nobuharu Hirai, a teacher, coaches them."),
    ("ＦＷ久保建英（19）が先発した。", "Forward Takehide Kubo, 19, started."),
    ("農家の羽生善治さんは首をかしげる。", "Farmer Yoshiharu Habu is puzzled."),
    ("店主の宮崎駿さん（60）が迎えた。", "The owner, Shun Miyazaki, 60, welcomed us."),
    ("大学生の橋本環奈さんが受賞した。", "University student Kanna Hashimoto won the prize."),
    ("区内の無職山口百恵さん（80）が転倒した。", "Momoe Yamaguchi, 80, a jobless woman of the ward, fell."),
    ("主婦の松田聖子さん（58）が応募した。", "Housewife Seiko Matsuda, 58, applied."),
    ("漁師の村上春樹さんは海を見つめた。", "Fisherman Haruki Murakami gazed at the sea."),
    ("町議の佐藤栄作氏が質問した。", "Town assemblyman Eisaku Sato asked a question."),
    ("高校生の田中将大さん（17）が優勝した。", "High school student Shodai Tanaka, 17, won."),
    ("茂木健一さんが代表を務める。", "Kenichi Mogi is its representative."),
    ("医師の茂木敏充さん（66）が診察した。", "Doctor Toshimitsu Mogi, 66, examined them."),
    ("団体職員、東国原英夫さん（50）", "Hideo Higashikokubaru, 50, who works for an association"),
    ("画家の鳥谷敬さん（44）が描いた。", "Kei Toritani, 44, a painter, drew it."),
    ("画家の新垣結衣さんが個展を開いた。", "Painter Yui Aragaki held an exhibition."),
    ("新垣隆さんがピアノを弾いた。", "Takashi Niigaki played the piano."),
    ("唐山翔自（17）がベンチに入った。", "Shoji Karayama, 17, was on the bench."),
    ("僧侶の安倍晋三さんが読経した。", "Buddhist priest Shinzo Abe chanted a sutra."),
]

# Given names and surnames that are read in several ways.
READINGS = [
    ("山田愛さん（9）が作文を読んだ。", "Megumi Yamada, 9, read her essay."),
    ("佐藤翔さん（20）が成人した。", "Kakeru Sato, 20, came of age."),
    ("鈴木心さん（7）が笑った。", "Kokoro Suzuki, 7, smiled."),
    ("高橋結愛さん（5）が歌った。", "Yua Takahashi, 5, sang."),
    ("伊藤陽菜さん（12）が走った。", "Hina Ito, 12, ran."),
    ("渡辺陽菜さん（12）が走った。", "Haruna Watanabe, 12, ran."),
    ("中村陽さん（31）が描いた。", "Minami Nakamura, 31, painted it."),
    ("小林蒼さん（18）が語った。", "Aoi Kobayashi, 18, said so."),
    ("加藤裕美さん（44）が営む。", "Hiromi Kato, 44, runs it."),
    ("吉田裕美さん（44）が営む。", "Yumi Yoshida, 44, runs it."),
    ("山本和子さん（81）が編んだ。", "Kazuko Yamamoto, 81, knitted it."),
    ("松本順子さん（70）が選んだ。", "Yoriko Matsumoto, 70, chose it."),
    ("井上智子さん（51）が教えた。", "Satoko Inoue, 51, taught it."),
    ("木村文子さん（66）が話した。", "Ayako Kimura, 66, talked about it."),
    ("林恵子さん（59）が始めた。", "Keiko Hayashi, 59, started it."),
    ("清水幸子さん（77）が並んだ。", "Yukiko Shimizu, 77, lined up."),
    ("斎藤真由さん（25）が受けた。", "Mayu Saito, 25, got it."),
    ("森大翔さん（15）が投げた。", "Hiroto Mori, 15, pitched."),
    ("森大翔さん（15）が投げた。", "Taiga Mori, 15, pitched."),
    ("池田颯さん（10）が釣った。", "Hayate Ikeda, 10, caught it."),
    ("石川凛さん（22）が泳いだ。", "Rin Ishikawa, 22, swam."),
    ("前田葵さん（16）が打った。", "Mamoru Maeda, 16, batted."),
    ("藤田剛容疑者（38）を逮捕した。", "Tsuyoshi Fujita, 38, was arrested."),
    ("藤田剛容疑者（38）を逮捕した。", "Takeshi Fujita, 38, was arrested."),
    ("岡田淳容疑者（48）を逮捕した。", "Atsushi Okada, 48, was arrested."),
    ("後藤仁被告（50）の公判", "The trial of Hitoshi Goto, 50"),
    ("長谷川晃さん（62）が作った。", "Ko Hasegawa, 62, made it."),
    ("石井昌平さん（40）が継いだ。", "Shohei Ishii, 40, took over."),
    ("村上護さん（55）が守る。", "Mamoru Murakami, 55, protects it."),
    ("近藤直さん（33）が開いた。", "Sunao Kondo, 33, opened it."),
    ("遠藤純さん（29）が出た。", "Makoto Endo, 29, took part."),
    ("青木希望さん（19）が勝った。", "Nozomi Aoki, 19, won."),
    ("坂本大和さん（8）が跳んだ。", "Yamato Sakamoto, 8, jumped."),
    ("福田海さん（6）が見た。", "Kai Fukuda, 6, saw it."),
    ("太田光希さん（13）が撮った。", "Koki Ota, 13, took the photo."),
    ("太田光希さん（13）が撮った。", "Mitsuki Ohta, 13, took the photo."),
    ("西村七海さん（14）が踊った。", "Nanami Nishimura, 14, danced."),
    ("藤井空さん（4）が描いた。", "Sora Fujii, 4, drew it."),
    ("岡本一さん（88）が植えた。", "Hajime Okamoto, 88, planted it."),
    ("上田月さん（3）が寝た。", "Runa Ueda, 3, slept."),
    ("原田騎士さん（11）が出場した。", "Naito Harada, 11, took part."),
    ("河野洋子さん（60）が話した。", "Yoko Kawano, 60, spoke."),
    ("角田信朗さんが勝った。", "Nobuaki Kakuda won."),
    ("角田裕毅が完走した。", "Yuki Tsunoda finished."),
    ("三枝成彰さんが作曲した。", "Shigeaki Saegusa composed it."),
    ("東雅夫さんが編んだ。", "Masao Higashi edited it."),
    ("上月正さん（64）が開いた。", "Tadashi Kozuki, 64, opened it."),
    ("神戸雅一さんが述べた。", "Masakazu Kambe said so."),
    ("熊谷直子さん（41）が語った。", "Naoko Kumagai, 41, said so."),
    ("小山薫堂さんが企画した。", "Kundo Koyama planned it."),
    ("乾貴士が決めた。", "Takashi Inui scored."),
    ("丹羽大輝が戻った。", "Daiki Niwa returned."),
    ("四十住さくらが優勝した。", "Sakura Yosozumi won."),
    ("一青窈さんが歌った。", "Yo Hitoto sang."),
    ("勅使河原宏監督の作品", "A film of director Hiroshi Teshigahara"),
    ("小鳥遊恵さん（30）が話す。", "Megumi Takanashi, 30, says so."),
    ("月見里蓮さん（21）が話す。", "Ren Yamanashi, 21, says so."),
    ("御手洗潔さんが解く。", "Kiyoshi Mitarai solves it."),
    ("五十嵐圭が得点した。", "Kei Igarashi scored."),
    ("喜屋武豊さん（74）が話した。", "Yutaka Kyan, 74, spoke."),
    ("比嘉大吾が判定勝ちした。", "Daigo Higa won on points."),
    ("金城武さんが出演する。", "Takeshi Kaneshiro appears in it."),
    ("我那覇真子さんが述べた。", "Masako Ganaha said so."),
    ("許斐剛さんが描く。", "Takeshi Konomi draws it."),
    ("百目鬼翼さん（26）が走る。", "Tsubasa Domeki, 26, runs."),
]

# Family names first, surnames alone, pronouns, nicknames, stage and ring names.
WAYS = [
    ("大谷翔平が本塁打を放った。", "Ohtani hit a home run."),
    ("大谷翔平が本塁打を放った。", "OHTANI Shohei hit a home run."),
    ("鈴木誠也が打った。", "Seiya Suzuki got a hit."),
    ("イチローさんが語った。", "Ichiro Suzuki spoke."),
    ("さかなクンが講演した。", "Sakana-kun gave a lecture."),
    ("三遊亭円楽さんが高座に上がった。", "Sanyutei Enraku went on stage."),
    ("林家たい平さんが笑わせた。", "Hayashiya Taihei made them laugh."),
    ("市川海老蔵さんが会見した。", "Ichikawa Ebizo met the press."),
    ("柳家喬太郎さんの独演会", "A solo show of Yanagiya Kyotaro"),
    ("ビートたけしさんが司会した。", "Takeshi Kitano was the host."),
    ("照ノ富士が勝った。", "Terunofuji won."),
    ("朝乃山が白星を挙げた。", "Asanoyama won his bout."),
    ("武豊騎手が騎乗した。", "Yutaka Take was in the saddle."),
    ("所ジョージさんが出演した。", "George Tokoro appeared on the show."),
    ("マツコ・デラックスさんが出演した。", "Matsuko Deluxe appeared on the show."),
    ("高木ブーさん（90）が弾いた。", "Boo Takagi, 90, played."),
    ("蛭子能収さんが描いた。", "Yoshikazu Ebisu drew it."),
    ("力道山の孫がデビューした。", "A grandson of Rikidozan made his debut."),
    ("アントニオ猪木氏が死去した。", "Antonio Inoki has died."),
    ("山田氏は辞任した。", "He resigned."),
    ("山田社長は辞任した。", "The president resigned."),
    ("山田太郎容疑者（30）は黙秘している。", "The 30-year-old suspect remains silent."),
    ("佐藤さんは母と暮らす。", "She lives with her mother."),
    ("田中さん夫妻が営む。", "The couple run it."),
    ("高市早苗首相が述べた。", "The prime minister said so."),
    ("小池百合子知事が述べた。", "Koike, the governor, said so."),
    ("松井秀喜さんが訪れた。", "Godzilla Matsui paid a visit."),
    ("王貞治会長が見守った。", "Sadaharu Oh, the chairman, looked on."),
    ("長嶋茂雄さんが死去した。", "Shigeo Nagashima has died."),
    ("大野将平が勝った。", "Shohei Ono won."),
    ("安藤優子さんが司会を務めた。", "The host was Yuko Ando."),
    ("羽生結弦さんが滑った。", "Yuzuru Hanyu skated."),
    ("落語家の桂文枝さん（80）が語った。", "Rakugo storyteller Bunshi Katsura, 80, spoke."),
    ("女優の吉永小百合さんが朗読した。", "Actress Sayuri Yoshinaga gave a reading."),
    ("俳人の黛まどかさんが選んだ。", "Haiku poet Madoka Mayuzumi chose it."),
    ("歌手のきゃりーぱみゅぱみゅさんが歌った。", "Singer Kyary Pamyu Pamyu sang."),
    ("ダルビッシュ有が投げた。", "Yu Darvish pitched."),
    ("ラモス瑠偉監督が指揮した。", "Ruy Ramos was the coach."),
    ("田中マルクス闘莉王が引退した。", "Marcus Tulio Tanaka retired."),
    ("八村塁が20点を挙げた。", "Rui Hachimura scored 20 points."),
    ("大坂なおみが勝ち上がった。", "Naomi Osaka advanced."),
    ("サニブラウン・ハキームが走った。", "Abdul Hakim Sani Brown ran."),
]

# Foreigners, also of Japanese descent, and names of China and Korea.
ABROAD = [
    ("カズオ・イシグロ氏が受賞した。", "Kazuo Ishiguro won the prize."),
    ("ジョージ・タケイさんが述べた。", "George Takei said so."),
    ("アルベルト・フジモリ元大統領が死去した。", "Former President Alberto Fujimori has died."),
    ("ミチオ・カク教授が語る。", "Professor Michio Kaku says so."),
    ("メイジー・ヒロノ上院議員が述べた。", "Sen. Mazie Hirono said so."),
    ("ダニエル・イノウエ氏をしのぶ。", "They remember Daniel Inouye."),
    ("スティーブン・クワンが盗塁した。", "Steven Kwan stole a base."),
    ("ラーズ・ヌートバーが二塁打を放った。", "Lars Nootbaar doubled."),
    ("クリスティ・ヤマグチさんが滑った。", "Kristi Yamaguchi skated."),
    ("李在明大統領が会見した。", "President Lee Jae Myung held a news conference."),
    ("尹錫悦前大統領が出廷した。", "Former President Yoon Suk Yeol appeared in court."),
    ("習近平国家主席が訪れた。", "Chinese President Xi Jinping paid a visit."),
    ("王毅外相が述べた。", "Foreign Minister Wang Yi said so."),
    ("蔡英文氏が登壇した。", "Tsai Ing-wen took the stage."),
    ("頼清徳総統が述べた。", "President Lai Ching-te said so."),
    ("張本智和が勝った。", "Tomokazu Harimoto won."),
    ("孫興民が得点した。", "Son Heung-min scored."),
    ("金正恩総書記が視察した。", "North Korean leader Kim Jong Un inspected it."),
    ("スミス氏が代表を務める。", "Smith is its head."),
    ("キム・ヨナさんが訪れた。", "Yuna Kim paid a visit."),
    ("イ・ビョンホンさんが主演する。", "Lee Byung-hun stars in it."),
    ("トム・ホーバス監督が率いる。", "Tom Hovasse is the coach."),
    ("グテーレス国連事務総長が訴えた。", "U.N. Secretary-General António Guterres appealed."),
    ("ゼレンスキー大統領が述べた。", "President Volodymyr Zelenskyy said so."),
    ("フォンデアライエン委員長が述べた。", "Commission President Ursula von der Leyen said so."),
    ("マイケル・ケイン氏が引退した。", "Michael Caine has retired."),
    ("ケイン・コスギさんが出演した。", "Kane Kosugi appeared on the show."),
    ("メアリー・トラウトさん（70）が語った。", "Mary Trautt, 70, spoke."),
    ("トラウトは三振に倒れた。", "Mike Trout struck out."),
    ("ヒーローになったのは岡本だった。", "It was Okamoto who became the hero."),
]

# Clubs, schools, companies and bodies; names in names.
BODIES = [
    ("山本製作所が発表した。", "Yamamoto Seisakusho Co. announced it."),
    ("鈴木商店の跡地に建つ。", "It stands where Suzuki Shoten was."),
    ("松下電器産業が開発した。", "Matsushita Electric Industrial developed it."),
    ("本田技研工業が発表した。", "Honda Motor Co. announced it."),
    ("中日の高橋宏斗が投げた。", "Hiroto Takahashi of the Dragons pitched."),
    ("日本ハムが敗れた。", "The Fighters lost."),
    ("広島が連勝した。", "The Carp won again."),
    ("西武の源田が戻った。", "Genda of the Lions returned."),
    ("明石商が勝った。", "Akashi Shogyo won."),
    ("大阪桐蔭が優勝した。", "Osaka Toin won the title."),
    ("弘前実が初戦を突破した。", "Hirosaki Jitsugyo won its first game."),
    ("智弁和歌山が敗れた。", "Chiben Wakayama lost."),
    ("東海大相模が進んだ。", "Tokai University Sagami went through."),
    ("浦和が引き分けた。", "The Reds drew."),
    ("川崎Ｆが勝った。", "Frontale won."),
    ("河合楽器製作所の社長", "The president of Kawai Musical Instruments"),
    ("ヤマザキ春のパンまつり", "Yamazaki Spring Bread Festival"),
    ("キヤノンの御手洗会長が述べた。", "Canon Chairman Mitarai said so."),
    ("伊藤忠商事が出資する。", "Itochu Corp. will invest in it."),
    ("松坂屋が閉店する。", "Matsuzakaya will close."),
    ("ヨドバシカメラが出店する。", "Yodobashi Camera will open a store."),
    ("大山祇神社で祭りがあった。", "A festival was held at Oyamazumi Shrine."),
    ("大山が二塁打を放った。", "Oyama hit a double."),
    ("大山町の大山に登った。", "They climbed Mount Daisen in the town of Daisen."),
    ("中央大の田中教授が述べた。", "Professor Tanaka of Chuo University said so."),
    ("常務の中野渡大氏が述べた。", "Dai Nakanowatari, a managing director, said so."),
    ("青年会議所の会員が集まった。", "Members of the Junior Chamber gathered."),
    ("川崎市の川崎さんが述べた。", "Kawasaki, of the city of Kawasaki, said so."),
    ("狭間善徳監督が指揮する。", "Yoshinori Hazama is the manager."),
    ("逸材の佐々木が入団した。", "Sasaki, a gifted player, joined the team."),
    ("小林製薬の小林章浩社長が辞任した。", "Akihiro Kobayashi, president of Kobayashi Pharmaceutical, resigned."),
    ("日本青年館で開かれた。", "It was held at the Nippon Seinenkan."),
    ("福山雅治さんが福山市を訪れた。", "Masaharu Fukuyama visited the city of Fukuyama."),
    ("宮崎県の東国原英夫元知事が述べた。", "Former Miyazaki Gov. Hideo Higashikokubaru said so."),
    ("千葉市の千葉千恵さん（33）が語った。", "Chie Chiba, 33, of the city of Chiba, spoke."),
]

# What English sums up, says in another way or leaves to the reader.
SUMMED = [
    ("九州大と熊本大、産業医科大が参加した。", "Three universities of Kyushu took part."),
    ("トヨタ自動車とホンダが提携する。", "Toyota and another carmaker will form a tie-up."),
    ("日本と韓国が協議する。", "We will hold talks with South Korea."),
    ("日産の内田誠社長が述べた。", "Nissan's Makoto Uchida said so."),
    ("外務省の報道局長が会見した。", "A Foreign Ministry spokeswoman held a news conference."),
    ("市の防災課長が述べた。", "A city official said so."),
    ("木村校長は語る。", "He says so."),
    ("野党は茂木敏充外相と武田良太総務相の説明を求めた。", "The opposition demanded an explanation from the foreign and internal affairs ministers."),
    ("元横綱白鵬の宮城野親方が退職した。", "The former yokozuna Hakuho resigned."),
    ("落語家・雷門助六さんが笑わせた。", "Raimon Sukeroku, a storyteller, made them laugh."),
    ("「黒木の大藤」が見頃だ。", "The great wisteria of Kurogi is at its best."),
    ("相撲は両国国技館で開かれる。", "The tournament is held at Ryogoku Sumo Hall."),
    ("芥川賞は高山羽根子さんに決まった。", "The Akutagawa Prize went to Haneko Takayama."),
    ("神事だけを行う。", "Only the Shinto rites will be held."),
    ("関脇隆の勝が勝った。", "Takanosho's victory moved the sekiwake up."),
    ("阪神・和田豊監督が語った。", "Hanshin manager Yutaka Wada spoke."),
    ("巨人・田中が中日・高橋に投げ勝った。", "Tanaka of the Giants outpitched Takahashi of the Dragons."),
    ("鳥取県・大山町で開かれた。", "It was held in the town of Daisen, Tottori Prefecture."),
]

# Surnames that some of their bearers read in another way than most.
SURNAMES = """
五十嵐 Ikarashi; 海野 Umino; 興梠 Koroki; 日向 Hyuga; 日向 Hinata; 土生 Hanyu; 麻生 Asao; 米田 Komeda; 米田 Maeda; 四方 Yomo; 八代 Yatsushiro; 大和 Owa
丹生 Niu; 各務 Kakumu; 香西 Kozai; 下野 Shimotsuke; 信太 Nobuta; 尾上 Ogami; 砂子 Sunako; 依田 Yorita; 石動 Ishido; 久我 Koga; 白石 Shiroishi; 妹尾 Seno
新居 Nii; 八田 Yatsuda; 藤原 Fujihara; 村主 Murakami; 矢作 Yasaku; 米原 Yonehara; 渡部 Watabe; 勝呂 Katsuro; 当麻 Taima; 神保 Jimbo; 熊谷 Kumagaya; 東海林 Tokairin
"""
SURNAME_ROWS = [
    (f"店主の{surname}健太さん（45）が話した。", f"Kenta {reading}, the 45-year-old owner, spoke.")
    for surname, reading in (pair.split() for pair in SURNAMES.replace("\n", ";").split(";") if pair.strip())
]

RIGHT = [*SURNAME_ROWS, *SUMMED, *NAMESAKES, *GIVEN, *READINGS, *WAYS, *ABROAD, *BODIES]


@functools.cache
def glossary() -> Glossary:
    return termcheck.load_glossary()


@pytest.mark.parametrize(("ja", "en"), RIGHT)
def test_what_is_right_is_silent(ja: str, en: str) -> None:
    findings = termcheck.check(ja, en, glossary=glossary()).findings
    assert [(f.rule, f.message) for f in findings if f.severity >= Severity.WARNING and f.family in ("name", "term")] == []
