"""What can be seen and touched: clothes and tools, beasts and plants, food and drink, limbs."""

from __future__ import annotations

NOUNS = {
    "clothes": """clothes cloth clothing garment suit dress shirt t-shirt jacket coat trouser jeans skirt sweater kimono yukata uniform
    jersey costume outfit robe blouse vest swimsuit underwear sock stocking glove scarf hat cap tie necktie belt apron""",
    "shoe": "shoe boot sandal sneaker sock slipper pair",
    "container": "bottle can box bag case basket barrel bucket crate packet pack package carton jar tank tube sack drum cask pot vial tray envelope pouch",
    "bag": "bag sack bale packet pack case box can pouch package carton parcel",
    "dish": "dish course cup bowl meal serving glass plate portion helping drink order mug lunch dinner breakfast bento",
    "drink": "drink beer wine sake whisky whiskey coffee tea juice milk water soda cocktail bottle cup glass",
    "food": """food hot_dog rice bread noodle cake pizza sandwich hamburger burger sushi egg cheese sausage steak soup salad cookie candy chocolate
    onigiri dumpling gyoza pie tofu potato tomato onion carrot cabbage lettuce radish apple orange banana peach pear grape
    strawberry melon watermelon mango lemon persimmon mushroom bean nut""",
    "sheet": "sheet page paper ticket photo photograph card print picture mask slip note poster postcard stamp panel plate leaflet image banknote coupon slice blanket curtain towel tile pane disc disk record shirt medal plate flag painting bill map",
    "book": "book scroll volume paperback novel textbook comic manga diary notebook magazine guidebook publication album booklet edition title copy",
    "long": """bottle tree line film movie goal train homer video rod pole stick pencil pen umbrella tooth finger cigarette cigar match needle rope
    string wire cable pipe tube beam tower tunnel bridge road river rocket missile arrow sword knife candle banana cucumber carrot radish ear cob corn
    leek call email article report program drama song hit shot putt double_fault ace win throw three-pointer try kick rose flower stem branch log bat racket
    tape stream route flight service copy unit game series column screw nail cedar pine cherry_tree drink beer tie pillar post flag banner clip vial syringe needle work can title fault pass win point fall belt axis leg arm horn match practice set""",
    "machine": "machine computer server television tv camera phone smartphone robot printer copier engine motor generator refrigerator conditioner washer dryer heater projector device unit console terminal tablet laptop monitor radio piano organ instrument ventilator bed drone atm sensor set",
    "weapon": "gun pistol rifle revolver weapon handgun shotgun bomb grenade mine sword knife cannon",
    "round-of-shots": "shot bullet round shell missile firework rocket bomb projectile grenade blow punch kick homer home_run explosion blast",
    "furniture": "chair table desk bed sofa couch bench stool shelf cabinet wardrobe",
    "chair": "chair stool seat bench sofa",
    "jewel": "jewel gem diamond pearl ring necklace bracelet earring watch",
    "tool": "tool hammer saw needle scissors knife fork spoon chopstick pen brush broom ladder key lock",
    "animal": """animal dog cat horse cow bull calf ox pig boar sheep goat deer bear wolf fox monkey ape gorilla lion tiger elephant giraffe panda
    rabbit rat mouse whale dolphin seal otter bird chicken hen rooster duck goose swan crane stork crow sparrow pigeon eagle hawk owl
    penguin parrot turkey ostrich fish salmon tuna eel carp trout shark squid octopus crab shrimp lobster oyster clam whale turtle snake lizard frog insect bee
    butterfly moth beetle firefly ant mosquito hornet spider worm puppy kitten cub chick pet cattle livestock racehorse pony mare colt filly goldfish mammal reptile
    poultry ibis quail bull hedgehog squirrel bat head species individual fowl livestock beast""",
    "bird": "bird chicken hen duck goose swan crane stork crow sparrow pigeon eagle hawk owl penguin parrot turkey ostrich ibis quail poultry chick fowl rabbit gull broiler",
    "fish": "fish salmon tuna eel carp trout shark sweetfish sardine mackerel goldfish bream medaka yellowtail saury fry",
    "crab": "crab squid octopus cuttlefish",
    "greenery": "plant tree flower blossom rose cherry seedling sapling shrub bush vine stump strain crop bulb orchid lily sunflower tulip bouquet",
    "blossom": "blossom flower bloom rose tulip bud",
    "part-of-body": """head face eye ear nose mouth lip tooth neck shoulder arm elbow hand finger thumb chest back waist hip leg knee foot toe tail wing
    feather horn beak claw paw fin heart lung liver kidney stomach brain bone rib skull muscle skin hair beard nail throat tongue""",
    "cylinder": "cylinder",
    "statue": "statue figure doll robot image sculpture buddha model figurine mannequin bronze",
    "fitting": "door window wall roof ceiling floor stair step pillar column fence gate curtain shelf lamp light lamp",
    "household-thing": "towel blanket pillow futon mattress mirror clock plate pan kettle bucket soap toothbrush razor candle lighter bag purse wallet umbrella suitcase backpack toy doll puzzle kite flag",
    "stone": "stone rock pebble boulder brick",
    "heavenly-body": "star planet moon comet asteroid galaxy",
    "medicine": "tablet pill dose shot capsule drop injection vaccine jab vaccination tablet vial",
    "instrument": "piano guitar violin drum flute trumpet harp organ string",
    "weather": "typhoon storm rain snow earthquake quake tremor tsunami eruption flood landslide fire blaze",
    "item": "item piece thing object article product good exhibit artifact work artwork belonging relic",
    "material": "wood iron steel gold silver copper plastic glass paper cotton silk leather",
}  # fmt: skip
