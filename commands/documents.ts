import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { saying } from '../src/arguments/said.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { dayInHelsinki, formatDay, formatPeriod } from '../src/format.ts'
import { languageNames } from '../src/locale.ts'
import { buttons, facts, heading, list, type Reply, text } from '../src/reply.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  show: { fi: 'näytä', sv: 'visa', en: 'show' },
  publish: { fi: 'julkaise', sv: 'publicera', en: 'publish' },
  hide: { fi: 'sisäinen', sv: 'internt', en: 'internal' },
  remove: { fi: 'poista', sv: 'ta-bort', en: 'remove' },
  edit: { fi: 'muuta', sv: 'ändra', en: 'edit' },
}

const day = z
  .string()
  .transform((typed, context) => {
    const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? []
    const iso = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim()
    if (/^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))) return iso
    context.addIssue(saying(words.noDay(typed)))
    return z.NEVER
  })
  .meta({ input: 'day' })

export default defineCommand({
  name: 'documents',
  aliases: { fi: ['asiakirjat'], sv: ['dokumenten'], en: [] },
  help: {
    fi: 'Sisään luetut asiakirjat (koordinaattoreille)',
    sv: 'Inlästa dokument (för samordnare)',
    en: 'Documents that were read in (for coordinators)',
  },
  examples: { fi: ['asiakirjat'], sv: ['dokumenten'], en: ['documents'] },
  role: 'coordinator',
  args: z.object({
    action: choice(actions).optional(),
    id: z.string().meta({ hidden: true }).optional(),
    version: z.string().max(60).optional(),
    from: day.optional(),
    until: day.optional(),
  }),
  positions: ['action', 'id'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    version: { fi: 'versio', sv: 'version', en: 'version' },
    from: { fi: 'voimassa alkaen', sv: 'gäller från', en: 'valid from' },
    until: { fi: 'voimassa asti', sv: 'gäller till', en: 'valid until' },
  },

  async run({ action = 'list', id, version, from, until }, context) {
    if (action === 'list' || !id) return overview(context)
    const document = await context.store.documents.get(id)
    if (!document) throw new Refusal(words.gone)
    const { documents } = context.store
    const step = { id: randomUUID(), by: context.person ?? 'local:nobody', at: context.now }
    switch (action) {
      case 'show':
        break
      case 'publish':
      case 'hide':
        await documents.change(id, { published: action === 'publish' }, step)
        break
      case 'edit':
        await documents.change(
          id,
          {
            ...(version ? { version } : {}),
            ...(from ? { validFrom: from } : {}),
            ...(until ? { validUntil: until } : {}),
          },
          step,
        )
        break
      case 'remove':
        await documents.remove(id, step)
        return { outcome: 'done', parts: [text(context.t(words.removed(document.title)))] }
    }
    return show(context, id)
  },
})

async function overview({ t, store }: Context): Promise<Reply> {
  const all = await store.documents.all()
  return {
    outcome: 'done',
    parts: [
      heading(t(words.title)),
      ...(all.length > 0
        ? [
            list(
              ...all.map(({ id, title, file, published }) => ({
                title,
                detail: `${file}, ${t(published ? words.published : words.internal)}`,
                command: `documents show ${id}`,
              })),
            ),
          ]
        : []),
      text(t(words.how)),
    ],
  }
}

async function show({ t, locale, store }: Context, id: string): Promise<Reply> {
  const document = await store.documents.get(id)
  if (!document) throw new Refusal(words.gone)
  const passages = await store.documents.passagesOf(id)
  const validity = formatPeriod(document.validFrom, document.validUntil, locale)
  return {
    outcome: 'done',
    parts: [
      heading(document.title),
      facts(
        { label: t(words.labels.state), value: t(document.published ? words.published : words.internal) },
        { label: t(words.labels.language), value: languageNames[document.language] },
        document.version ? { label: t(words.labels.version), value: document.version } : undefined,
        validity ? { label: t(words.labels.valid), value: validity } : undefined,
        { label: t(words.labels.passages), value: String(passages.length) },
        {
          label: t(words.labels.read),
          value: `${document.file}, ${formatDay(dayInHelsinki(document.readAt), locale)}`,
        },
      ),
      buttons(
        { label: t(words.open), command: `document ${id} 1` },
        document.published
          ? { label: t(words.hide), command: `documents hide ${id}` }
          : { label: t(words.publish), command: `documents publish ${id}` },
        { label: t(words.edit), command: `documents edit ${id}`, form: true },
        { label: t(words.remove), command: `documents remove ${id}` },
      ),
    ],
  }
}

const words = {
  title: { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
  how: {
    fi: 'Uuden asiakirjan lukee sisään ylläpito: npm run ingest -- TIEDOSTO. Sama tiedosto uudelleen korvaa vanhan.',
    sv: 'Ett nytt dokument läses in av administratören: npm run ingest -- FIL. Samma fil på nytt ersätter den gamla.',
    en: 'The operator reads in a new document: npm run ingest -- FILE. The same file again replaces the old one.',
  },
  published: { fi: 'julkaistu', sv: 'publicerat', en: 'published' },
  internal: { fi: 'sisäinen', sv: 'internt', en: 'internal' },
  removed: (title: string) => ({
    fi: `”${title}” on poistettu.`,
    sv: `”${title}” är borttaget.`,
    en: `“${title}” has been removed.`,
  }),
  gone: {
    fi: 'Tätä asiakirjaa ei ole. Luettelon näet komennolla: asiakirjat',
    sv: 'Det dokumentet finns inte. Listan ser du med: dokumenten',
    en: 'There is no such document. To see the list, type: documents',
  },
  noDay: (typed: string) => ({
    fi: `”${typed}” ei ole päivämäärä. Kirjoita näin: 31.12.2027`,
    sv: `”${typed}” är inget datum. Skriv så här: 31.12.2027`,
    en: `“${typed}” is not a date. Write it like this: 31.12.2027`,
  }),
  labels: {
    state: { fi: 'Tila', sv: 'Läge', en: 'State' },
    language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
    version: { fi: 'Versio', sv: 'Version', en: 'Version' },
    valid: { fi: 'Voimassa', sv: 'Gäller', en: 'Valid' },
    passages: { fi: 'Kohtia', sv: 'Stycken', en: 'Passages' },
    read: { fi: 'Luettu', sv: 'Inläst', en: 'Read in' },
  },
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  publish: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  hide: { fi: 'Siirrä sisäiseksi', sv: 'Gör internt', en: 'Make internal' },
  edit: { fi: 'Versio ja voimassaolo', sv: 'Version och giltighet', en: 'Version and validity' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
}
