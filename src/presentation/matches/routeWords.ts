import type { Aim, Route, RouteId, Side, Where } from '../../domain/match/routes.ts'
import type { Localized } from '../../locale.ts'

/** What a person presses or types to say who they are, what they mean to do, and where. */
export const sideNames: Record<Side, Localized> = {
  implementer: {
    fi: 'Kaupunki, koulu, korkeakoulu tai muu julkinen toimija',
    sv: 'Stad, skola, högskola eller annan offentlig aktör',
    en: 'City, school, university or other public body',
  },
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  association: { fi: 'Yhdistys tai säätiö', sv: 'Förening eller stiftelse', en: 'Association or foundation' },
  person: {
    fi: 'Yksityishenkilö tai opiskelija',
    sv: 'Privatperson eller studerande',
    en: 'Private person or student',
  },
}
export const aimNames: Record<Aim, Localized> = {
  project: {
    fi: 'Tehdä hanke muiden kanssa',
    sv: 'Göra ett projekt med andra',
    en: 'Run a project with others',
  },
  pilot: { fi: 'Kokeilla omaa ratkaisua', sv: 'Prova en egen lösning', en: 'Try out a solution of ours' },
  use: {
    fi: 'Käyttää hankkeiden palveluja',
    sv: 'Använda projektens tjänster',
    en: 'Use the projects’ services',
  },
  'own-business': {
    fi: 'Rahaa omaan liiketoimintaan',
    sv: 'Pengar till den egna affärsverksamheten',
    en: 'Money for our own business',
  },
  start: { fi: 'Perustaa yritys', sv: 'Starta ett företag', en: 'Start a company' },
}
export const whereNames: Record<Where, Localized> = {
  inside: {
    fi: 'Helsinki, Espoo tai Vantaa',
    sv: 'Helsingfors, Esbo eller Vanda',
    en: 'Helsinki, Espoo or Vantaa',
  },
  outside: { fi: 'Muualla', sv: 'På annat håll', en: 'Elsewhere' },
}

export const questions: Record<'side' | 'aim' | 'where', Localized> = {
  side: { fi: 'Kuka olette?', sv: 'Vilka är ni?', en: 'Who are you?' },
  aim: { fi: 'Mitä haluatte tehdä?', sv: 'Vad vill ni göra?', en: 'What do you want to do?' },
  where: { fi: 'Missä se tapahtuisi?', sv: 'Var skulle det ske?', en: 'Where would it happen?' },
}

export const routeNames: Record<RouteId, Localized> = {
  implementer: { fi: 'Hankkeen toteuttaja', sv: 'Projektgenomförare', en: 'Project implementer' },
  partner: {
    fi: 'Yhteistyökumppani hankkeessa',
    sv: 'Samarbetspartner i ett projekt',
    en: 'Partner in a project',
  },
  pilot: { fi: 'Pilottiin osallistuva', sv: 'Deltagare i en pilot', en: 'Pilot participant' },
  'target-group': { fi: 'Kohderyhmä', sv: 'Målgrupp', en: 'Target group' },
  'other-instrument': {
    fi: 'Jokin muu rahoitus tai palvelu',
    sv: 'Annan finansiering eller tjänst',
    en: 'Another instrument or service',
  },
}

export const stateNames: Record<Route['state'], Localized> = {
  open: { fi: 'sopii teille', sv: 'passar er', en: 'fits you' },
  ask: {
    fi: 'ei selviä näistä: kysy ennen kuin teet mitään',
    sv: 'framgår inte: fråga innan ni gör något',
    en: 'not settled by the rules: ask before doing anything',
  },
  closed: { fi: 'ei sovi teille', sv: 'passar inte er', en: 'does not fit you' },
}
