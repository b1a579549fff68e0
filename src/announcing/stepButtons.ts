import type { Context } from '../command.ts'
import type { Kind } from '../domain/announcing/announcement.ts'
import type { Action } from '../domain/announcing/state.ts'
import type { Localized } from '../locale.ts'
import { languageNames, locales } from '../locale.ts'
import type { Button } from '../reply.ts'
import type { Announced } from '../store/announcements.ts'

/** Which form writes an announcement of a kind. */
export const formOfKind: Record<Kind, string> = {
  call: 'new-call',
  'call-changed': 'new-change',
  'steering-decision': 'new-decision',
  'steering-meeting': 'new-meeting',
  'project-news': 'new-notice',
  notice: 'new-notice',
}

/** What can be done with an announcement now; a button acts on what its presser sees, or not at all. */
export function stepButtons(
  { t }: Pick<Context, 't'>,
  { id, kind, revision, state, publishedVersion, published }: Announced,
  open: readonly Action[],
  publishable: boolean,
): Button[] {
  const act = (action: Action, label: Localized): Button => ({
    label: t(label),
    command: `announce ${action} ${id} ${revision}`,
  })
  const form = (label: Localized, command: string): Button => ({ label: t(label), command, form: true })
  const isOpen = (action: Action) => open.includes(action)
  const isOut = publishedVersion !== null
  const forward: Button[] = [
    ...(isOpen('submit') ? [act('submit', words.submit)] : []),
    ...(isOpen('approve') ? [act('approve', words.approve)] : []),
    ...(isOpen('publish') ? [act('publish', isOut ? words.publishCorrection : words.publish)] : []),
    ...(isOpen('schedule') ? [form(words.schedule, `publish-at id:${id} revision:${revision}`)] : []),
  ]
  return [
    ...(publishable ? forward : []),
    ...locales.map((locale) => ({
      label: `${t(words.preview)}: ${languageNames[locale]}`,
      command: `announce preview ${id} ${revision} ${locale}`,
    })),
    ...(isOpen('edit') ? [form(isOut ? words.correct : words.edit, `${formOfKind[kind]} id:${id}`)] : []),
    ...(kind === 'call' && state === 'published' && published?.content.call
      ? [form(words.extend, `extend call:${published.content.call}`)]
      : []),
    ...(isOpen('return') ? [act('return', words.back)] : []),
    ...(isOpen('withdraw')
      ? [form(isOut ? words.withdraw : words.discard, `withdraw id:${id} revision:${revision}`)]
      : []),
    ...(isOut ? [{ label: t(words.delivery), command: `delivery ${id}` }] : []),
  ]
}

const words = {
  submit: { fi: 'Lähetä hyväksyttäväksi', sv: 'Skicka för godkännande', en: 'Send for approval' },
  approve: { fi: 'Hyväksy', sv: 'Godkänn', en: 'Approve' },
  publish: { fi: 'Julkaise nyt', sv: 'Publicera nu', en: 'Publish now' },
  publishCorrection: { fi: 'Julkaise korjaus', sv: 'Publicera rättelsen', en: 'Publish the correction' },
  schedule: { fi: 'Ajasta', sv: 'Schemalägg', en: 'Publish later' },
  preview: { fi: 'Esikatsele', sv: 'Förhandsgranska', en: 'Preview' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  correct: { fi: 'Korjaa', sv: 'Rätta', en: 'Correct' },
  extend: { fi: 'Jatka hakuaikaa', sv: 'Förläng ansökningstiden', en: 'Extend the deadline' },
  back: { fi: 'Palauta luonnokseksi', sv: 'Gör till utkast igen', en: 'Back to draft' },
  withdraw: { fi: 'Peru tiedote', sv: 'Återkalla', en: 'Withdraw' },
  discard: { fi: 'Hylkää', sv: 'Förkasta', en: 'Discard' },
  delivery: { fi: 'Jakelu', sv: 'Leverans', en: 'Delivery' },
}
