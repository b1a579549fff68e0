import type { Context } from '../../command.ts'
import { meaningAsked } from '../../domain/asked/meanings/meaningAsked.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { type Localized, locales } from '../../locale.ts'
import { buttons, type Reply, text } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { inferredLead, programmes, unconfirmed } from '../vocabulary.ts'

const asksMeaning = wholeWords(
  String.raw`tarkoit\p{L}+|tarkottaa|merkitsee|betyder|menas|menar|avses|innebär|means?|meant`,
)
/** Of HEVi, just asked about. */
const standsFor = wholeWords(
  'what does (?:it|that|the name) (?:stand for|mean)|what is it short for|mistä (?:se|nimi|sanoista se) tulee|mitä (?:se|nimi|kirjaimet) tarkoittaa|vad står (?:det|den|namnet|bokstäverna) för|vad betyder (?:det|namnet)',
)
const hevi = wholeWords(String.raw`hevi\p{L}{0,4}`)

/** “What does ‘other related project’ mean?”: what the words beside a project in a list say of it; nothing where none is asked about. */
export function labelMeant(context: Context, question: string): Reply | undefined {
  const { topic, question: last } = context.conversation ?? {}
  const isOfHevi = topic === 'card:what-is-this' && hevi.test(last ?? '') && standsFor.test(question)
  if (isOfHevi || hevi.test(meaningAsked(question) ?? ''))
    return { ...toldOf(context, words.hevi), outcome: 'unknown', topic: 'card:what-is-this' }
  const asked = question.toLocaleLowerCase('fi')
  if (!asksMeaning.test(asked) || wordCount(asked) > 14) return undefined
  const meant = labels.find(({ label }) =>
    locales.some(
      (locale) =>
        label[locale].split(' ').length > 1 && asked.includes(label[locale].toLocaleLowerCase('fi')),
    ),
  )
  return meant && toldOf(context, meant.means)
}

const toldOf = ({ t }: Context, said: Localized): Reply => ({
  outcome: 'answered',
  parts: [text(t(said)), buttons({ label: t(words.projects), command: 'find kind:project' })],
})

const words = {
  hevi: {
    fi: 'HEVi on pääkaupunkiseudun ekosysteemisopimusta toteuttavan ohjelman nimi. Lähteeni eivät kerro, mistä sanoista nimi tulee.',
    sv: 'HEVi är namnet på programmet som genomför huvudstadsregionens ekosystemavtal. Mina källor säger inte vad bokstäverna står för.',
    en: 'HEVi is the name of the programme that carries out the ecosystem agreement of the capital region. My sources do not say what the letters stand for.',
  },
  projects: { fi: 'Kaikki hankkeet', sv: 'Alla projekt', en: 'All projects' },
}

const labels: readonly { label: Localized; means: Localized }[] = [
  {
    label: programmes.related,
    means: {
      fi: 'Se tarkoittaa hanketta, joka käsittelee samoja teemoja mutta ei kuulu HEViin.',
      sv: 'Det är ett projekt som handlar om samma teman men inte hör till HEVi.',
      en: 'It is a project on the same themes that does not belong to HEVi.',
    },
  },
  {
    label: programmes.predecessor,
    means: {
      fi: 'Se tarkoittaa varhaisempaa työtä samoista teemoista, esimerkiksi 6Aika-hanketta. Se ei kuulu HEViin.',
      sv: 'Det är tidigare arbete på samma teman, till exempel inom 6Aika. Det hör inte till HEVi.',
      en: 'It is earlier work on the same themes, for example within 6Aika. It does not belong to HEVi.',
    },
  },
  {
    label: unconfirmed,
    means: {
      fi: 'Hanke on todennäköisesti HEVi-hanke, mutta mikään lähteeni ei sano sitä suoraan.',
      sv: 'Projektet är sannolikt ett HEVi-projekt, men ingen av mina källor säger det uttryckligen.',
      en: 'The project is probably a HEVi project, but none of my sources says so outright.',
    },
  },
  {
    label: inferredLead,
    means: {
      fi: 'Mikään lähteeni ei sano suoraan, kuka hanketta vetää. Se on päätelty muista tiedoista.',
      sv: 'Ingen av mina källor säger uttryckligen vem som leder projektet. Det är en slutsats av andra uppgifter.',
      en: 'None of my sources says outright who leads the project. It was concluded from other information.',
    },
  },
]
