import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { saying } from '../src/arguments/said.ts'
import { type Context, defineCommand, type Filling } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import type { Localized } from '../src/locale.ts'
import type { Question } from '../src/presentation/questions.ts'
import { buttons, type Reply, text as said } from '../src/reply.ts'

const title = () => z.string().max(100).optional()
const statementOf = () => z.string().max(1_000).meta({ input: 'lines' }).optional()
const texts = ['titleFi', 'titleSv', 'titleEn', 'textFi', 'textSv', 'textEn'] as const

const source = z.string().transform((typed, context) => {
  const address = typed.trim()
  if (
    /^agreement#(\d(\.[\dS])?|A1(\.\d)?)$/.test(address) ||
    (URL.canParse(address) && address.startsWith('https://'))
  )
    return address
  context.addIssue(saying(words.noSource(typed)))
  return z.NEVER
})

export default defineCommand({
  name: 'question-card',
  aliases: { fi: ['tietokortti'], sv: ['faktakort'], en: [] },
  help: {
    fi: 'Tee kysymyksestä tietokortti, jonka toinen hyväksyy',
    sv: 'Gör frågan till ett faktakort som någon annan godkänner',
    en: 'Turn a question into a fact card that somebody else approves',
  },
  examples: {
    fi: ['tietokortti source:agreement#5'],
    sv: ['faktakort source:agreement#5'],
    en: ['question-card source:agreement#5'],
  },
  role: 'coordinator',
  hidden: true,
  args: z.object({
    id: z.string().meta({ hidden: true }).optional(),
    titleFi: title(),
    textFi: statementOf(),
    titleSv: title(),
    textSv: statementOf(),
    titleEn: title(),
    textEn: statementOf(),
    source: source.optional(),
  }),
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    titleFi: { fi: 'otsikko suomeksi', sv: 'rubrik på finska', en: 'title in Finnish' },
    textFi: { fi: 'teksti suomeksi', sv: 'text på finska', en: 'text in Finnish' },
    titleSv: { fi: 'otsikko ruotsiksi', sv: 'rubrik på svenska', en: 'title in Swedish' },
    textSv: { fi: 'teksti ruotsiksi', sv: 'text på svenska', en: 'text in Swedish' },
    titleEn: { fi: 'otsikko englanniksi', sv: 'rubrik på engelska', en: 'title in English' },
    textEn: { fi: 'teksti englanniksi', sv: 'text på engelska', en: 'text in English' },
    source: { fi: 'lähde', sv: 'källa', en: 'source' },
  },
  prefill: async ({ id = '' }, by) =>
    (await isCoordinator(by)) ? filledWith(await by.store.questions.get(id)) : {},

  async run({ id, source: from, ...given }, context) {
    if (!id) return { outcome: 'offered', parts: [said(context.t(words.which))] }
    const question = await context.store.questions.get(id)
    if (!question || question.status === 'given') throw new Refusal(words.gone)
    const missing = texts.filter((name) => !given[name])
    if (missing.length > 0 || !from) throw new Refusal(words.incomplete)
    const inAll = (part: 'title' | 'text'): Localized => ({
      fi: given[`${part}Fi`] ?? '',
      sv: given[`${part}Sv`] ?? '',
      en: given[`${part}En`] ?? '',
    })
    return save(context, id, { title: inAll('title'), text: inAll('text'), source: from })
  },
})

async function isCoordinator({ store, person }: Filling) {
  const roles = person ? await store.roles.of(person) : []
  return roles.includes('coordinator') || roles.includes('admin')
}

function filledWith(question: Question | undefined): Record<string, string> {
  const { title, text, source } = question?.draft ?? {}
  if (!title || !text || !source) return {}
  return {
    titleFi: title.fi,
    titleSv: title.sv,
    titleEn: title.en,
    textFi: text.fi,
    textSv: text.sv,
    textEn: text.en,
    source,
  }
}

async function save(
  { store, person = 'local:nobody', now, today, t }: Context,
  id: string,
  draft: { title: Localized; text: Localized; source: string },
): Promise<Reply> {
  await store.questions.draft(
    id,
    { ...draft, asOf: today, by: person },
    { id: randomUUID(), by: person, at: now },
  )
  return {
    outcome: 'done',
    parts: [said(t(words.saved)), buttons({ label: t(words.look), command: `questions show ${id}` })],
  }
}

const words = {
  which: {
    fi: 'Valitse ensin kysymys komennolla: kysymykset',
    sv: 'Välj först frågan med: frågor',
    en: 'Choose the question first with: questions',
  },
  gone: {
    fi: 'Tätä kysymystä ei ole listalla. Näet listan komennolla: kysymykset',
    sv: 'Den frågan finns inte på listan. Du ser listan med: frågor',
    en: 'That question is not on the list. To see the list, type: questions',
  },
  incomplete: {
    fi: 'Kortti tarvitsee otsikon ja tekstin suomeksi, ruotsiksi ja englanniksi sekä lähteen.',
    sv: 'Kortet behöver rubrik och text på finska, svenska och engelska och en källa.',
    en: 'The card needs a title and a text in Finnish, Swedish and English, and a source.',
  },
  noSource: (typed: string) => ({
    fi: `”${typed}” ei ole lähde. Kirjoita sopimuksen kohta (agreement#5) tai osoite (https://…).`,
    sv: `”${typed}” är ingen källa. Skriv avtalets punkt (agreement#5) eller en adress (https://…).`,
    en: `“${typed}” is no source. Write a section of the agreement (agreement#5) or an address (https://…).`,
  }),
  saved: {
    fi: 'Kortti odottaa hyväksyntää. Vastaan sillä vasta, kun toinen koordinaattori tai ylläpitäjä on hyväksynyt sen.',
    sv: 'Kortet väntar på godkännande. Jag svarar med det först när en annan samordnare eller en administratör har godkänt det.',
    en: 'The card waits to be approved. I answer with it only once another coordinator or an admin has approved it.',
  },
  look: { fi: 'Katso kortti', sv: 'Se kortet', en: 'See the card' },
}
