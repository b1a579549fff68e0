import { leadingWays } from '../said/leading.ts'
import { ways } from './ways.ts'

/** They ask whether it takes others in, not who is in it. */
export const newPartners =
  'tilaa (vielä) (uusille) (kumppaneille/kumppanille/toimijoille/osallistujille/yrityksille/partnereille), auki/avoin/avoinna (vielä) (uusille) kumppaneille/toimijoille/osallistujille/partnereille, uusia kumppaneita/osallistujia/partnereita, öppet/öppen (ännu/fortfarande) för nya/fler (partner/partners/deltagare/aktörer), plats för (nya/fler) (partner/partners/deltagare), nya/fler partner/partners/deltagare, open to new/more/other (partners/participants/members), room/space for (new/more/another/us/others) (partners/partner/participants), new/more partners'

/** Ways to ask who leads, takes part, may join or apply, and whom to ask. */
export const people = {
  contact: ways(
    'yhteystie*, yhteyshenkilö*, yhteyttä, (saa/saan/saamme/saadaan/saisin/saada) yhteyden, keneen/kehen (otan/otamme/otetaan/voin_ottaa/voimme_ottaa/ottaa), keltä, keneltä',
    'kontakt*, nettisivu*, netti-sivu*, verkkosivu*, verkko-sivu*, kotisivu*, koti-sivu*',
    'webbsida*, webbsidor*, webbplats*, webbsajt*, webbsivu*, websida*, websidor*, websajt*, webplats*, websivu*, webb-sida*, webb-sidor*, webb-plats*, webb-sajt*, webb-sivu*, web-sida*, web-sidor*, web-plats*, web-sajt*, web-sivu*, hemsida*',
    'vem kan/ska/bör jag/vi/man fråga/kontakta/ringa/ringa_till/mejla/skriva_till/prata_med/tala_med/vända_mig_till/vända_oss_till/vända_sig_till',
    'contacts/contact, website, webpages/webpage/web_pages/web_page, homepage/home_page, who/whom do/can/should/could i/we/one ask/contact/talk_to/call/write_to/turn_to',
    'kenelle/kelle soitan/soitamme/soitetaan/kirjoitan/laitan_viestiä, vem ringer/mejlar/kontaktar/skriver/frågar jag/vi/man (till/om)',
    'more information, lisätieto*, mer information, get/be in_touch, get hold of, komma/kommer/får i_kontakt',
  ),
  applicants: ways(
    'kuka/ketkä/kenen/keiden/millaiset/minkälaiset ... hakea/hakevat/hakee/osallistua, voiko/voitko/voivatko/voidaanko/saako/saiko/saivatko/pystyikö/pystyivätkö/voiks/saiks/voiko_siihen/saiko_siihen ... hakea, avoin/auki/avoinna/tarkoitettu yrit*/firmo*/yliopisto*/korkeakoul*/yhdist*/kaupung*/kaik*, voiko hakea, saako hakea, hakukelpoi*, hakijat, hakija, kohderyhm*, kenelle, keille',
    'vem/vilka ... söka/ansöka/söker/sökte, kan/kunde/får/fick ... söka/ansöka, öppen/avsedd/till för/för, sökande, för vem, för vilka, riktar* sig, målgrupp*',
    'who/which ... apply, who/which/could/can/may/was/were/is/are/did .. allowed/able/entitled/eligible (to) (apply/join), could/can/may/did ... apply, open/meant/intended to/for, applicants, applicant, for whom, who is it/this for, who it/this is for, target groups, target group, aimed at',
  ),
  join: ways(
    'mukaan, osallistua, liittyä, osallistuminen, osallistumaan, ilmoittaut*, ilmottaut*, ilmoittaud*, tehdä pilot*/kokeilu*, pilotoida, pilotoimaan',
    'göra pilot*/försök, delta, deltaga, anmäla (sig/oss/mig/er), vara med, komma/kommer (man/vi/jag) med, gå/går (man/vi/jag) med, hänga med, ansluta (sig/oss), hoppa på/in',
    'ottaako/ottaaks/otetaanko/otetaaks (se/siihen/hanke) (vielä/enää) (mukaan) (uusia) yrityksiä/firmoja/osallistujia, tar (det/projektet) (ännu/fortfarande) (emot/in) (nya) företag/deltagare, accepting/accept/accepts/taking/takes (on/in) (new/more/any) companies/firms/startups/participants/partners',
    newPartners,
    'do/run/make .. pilots/trials, joining, join, sign up, signing up, enrol, enroll, register (for), take part, participate, participating, get involved, get in/on_board, be (a) part of',
    'onko/onks/sopiiko/sopisiko (se/tämä) (jotain) meille/mulle/minulle, är/passar (det) (något/nåt) (för) oss/mig, is/would it/this (be) (something/anything) for us/me',
    'miten/mitenkä/kuinka sinne/siihen (voi/voidaan) haetaan/hakea/pääsee/päästään, hur söker/kommer man/vi/jag dit/till_det/med_där, how do/can we/you/i apply to/for it, how do/can we/you/i get into it, can/could we/i/you (still/also/now/even/then) apply (for/to) (it/that/this), kan/får vi/jag/man (ännu/också/fortfarande) söka/ansöka (till/om) (den/det), voidaanko/voiko/voiks/voidaaks/päästäänkö/pääseekö (me/siihen/sinne) (vielä) (hakea/hakemaan)',
    'käyttää (me) (sitä/sen/niitä/sitäkin/palveluita/palveluja), use (it/its/their/the) (service/services), using it, använda den/det/dem/tjänsterna/tjänster, utnyttja den/det/dem/tjänsterna, hyödyntää (sitä/niitä/sen) (palveluita/palveluja)',
    'kenelle, keille, för vem, för vilka, open to, who is it/this for',
  ),
  partners: ways(
    'keitä/ketkä (kaikki) (on/ovat) takana, keitä/ketkä takana (on/ovat), vilka (alla) (är/står/ligger) bakom, kuka/ketkä (on) teki/tekee/tekivät/tekevät mitä, vem/vilka gjorde/gör/har_gjort vad, who did/does what, who/whos (else/all) (is/are/was/were/s) in (it/that/this/the), who (else) is/was/were (else/also) part_of/on_board/on, who else (is/was/are/were) (there), ketkä/ketä/kuka/keitä muut/muu/muita (kaikki) on/oli/ovat/olivat, ketkä/ketä/kuka/keitä muut/muu/muita (kaikki) siinä/siin/siellä, vilka/vem andra/annan/mer/fler/annars är/var (med), jäsen*, medlem*, ketkä/keitä/kuka (kaikki) siinä/siin/siellä (on/ovat), vem/vilka är (med) i (den/det), vem/vilka var (med), vem/vilka alla är/var med',
    'ketkä/keitä/mitkä/kuka (kaikki) .. kuuluu/kuuluvat, vilka (alla) .. hör/ingår (till/i), vem (alla) hör (till/i), who (all) belongs/belong (to), which .. belong (to)',
    'mukana, kumppani*, kumppane*, missä/mitkä/mitä hankkeissa/hankkeet/hankkeita ne/se/niillä/sillä on/ovat, osallistuja*, osallistuu, osallistuvat, osapuol*, toteutt*',
    'partne*, parter*, deltar, deltagare*, medverkar, är med, vilka projekt är/har de/den/dom/det (med) (i/på), genomför*',
    'which/what projects are/is they/it in/on/part_of, which/what projects do/does they/it have, participants, participant, participates, participate, involved, takes part, take part, taking part, members, member, implement*, carry/carries/carried .. out',
  ),
  lead: ways(
    leadingWays,
    'johda, vedä, koordin*, vastaa, vastuu*, omistaa, omistaja, pyörittää, hallinnoi*, takana, pyörittävät, pyöritti, pyörittäjä*, hoitaa, hoitavat, vastuullinen',
    'ledning*, drar, driver, drivs, drevs, samord*, ansvar*, sköter, ligger/står/är bakom, bakom, äger, ägare*, vem/vilka kör, kör vem, håller i, har hand om',
    'coordinat*, run by, who runs, who ran, who/whos/who_is/who_s/whose/who_are running, who/whos/who_is/who_s/who_are/who_was driving, runs it/that/this/these, heading, in charge, responsible, manag*, heads, head, headed, owns, own, owner, behind, boss',
  ),
} as const
