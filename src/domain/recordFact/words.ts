import { wholeWords } from '../regexOf.ts'
import type { RecordKind } from './kinds.ts'
import { ways } from './ways.ts'

const anyOf = (...lists: readonly string[]) => wholeWords(lists.join(' ').replaceAll(' ', '|'), 'gi')

/** What each kind of record is called when it is spoken of. */
export const nouns: Record<RecordKind, RegExp> = {
  project: ways(
    'hanke, hankkeen/hankkeessa/hankkeeseen/hankkeesta/hankkeella/hankkeelle/hankkeelta, hanketta, projektin/projektia/projektissa/projektiin/projektista/projektilla/projektille/projekti',
    'projektet/projektets/projekt, project/projects (s), pilottiin/kokeiluun',
  ),
  call: ways(
    'haku, haun, hakua, haussa, hakuun, hausta, hankehaku, hankehaun/hankehaussa/hankehausta, haulla, kierros/kierroksen/kierroksella',
    'utlysning/utlysningen/utlysningens, ansökningsomgång/ansökningsomgången/ansökningsomgångens, omgång/omgången/omgångens, ansökan, call, calls, round',
  ),
  organisation: ways(
    'organisaatio/organisaation/organisaatiota/organisaatiossa/organisaatiolla, toimija/toimijan/toimijaa/toimijalla, yritys, yrityksen, yritystä, yliopisto/yliopiston/yliopistoa',
    'organisation/organisationen/organisationens, aktör/aktören/aktörens, företag/företaget/företagets, bolag/bolaget/bolagets, organization, company, university, firm',
    'hankkeissa, hankkeita, hankkeet, hankkeisiin, projekt/projekten/projekteissa/projekteihin, project/projects',
  ),
}

/** They point at what was last spoken of. */
export const pointing = anyOf(
  'se sen sitä siinä siin siitä siit siihen siihe sillä sille tämä tämän tätä tässä tästä tähän tällä tuo tuon tuota tuossa tuosta tuohon ne niitä niiden niissä niihin tää toi tän ton tota tossa tost tosta tohon tässä täs tähä niis noissa noihin',
  'sinne siellä sieltä tuonne dit där there',
  'niil niille niilt niiltä niilla niillä niitten niide niis niist niistä näistä noista sil silt sille tän tällä tältä',
  'kukin kutakin kunkin jokainen jokaista jokaisen vart every',
  'kaikki kaikkien noiden näiden alla varje each all of',
  'den det de dem dom deras dess dens detta denna där',
  'it its this that they them their there theirs',
)

/** Who wants to join or apply takes the question nowhere else. */
export const asker = ways(
  'yrity*, firma*, startup*, yliopisto*, korkeakoulu*, yhdisty*, opiskelija*, pk, uusi, uudet, uusia',
  'företag*, bolag*, universitet*, högskol*, förening*, stude*, nya',
  'compan*, firms, firm, start up, universit*, associations, association, students, student, smes, sme, new',
)

/** They say nothing of what is spoken of. */
export const small = anyOf(
  'ok okei okej okay aha ahaa joo jaa jaha mut mutta men ja tai on oli ovat olivat onko oliko oliks onkse olikse ole olla ollut voi voiko voiks voidaan voivat voisi saa saako pääsee pääseekö pääsisi pääseeks pystyy pystyykö',
  'piti pitäisi pitäis pitää täytyi täytyy måste borde',
  'kuka ketkä kenen keitä ketä keiden mikä mikäs mitä mitkä minkä mistä mihin missä milloin koska millon millä miten kuinka kuinkahan vielä viel enää nyt siis sitten sit jo no entä entäs entäpä mites',
  'me meidän minä mä mun paljon paljonko yhteensä kokonais rahaa raha rahat euroa tukea siellä oikein tarkalleen tarkka päivä päivänä päivämäärä päivämäärät pvm date dates datum datumen vuonna kk asti saakka',
  'kuuluu kuuluuko hör belong belongs go goes went keep keeps',
  'palataan palaan takaisin tillbaka back going',
  'varmasti todella oikeasti tosiaan siis säkert faktiskt verkligen aito oikea riktigt riktig real surely really certainly definitely',
  'kiitos anna antaisitko annatko eiku eikun kerro kertoisitko haluaisin tietää että kun onks muut muu muita tee tekee tekevät kautta joku jotain mahdollista mahdollisuus hakea hakevat haettavana',
  'nuförtiden numera e va å vems gällde gäller koski koskee lyhyesti kort kortfattat shortly briefly short u',
  'och eller är var vad vem vilka vilken vilket när hur kan kunde får skall skal ska man jag vi oss mycket många i på av för till med om från som ett en ännu än fortfarande nu redan',
  'ju väl då så har hade finns fanns blir tar vems sin sitt sina år datum dag exakt total totala hela tack berätta möjligt att sig söka ansöka andra',
  'whos whats one ones there actually nowadays partner my our vårt våra vår min mitt',
  'and or but the a an is are was were be been being do does did can could may might will would shall should who whom whose what when where which how much many money long still yet now',
  'any anyone more of to in on at for from with by about as so then also else other others have has had get gets got come comes possible able we us i one someone somebody you me tell',
  'please thanks meant mean mente menade tarkoitin tarkoitan ge give exactly total overall euros euro eur date day year out up s n ssa sta lle lla lta ta iin too late early all kind apply application applications work works know run runs give given',
)
