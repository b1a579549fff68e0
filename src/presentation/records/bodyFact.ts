import type { Context } from '../../command.ts'
import { askedOfBody, type BodyFact } from '../../domain/carriedOn/ofBodies/body.ts'
import type { Localized } from '../../locale.ts'
import { buttons, heading, type Item, list, note, type Part, type Reply, text } from '../../reply.ts'
import { cardShown, idIn } from '../../topic.ts'
import { whoKnows } from '../cards/whoKnows.ts'
import { sourcesPart } from '../sources.ts'
import type { Row } from './records.ts'

type Body = Row<'governance'>

/** “Who sits there?” after the card of a body: from its record, or that the record does not say it. */
export async function toldOfBody(context: Context, question: string): Promise<Reply | undefined> {
  const id = idIn(context.conversation?.topic, 'governance')
  if (id === undefined) return ofItsCard(context, question)
  const asked = askedOfBody(question)
  const body = asked ? await context.store.governance.get(id) : undefined
  if (!asked || !body) return undefined
  return asked === 'task' ? context.run(`who ${body.id}`) : fact(context, body, asked)
}

/** “Vad får den besluta om?” after a card on who sits in a body: the body’s own record. */
async function ofItsCard(context: Context, question: string): Promise<Reply | undefined> {
  const card = cardShown(context)
  if (card === undefined || askedOfBody(question) !== 'task') return undefined
  const body = (await context.store.governance.all()).find(({ id }) => card.startsWith(`${id}-`))
  return body && context.run(`who ${body.id}`)
}

async function fact(context: Context, body: Body, asked: Exclude<BodyFact, 'task'>): Promise<Reply> {
  const { t } = context
  const told = await parts(context, body, asked)
  const isKnown = told.length > 0
  return {
    outcome: isKnown ? 'answered' : 'unknown',
    topic: `governance:${body.id}`,
    parts: [
      heading(t(body.name)),
      ...(isKnown ? told : [text(t(words.missing(words[asked])))]),
      ...(isKnown && asked !== 'contact' ? [] : await whoKnows(context, body.id)),
      await sourcesPart(context, `governance:${body.id}`, body),
      buttons({ label: t(words.all), command: `who ${body.id}` }),
    ],
  }
}

async function parts(context: Context, body: Body, asked: Exclude<BodyFact, 'task'>): Promise<Part[]> {
  const { store, t } = context
  switch (asked) {
    case 'members': {
      const items = await memberItems(context, body)
      return items.length > 0 ? [text(`${t(words.byRole)}:`), list(...items), note(t(words.noNames))] : []
    }
    case 'appointed': {
      const rows = await Promise.all((body.appointedBy ?? []).map((id) => store.organisations.get(id)))
      const names = rows.flatMap((row) => (row ? [t(row.name)] : []))
      return names.length > 0 ? [text(`${t(words.appointers)}: ${names.join('; ')}`)] : []
    }
    case 'contact':
      return [note(t(words.noAddress))]
    case 'meetings':
    case 'chair':
      return []
  }
}

/** Who sits in it, by role. */
export const memberItems = (context: Context, { composition }: Body): Promise<Item[]> =>
  Promise.all(
    (composition ?? []).map(async ({ organisation, roleTitle }) => {
      const row = await context.store.organisations.get(organisation)
      return {
        ref: `organisation:${organisation}`,
        title: row ? context.t(row.name) : organisation,
        detail: context.t(roleTitle),
        command: `organisation ${organisation}`,
      }
    }),
  )

const words = {
  all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' },
  byRole: { fi: 'Kokoonpano rooleina', sv: 'Sammansättning som roller', en: 'Composition by role' },
  noNames: {
    fi: 'Henkilöiden nimiä en tallenna.',
    sv: 'Personnamn sparar jag inte.',
    en: 'I don’t store people’s names.',
  },
  appointers: { fi: 'Nimeää', sv: 'Utses av', en: 'Appointed by' },
  noAddress: {
    fi: 'Henkilöiden yhteystietoja en tallenna. Ajantasaiset ovat verkkosivulla.',
    sv: 'Kontaktuppgifter till personer sparar jag inte. De aktuella finns på webbplatsen.',
    en: 'I don’t store personal contact details. The current ones are on the website.',
  },
  appointed: { fi: 'kuka nimeää jäsenet', sv: 'vem som utser medlemmarna', en: 'who appoints the members' },
  meetings: { fi: 'milloin se kokoontuu', sv: 'när den möts', en: 'when it meets' },
  chair: { fi: 'kuka on puheenjohtaja', sv: 'vem som är ordförande', en: 'who chairs it' },
  contact: { fi: 'yhteystietoja', sv: 'kontaktuppgifterna', en: 'its contact details' },
  members: { fi: 'keitä siihen kuuluu', sv: 'vilka som ingår', en: 'who belongs to it' },
  missing: (what: Localized) => ({
    fi: `Lähteeni eivät kerro, ${what.fi}.`,
    sv: `Mina källor säger inte ${what.sv}.`,
    en: `My sources do not say ${what.en}.`,
  }),
}
