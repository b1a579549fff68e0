import { ways } from './ways.ts'

const howMany = 'montako/moniko/monikohan/kuinka_mon*/miten_mon*/hur_många/how_many'
const howMuch = 'paljonko/paljonks/paljonkohan/kuinka_paljon/miten_paljon/hur_mycket/how_much'

/** Ways to ask what something costs, who pays and what came in for the money. */
export const money = {
  approved: ways(
    `${howMany} (niistä/hakemusta/hakemuksista/heistä/hanketta/hakijaa/hakijoista/tuli) (sit/sitten/lopulta) hyväksyt*/rahoitettiin/rahoitettu/valittiin/valittu/sai/saivat/pääsi/meni_läpi (rahaa/rahoituksen/rahoitusta/läpi/jatkoon)`,
    'läpimenoprosent*, läpimenoaste*, hyväksymisprosent*, onnistumisprosent*, kuinka/miten moni (niistä) sai/pääsi/hyväksyttiin/meni_läpi/pääsi_läpi',
    `${howMany} (av_dem/av_dom/projekt/ansökningar/ansökare/sökande/blev/som) (blev/har/har_blivit) (sen/då/till_slut) godkändes/godkänts/godkända/godkänt/beviljades/beviljats/finansierades/valdes/fick/gick_igenom/kom_igenom (pengar/stöd/finansiering/bidrag/ja)`,
    `${howMany} av (de) ansökningarna/projekten (i/som) godkändes/godkänts/beviljades/finansierades/valdes/fick/gick_igenom`,
    'what/which share/percentage/percent/part of (the) applications/projects/applicants (were/was/got) succeeded/approved/funded/accepted/selected/successful/through, mikä osa/osuus hakemuksista (hyväksyttiin/rahoitettiin/meni_läpi), hur stor andel/del av ansökningarna/projekten (godkändes/beviljades/finansierades)',
    `${howMany} .. blev det (av) (dem/dom/ansökningarna)`,
    'beviljandegrad*, beviljningsgrad*, godkännandegrad*, andel godkända, hur stor andel/del fick/godkändes',
    `${howMany} (of) (them/those/the/these/projects/applications/applicants) (applications/projects) (were/was/got/have_been/did) (actually/finally/then) approved/funded/accepted/selected/chosen/granted/successful/money/funding/through/succeed/succeeded`,
    `${howMany} got/received .. money/funding/through/support/approved/funded/accepted, success/approval/acceptance rate`,
  ),
  funded: ways(
    'mitä/mitkä/mihin/mitäs (kaikkea) (hankkeita/hankkeet/projekteja) (siinä/sillä/niillä/siitä) rahoitettiin/rahoitettu/rahoitti, mihin (ne/sen/siinä) raha/rahat meni/menivät/menneet/käytettiin/käytetty, mitä/mitkä/ketkä/kuka (hankkeet/hanke/kaikki) (siinä/siitä/siellä) sai/saivat/saanut (rahaa/rahoitusta/rahat/rahoituksen/tukea), kenelle (ne) raha/rahat meni/menivät/annettiin',
    'vad/vilka/vem (projekt) (har) finansierades/finansierade/finansierats (det/den/då), vilka/vem (projekt) (har) fick/fått/beviljades (pengar/pengarna/stöd/finansiering), vart/till_vad/till_vem gick pengarna/stödet',
    'what/which/who/whom (all) (projects) (did/was/were/got/has/have/been) (it/that/they) (been) fund/funded/finance/financed, who/which/what (projects) (all) got/received/get (the/any/its) money/funding/funded, where did (all) (the/that/its) money go, what did the money go to',
  ),
  received: ways(
    `${howMany} (organisaatiota/hakijaa) haki/hakivat, hur_många (organisationer) sökte/ansökte, how_many (organisations/people/ppl/projects) applied`,
    'hakemusten määrä/lukumäärä, hakemusmäärä*, antal/antalet ansökningar/ansökningarna, number of applications',
    `${howMany} .. hakem*/ansökning*/application/applications (tuli/saapui/jätettiin/kom_in/kom/lämnades_in/came_in/came/arrived)`,
  ),
  started: ways(
    `${howMany} .. hanke*/hankke*/projekt*/project/projects (lähti_liikkeelle/lähti_käyntiin/kom_igång/got_going/got_started)`,
    `${howMany} (niistä/av_dem/av_dom/of_them) lähti_liikkeelle/lähti_käyntiin/käynnistyi/kom_igång/got_going/got_started`,
  ),
  share: ways(
    'omarahoitu*, omavastuu*, omaa rahaa, tukiprosent*, tukitaso*, tukiaste*, tuki-aste*',
    'självfinansiering*, egenfinansiering*, egen andel, stödprocent*, stödnivå*',
    'own share/contribution/funding/money, cofunding, co-funding, support rate, aid rate, match funding',
  ),
  support: ways(
    `${howMuch} av_det/av_den/siitä/of_it/of_that (var/är/on/oli/was/is) stöd/bidrag/tukea/avustusta/support/grant, hur stor del av det/den (var/är) stöd/bidrag`,
    'eu-raha*, eu raha*, eu n raha*/osuu*/tuk*/tuen, eu-tuk*, eu-tuen, eu-rahoitu*, eu-osuu*, eu lta/sta (tuli/tulee/saatiin), tuli/tulee/saatiin eu lta/sta, eu maksaa/maksoi/rahoittaa/rahoitti, maksaa/maksoi/rahoittaa/rahoitti eu, maksaako/rahoittaako eu, eakr-raha*, eakr-osuu*, eakr-tuk*',
    'eu-pengar*, eu pengar*, eu s pengar/andel/stöd/del, eu-stöd*, eu-bidrag*, eu-finansiering*, eu-medel*, eu-andel*, kom/kommer från eu, från/av eu, betalar/betalade/finansierar/bidrar eu, eu betalar/betalade/finansierar, eruf-pengar*, eruf-andel*, eruf-stöd*',
    'eu-money, eu-funding, eu money/funding/support/cash/grant/share/funds, eu s share/part/money, came/comes from (the) eu, from/by (the) eu, is/was/came/were eu, (the) eu pay/pays/paid/fund/funds/funded/cover/covers, erdf money/share/support',
  ),
  budget: ways(
    'luvut/lukuja/luvuista/numerot, siffrorna/siffror, figures/numbers, what did/has ... get(?!_done|_out|_to)/got(?!_done)/receive/received, vad fick (det/den/projektet)',
    `${howMuch} (se/hanke/det/den/projektet/they/it) (on/har/has/have/did) sai/saanut/saivat/fick/fått/got/gotten/receive/received (se/hanke/det/den/projektet/de/dom)`,
    'budjet*, kokonaisbudjet*, budget*, budjeten, totalbudget*, kustann*, kostnad*, costs/cost, kostar, kostade, kostat, mitä/mitäs (se) maksaa/maksoi',
    `${howMuch} (... raha*/euro*/tuki/tukea/rahoitu*/avustu*/maksaa/maksoi/pengar/stöd/bidrag/finansiering/kostar/kostade/money/funding/support)`,
    `${howMuch} (siinä/siin/sitä/was/rahaa) jaettiin/jaettu/jaetaan/delades_ut/handed_out/given_out/was_in_it/in_it`,
    `${howMuch} (se/det/it) (sit/sitten) oli/on/var/är/was/is (se/det/it/then)`,
    'minkä/kuinka suuruinen/suuruisia (tuki/tukea/avustus/avustusta/rahoitus) (oli/on) (enimmillään/enintään/korkeintaan), suurin (mahdollinen) tuki/avustus/summa, enimmäistu*, enimmäismäärä*, maximistöd*, högsta (möjliga) stöd/stödet/bidrag/bidraget/summa/summan, maximum/max/highest/biggest (possible) grant/support/aid/amount/sum (on_offer)',
    'kuinka/miten iso/suuri, hur stor*, how big/large',
    'summa, summan, summat, summaa, hinta, jaossa, haettavana, att söka, att dela ut, sum, amount, worth, available',
  ),
  funder: ways(
    'rahoit*, mistä/kenen/millä/minkä .. raha*/rahoilla/rahoista/rahoin (.. tulee/tulevat/tuli/tulivat), kustantaa, maksaa viulut, maksaa, maksoi, maksaja*, sponsoroi*',
    'finansier*, finansiär*, betalar, betalade, betalare*, bekosta*, sponsr*, står för (.. pengarna/kostnaderna/notan/kostnaden), vems/varifrån/vilka/med_vilka .. pengar*',
    'funds/funded/funder/funders/funding, finances/financed/financing, pays/pay/paying (for), paid (for), picks/pick/picking up the/its bill/tab/costs, sponsor*, whose money, where does/did .. money come from',
  ),
} as const
