import { ways } from './ways.ts'

/** Ways to ask when something begins and ends, and whether it goes on. */
export const time = {
  end: ways(
    'mihin/minne/kuinka_kauan/miten_kauan/kauanko (asti/saakka) (se/hanke/haku/tämä) (vielä) jatkuu/kestää, how long does/did/will it go/run/continue/last (on/for), until when does it run/go/continue (on)',
    'hur länge höll/håller det/den på, hur länge har det/den hållit på, hur länge höll/håller på, montako/monta/kuinka_monta kuukautta/kk/vuotta (se/haku/hanke) (kestää/kesti), hur många månader/år (varar/varade/pågår/pågick) (det/den), how many months/years (does/did/is/was) (it) (last/run/take)',
    'milloin/koska/millon (se) oli, när var (det/den), when was (it/that)',
    'är det/den inte (redan) slut/över/avslutat/avslutad/förbi/klart/färdigt (redan), har det/den inte (redan) slutat/avslutats/tagit_slut',
    'eikö/eiks/eikös (se) (ole/oo/ollut) (jo) ohi/loppu/loppunut/päättynyt (jo), isn/wasn/hasn/didn t (it/that/this) (already) over/ended/finished/done/end (already/yet)',
    'päätty*, loppu*, sulkeutu*, umpeutu*, menee kiinni, meni kiinni, valmis, valmistu*, mihin/minne asti/saakka/mennessä, kuinka/miten kauan/pitkään/pitkä, kauanko, takaraja*',
    'deadlin*, kesto, kestää, kesti, määräai*, viimeinen hakupäivä/jättöpäivä/päivä, hakuai*',
    'slutar, slutade, slutat, slut, slutdatum*, tar slut, tar/tog (de/det/den/dom) slut, tagit slut, avslut*, upphör*, stäng*, går ut, sista *dag*, hur länge, varar, pågår till, ansökningstid*',
    'til_when/till_when/to_when, ends, ended, ending, end, finishes, finished, finish, over, closes, closed, closing, close, expir*, how long, until when, last day, lasts, does/will it last, lasted, due, duration',
  ),
  start: ways(
    'milloin/koska/millon (se) oli, när var (det/den), when was (it/that)',
    'alkaa, alkaako, alkaaks, alkanut, alkanu, alko, alkoko, alkamis*, alkoi, alkoivat, aloit*, käynnisty*, aukea*, aukesi, avautu*, milloin .. auki',
    'börja*, start*, inled*, öppna*, begins, begin, began, begun, beginning, opens, opened, opening, launch*',
  ),
  status: ways(
    'käynnissä, käynnis, onko/onks/onkohan (se/tää/tämä/toi) (vielä/viel/yhä/edelleen) päällä, meneillään, meneillä, menossa, menos, toiminnassa, auki, avoinna, avoin, voimassa, ohi, onko/onks/onkohan/joko (se) (siis/jo) loppu/loppunut/päättynyt, vieläkö se toimii/pyörii, jatkuuko, toimiiko/pyöriikö (se) (vielä)',
    'är/e det/den/de fortfarande/ännu/än på, e de slut, är det slut, är den slut, är de slut, pågår, pågående, i gång, igång, på gång, öppen, öppet, öppna, förbi, kvar, fortsätter, är det/den över/avslutat/avslutad',
    'eikö/eiks/eikös (se) (ole/oo) (vielä/enää) käynnissä, pågår det/den inte (längre/ännu), isn t (it/that/this) (still) running/ongoing/going_on/open',
    'running, ongoing, open, active, under way, still on, going on, still going, alive, is it over/finished/done',
  ),
} as const
