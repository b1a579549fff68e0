import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { note, type Reply, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import { whoKnowsOf } from '../cards/whoKnows.ts'
import { ofRecord } from './ofRecord.ts'
import type { OrganisationRow, ProjectRow } from './records.ts'

interface Said {
  isDenied: boolean
  /** Said to lead it without any other. */
  isAlone: boolean
}

/** Whether it is led by whom somebody says: yes, or no and by whom. */
export async function leadSettled(
  context: Context,
  row: ProjectRow,
  claimed: Pick<OrganisationRow, 'id' | 'name'>,
  { isDenied, isAlone }: Said,
): Promise<Reply> {
  const { t, store } = context
  const subject = { kind: 'project' as const, row }
  const lead = row.lead ? await store.organisations.get(row.lead) : undefined
  if (!lead)
    return ofRecord(context, subject, [text(t(words.unknown)), ...(await whoKnowsOf(context, subject))], {
      outcome: 'unknown',
    })
  const isInferred = row.leadConfirmed === false
  const isSo = lead.id === claimed.id
  const partners = await Promise.all(row.partners.map((id) => store.organisations.get(id)))
  const others = partners.flatMap((one) => (one && one.id !== lead.id ? [one.name] : []))
  if (isSo && isAlone)
    return ofRecord(context, subject, [
      text(t(others.length > 0 ? words.notAlone(lead.name, others) : words.leads(lead.name))),
    ])
  const isPartner = row.partners.includes(claimed.id)
  return ofRecord(context, subject, [
    text(t(isSo ? words.yes(lead.name, isDenied) : words.no(lead.name, claimed.name, isPartner))),
    ...(isInferred ? [note(t(words.inferred))] : []),
  ])
}

/** “The City of Espoo”, “Aalto University”. */
const the = (name: string) => (/^(?:City|University) of /u.test(name) ? `the ${name}` : name)

const words = {
  yes: ({ fi, sv, en }: Localized, isDenied: boolean) => ({
    fi: `Kyllä, päätoteuttaja on ${fi}.`,
    sv: `${isDenied ? 'Jo' : 'Ja'}, huvudgenomförare är ${sv}.`,
    en: `Yes, the lead is ${the(en)}.`,
  }),
  no: (lead: Localized, claimed: Localized, isPartner: boolean) => ({
    fi: `Ei, päätoteuttaja on ${lead.fi}.${isPartner ? ` Mukana on myös ${claimed.fi}.` : ''}`,
    sv: `Nej, huvudgenomförare är ${lead.sv}.${isPartner ? ` ${claimed.sv} är med som partner.` : ''}`,
    en: `No, the lead is ${the(lead.en)}.${isPartner ? ` ${capitalised(the(claimed.en))} takes part as a partner.` : ''}`,
  }),
  notAlone: (lead: Localized, others: readonly Localized[]) => ({
    fi: `Ei yksin: päätoteuttaja on ${lead.fi}, kumppaneina ${others.map(({ fi }) => fi).join(', ')}.`,
    sv: `Nej, inte ensam: huvudgenomförare är ${lead.sv}, partner är ${others.map(({ sv }) => sv).join(', ')}.`,
    en: `No, not alone: the lead is ${the(lead.en)}, with as partners ${others.map(({ en }) => the(en)).join(', ')}.`,
  }),
  leads: ({ fi, sv, en }: Localized) => ({
    fi: `Päätoteuttaja on ${fi}. Kumppaneita ei lähteissäni mainita.`,
    sv: `Huvudgenomförare är ${sv}. Mina källor nämner inga partner.`,
    en: `The lead is ${the(en)}. My sources name no partners.`,
  }),
  inferred: {
    fi: 'Päätoteuttaja on päätelty: lähde ei nimeä sitä suoraan.',
    sv: 'Huvudgenomföraren är min egen slutsats: källan anger den inte direkt.',
    en: 'The lead is inferred: the source does not name it outright.',
  },
  unknown: {
    fi: 'Lähteistäni ei selviä, kuka hanketta vetää. En arvaa.',
    sv: 'Av mina källor framgår inte vem som leder projektet. Jag gissar inte.',
    en: 'My sources do not say who leads the project. I do not guess.',
  },
}
