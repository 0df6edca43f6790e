"""Words that are spelled as Japanese ones might be, and are none: one, more, Jason, Kenya, Europe.

A capitalised word that can be read as Japanese, and that nothing in the Japanese explains, is
looked at as a name. English words and the names of other countries would be among them.
"""

from __future__ import annotations

ORDINARY = frozenset(
    """
aaron aba abandon abi abide abode abu abuja abuse ada aden ado adobe adore aero aga again age agenda ago aguero aha
ahn aidan aide aiden aiken ain aisha akin amanda amaze amazon amen amin amino amman ammo ammonia amuse anakin
anchorage anemia angie animate anita ankara ann anna anne annette annie anon ante antenna antoine anton antonio anya
anyone apa ape appease ara arabia arabian are area arena aria ariana arise arisen arizona aroma aron arose arya
aryan asean ashore assange assume assure asu ata ate attain aura aurora auto autoimmune automate awake awaken aware
awoke azure baba babe baden bae bahrain bai bain baja bake bama bamboo ban banana bandage bane banjo bannon bao bare
baron base baseman bateman baton bayou bea bean beaten beau bee been began begin begun bei beige bein ben benin
benjamin benji benn benson benton beta bette beware biden bien bike bikini bin binge bingo bio bison bite bitten boa
bode bohemia bohemian boi boise boko bon bona bonanza bondage bone bonn bonnie bono boo boogie boon boone booze bora
bore bose buchanan bun bureau busan butte button byu cha chai chain champion chan change chao chase chateau
chattanooga chi chia chime chin china chinese chino cho choi choke choo choose chore chose chosen chu chun chute
dada dade dae dah dai dakota damage dame damian damien damon dan dana dane dani dante danube dare data database date
dea dean debate deborah dee deepen degenerate dei demi demise demo demon den denise denote dense denton detain
deteriorate doe doha doin domain dome dominate domingo dominion domino don donate done donna donnie doo dopamine
dope dora dorado dorian dosage dose dozen duane dubai dude due dui duke dun dundee dune dungeon dunn dunne dunno duo
duran dutton ease eaten eaton eau echo eden eerie egan ego ein emi emma emo empire emu endure engage engine ensure
entourage enzo epi episode epitome era erase ere erie erika erin erode esa essendon eton eugene eun eureka euro
europa europe european eurozone fuji fun fungi fuse gabe gaga gage gah gaia gain gambia game gamma gan gao garage
gate gauge gaza gaze gazette gee geese gemini gemma gene genera generate genie genoa genome genre genuine geo gia
gideon gigi gimme gin gina gino giro giuseppe goa goin gon gone goo goon goose gore gotcha gotten guantanamo
guarantee gui guide guido guinea guise gun gunman gunmen gunn gunna guo guru guyana hae hagen hague hah hahah hahaha
hahahaha hahn hai han hanna hannah hanoi hansen hanson happen hare hari haryana hasan hassan hate haute hawaii
hawaiian haze hee hehe hen henri henrietta henson here herein heritage hero heroin heroine heron hike hindu hinge
hippie hippo hire hiya hoa hobo hoe hogan homage home homemade homepage homie homo hon hone hoo hope horizon hose
hou house hyun hyundai iaea iain ian ibiza idaho ide idea ike ikea ima image imagine imitate imma immense immune imo
impede impose ina indo injure inmate inn innate insane insure intake intense into ion iowa ipa ira iran iranian ire
irene irina iron ironman isa isaiah iso isotope issa issue ita jade jae jai jaime jain jake jameson jamie jammu jan
jana jane janeiro japan japanese jason jazeera jia jimi jimmie joan joanna joanne joe johan johann johanna johansson
john johnnie johnson join jojo joke jon jonah joo joon jose joshua juan judah jude jumbo june junkie juno junta kahn
kane kangaroo kappa karachi karan karen karin kate keane keaton kee keegan keen keenan kokugikan koshien kenya kenyan kerosene keto
kia kieran kiki kin kite kitten koi koran korea korean kun machado machine macho madame made madonna mae maga mage
magenta maguire mah maiden main maine maintain maison maize make makin mama mamma man manage mandarin mandate mane
manganese mango manhattan mani mania manitoba mann manson manu manure maori mara mare maria mariah marian mariana
marianne mariano marie marietta marijuana marin marina marine marino mario marion marissa maroon mason massa massage
masse mata mate mateo matte matteo mau maude maui maureen maya mayan mayo mayonnaise maze mea meade mean measure
medusa mee mega megan mein meme memo memorize men mendoza menopause menu mere mesa message meta metadata meteorite
mia miami michigan mike mime mimi min mine mini minimise minimize minion minn minnesota minnie minute mira mirage
miranda missouri misuse mite moan mode moderate moi moira mojo momma mon mona monde mono monroe monsanto monsoon
montage montague montana monte moo moon moore moose mora moran more moreno moron motto mou mountain mourinho mouse
mugabe mumbai mundane mundo munro musa muse mute nada nadu nairobi name namesake namibia nan nano napa nasa nassau
natasha nate nato nausea nee nehru nemo neo neon nero neumann neuro neuron ngo nia niagara nigeria nigerian nike
niki nikita nikki nina nine nineteen nino noaa noah node noise nokia nominate nominee non none nonsense noon noone
nora nose note noun nude nuke nun nyu obama obese obi ode odessa ohio omaha oman omega omen one onion ontario onto
open opera operate opinion oppose ora orange ore oregon origin originate orion osama osha osu ottawa otto ottoman
outage ozone pagan page pai paige pain paine pan panama panda pandora pane panorama pao papa papi papua para
parachute parade paragon paranoia pasadena pasha paso passage patton pau pause pea pee pen penguin penn pentagon
peoria pepe peru peta pete pia piano pie pigeon pike pin pine pinto pipe pirate pisa poe pointe poise poison poke
pokemon poo pope pore pose poseidon posse potato puke puma pun pune punjabi pure rae rage rah rahman rai rain raise
raja rake rama ramadan raman rambo ramon rampage rana rancho range rankin rao rape rare rate rea reagan reason
reassure rebate rebuke redo reese refuge refugee refuse refute regain regan regenerate regime regimen regina region
rein reiterate rejoin remain remake remote ren rename rene renee renegade reno reopen repo resonate resume retain
retake reuben reunion reunite reuse reza ria richie ride rihanna ringo rinse rio ripe rise risen rita ritchie rite
roanoke robe robin robinson robo rode rodeo roe rogue rohan roi roma roman romania romanian romano rome romeo romero
romo ron ronan rondo ronnie roo rookie roommate rope rosa rosario rose rosen rosetta rotate rotten rouge rouse route
rowan ruben rubin rubio rude rue ruin run runnin rupee ruse russo ryan saban sabine sabotage sae sage sahara saharan
saigon sama samaritan samba same sami samoa san sana sane santa santana santo sao sarah sarasota saratoga sari sasha
sata satan sauna sausage sea seaman sean season sedan see seen seine seize seizure semen semi senate sense seo
separate serena serene serie serotonin sesame sewage sha shade shah shake shaken shaman shame shampoo shan shane
shannon shape shapiro share sharia sharon shaun shi shia shine shire shite shoe shone shore sochi soda soho some
someone son sonata sonia sonoma sonya soo soon sore sudan sudanese sue suede sui suisse suite summarize summon sun
sunken sunni sunrise sunshine suppose sure susan susanna sutton suzanne taboo tae tahoe tai taipei taiwan taiwanese
take taken takin tamara tame tampa tan tango tanya tanzania tao tape tara tata tate tattoo tau tea teammate tease
tee teen teenage teh tehran temperate tempo ten tendon tenn tennessee tense tenure teresa tessa tobago toe token
tomato tome ton tone tonga tongue toni tonne too toon topeka torah tore toro toronto tote uganda ugandan umpire una
unaware unbeaten underage undo undone undue une union unison unite unseen unsure unto upon uri urine usa usage use
utah ute utopia utopian wade wage wagon wai wake wan wanda wannabe ware warehouse woah woe woke woken woman women
won woo wooden wore yah yahoo yan yangon yankee yao yoda yoga yogi yoke yoo yoon yoruba yosemite you youre yuan
yukon yun zambia zane zara zee zeke zero zeta zoe zombie zone zoo zuma
""".split()
)

# What English calls people who practise an art of Japan, before their names, too.
CALLED = frozenset("judoka karateka aikidoka kendoka rakugoka mangaka seiyu rikishi sekitori enka".split())

# Japanese words that English writes as they sound, in names of things rather than of people.
ROMANIZED = frozenset(
    """
    tanka senryu renga kyoka basho bijutsukan chugaku gakuin joshi kogyo koto shogyo sogo denki jidosha seimei kasai hoken tetsudo bunka chihou daigaku daijingu dojo dori eiga eki ekiden fudosan gakuen gakkai gekijo ginko hai hachimangu hanabi
    hoso ichiba jinja jingu juku kabuki kabushiki kaigi kaikan kaisha kan kekkon koen koko kogyo kyokai machi maru matsuri mura nada nikkan
    odori onsen renmei ryokan sangyo shimbun shinbun shinkansen shinpo sho shokuhin shoten shuppan shukan tai taisha taiga taikai tennoji
    unyu yakuhin yosho zaidan zoku
    sumo judo karate aikido kendo anime manga tsunami kimono ramen ninja samurai geisha shogun bento origami karaoke emoji wagyu dashi miso matcha onigiri udon
    judoka karateka aikidoka rakugoka mangaka seiyu hyoshigi rikishi sekitori yokozuna ozeki sekiwake komusubi maegashira kisei
    shinto soba sake noh haiku bonsai futon tatami sushi tofu yakuza otaku kaiju zen daimyo shochu koji kaizen keiretsu keirin kyogen bunraku joruri rakugo shogi igo go
    """.split()
)
