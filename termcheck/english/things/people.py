"""People by what they do, where they come from and whose kin they are, and what befalls them."""

from __future__ import annotations

from termcheck.english.nouns import YOUNG_AND_KIN

NOUNS = {
    # what people are, and teams, schools, companies, countries or works, too
    "role": """
    newcomer contender challenger finalist semifinalist quarterfinalist qualifier entrant debutant debutante first-timer winner champion loser rival opponent competitor
    survivor hopeful representative participant neighbor neighbour leader runner-up applicant partner candidate medalist medallist titleholder nominee recipient exhibitor
    bidder tenant member customer client shareholder investor owner donor subscriber user employer operator supplier lender retailer exporter importer borrower creditor
    debtor buyer seller signatory victim holdout player peer backer sponsor contestant beneficiary defaulter
    """,
    "person": """
    person man woman child boy girl kid baby infant newborn toddler teenager teen adolescent youth youngster adult elder senior
    pensioner retiree centenarian human mortal individual citizen civilian resident inhabitant native local villager townsperson islander foreigner
    outsider stranger newcomer immigrant migrant emigrant refugee evacuee exile expatriate national member nonmember associate partner
    bearer couple friend neighbor neighbour colleague coworker co-worker classmate schoolmate roommate teammate mate companion ally rival opponent enemy
    foe adversary challenger contender contestant competitor entrant participant player athlete starter reserve substitute rookie veteran star
    ace captain skipper coach manager trainer referee umpire linesman judge juror scout champion winner loser runner-up medalist medallist finalist
    semifinalist quarterfinalist qualifier record-holder titleholder pitcher reliever closer catcher batter hitter slugger fielder infielder
    outfielder shortstop baserunner runner sprinter jumper thrower hurdler walker marathoner swimmer diver rower gymnast skater skier
    snowboarder cyclist rider racer driver jockey boxer wrestler fighter judoka karateka fencer archer shooter golfer caddie striker forward winger
    midfielder defender fullback goalkeeper goalie keeper sweeper attacker scorer passer setter spiker libero guard grandmaster bowler wicketkeeper yokozuna ozeki sekiwake komusubi maegashira
    doctor physician surgeon dentist nurse midwife pharmacist therapist paramedic medic psychiatrist psychologist veterinarian vet patient
    inpatient outpatient donor recipient carrier caregiver carer helper volunteer worker laborer labourer employee staffer clerk officer official
    bureaucrat servant secretary assistant aide adviser advisor consultant analyst economist accountant auditor lawyer attorney prosecutor
    barrister solicitor notary plaintiff defendant suspect culprit perpetrator criminal offender convict inmate prisoner detainee fugitive accomplice
    witness victim survivor hostage captive killer murderer robber thief burglar swindler scammer fraudster gangster mobster yakuza dealer trafficker
    smuggler attacker assailant gunman sniper terrorist militant extremist rebel insurgent guerrilla soldier trooper troop officer sailor
    marine airman pilot co-pilot copilot astronaut cosmonaut commander general admiral colonel major lieutenant sergeant corporal
    private cadet recruit conscript policeman policewoman detective investigator inspector constable firefighter fireman rescuer lifeguard
    bodyguard guardsman watchman warden ranger king queen prince princess emperor empress monarch duke duchess noble lord lady president premier chancellor minister
    governor mayor councilor councillor councilman assemblyman assemblywoman lawmaker legislator senator congressman congresswoman representative parliamentarian diplomat ambassador
    consul envoy delegate negotiator mediator candidate nominee incumbent politician statesman leader chief head boss chairman chairwoman chairperson
    chair director executive ceo entrepreneur businessman businesswoman tycoon owner proprietor founder shareholder stockholder investor
    trader broker banker financier creditor debtor lender borrower taxpayer customer client consumer buyer seller shopper vendor
    shopkeeper merchant retailer grocer butcher baker cook chef waiter waitress bartender hostess guest visitor tourist traveler traveller
    passenger commuter motorist pedestrian passerby bystander onlooker spectator fan supporter viewer listener reader subscriber user follower
    audience crowd attendee teacher professor lecturer instructor tutor principal headmaster schoolmaster student pupil schoolchild schoolboy schoolgirl undergraduate graduate alumnus
    freshman sophomore junior trainee apprentice intern novice beginner learner scholar researcher scientist physicist chemist biologist
    astronomer mathematician engineer technician programmer developer designer architect inventor expert specialist professional amateur
    practitioner craftsman artisan artist painter sculptor photographer filmmaker cameraman actor actress performer dancer ballerina singer vocalist musician
    pianist violinist guitarist drummer conductor composer songwriter lyricist idol model comedian entertainer magician announcer
    presenter broadcaster journalist reporter correspondent editor columnist critic writer author novelist poet playwright screenwriter translator interpreter
    librarian curator priest monk nun bishop cardinal pope rabbi imam pastor missionary believer worshipper pilgrim farmer fisherman hunter
    miner carpenter plumber electrician mechanic tailor hairdresser barber beautician gardener cleaner janitor porter courier postman deliveryman
    homeowner tenant landlord occupant householder lodger camper hiker climber mountaineer protester protestor demonstrator activist
    campaigner striker voter elector petitioner applicant jobseeker unemployed hero villain genius prodigy twin triplet orphan widow widower
    mother father parent son daughter brother sister sibling wife husband spouse bride groom uncle aunt nephew niece cousin
    grandparent grandmother grandfather grandchild grandson granddaughter relative descendant ancestor heir successor predecessor
    disciple pupil stablemate handler breeder mascot superstar newcomer hopeful
    shogun daimyo samurai ronin ninja pharaoh sultan emir sheikh tsar regent consort concubine pontiff apostle prophet sage geisha maiko geiko
    operator supplier lender retailer wholesaler distributor provider vendor contractor subcontractor builder brewer publisher exporter importer employer
    broadcaster washer left-hander lefthander right-hander righthander hurler draftee holder titleholder bearer master giant god goddess
    american japanese chinese korean russian german french briton british italian spaniard brazilian indian vietnamese filipino australian
    canadian mexican african asian european arab israeli palestinian iranian iraqi afghan ukrainian taiwanese thai indonesian
    crew staff personnel police troops trio duo quartet quintet twosome threesome foursome pair
    """,
    "death": "death fatality casualty dead killed corpse body remains suicide murder killing homicide",
    "case": "case infection arrest injury injured wounded missing suicide murder birth incident accident patient contact cluster",
    "kin": "son daughter child boy girl grandchild grandson granddaughter brother sister sibling baby twin",
    # how old beasts are, of which sex, and whose
    "beast": f"{' '.join(YOUNG_AND_KIN)} other survivor",
    "seat": "seat place spot berth slot opening vacancy position post",
    "bed": "bed bunk",
    "generation": "generation descendant successor head president master chief owner king emperor shogun leader heir name holder bearer",
}  # fmt: skip
