import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { approveCard } from '../src/cards/approveCard.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { formatDay } from '../src/format.ts'
import { locales } from '../src/locale.ts'
import { type Question, questionFacts, questionItem } from '../src/presentation/questions.ts'
import { buttons, facts, heading, list, note, type Reply, text } from '../src/reply.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  answered: { fi: 'vastatut', sv: 'besvarade', en: 'answered' },
  show: { fi: 'näytä', sv: 'visa', en: 'show' },
  approve: { fi: 'hyväksy', sv: 'godkänn', en: 'approve' },
  close: { fi: 'sulje', sv: 'stäng', en: 'close' },
}

/** How many are shown. */
const page = 20

export default defineCommand({
  name: 'questions',
  aliases: { fi: ['kysymykset'], sv: ['frågor'], en: [] },
  help: {
    fi: 'Kysymykset, joihin en osannut vastata (koordinaattoreille)',
    sv: 'Frågor som jag inte kunde svara på (för samordnare)',
    en: 'Questions I could not answer (for coordinators)',
  },
  examples: {
    fi: ['kysymykset', 'kysymykset vastatut'],
    sv: ['frågor', 'frågor besvarade'],
    en: ['questions', 'questions answered'],
  },
  role: 'coordinator',
  args: z.object({ action: choice(actions).optional(), id: z.string().meta({ hidden: true }).optional() }),
  positions: ['action', 'id'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
  },

  async run({ action = 'list', id = '' }, context) {
    if (action === 'list' || action === 'answered')
      return overview(context, action === 'list' ? 'open' : 'answered')
    const question = await context.store.questions.get(id)
    if (!question || question.status === 'given') throw new Refusal(words.gone)
    switch (action) {
      case 'show':
        return show(context, question)
      case 'approve':
        return approveCard(context, question)
      case 'close':
        return close(context, question)
    }
  },
})

async function overview(context: Context, status: 'open' | 'answered'): Promise<Reply> {
  const { t, store } = context
  const found = await store.questions.list(status, page)
  const other = status === 'open' ? 'answered' : 'list'
  return {
    outcome: 'done',
    parts: [
      heading(t(words.titles[status])),
      ...(found.length > 0
        ? [list(...found.map((question) => questionItem(context, question)))]
        : [text(t(words.none))]),
      ...(found.length === page ? [note(t(words.more(page)))] : []),
      buttons({
        label: t(words.titles[status === 'open' ? 'answered' : 'open']),
        command: `questions ${other}`,
      }),
    ],
  }
}

async function show(context: Context, question: Question): Promise<Reply> {
  const { t, store } = context
  const { id, draft, status } = question
  const times = (await store.questions.alike(question.text)).length
  const button = (label: keyof typeof words.buttons, command: string, form?: true) => ({
    label: t(words.buttons[label]),
    command,
    ...(form ? { form } : {}),
  })
  return {
    outcome: 'done',
    parts: [
      heading(question.text),
      facts(...questionFacts(context, question, times)),
      ...(question.said ? [text(`${t(words.said)}\n${question.said}`)] : []),
      ...(draft
        ? [
            heading(t(words.draft)),
            ...locales.map((locale) => text(`${draft.title[locale]}\n${draft.text[locale]}`)),
            note(`${draft.source} · ${formatDay(draft.asOf, context.locale)} · ${draft.by}`),
          ]
        : []),
      buttons(
        ...(draft ? [button('approve', `questions approve ${id}`)] : []),
        button('answer', `answer-question id:${id}`, true),
        button('card', `question-card id:${id}`, true),
        ...(status === 'open' ? [button('close', `questions close ${id}`)] : []),
      ),
    ],
  }
}

async function close(context: Context, question: Question): Promise<Reply> {
  const alike = await context.store.questions.alike(question.text)
  await context.store.questions.close([question.id, ...alike.map(({ id }) => id)], stepOf(context))
  return { outcome: 'done', parts: [text(context.t(words.closed))] }
}

const stepOf = ({ person, now }: Context) => ({ id: randomUUID(), by: person ?? 'local:nobody', at: now })

const words = {
  titles: {
    open: { fi: 'Avoimet kysymykset', sv: 'Öppna frågor', en: 'Open questions' },
    answered: { fi: 'Vastatut kysymykset', sv: 'Besvarade frågor', en: 'Answered questions' },
  },
  none: {
    fi: 'Tällä listalla ei ole mitään.',
    sv: 'Den här listan är tom.',
    en: 'There is nothing on this list.',
  },
  more: (count: number) => ({
    fi: `Tässä on ${count} ensimmäistä. Seuraavat näkyvät, kun nämä on käsitelty.`,
    sv: `Här är de ${count} första. De följande syns när dessa är behandlade.`,
    en: `These are the first ${count}. The next ones appear once these are dealt with.`,
  }),
  gone: {
    fi: 'Tätä kysymystä ei ole listalla. Näet listan komennolla: kysymykset',
    sv: 'Den frågan finns inte på listan. Du ser listan med: frågor',
    en: 'That question is not on the list. To see the list, type: questions',
  },
  said: {
    fi: 'Vastaus, josta valitettiin:',
    sv: 'Svaret som kritiserades:',
    en: 'The answer complained of:',
  },
  draft: { fi: 'Hyväksyttävä kortti', sv: 'Kort att godkänna', en: 'Card to approve' },
  buttons: {
    answer: { fi: 'Vastaa kysyjälle', sv: 'Svara den som frågade', en: 'Answer the asker' },
    card: { fi: 'Tee tietokortti', sv: 'Gör ett faktakort', en: 'Make a fact card' },
    approve: { fi: 'Hyväksy kortti', sv: 'Godkänn kortet', en: 'Approve the card' },
    close: { fi: 'Sulje vastaamatta', sv: 'Stäng utan svar', en: 'Close without an answer' },
  },
  closed: { fi: 'Kysymys on suljettu.', sv: 'Frågan är stängd.', en: 'The question is closed.' },
}
