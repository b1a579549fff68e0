import { randomUUID } from 'node:crypto'

import type { Context } from '../command.ts'
import { isRestricted, type Kind, kinds, titleIn } from '../domain/announcing/announcement.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../locale.ts'
import { announcementAnswer } from '../presentation/announcements/announcement.ts'
import { announcementKinds } from '../presentation/announcements/announcingWords.ts'
import { buttons, heading, list, note, type Reply, text } from '../reply.ts'
import type { Announced } from '../store/announcements.ts'
import { draftReply } from './draftReply.ts'
import { mistakesIn } from './mistakes.ts'
import { shownOf } from './posts.ts'
import { publish } from './publish.ts'
import { spreadNow, spreadsLater } from './spread.ts'
import { standing } from './standing.ts'
import { formOfKind } from './stepButtons.ts'
import { checkedStep, found, needsApproval, outdated, unlessOutdated } from './steps.ts'
import { rememberWriter } from './writers.ts'

const mostListed = 20

export async function overview({ store, t, locale }: Context): Promise<Reply> {
  const all = await store.announcements.all()
  return {
    outcome: 'done',
    topic: 'command:announce',
    parts: [
      heading(t(words.title)),
      all.length > 0
        ? list(
            ...all.slice(0, mostListed).map((one) => ({
              title: titleIn(one.newest.content, locale) || t(words.untitled),
              detail: `${t(announcementKinds[one.kind])}, ${t(standing(one))}`,
              command: `announce show ${one.id}`,
            })),
          )
        : text(t(words.none)),
      buttons(
        ...kinds.map((kind) => ({
          label: `${t(words.new)}: ${t(announcementKinds[kind])}`,
          command: formOfKind[kind] + (formOfKind[kind] === 'new-notice' ? ` kind:${kind}` : ''),
          form: true as const,
        })),
      ),
    ],
  }
}

export const show = async (context: Context, id: string) => draftReply(context, await found(context, id))

/** Exactly what readers of a language will be shown, through the same renderer. */
export async function preview(context: Context, id: string, locale: Locale): Promise<Reply> {
  const announced = await found(context, id)
  const { publishedAt, state } = announced
  const isCorrection = publishedAt !== null && state !== 'published' && state !== 'withdrawn'
  const shown = {
    ...shownOf(announced),
    publishedAt: publishedAt ?? context.now,
    ...(isCorrection ? { correctedAt: context.now } : {}),
  }
  const { parts } = await announcementAnswer(context, shown, locale)
  return {
    // What the platforms add, such as the word before a source, is in the readers' language, too.
    locale,
    outcome: 'done',
    topic: `announcement:${id}`,
    parts: [
      ...parts,
      note(context.t(words.previewed)),
      buttons({ label: context.t(words.back), command: `announce show ${id}` }),
    ],
  }
}

/** Sends for approval, approves, or takes back. */
export async function approve(
  context: Context,
  action: 'submit' | 'approve' | 'return',
  id: string,
  seen: number,
): Promise<Reply> {
  const { store, now, person = '' } = context
  const announced = await current(context, id, seen)
  if (action !== 'return') await publishable(context, announced)
  const state = await checkedStep(context, announced, action)
  await rememberWriter(context)
  const step = { id: randomUUID(), who: person, what: `announcement: ${action}`, at: now }
  const set = { state, publishAt: null, approver: action === 'approve' ? person : null }
  await unlessOutdated(announced, () => store.announcements.move(announced, set, step))
  return show(context, id)
}

/** Publishes the version that was seen, once: a second press says that it is done. */
export async function publishNow(context: Context, id: string, seen: number): Promise<Reply> {
  const { store, now, person = '', recordsChanged } = context
  const announced = await found(context, id)
  if (announced.state === 'published')
    return { outcome: 'done', parts: [text(context.t(words.already)), toDelivery(context, id)] }
  if (announced.revision !== seen) throw outdated()
  await publishable(context, announced)
  await checkedStep(context, announced, 'publish')
  await unlessOutdated(announced, () => publish(context, announced, { who: person, at: now }))
  const isSpread = await spreadNow(context, id, now)
  recordsChanged()
  const posts = new Set((await store.announcements.copies(id)).map(({ copy }) => copy.target))
  return {
    outcome: 'done',
    topic: `announcement:${id}`,
    parts: [
      text(context.t(words.published(posts.size))),
      ...(isSpread ? [] : [note(context.t(spreadsLater))]),
      toDelivery(context, id),
    ],
  }
}

const toDelivery = ({ t }: Context, id: string) =>
  buttons(
    { label: t(words.delivery), command: `delivery ${id}` },
    { label: t(words.open), command: `announce show ${id}` },
  )

/** Whether somebody else has to approve a kind; admins decide it. */
export async function setApproval(context: Context, kind = '', wanted = ''): Promise<Reply> {
  const { store, roles, person = '', now, t } = context
  const named = kinds.find((one) => one === kind)
  if (named && /^(on|off)$/.test(wanted)) {
    if (!roles.has('admin')) throw new Refusal(words.adminsOnly)
    const step = { id: randomUUID(), who: person, what: 'approval setting', at: now }
    await store.announcements.needApproval(named, wanted === 'on', step)
  }
  const all = await Promise.all(
    kinds.map(async (one: Kind) => ({
      kind: one,
      called: t(announcementKinds[one]),
      needed: await needsApproval(store, one),
    })),
  )
  const lines = all.map((one) => ({
    title: one.called,
    detail:
      t(one.needed ? words.needed : words.notNeeded) +
      (isRestricted(one.kind) ? `, ${t(words.restricted)}` : ''),
  }))
  const switches = all.map((one) => ({
    label: `${t(one.needed ? words.allow : words.require)}: ${one.called}`,
    command: `announce approval ${one.kind} ${one.needed ? 'off' : 'on'}`,
  }))
  return {
    outcome: 'done',
    parts: [
      heading(t(words.approvals)),
      list(...lines),
      roles.has('admin') ? buttons(...switches) : note(t(words.adminsOnly)),
    ],
  }
}

/** As the presser saw it. Throws a `Refusal` when somebody changed it meanwhile. */
export async function current(context: Context, id: string, seen: number): Promise<Announced> {
  const announced = await found(context, id)
  if (announced.revision !== seen) throw outdated()
  return announced
}

/** Throws a `Refusal` when something has to be mended first. */
export async function publishable(context: Context, announced: Announced) {
  if ((await mistakesIn(context, announced, context.now)).length > 0) throw new Refusal(words.unfinished)
}

const words = {
  title: { fi: 'Tiedotteet', sv: 'Meddelanden', en: 'Announcements' },
  untitled: { fi: '(ei otsikkoa)', sv: '(ingen rubrik)', en: '(no title)' },
  none: {
    fi: 'Tiedotteita ei ole vielä. Aloita uusi alta.',
    sv: 'Det finns inga meddelanden ännu. Börja på ett nytt nedan.',
    en: 'There are no announcements yet. Begin a new one below.',
  },
  new: { fi: 'Uusi', sv: 'Ny', en: 'New' },
  previewed: {
    fi: 'Esikatselu: tilaajat näkevät yllä olevan juuri näin. Mitään ei ole vielä lähetetty.',
    sv: 'Förhandsgranskning: prenumeranterna ser det ovanstående precis så här. Inget har skickats ännu.',
    en: 'Preview: subscribers see what is above exactly like this. Nothing has been sent yet.',
  },
  back: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  open: { fi: 'Avaa tiedote', sv: 'Öppna meddelandet', en: 'Open the announcement' },
  delivery: { fi: 'Seuraa jakelua', sv: 'Följ leveransen', en: 'Follow the delivery' },
  already: {
    fi: 'Tämä on jo julkaistu. Mitään ei lähetetty toiseen kertaan.',
    sv: 'Det här är redan publicerat. Inget skickades en andra gång.',
    en: 'This is published already. Nothing was sent a second time.',
  },
  published: (places: number) => ({
    fi:
      places === 0
        ? 'Julkaistu. Kukaan ei ole vielä tilannut tätä.'
        : `Julkaistu. Lähtee nyt ${places === 1 ? 'yhteen paikkaan' : `${places} paikkaan`}.`,
    sv:
      places === 0
        ? 'Publicerat. Ingen prenumererar på det här ännu.'
        : `Publicerat. Skickas nu till ${places === 1 ? 'en plats' : `${places} platser`}.`,
    en:
      places === 0
        ? 'Published. Nobody has asked for this yet.'
        : `Published. On its way to ${places === 1 ? 'one place' : `${places} places`} now.`,
  }),
  unfinished: {
    fi: 'Tätä ei voi vielä julkaista. Avaa luonnos ja korjaa siinä luetellut kohdat.',
    sv: 'Det här kan inte publiceras ännu. Öppna utkastet och rätta det som räknas upp där.',
    en: 'This can’t be published yet. Open the draft and mend what it lists.',
  },
  approvals: { fi: 'Toisen hyväksyntä', sv: 'Godkännande av en annan', en: 'Approval by somebody else' },
  needed: { fi: 'tarvitaan', sv: 'krävs', en: 'needed' },
  notNeeded: { fi: 'ei tarvita', sv: 'krävs inte', en: 'not needed' },
  restricted: {
    fi: 'vain ohjausaineistoa lukeville',
    sv: 'endast för dem som läser styrningsmaterial',
    en: 'only for readers of steering material',
  },
  require: { fi: 'Vaadi hyväksyntä', sv: 'Kräv godkännande', en: 'Require approval' },
  allow: { fi: 'Älä vaadi hyväksyntää', sv: 'Kräv inte godkännande', en: 'Require no approval' },
  adminsOnly: {
    fi: 'Vain ylläpitäjä voi muuttaa tätä.',
    sv: 'Bara en administratör kan ändra det här.',
    en: 'Only an admin can change this.',
  },
}
