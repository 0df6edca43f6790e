"""Further posts: callings of sport and of the arts, licensed professions, parties to a trial.

The rows are those of `posts`: words any of which says it, and words that say another.
"""

from __future__ import annotations

_CAREFUL = "nursery childcare child-care daycare day-care teacher teachers caregiver caregivers worker workers staff staffer employee employees carer carers childminder educator"
_AIDE = "adviser advisor advisers advisors aide aides assistant counselor counsellor official officials staffer"

CALLINGS: dict[str, tuple[str, str]] = {
    # Government
    "首相補佐官": (_AIDE, "minister secretary"),
    "刑事部長": ("director head chief commander official officer boss detective", "sergeant mayor governor"),
    "部長刑事": ("sergeant detective", "director manager president chief"),
    "警視庁": ("metropolitan mpd tokyo police", ""),
    "消防団員": ("firefighter firefighters fireman firemen fire volunteer volunteers brigade", "policeman policemen soldier"),
    "庁長官": ("commissioner commissioners director director-general general administrator commandant steward chief head boss leader chair chairman", "minister secretary president mayor governor"),
    "法制局長官": ("director director-general general chief head", "minister secretary president"),
    "高裁長官": ("president chief head", "secretary director minister governor"),
    "最高裁長官": ("justice chief head president", "secretary director minister governor"),
    "国王": ("king monarch sovereign royal majesty crown queen highness sultan emir", "minister president premier"),
    # Companies
    "取締役会長": ("chairman chair chairperson chairwoman head chief boss leader", "president manager minister"),
    # Parties to a trial
    "検察事務官": ("clerk clerks assistant officer official employee staff staffer worker administrative secretary", "prosecutor"),
    "調査官": ("investigator investigators probation officer officers official officials examiner inspector researcher clerk", "judge prosecutor"),
    "判事": ("judge judges justice justices magistrate bench court", "prosecutor attorney lawyer"),
    "書記官": ("clerk clerks secretary secretaries diplomat official officer employee staff staffer worker", "judge prosecutor lawyer"),
    "受刑者": ("inmate inmates prisoner prisoners convict convicts convicted serving imprisoned jailed incarcerated detainee detainees escapee fugitive", "examinee defendant suspect"),
    "後見人": ("guardian guardians guardianship conservator custodian ward legal mentor patron backer sponsor", "successor viewer guarantor"),
    # Licensed professions
    "公認会計士": ("accountant accountants cpa auditor auditors accounting", "lawyer attorney"),
    "税理士": ("accountant accountants cpa consultant adviser advisor attorney preparer practitioner specialist", "lawyer prosecutor inspector"),
    "弁理士": ("attorney attorneys agent agents patent", "lawyer accountant"),
    "救急救命士": ("paramedic paramedics emergency ambulance emt emts rescue rescuer rescuers medic medics technician technicians firefighter", "nurse nurses"),
    "臨床心理士": ("psychologist psychologists psychological counselor counselors therapist therapists", "psychiatrist psychiatrists"),
    "公認心理師": ("psychologist psychologists psychological counselor counselors therapist therapists", "psychiatrist psychiatrists"),
    "保育士": (_CAREFUL, "nurse nurses inspector midwife"),
    "介護士": (f"{_CAREFUL} care caretaker helper nursing", "nurse nurses doctor"),
    "看護師長": ("nurse nurses nursing matron", "director doctor doctors president mayor"),
    "養護教諭": ("nurse nurses nurse-teacher teacher teachers health infirmary yogo", "professor principal president"),
    "栄養教諭": ("nutrition nutritionist dietitian dietician teacher teachers", "professor principal president"),
    # Sport
    "助監督": ("assistant ad deputy second-unit", "director manager coach"),
    "遊撃手": ("shortstop shortstops short infielder", "baseman catcher outfielder pitcher"),
    "一塁手": ("first infielder 1b", "second third shortstop catcher outfielder pitcher"),
    "二塁手": ("second infielder 2b", "first third shortstop catcher outfielder pitcher"),
    "三塁手": ("third infielder 3b", "first second shortstop catcher outfielder pitcher"),
    "中堅手": ("center centerfielder centre outfielder outfield center-fielder", "infielder shortstop catcher baseman pitcher"),
    "左翼手": ("left leftfielder outfielder outfield left-fielder", "right center infielder shortstop catcher baseman pitcher"),
    "右翼手": ("right rightfielder outfielder outfield right-fielder", "left center infielder shortstop catcher baseman pitcher"),
    # Shrines
    "神職": ("priest priests priestess clergy kannushi guji shrine", "monk monks bishop"),
    # The arts, trades and temples
    "声優": ("voice voiced voices voicing actor actress actors actresses cast dubbing seiyu anime", "singer announcer"),
    "師匠": ("master mentor teacher storyteller stablemaster coach sensei elder instructor shisho senior veteran", "professor commander"),
    "板前": ("chef chefs cook cooks itamae sushi restaurant kitchen", "carpenter"),
    "貫主": ("abbot head chief priest", "president captain manager neck owner lord"),
}  # fmt: skip
