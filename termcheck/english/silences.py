"""Phrases with a number word in them that state no number: no one, Seven-Eleven, 24/7.

None may begin with words that could be a modifier (at least): what is silenced is taken.
"""

from __future__ import annotations

from termcheck.english.words import Phrases

_PHRASES = """
    no one; one another; one by one; one after another; one after the other; one-on-one; one on one; one-way; one-sided; one-off;
    one-horse race; one-horse town; two-horse race; three-horse race; two horse race; three horse race;
    one-upmanship; one-size-fits-all; one and all; one and the same; one way or another; one thing or another; at one point; at one stage;
    at one time; on the one hand; on one hand; square one; one-time; one-stop; one's; one’s; air force one; one of a kind;
    one or the other; all-in-one; one-liner; one-man
    second-hand; second hand; second nature; second thought; second thoughts; second-guess; second to none; second-rate;
    second wind; split second; split-second; second fiddle; second-class; per second; every second counts
    scale of 7; scale of seven; scale of one to seven; scale of 1 to 7; seven-point scale; 7-point scale; first aid; first-aid; first lady; first name; first names; first-name; first-rate; first-class; first class;
    first responder; first responders; first of all; first-hand; first hand; at first glance; at first sight; first and foremost;
    first minister; first amendment; first world; first cousin; first cousins; first come; first-come; first off; head-first
    third party; third parties; third-party; 49ers; 76ers; third world country; third world countries; third rail; third degree; third wheel; fifth column; fifth-column; seventh heaven;
    eleventh hour; eleventh-hour; sixth sense; fourth estate; fourth wall
    seven-eleven; 7-eleven; 7-11 store; 7-11 stores; 7-11 outlet; 7-11 outlets; 7-11 shop; 7-11 convenience; a 7-11; at 7-11; the 7-11; 7-11 japan; catch-22; 9/11; 24/7; open 24-7; available 24-7; staffed 24-7; 24-7 service; 24-7 hotline; 24-7 coverage; 24-7 operation; 24-7 monitoring; 50/50; 50-50; fifty-fifty; 20/20
    world war ii; world war i; world war two; world war one; cloud nine; forty winks; have nine lives; has nine lives; having nine lives; with nine lives; its nine lives; his nine lives; her nine lives; their nine lives; nine to five; 9-to-5;
    think twice; thinking twice; thought twice; thinks twice; two cents; two-faced; two-way street; in two minds; six-pack; six pack; six feet under; ten commandments;
    on all fours; dressed to the nines; one in a million
    half-hearted; half-heartedly; half brother; half-brother; half sister; half-sister; better half; half-mast; half-baked;
    half-truth; half-truths; half-moon; half-timbered
    zero in; zeroed in; zeroing in; zero-sum; zero tolerance; zero-tolerance; ground zero; net zero; net-zero; half-time; half time;
    zero-emission; patient zero; carbon zero; zero hour; absolute zero
    double standard; double standards; double check; double-check; double-edged; double agent; double down; doubled down;
    doubling down; doubles as; doubled as; doubling as; double as; double life; double entendre; double take; double-decker; double bed; triple threat
    single out; single-handedly; single-minded; single-mindedly; every single; not a single
    once again; once more; at once; all at once; once and for all; once upon a time; once-in-a-lifetime; once in a while
    close quarters; close-quarters; living quarters; twin cities; twin towers; day one
    nikkei 225; s&p 500; ftse 100; dax 30; dax 40; cac 40; csi 300; asx 200; stoxx 600; russell 2000; nasdaq 100;
    fortune 500; forbes 400; topix 100; ftse 250; ftse 350; nifty 50; dow 30; russell 1000; hot 100; billboard 200; time 100; global 500
    3-d; 3-d's; in 3d; 72 micro-seasons; 72 microseasons; 72 pentads;
    401 ( k ); 401k; 401ks; 529 plan; 529 plans
    top-notch; top of; top-secret; best wishes; best known; best-known; best-selling; best man; best practice; best practices;
    best-seller; best seller; last but not least; least of all; not least; most of; leading to; leading up to
"""

SILENCES = Phrases((phrase.strip(), True) for phrase in _PHRASES.replace("\n", ";").split(";") if phrase.strip())
