import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { Declined, Refusal } from '../src/errors.ts'
import { passageReply } from '../src/presentation/cards/passage.ts'
import { buttons, list, text } from '../src/reply.ts'
import { mayCoordinate } from '../src/role.ts'

export default defineCommand({
  name: 'document',
  aliases: { fi: ['asiakirja'], sv: ['dokument'], en: [] },
  help: {
    fi: 'Kohta asiakirjasta, sellaisena kuin se on',
    sv: 'Ett stycke ur ett dokument, som det står',
    en: 'A passage of a document, as it stands',
  },
  examples: { fi: ['asiakirja'], sv: ['dokument'], en: ['document'] },
  hidden: true,
  reads: true,
  args: z.object({ id: z.string().optional(), passage: z.coerce.number().int().min(1).default(1) }),
  positions: ['id', 'passage'],
  fields: {
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
    passage: { fi: 'kohta', sv: 'stycke', en: 'passage' },
  },

  async run({ id, passage: position }, context) {
    const { store, roles, t } = context
    const seesAll = mayCoordinate({ roles })
    if (!id) {
      const all = (await store.documents.all()).filter(({ published }) => published)
      if (all.length === 0)
        return {
          outcome: 'offered',
          parts: [text(t(words.none)), buttons({ label: t(words.find), command: 'find' })],
        }
      return {
        outcome: 'offered',
        parts: [
          text(t(words.which)),
          list(...all.map((one) => ({ title: one.title, command: `document ${one.id} 1` }))),
        ],
      }
    }
    const document = await store.documents.get(id)
    if (!document || !(document.published || seesAll)) {
      if (/^[a-z0-9-]+$/.test(id)) throw new Refusal(words.gone)
      throw new Declined()
    }
    const passage = await store.documents.passage(id, position)
    if (!passage) throw new Refusal(words.ended)
    return passageReply(context, { document, passage }, 'opened')
  },
})

const words = {
  none: {
    fi: 'Asiakirjoja ei ole vielä luettu sisään.',
    sv: 'Inga dokument har lästs in ännu.',
    en: 'No documents have been read in yet.',
  },
  find: { fi: 'Hae tiedoista', sv: 'Sök', en: 'Search' },
  which: { fi: 'Mikä asiakirja?', sv: 'Vilket dokument?', en: 'Which document?' },
  gone: {
    fi: 'Tätä asiakirjaa ei ole tai sitä ei ole julkaistu.',
    sv: 'Det dokumentet finns inte eller är inte publicerat.',
    en: 'There is no such document, or it is not published.',
  },
  ended: {
    fi: 'Asiakirjassa ei ole enempää kohtia.',
    sv: 'Dokumentet har inga fler stycken.',
    en: 'The document has no more passages.',
  },
}
