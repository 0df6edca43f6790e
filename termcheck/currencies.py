"""The currencies that a wire carries: codes (ISO 4217) and what copy calls them.

`ja` are the units that follow a figure, `en` the words that do, `sign` what stands before
it. 銭 and cents are subunits: a hundredth of the currency they follow. A currency marked
`default` is what the bare word means (ドル is the U.S. dollar, ポンド sterling).
"""

from __future__ import annotations

from termcheck.records import NamedTuple


class Currency(NamedTuple):
    """A currency: ISO 4217 code, Japanese and English words, signs before the figure."""

    code: str
    ja: tuple[str, ...]
    en: tuple[str, ...]
    signs: tuple[str, ...] = ()
    sub_ja: tuple[str, ...] = ()
    sub_en: tuple[str, ...] = ()


def _row(code: str, ja: str, en: str, signs: str = "", sub_ja: str = "", sub_en: str = "") -> Currency:
    return Currency(
        code,
        tuple(ja.split()),
        tuple(w.replace("_", " ") for w in en.split(",")),
        tuple(signs.split()),
        tuple(sub_ja.split()),
        tuple(w.replace("_", " ") for w in sub_en.split()),
    )


# fmt: off
CURRENCIES = (
    _row("JPY", "円 日本円", "yen,japanese_yen,jpy", "¥ JPY JP¥", "銭", "sen"),
    _row("USD", "ドル 米ドル USドル", "dollar,dollars,u.s._dollar,u.s._dollars,us_dollar,us_dollars,american_dollars,usd,buck,bucks", "$ US$ USD USD$", "セント", "cent cents us_cent us_cents u.s._cent u.s._cents american_cents"),
    _row("EUR", "ユーロ", "euro,euros,eur", "€ EUR", "", ""),
    _row("GBP", "ポンド 英ポンド", "pound,pounds,british_pounds,pounds_sterling,pound_sterling,sterling,gbp,quid", "£ GBP", "ペンス", "pence penny"),
    _row("CNY", "元 人民元 中国元", "yuan,chinese_yuan,renminbi,cny,rmb", "CN¥ RMB CNY", "", ""),
    _row("KRW", "ウォン 韓国ウォン", "won,korean_won,south_korean_won,krw", "₩ KRW", "", ""),
    _row("TWD", "台湾ドル 台湾元 新台湾ドル", "taiwan_dollar,taiwan_dollars,new_taiwan_dollars,twd", "NT$ TW$ TWD", "", ""),
    _row("HKD", "香港ドル", "hong_kong_dollar,hong_kong_dollars,hkd", "HK$ HKD HKD$", "", "hong_kong_cent hong_kong_cents"),
    _row("AUD", "豪ドル オーストラリアドル", "australian_dollar,australian_dollars,aud", "A$ AU$ AUD AUS$ AUD$", "", "australian_cent australian_cents"),
    _row("NZD", "NZドル ニュージーランドドル", "new_zealand_dollar,new_zealand_dollars,nzd", "NZ$ NZD NZD$", "", "new_zealand_cent new_zealand_cents"),
    _row("CAD", "カナダドル 加ドル", "canadian_dollar,canadian_dollars,cad", "C$ CA$ CAD CAN$ CAD$ Cdn$", "", "canadian_cent canadian_cents"),
    _row("SGD", "シンガポールドル", "singapore_dollar,singapore_dollars,sgd", "S$ SGD SG$ SGD$", "", "singapore_cent singapore_cents"),
    _row("CHF", "スイスフラン フラン", "swiss_franc,swiss_francs,franc,francs,chf", "CHF", "", ""),
    _row("RUB", "ルーブル", "ruble,rubles,rouble,roubles,russian_rubles,rub", "₽ RUB", "", ""),
    _row("INR", "ルピー インドルピー", "rupee,rupees,indian_rupees,inr", "₹ INR Rs", "パイサ", "paisa paise"),
    _row("IDR", "ルピア インドネシアルピア", "rupiah,indonesian_rupiah,idr", "IDR Rp", "", ""),
    _row("THB", "バーツ", "baht,thai_baht,thb", "฿ THB", "", ""),
    _row("VND", "ドン ベトナムドン", "dong,vietnamese_dong,vnd", "₫ VND", "", ""),
    _row("MXN", "ペソ メキシコペソ", "peso,pesos,mexican_pesos,mxn", "MXN", "", ""),
    _row("PHP", "フィリピンペソ フィリピン・ペソ", "philippine_peso,philippine_pesos,php", "₱ PHP", "", ""),
    _row("MYR", "リンギット", "ringgit,malaysian_ringgit,myr", "MYR RM", "", ""),
    _row("BRL", "レアル", "real,reais,brazilian_reais,brl", "R$ BRL", "", ""),
    _row("ZAR", "ランド", "rand,south_african_rand,zar", "ZAR", "", ""),
    _row("KES", "シリング ケニアシリング ケニア・シリング", "shilling,shillings,kenyan_shilling,kenyan_shillings,kes", "KSh KES", "", ""),
    _row("NGN", "ナイラ", "naira,nairas,ngn", "₦ NGN", "", ""),
    _row("PKR", "パキスタンルピー パキスタン・ルピー", "pakistani_rupee,pakistani_rupees,pkr", "PKR", "", ""),
    _row("BDT", "タカ バングラデシュタカ", "taka,bdt", "BDT Tk", "", ""),
    _row("EGP", "エジプトポンド エジプト・ポンド", "egyptian_pound,egyptian_pounds,egp", "EGP E£", "", ""),
    _row("KWD", "クウェートディナール ディナール", "dinar,dinars,kuwaiti_dinars,kwd", "KWD", "", ""),
    _row("TRY", "トルコリラ リラ", "lira,turkish_lira,turkish_liras,try", "₺ TRY", "", ""),
    _row("SEK", "スウェーデンクローナ クローナ", "swedish_crown,swedish_crowns,swedish_kronor,swedish_krona,krona,kronor,sek", "SEK", "", ""),
    _row("NOK", "ノルウェークローネ", "norwegian_crown,norwegian_crowns,norwegian_kroner,norwegian_krone,nok", "NOK", "", ""),
    _row("DKK", "デンマーククローネ クローネ", "danish_crown,danish_crowns,danish_kroner,danish_krone,krone,kroner,dkk", "DKK", "", ""),
    _row("ILS", "シェケル", "shekel,shekels,ils", "₪ ILS", "", ""),
    _row("PLN", "ズロチ", "zloty,zlotys,pln", "PLN", "", ""),
    _row("CZK", "コルナ", "czech_crown,czech_crowns,koruna,korunas,czk", "CZK", "", ""),
    _row("HUF", "フォリント", "forint,forints,huf", "HUF", "", ""),
    _row("MOP", "マカオパタカ パタカ", "pataca,patacas,macau_patacas,macau_pataca,mop", "MOP MOP$", "", ""),
    _row("SAR", "サウジリヤル サウジ・リヤル", "saudi_riyal,saudi_riyals,sar", "SAR", "", ""),
    _row("AED", "ディルハム", "dirham,dirhams,aed", "AED", "", ""),
    _row("IRR", "リアル イランリアル", "rial,rials,irr", "IRR", "", ""),
    _row("UAH", "フリブナ", "hryvnia,uah", "₴ UAH", "", ""),
    _row("XBT", "ビットコイン", "bitcoin,bitcoins,btc", "BTC", "", ""),
    # no longer in use
    _row("DEM", "マルク", "deutsche_mark,deutsche_marks,mark,marks", "DM", "", ""),
    _row("FRF", "フランスフラン 仏フラン", "french_franc,french_francs", "", "", ""),
    _row("ITL", "イタリアリラ 伊リラ", "italian_lira,italian_lire", "", "", ""),
)
# fmt: on

BY_CODE = {currency.code: currency for currency in CURRENCIES}
