import type { Context } from '../../command.ts'
import type { Awaiting } from '../../domain/carriedOn/awaited.ts'
import type { Match, Matches } from '../../domain/match/match.ts'
import type { Verdict } from '../../domain/match/nothing.ts'
import { ranked, type Seeker } from '../../domain/match/seeker.ts'
import type { Vocabulary } from '../../domain/match/vocabulary.ts'
import type { Localized } from '../../locale.ts'
import { buttons, note, type Part, type Reply, sources, text } from '../../reply.ts'
import { cite, citeCard } from '../sources.ts'
import { matchParts, typedToo, understood } from './matchReply.ts'
import { lowerFirst } from './reasons.ts'

/** Nothing fits: why, what would change it, and which door is the right one, as far as the records know. */
export async function nothingFits(
  context: Context,
  seeker: Seeker,
  matches: Matches & {
    /** Of those from elsewhere: what comes nearest to what they do. */
    near?: readonly Match[]
  },
  vocabulary: Vocabulary,
  command: Awaiting,
): Promise<Reply> {
  const verdict = matches.verdict ?? 'no-theme'
  const { near = [] } = matches
  const { t } = context
  return {
    outcome: 'unknown',
    ...(verdict === 'too-little' ? { topic: `command:${command}` } : {}),
    parts: [
      text(t(why[verdict])),
      ...(verdict === 'too-little' ? [] : [whatWasRead(context, verdict, seeker, matches, vocabulary)]),
      ...(near.length > 0
        ? [text(t(words.nearest)), ...(await matchParts(context, near, vocabulary))]
        : verdict === 'outside'
          ? [text(t(words.noneNear))]
          : []),
      ...(await doors(context, verdict)),
    ],
  }
}

/** A private need is named as such; themes that its words happen to touch would only puzzle. */
function whatWasRead(
  context: Context,
  verdict: Verdict,
  seeker: Seeker,
  matches: Matches,
  vocabulary: Vocabulary,
): Part {
  if (verdict !== 'private') return understood(context, seeker, matches, vocabulary)
  const labels = ranked(seeker.beyond).map((id) => vocabulary.get(id)?.label[context.locale] ?? id)
  return note(context.t(words.readAs(labels.slice(0, 2).map(lowerFirst).join('; '))))
}

async function doors(context: Context, verdict: Verdict): Promise<Part[]> {
  const { t, store } = context
  if (verdict === 'too-little') return [typedToo(context)]
  const organisations = await Promise.all(
    doorIds[verdict].map(async (id) => ({ id, row: await store.organisations.get(id) })),
  )
  const known = organisations.flatMap(({ id, row }) => (row ? [{ id, row }] : []))
  const card = await store.cards.get('company-grants')
  const cited = await Promise.all([
    ...known.map(({ id, row }) => cite(context, `organisation:${id}`, row)),
    ...(card && verdict === 'private' ? [citeCard(context, card)] : []),
  ])
  return [
    text(t(change[verdict])),
    sources(...cited.flatMap(([first]) => first ?? [])),
    buttons(
      ...known.map(({ id, row }) => ({ label: t(row.name), command: `organisation ${id}` })),
      ...(verdict === 'private'
        ? [{ label: t(words.companyMoney), command: 'ask card:company-grants' }]
        : []),
      { label: t(words.areas), command: 'focus' },
    ),
  ]
}

/** Records of the pack that serve what the agreement does not. */
const doorIds: Record<Exclude<Verdict, 'too-little'>, readonly string[]> = {
  private: ['business-finland', 'edc-uusimaa'],
  outside: ['innocities'],
  'no-theme': ['helsinki-uusimaa-regional-council'],
}

const why: Record<Verdict, Localized> = {
  private: {
    fi: 'Tähän ei löydy sopivaa hanketta eikä kumppania: yrityksen tai ihmisen oma tarve ei kuulu siihen, mitä ekosysteemisopimuksella tehdään.',
    sv: 'Här finns inget projekt och ingen partner som passar: ett företags eller en persons egna behov hör inte till det som görs inom ekosystemavtalet.',
    en: 'Nothing fits this: a company’s or a person’s own private need is not what the ecosystem agreement is for.',
  },
  outside: {
    fi: 'Sopimus koskee Helsinkiä, Espoota ja Vantaata. Se ei kerro, voiko muualta tuleva yritys tai muu toimija olla mukana hankkeessa: sitä voi kysyä koordinaatiohankkeelta.',
    sv: 'Avtalet gäller Helsingfors, Esbo och Vanda. Det säger inte om ett företag eller någon annan från en annan ort kan vara med i ett projekt: fråga samordningsprojektet.',
    en: 'The agreement covers Helsinki, Espoo and Vantaa. It does not say whether a company or anyone else from elsewhere can take part in a project: ask the coordination project.',
  },
  'no-theme': {
    fi: 'Mikään tuntemani hanke, aihe tai toimija ei sovi tähän.',
    sv: 'Inget projekt, ämne eller aktör som jag känner till passar.',
    en: 'No project, topic or organisation I know of fits this.',
  },
  'too-little': {
    fi: 'Näin vähästä en osaa ehdottaa mitään.',
    sv: 'Av så lite kan jag inte föreslå något.',
    en: 'From so little I can’t suggest anything.',
  },
}
const change: Record<Exclude<Verdict, 'too-little'>, Localized> = {
  private: {
    fi: 'Tilanne muuttuu, jos haluatte kokeilla, kehittää tai tutkia jotain uutta kaupunkien, korkeakoulujen tai muiden yritysten kanssa. Oman liiketoiminnan asioissa kysykää näiltä:',
    sv: 'Läget blir ett annat om ni vill prova, utveckla eller forska i något nytt med städerna, högskolorna eller andra företag. För den egna verksamheten, fråga här:',
    en: 'That changes if you want to try, develop or study something new with the cities, universities or other companies. For your own business, ask here:',
  },
  outside: {
    fi: 'Tilanne on toinen, jos kokeilu, kumppani tai toimipaikka on pääkaupunkiseudulla. Muillakin kaupungeilla on omat ekosysteemisopimuksensa:',
    sv: 'Läget blir ett annat om försöket, partnern eller verksamhetsstället finns i huvudstadsregionen. Även andra städer har egna ekosystemavtal:',
    en: 'That changes if the pilot, the partner or the office is in the Helsinki region. Other cities have ecosystem agreements of their own:',
  },
  'no-theme': {
    fi: 'Tilanne muuttuu, jos asia liittyy johonkin neljästä painopisteestä: kaupunkiratkaisut, hyvinvointi ja terveys, oppiminen, uudet avaukset. Kerro, mitä kokeilisitte ja kenen kanssa, tai kysy:',
    sv: 'Läget blir ett annat om det hör till någon av de fyra prioriteringarna: stadslösningar, välfärd och hälsa, lärande, nya öppningar. Berätta vad ni vill prova och med vem, eller fråga:',
    en: 'That changes if it belongs to one of the four focus areas: urban solutions, wellbeing and health, learning, new openings. Tell what you would try and with whom, or ask:',
  },
}
const words = {
  nearest: {
    fi: 'Aihetta sivuavat nämä:',
    sv: 'De här tangerar ämnet:',
    en: 'These touch on the subject:',
  },
  noneNear: {
    fi: 'En löydä juuri nyt aiheeltaan sopivaa.',
    sv: 'Jag hittar inget som passar just nu.',
    en: 'I find nothing that fits right now.',
  },
  readAs: (needs: string) => ({
    fi: `Luin tarpeeksi: ${needs}`,
    sv: `Jag läste behovet som: ${needs}`,
    en: `I read the need as: ${needs}`,
  }),
  companyMoney: {
    fi: 'Saako yritys tästä rahaa',
    sv: 'Kan ett företag få pengar',
    en: 'Can a company get this money',
  },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringarna', en: 'Focus areas' },
}
