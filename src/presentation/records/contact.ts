import type { Context } from '../../command.ts'
import { buttons, facts, heading, note, type Reply, text } from '../../reply.ts'
import { whoKnowsOf } from '../cards/whoKnows.ts'
import { sourcesPart } from '../sources.ts'
import type { Subject } from './aboutRecord.ts'

/** Where a record says that its pages are; `direct`: a number, an e-mail or a person was asked for, which no record keeps. */
export async function contactReply(context: Context, subject: Subject, direct: boolean): Promise<Reply> {
  const { t, store } = context
  const { kind, row } = subject
  const ref = `${kind}:${row.id}` as const
  const page = kind === 'organisation' ? row.website : (row.url ?? siteNamed(row.id, row.sources))
  const lead = kind === 'project' && row.lead ? await store.organisations.get(row.lead) : undefined
  const shown = [
    ...(lead ? [{ label: t(words.lead), value: t(lead.name) }] : []),
    ...(page ? [{ label: t(words.website), value: page }] : []),
  ]
  return {
    outcome: direct || !page ? 'unknown' : 'answered',
    topic: ref,
    parts: [
      heading(t(kind === 'call' ? row.title : row.name)),
      ...(direct ? [text(t(notKept))] : []),
      ...(shown.length > 0 ? [facts(...shown)] : []),
      ...(page ? [] : [text(t(words.noPage))]),
      ...(direct || !page || lead ? await whoKnowsOf(context, subject, 'shown') : []),
      ...(page && !direct ? [note(t(words.current))] : []),
      await sourcesPart(context, ref, row),
      buttons({ label: t(words.all), command: `${kind} ${row.id}` }),
    ],
  }
}

/** A source whose address holds the project's name is its own site. */
const siteNamed = (id: string, sources: readonly string[]) =>
  sources.find((source) => URL.canParse(source) && new URL(source).hostname.includes(id.replaceAll('-', '')))

export const notKept = {
  fi: 'Puhelinnumeroita, sähköposteja ja yhteyshenkilöitä en tallenna.',
  sv: 'Telefonnummer, e-postadresser och kontaktpersoner sparar jag inte.',
  en: 'I don’t store phone numbers, e-mail addresses or contact persons.',
}

const words = {
  all: { fi: 'Kaikki tiedot', sv: 'Alla uppgifter', en: 'All details' },
  lead: { fi: 'Päätoteuttaja', sv: 'Huvudgenomförare', en: 'Lead' },
  website: { fi: 'Verkkosivu', sv: 'Webbplats', en: 'Website' },
  noPage: {
    fi: 'Verkkosivua ei ole tiedoissani.',
    sv: 'Någon webbplats finns inte bland mina uppgifter.',
    en: 'I have no website on record.',
  },
  current: {
    fi: 'Yhteystiedot ovat sivuilla. Henkilöiden tietoja en tallenna.',
    sv: 'Kontaktuppgifterna finns på webbplatsen. Uppgifter om personer sparar jag inte.',
    en: 'Contact details are on those pages. I don’t store personal contact details.',
  },
}
