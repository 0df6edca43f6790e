"""Units of measure, time and money: what they are called in both languages, what they
measure, and how they convert.

One row a unit; an editor can add one. The readers of both languages take their spellings
from here, and pairing its conversions, so that a fact stands in one place.

Factors are exact by definition: SI Brochure (9th ed.); the international yard and pound
agreement of 1959; the traditional Japanese units by the Measurement Act's predecessor
(度量衡法, 1891: 1 shaku = 10/33 m, so 1 tsubo = 400/121 m2, 1 kan = 3.75 kg, 1 sho =
2401/1331 L); 1 hyo as rice is priced by it, 60 kg of brown rice, in the agriculture ministry's
statistics of prices (相対取引価格); the furlong as the Japan Racing Association times it, 200 m. Tokyo Dome (46,755 m2) is the operator's published building area.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.quantity import Number
from termcheck.records import NamedTuple


class Unit(NamedTuple):
    """A unit.

    key        its name in the ledger and in `extract`
    dimension  what it measures; units of one dimension convert into each other
    factor     how many base units of its dimension one is; 0 where none converts
    ja, en     spellings, folded; English ones are matched in any case if longer than
               three letters, plurals in -s included
    """

    key: str
    dimension: str
    factor: Number
    ja: tuple[str, ...]
    en: tuple[str, ...]


def _row(key: str, dimension: str, factor: Number | str, ja: str, en: str) -> Unit:
    return Unit(
        key,
        dimension,
        Fraction(factor) if isinstance(factor, str) else factor,
        tuple(ja.split()),
        tuple(w.replace("_", " ") for w in en.split()),
    )


# fmt: off
_ROWS = (
    # length (metre)
    _row("nanometer", "length", "1/1000000000", "ナノメートル nm", "nanometer nanometre nm"),
    _row("micrometer", "length", "1/1000000", "マイクロメートル ミクロン μm", "micrometer micrometre micron μm"),
    _row("millimeter", "length", "1/1000", "ミリメートル ミリ mm", "millimeter millimetre mm"),
    _row("centimeter", "length", "1/100", "センチメートル センチ cm", "centimeter centimetre cm"),
    _row("meter", "length", 1, "メートル m", "meter metre m"),
    _row("kilometer", "length", 1000, "キロメートル キロ km", "kilometer kilometre km kms"),
    _row("inch", "length", "127/5000", "インチ", "inch inches in-"),
    _row("furlong", "length", 200, "ハロン", "furlong"),
    _row("foot", "length", "381/1250", "フィート フット", "foot feet ft footer"),
    _row("yard", "length", "1143/1250", "ヤード", "yard yd yarder"),
    _row("mile", "length", "201168/125", "マイル", "mile mi"),
    _row("nautical-mile", "length", 1852, "海里 カイリ", "nautical_mile"),
    _row("shaku", "length", "10/33", "尺", "shaku"),
    _row("ri", "length", "43200/11", "里", "ri"),
    _row("horse-length", "horse-length", 1, "馬身 艇身 車身", "length"),
    _row("light-year", "length", 9460730472580800, "光年", "light-year light_year"),
    _row("astronomical-unit", "length", 149597870700, "天文単位", "astronomical_unit"),
    _row("parsec", "parsec", 1, "パーセク", "parsec"),
    # area (square metre)
    _row("square-millimeter", "area", "1/1000000", "平方ミリメートル 平方ミリ mm2 ㎟", "square_millimeter square_millimetre mm2 ㎟"),
    _row("square-centimeter", "area", "1/10000", "平方センチメートル 平方センチ cm2 ㎠", "square_centimeter square_centimetre sq_cm cm2 ㎠"),
    _row("square-meter", "area", 1, "平方メートル 平米 m2 ㎡", "square_meter square_metre sq_meter sq_metre square_m sq_m sqm m2 ㎡"),
    _row("square-kilometer", "area", 1000000, "平方キロメートル 平方キロ km2 ㎢", "square_kilometer square_kilometre sq_kilometer sq_kilometre square_km sq_km km2 ㎢"),
    _row("hectare", "area", 10000, "ヘクタール ha", "hectare ha"),
    _row("are", "area", 100, "アール", "are"),
    _row("acre", "area", "40468564224/10000000", "エーカー", "acre"),
    _row("square-foot", "area", "145161/1562500", "平方フィート", "square_foot square_feet sq_ft"),
    _row("square-inch", "area", "16129/25000000", "平方インチ", "square_inch square_inches sq_in"),
    _row("square-mile", "area", "2589988110336/1000000", "平方マイル", "square_mile"),
    _row("tsubo", "area", "400/121", "坪", "tsubo"),
    _row("tatami", "area", "81/50", "畳", "tatami_mat tatami mat"),
    _row("tan", "area", "120000/121", "反", "tan"),
    _row("tokyo-dome", "area", 46755, "東京ドーム", "Tokyo_Dome"),
    # volume (litre)
    _row("milliliter", "volume", "1/1000", "ミリリットル cc ml", "milliliter millilitre ml cc"),
    _row("cubic-centimeter", "volume", "1/1000", "立方センチメートル 立方センチ cm3 ㎤", "cubic_centimeter cubic_centimetre cm3 ㎤"),
    _row("deciliter", "volume", "1/10", "デシリットル", "deciliter decilitre dl"),
    _row("liter", "volume", 1, "リットル", "liter litre"),
    _row("kiloliter", "volume", 1000, "キロリットル", "kiloliter kilolitre kl"),
    _row("cubic-meter", "volume", 1000, "立方メートル 立米 m3 ㎥", "cubic_meter cubic_metre m3 ㎥"),
    _row("cubic-foot", "volume", "28316846592/1000000000", "立方フィート", "cubic_foot cubic_feet cu_ft"),
    _row("cubic-kilometer", "volume", 1000000000000, "立方キロメートル 立方キロ", "cubic_kilometer cubic_kilometre"),
    _row("barrel", "volume", "158987294928/1000000000", "バレル", "barrel bbl"),
    _row("quart", "volume", "946352946/1000000000", "クォート クオート", "quart"),
    _row("gallon", "volume", "3785411784/1000000000", "ガロン", "gallon"),
    _row("go", "volume", "2401/13310", "合", "go"),
    _row("sho", "volume", "2401/1331", "升", "sho"),
    # mass (gram)
    _row("picogram", "mass", "1/1000000000000", "ピコグラム pg", "picogram pg"),
    _row("nanogram", "mass", "1/1000000000", "ナノグラム ng", "nanogram ng"),
    _row("microgram", "mass", "1/1000000", "マイクログラム μg", "microgram μg"),
    _row("milligram", "mass", "1/1000", "ミリグラム mg", "milligram mg"),
    _row("gram", "mass", 1, "グラム g", "gram gramme g"),
    _row("kilogram", "mass", 1000, "キログラム キロ kg", "kilogram kilogramme kilo kg kgs"),
    _row("ton", "mass", 1000000, "トン t 総トン 重量トン", "ton tonne metric_ton t gross_ton gross_tonne deadweight_ton"),
    _row("kiloton", "mass", 1000000000, "キロトン", "kiloton kilotonne"),
    _row("megaton", "mass", 1000000000000, "メガトン", "megaton megatonne"),
    _row("troy-ounce", "mass", "311034768/10000000", "トロイオンス", "troy_ounce"),
    _row("ounce", "mass", "45359237/1600000", "オンス", "ounce oz"),
    _row("stone", "mass", "317514659/50000", "ストーン", "stone-weight"),
    _row("pound-mass", "mass", "45359237/100000", "ポンド", "pound lb lbs pounder"),
    _row("kan", "mass", 3750, "貫", "kan"),
    _row("hyo", "mass", 60000, "俵", "hyo"),
    # speed (metre a second)
    _row("meter-per-second", "speed", 1, "メートル毎秒 m/s", "meters_per_second metres_per_second meters_a_second m/s mps"),
    _row("kilometer-per-hour", "speed", "5/18", "キロ毎時 km/h", "kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour kph km/h kmh kmph km_per_hour"),
    _row("mile-per-hour", "speed", "1397/3125", "マイル毎時 mph", "miles_per_hour miles_an_hour mph"),
    _row("knot", "speed", "463/900", "ノット", "knot"),
    # temperature: no common factor, see `temperature`
    _row("celsius", "temperature", 0, "℃ °C 度", "degrees_Celsius degree_Celsius degrees_C degree_C °C C"),
    _row("fahrenheit", "temperature", 0, "華氏 ℉ °F", "degrees_Fahrenheit degree_Fahrenheit degrees_F degree_F °F F"),
    _row("degree", "angle", 1, "度 °", "degree °"),
    # pressure, energy, power, radiation, information
    _row("hectopascal", "pressure", 100, "ヘクトパスカル hPa", "hectopascal hPa millibar mb"),
    _row("pascal", "pressure", 1, "パスカル Pa", "pascal Pa"),
    _row("kilopascal", "pressure", 1000, "キロパスカル kPa", "kilopascal kPa"),
    _row("megapascal", "pressure", 1000000, "メガパスカル MPa", "megapascal MPa"),
    _row("millimeter-of-mercury", "pressure", "133322387415/1000000000", "ミリ水銀柱 水銀柱ミリ ミリHg mmHg", "millimeter_of_mercury millimeters_of_mercury millimetre_of_mercury millimetres_of_mercury mmHg mm_Hg"),
    _row("joule", "energy", 1, "ジュール", "joule"),
    _row("kilojoule", "energy", 1000, "キロジュール kJ", "kilojoule kJ"),
    _row("megajoule", "energy", 1000000, "メガジュール MJ", "megajoule MJ"),
    _row("british-thermal-unit", "energy", 0, "英国熱量単位 英熱量 BTU", "British_thermal_unit BTU BTUs Btu"),
    _row("calorie", "energy", "4184/1000", "カロリー", "calorie"),
    _row("kilocalorie", "energy", 4184, "キロカロリー kcal", "kilocalorie kcal"),
    _row("watt", "power", 1, "ワット", "watt W"),
    _row("kilowatt", "power", 1000, "キロワット kW", "kilowatt kW"),
    _row("megawatt", "power", 1000000, "メガワット MW", "megawatt MW"),
    _row("gigawatt", "power", 1000000000, "ギガワット GW", "gigawatt GW"),
    _row("terawatt", "power", 1000000000000, "テラワット TW", "terawatt TW"),
    _row("horsepower", "power", 0, "馬力", "horsepower hp"),
    _row("watt-hour", "work", 1, "ワット時", "watt-hour watt_hour Wh"),
    _row("kilowatt-hour", "work", 1000, "キロワット時 kWh", "kilowatt-hour kilowatt_hour kWh"),
    _row("megawatt-hour", "work", 1000000, "メガワット時 MWh", "megawatt-hour megawatt_hour MWh"),
    _row("gigawatt-hour", "work", 1000000000, "ギガワット時 GWh", "gigawatt-hour gigawatt_hour GWh"),
    _row("terawatt-hour", "work", 1000000000000, "テラワット時 TWh", "terawatt-hour terawatt_hour TWh"),
    _row("kilovolt", "voltage", 1000, "キロボルト kV", "kilovolt kV"),
    _row("volt", "voltage", 1, "ボルト", "volt"),
    _row("milliampere", "current", "1/1000", "ミリアンペア mA", "milliampere milliamp mA"),
    _row("milliampere-hour", "charge", 1, "ミリアンペア時 mAh", "milliampere-hour milliampere_hour milliamp-hour milliamp_hour mAh"),
    _row("ampere", "current", 1, "アンペア", "ampere amp"),
    _row("hertz", "frequency", 1, "ヘルツ Hz", "hertz Hz"),
    _row("kilohertz", "frequency", 1000, "キロヘルツ kHz", "kilohertz kHz"),
    _row("megahertz", "frequency", 1000000, "メガヘルツ MHz", "megahertz MHz"),
    _row("gigahertz", "frequency", 1000000000, "ギガヘルツ GHz", "gigahertz GHz"),
    _row("decibel", "loudness", 1, "デシベル dB", "decibel dB"),
    _row("lux", "illuminance", 1, "ルクス lx", "lux lx"),
    _row("lumen", "luminous-flux", 1, "ルーメン lm", "lumen lm"),
    _row("ppm", "concentration", "1/1000000", "ppm", "parts_per_million part_per_million ppm"),
    _row("ppb", "concentration", "1/1000000000", "ppb", "parts_per_billion part_per_billion ppb"),
    _row("millimole", "amount-of-substance", "1/1000", "ミリモル mmol", "millimole mmol"),
    _row("international-unit", "biological-activity", 1, "国際単位 IU", "international_unit IU IUs"),
    _row("gal", "acceleration", "1/100", "ガル", "gal Gal gals"),
    _row("gray", "absorbed-dose", 1, "グレイ Gy", "grays Gy"),
    _row("milligray", "absorbed-dose", "1/1000", "ミリグレイ mGy", "milligray mGy"),
    _row("nanosievert", "dose", "1/1000000000", "ナノシーベルト nSv", "nanosievert nSv"),
    _row("microsievert", "dose", "1/1000000", "マイクロシーベルト μSv", "microsievert μSv"),
    _row("millisievert", "dose", "1/1000", "ミリシーベルト mSv", "millisievert mSv"),
    _row("sievert", "dose", 1, "シーベルト Sv", "sievert Sv"),
    _row("becquerel", "activity", 1, "ベクレル Bq", "becquerel Bq"),
    _row("megabecquerel", "activity", 1000000, "メガベクレル MBq", "megabecquerel MBq"),
    _row("gigabecquerel", "activity", 1000000000, "ギガベクレル GBq", "gigabecquerel GBq"),
    _row("petabecquerel", "activity", 1000000000000000, "ペタベクレル PBq", "petabecquerel PBq"),
    _row("terabecquerel", "activity", 1000000000000, "テラベクレル", "terabecquerel TBq"),
    _row("bit", "information", "1/8", "ビット", "bit"),
    _row("megabit", "information", 125000, "メガビット Mbps", "megabit Mbps"),
    _row("gigabit", "information", 125000000, "ギガビット Gbps", "gigabit Gbps"),
    _row("byte", "information", 1, "バイト", "byte"),
    _row("kilobyte", "information", 1000, "キロバイト KB", "kilobyte KB"),
    _row("megabyte", "information", 1000000, "メガバイト MB メガ", "megabyte MB"),
    _row("gigabyte", "information", 1000000000, "ギガバイト GB ギガ", "gigabyte GB gig"),
    _row("terabyte", "information", 1000000000000, "テラバイト TB", "terabyte TB"),
    _row("bit-per-second", "data-rate", 1, "bps ビット毎秒", "bit_per_second bits_per_second bits_a_second"),
    _row("kilobit-per-second", "data-rate", 1000, "kbps Kbps キロビット キロbps", "kbps kilobit kilobit_per_second kilobits_per_second kilobits_a_second"),
    _row("megabit-per-second", "data-rate", 1000000, "Mbps メガビット メガbps", "Mbps megabit megabit_per_second megabits_per_second megabits_a_second"),
    _row("gigabit-per-second", "data-rate", 1000000000, "Gbps ギガビット ギガbps", "Gbps gigabit gigabit_per_second gigabits_per_second gigabits_a_second"),
    _row("terabit-per-second", "data-rate", 1000000000000, "Tbps テラビット テラbps", "Tbps terabit terabit_per_second terabits_per_second terabits_a_second"),
    _row("pixel", "picture", 1, "ピクセル 画素", "pixel"),
    _row("megapixel", "picture", 1000000, "メガピクセル", "megapixel mega-pixel MP"),
    _row("carat", "mass-of-gems", 1, "カラット", "carat"),
    _row("magnitude", "magnitude", 0, "マグニチュード", "magnitude"),
    _row("shindo", "seismic-intensity", 0, "震度", "seismic_intensity"),
    _row("shindo-lower", "seismic-intensity", 0, "", "lower"),
    _row("shindo-upper", "seismic-intensity", 0, "", "upper"),
    # stretches of time: seconds, and apart from them months, which days do not divide
    _row("nanosecond", "time", "1/1000000000", "ナノ秒", "nanosecond"),
    _row("microsecond", "time", "1/1000000", "マイクロ秒", "microsecond"),
    _row("millisecond", "time", "1/1000", "ミリ秒", "millisecond"),
    _row("second", "time", 1, "秒 秒間", "second sec"),
    _row("minute", "time", 60, "分 分間", "minute min mins"),
    _row("hour", "time", 3600, "時間", "hour hr hrs"),
    _row("day", "time", 86400, "日間 営業日 日", "day trading_day business_day"),
    _row("night", "time", 0, "泊 夜", "night"),
    _row("week", "time", 604800, "週間 週", "week"),
    _row("fortnight", "time", 1209600, "", "fortnight"),
    _row("month", "months", 1, "カ月 か月 ヶ月 ヵ月 ケ月 箇月 カ月間 か月間 ヶ月間", "month"),
    _row("quarter", "months", 3, "四半期", "quarter"),
    _row("year", "months", 12, "年間 年 カ年 か年", "year yr yrs"),
    _row("school-term", "months", 0, "学期", "term semester"),
    _row("decade", "months", 120, "", "decade"),
    _row("century", "months", 1200, "世紀", "century centuries"),
    _row("millennium", "months", 12000, "", "millennium millennia millenniums"),
)
# fmt: on

UNITS = {unit.key: unit for unit in _ROWS}


def convert(value: Number, unit: str, into: str) -> Number | None:
    """A value of one unit in another of its dimension, exactly; None where they do not
    convert. Temperatures convert as readings of a thermometer (a difference of two is
    `difference`)."""
    if unit == into:
        return value
    if {unit, into} == {"celsius", "fahrenheit"}:
        return Fraction(value) * 9 / 5 + 32 if unit == "celsius" else (Fraction(value) - 32) * 5 / 9
    one, other = UNITS.get(unit), UNITS.get(into)
    if one is None or other is None or one.dimension != other.dimension or not one.factor or not other.factor:
        return None
    return Fraction(value) * one.factor / other.factor


def difference(value: Number, unit: str, into: str) -> Number | None:
    """A difference of temperatures in the other scale (2 C warmer is 3.6 F warmer)."""
    if unit == "celsius" and into == "fahrenheit":
        return Fraction(value) * 9 / 5
    if unit == "fahrenheit" and into == "celsius":
        return Fraction(value) * 5 / 9
    return None
