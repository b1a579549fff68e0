import type { Context } from '../../command.ts'
import { languageNames } from '../../locale.ts'
import { buttons, heading, note, type Reply, type Source, sources, text } from '../../reply.ts'
import type { Document, PassageRow } from '../../store/documents.ts'

interface Placed {
  passage: PassageRow
  document: Document
}

/** The line that opens a passage. */
export const passageLine = ({ document, position }: PassageRow) => `document ${document} ${position}`

/** A passage as it stands, in its own language, with where it stands. */
export function passageReply(context: Context, placed: Placed, extra: 'found' | 'opened'): Reply {
  const { t, locale } = context
  const { document, passage } = placed
  return {
    outcome: 'answered',
    topic: `document:${document.id}`,
    parts: [
      heading(titleOf(placed)),
      ...(extra === 'found' ? [note(t(words.found))] : []),
      ...passage.text.split('\n\n').map((paragraph) => text(paragraph)),
      ...(document.language === locale ? [] : [note(t(words.language(languageNames[document.language])))]),
      ...(document.validUntil && document.validUntil < context.today ? [note(t(words.ended))] : []),
      sources(sourceOf(context, placed)),
      ...(extra === 'opened'
        ? [buttons({ label: t(words.next), command: `document ${document.id} ${passage.position + 1}` })]
        : []),
    ],
  }
}

const titleOf = ({ document, passage }: Placed) => passage.heading.at(-1) ?? document.title

/** Sections of the agreement are cited as such; other documents by title, section and page. */
export function sourceOf({ t, pack }: Context, { document, passage }: Placed): Source {
  const place = [
    passage.heading.at(-1),
    passage.pageFrom ? `${t(words.page)} ${pagesOf(passage)}` : undefined,
  ]
  const isAgreement = document.isAgreement && passage.section
  return {
    ref: isAgreement ? `agreement#${passage.section}` : `document:${passage.id}`,
    title: [
      isAgreement ? t(pack.agreement) : document.title,
      ...(document.version ? [document.version] : []),
      ...place,
    ]
      .filter(Boolean)
      .join(', '),
    ...(document.url ? { url: document.url } : {}),
    asOf: isAgreement ? pack.signed : document.asOf,
  }
}

const pagesOf = ({ pageFrom, pageTo }: PassageRow) =>
  pageTo && pageTo !== pageFrom ? `${pageFrom}–${pageTo}` : `${pageFrom}`

const words = {
  found: {
    fi: 'Minulla ei ole tähän valmista vastausta, mutta kysymyksesi sanat ovat tässä kohdassa.',
    sv: 'Jag har inget färdigt svar på det här, men orden i din fråga finns i det här stycket.',
    en: 'I have no ready answer to this, but the words of your question stand in this passage.',
  },
  language: (name: string) => ({
    fi: `Kohta on asiakirjan omalla kielellä (${name}).`,
    sv: `Stycket är på dokumentets eget språk (${name}).`,
    en: `The passage is in the language of the document (${name}).`,
  }),
  ended: {
    fi: 'Asiakirja ei ole enää voimassa.',
    sv: 'Dokumentet gäller inte längre.',
    en: 'The document is no longer in force.',
  },
  page: { fi: 's.', sv: 's.', en: 'p.' },
  next: { fi: 'Seuraava kohta', sv: 'Nästa stycke', en: 'Next passage' },
}
