import { wholeWords } from './regexOf.ts'

/** What people call several records of a kind, as words of a pattern. */
export const several = {
  call: String.raw`haut|hakuja|hauista|hankehaut|hankehakuja|utlysningar(?:na)?|ansökningsomgångar(?:na)?|omgångar(?:na)?|calls|rounds`,
  project: String.raw`hankkeet|hankkeita|hankkeista|projektit|projekteja|projekt(?:en)?|projects|(?:yhtään|mitään) (?:hevi-?)?hanketta|any(?: \p{L}+)? project`,
  company: String.raw`yritykset|yrityksiä|yrityksistä|firmat|firmoja|startupit|företag(?:en)?|bolag(?:en)?|companies|firms|start-?ups`,
  university: String.raw`yliopistot|yliopistoja|universitet(?:en)?|universities`,
  'university-of-applied-sciences': String.raw`ammattikorkeakoulut|ammattikorkeakouluja|amk:t|yrkeshögskolor(?:na)?|universities of applied sciences`,
  'research-institute': String.raw`tutkimuslaitokset|tutkimuslaitoksia|forskningsinstitut(?:en)?|research institutes`,
  organisation: String.raw`organisaatiot|organisaatioita|toimijat|toimijoita|aktörer(?:na)?|organisationer(?:na)?|organi[sz]ations|actors`,
}

/** What people call a record of a kind in any form, one or several; of two kinds in a text the first here counts. */
export const anyForm = {
  'cluster-or-network': String.raw`verkosto\p{L}*|klusteri\p{L}*|nätverk\p{L}*|kluster\p{L}*|networks?|clusters?`,
  company: String.raw`yrity(?:s(?!neuvo|palvel|kehit)|kse|ksi|st)\p{L}*|firmo\p{L}*|firma\p{L}*|företag\p{L}*|bolag\p{L}*|compan\p{L}+|firms?|start-?up\p{L}*|smes?`,
  university: String.raw`yliopisto\p{L}*|universitet\p{L}*|universit\p{L}+`,
  'university-of-applied-sciences': String.raw`ammattikorkeakoulu\p{L}*|amk|amk:t|yrkeshögskol\p{L}+`,
  'research-institute': String.raw`tutkimuslaito\p{L}*|forskningsinstitut\p{L}*|research institutes?`,
  project: String.raw`hank(?:e|ke)\p{L}*|projekt\p{L}*|projects?`,
  organisation: String.raw`organisaatio\p{L}*|toimij\p{L}+|organi[sz]ation\p{L}*|aktör\p{L}*|actors?`,
}
export type Kind = keyof typeof anyForm

const projects = wholeWords('hankkeet|hankkeita|projektit|projekteja|projekten|projects')

const forms = (Object.keys(anyForm) as Kind[]).map((kind) => [kind, wholeWords(anyForm[kind])] as const)

/** The kind of record that a text names. Aalto's projects are projects, whatever Aalto is. */
export const kindIn = (text: string): Kind | undefined =>
  projects.test(text) ? 'project' : forms.find(([, words]) => words.test(text))?.[0]
