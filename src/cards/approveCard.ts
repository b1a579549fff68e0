import { randomUUID } from 'node:crypto'

import type { Context } from '../command.ts'
import { aspectsIn } from '../domain/aspects/aspects.ts'
import { valuesIn } from '../domain/grounding/values.ts'
import { Refusal } from '../errors.ts'
import { formatDay } from '../format.ts'
import type { Locale } from '../locale.ts'
import { languageOf } from '../presentation/questions.ts'
import { buttons, note, type Reply, text } from '../reply.ts'
import type { Question } from '../store/questions.ts'
import { tellAskers } from './tellAskers.ts'

/** Two pairs of eyes: whoever wrote a statement does not approve it, unless they are an admin. */
export async function approveCard(context: Context, question: Question): Promise<Reply> {
  const { t, store, person, roles, now } = context
  const { draft } = question
  if (!draft) throw new Refusal(words.noDraft)
  if (draft.by === person && !roles.has('admin')) throw new Refusal(words.ownDraft)
  const alike = await store.questions.alike(question.text)
  const all = [question, ...alike.filter(({ id }) => id !== question.id)]
  const id = question.card ?? `asked-${question.id.slice(0, 8)}`
  const isSection = draft.source.startsWith('agreement#')
  const { told, unreachable } = await tellAskers(
    context,
    all.filter(({ status }) => status === 'open'),
    (locale) => ({
      parts: [text(draft.text[locale]), note(`${draft.source} · ${formatDay(draft.asOf, locale)}`)],
    }),
  )
  const cards = await store.cards.all()
  const saidIn = (locale: Locale) => [
    ...new Map(
      all
        .filter((one) => languageOf(one) === locale)
        .map(({ text: words }) => [words.toLocaleLowerCase('fi'), words]),
    ).values(),
  ]
  const said = { fi: saidIn('fi'), sv: saidIn('sv'), en: saidIn('en') }

  await store.questions.publish(
    all.map((one) => one.id),
    {
      id,
      position: cards.length,
      editedAt: now,
      kind: 'fact',
      title: draft.title,
      text: draft.text,
      sections: isSection ? [draft.source.replace('agreement#', '')] : [],
      sources: isSection ? [] : [draft.source],
      asOf: draft.asOf,
      gives: [...givesIn(draft.text.fi), ...new Set(Object.values(said).flat().flatMap(aspectsIn))],
      related: [],
    },
    said,
    told,
    { id: randomUUID(), by: person ?? 'local:nobody', at: now },
  )
  context.recordsChanged()
  return {
    outcome: 'done',
    parts: [
      text(t(words.published(told.length))),
      ...(unreachable > 0 ? [note(t(words.unreachable(unreachable)))] : []),
      buttons({ label: draft.title[context.locale], command: `ask card:${id}` }),
    ],
  }
}

/** Which values the statement gives: a day, a share, a sum. */
function givesIn(said: string) {
  const kinds = new Set(valuesIn(said).map(({ kind }) => kind))
  return [
    ...(kinds.has('date') ? (['date'] as const) : []),
    ...(kinds.has('percent') ? (['share'] as const) : []),
    ...(kinds.has('money') ? (['money'] as const) : []),
  ]
}

const words = {
  noDraft: {
    fi: 'Kysymyksestä ei ole hyväksyttävää korttia. Tee kortti ensin.',
    sv: 'Frågan har inget kort att godkänna. Gör ett kort först.',
    en: 'The question has no card to approve. Make a card first.',
  },
  ownDraft: {
    fi: 'Kirjoitit kortin itse, joten toisen koordinaattorin tai ylläpitäjän on hyväksyttävä se.',
    sv: 'Du skrev kortet själv, så en annan samordnare eller en administratör behöver godkänna det.',
    en: 'You wrote the card yourself, so another coordinator or an admin has to approve it.',
  },
  published: (count: number) => ({
    fi: `Kortti on julkaistu, ja vastaan sillä tästä lähtien. Kysyjistä sai vastauksen ${count}.`,
    sv: `Kortet är publicerat och jag svarar med det från och med nu. ${count} av dem som frågade fick svar.`,
    en: `The card is published and I answer with it from now on. Askers who got an answer: ${count}.`,
  }),
  unreachable: (count: number) => ({
    fi: `En tavoita kahdenkeskisesti näin montaa kysyjää: ${count}.`,
    sv: `Så här många av dem som frågade når jag inte enskilt: ${count}.`,
    en: `Askers I can’t reach in private: ${count}.`,
  }),
}
