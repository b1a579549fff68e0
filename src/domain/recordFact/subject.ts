import { ways } from './ways.ts'

/** Ways to ask what something is about and where it is. */
export const subject = {
  area: ways(
    'painopist*, aihe/aiheet/aiheesta/aiheista/aiheisiin/aiheeseen, ämne/ämnen/ämnena, prioritering*, fokusområde*, teem*, tema*, focus areas, focus area, themes, theme, priorit*',
  ),
  programme: ways(
    'kuuluu/kuuluuko/kuuluuks/kuuluiko ... heviin/hevi-ohjelmaan, onko/onks/oliko (se/tuo/toi) heviä/hevi (vai_jotain_muuta/vai_joku_muu), är/var (det/den) (ett/med/i) hevi (eller_nåt_annat/eller_något_annat), is/was (it/that/this) hevi (or_something_else), hör ... till hevi/hevi-programmet, does ... belong to hevi',
    'hevi-hanke, hevi-hankkeita, hevihanke, hevi-hankkeeksi, osa heviä/hevi-ohjelmaa, hevin hanke',
    'hevi-projekt, hevis projekt, del av hevi, hör .. till hevi, ingår .. i hevi',
    'hevi project, part of hevi, belongs/belong to hevi, under hevi',
  ),
  what: ways(
    'summary/summarise/summarize/sum_up/sum_it_up/overview (of), sammanfatta*, tiivist*, yhteenveto*, tavoitteet/tavoitteita/tavoitteista, mitä .. tehdään/tekee/teki/tehtiin, mistä .. kyse/kysymys, kerro .. lisää/enemmän, tarkoitus, tavoite, tavoitteena, sisältö',
    'berätta om, tell me about, kerro (minulle/mulle), handlar .. om, vad gör, berätta mer, mera om, mer om, syfte*, mål, målet, målen, innehåll',
    'what is/s it/that/this/the about, what is/s the one about, mistä siinä/se/siin on/oli kyse/kysymys, mitä siinä/siin tehdään/tehtiin',
    'what is/was/are .. about, what .. do/does, what it is, tell me/us more, more about, purpose, goals, goal, aims, aim',
  ),
  results: ways(
    'tulokset/tuloksia (löytyy/löytyvät/löytyykään/löytää/näkee/näkyy), hittar (man/jag/vi) resultaten/resultat, find/see/read (the/its/their) results',
    'tulos/tulokset/tuloksia/tuloksista/tuloksiin/tuloksena/tulosta, sai/saivat/saatiin/saanut/saatu .. aikaan, aikaansaannok*, mitä siitä/siinä (sitten/lopulta) tuli/syntyi/seurasi/saavutettiin, saavutettiin, saavutti',
    'mitä (siitä/siit/hankkeesta) (sitten/lopulta) jäi (siitä/käteen/jäljelle), vad (blev/finns) kvar (av det/den), what is/was left of it, what remains/remained (of it), what came of it',
    'vad/va (har) kom/kommit fram (ni/de/dom/man) (till) (i/ur/av/genom) (det/den/projektet), vad lärde (ni/de/dom/man) sig (av_det), mitä (siinä/siitä/siellä/hankkeessa) (sitten/lopulta) selvisi/opittiin/löydettiin/keksittiin, what did they/it/you find (out), what was/were found (out) (in), what did they/you learn (from)',
    'resultat/resultatet/resultaten, åstadkom/åstadkommit/åstadkoms, uppnåtts/uppnåddes/uppnådde, vad blev det (av), vad ledde .. till',
    'results/result/outcome/outcomes/achieve/achieved/achievements/accomplish/accomplished, (what) came out of, led to, lead to',
  ),
  course: ways(
    'mitä .. (sille/siinä) tapahtui/kävi, miten .. (siinä/sille/sen) kävi/meni/onnistui, vad hände (det/den) (med/sen/då), hur gick det (för/med/i/sen/då), what happened (to/with/in/after), how did .. go, what became of, what came of',
  ),
  place: ways(
    'missä, sijaits*, sijainti, kotipaik*, osoite, kaupun*',
    'var finns/ligger, adress*, vilken stad, where, located, address, based, which city',
  ),
} as const
