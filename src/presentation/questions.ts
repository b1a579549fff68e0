import type { Context } from '../command.ts'
import { dayInHelsinki, formatDay } from '../format.ts'
import { languageNames, type Locale } from '../locale.ts'
import type { Fact, Item } from '../reply.ts'
import type { Question } from '../store/questions.ts'

export type { Question }

export const languageOf = ({ locale }: Question): Locale =>
  locale === 'sv' || locale === 'en' ? locale : 'fi'

const day = ({ locale }: Context, { at }: Question) => formatDay(dayInHelsinki(at), locale)

const outcomeOf = ({ t }: Context, { outcome }: Question) =>
  t(words.outcomes[outcome as keyof typeof words.outcomes] ?? words.outcomes.unknown)

/** A question in the coordinators' list. */
export const questionItem = (context: Context, question: Question): Item => ({
  title: question.text,
  detail: [
    day(context, question),
    languageNames[languageOf(question)],
    outcomeOf(context, question),
    ...(question.askedBy ? [context.t(words.waits)] : []),
    ...(question.draft ? [context.t(words.drafted)] : []),
  ].join(', '),
  command: `questions show ${question.id}`,
})

export function questionFacts(context: Context, question: Question, times: number): (Fact | undefined)[] {
  const { t } = context
  const fact = (label: keyof typeof words.labels, value: string | null | undefined) =>
    value ? { label: t(words.labels[label]), value } : undefined
  return [
    fact('asked', day(context, question)),
    fact('times', times > 1 ? String(times) : undefined),
    fact('language', languageNames[languageOf(question)]),
    fact('outcome', outcomeOf(context, question)),
    fact('waits', t(question.askedBy ? words.yes : words.no)),
    fact('remark', question.remark),
    fact('reply', question.reply),
  ]
}

const words = {
  outcomes: {
    unknown: { fi: 'en tiennyt', sv: 'visste inte', en: 'not known' },
    offered: { fi: 'en ollut varma', sv: 'var inte säker', en: 'not sure' },
    disliked: { fi: 'vastaus ei kelvannut', sv: 'svaret dög inte', en: 'answer disliked' },
    answered: { fi: 'vastasin', sv: 'svarade', en: 'answered' },
  },
  waits: { fi: 'odottaa vastausta', sv: 'väntar på svar', en: 'waits for an answer' },
  drafted: { fi: 'kortti hyväksyttävänä', sv: 'kort att godkänna', en: 'card to approve' },
  labels: {
    asked: { fi: 'Kysytty', sv: 'Frågat', en: 'Asked' },
    times: { fi: 'Kertoja', sv: 'Gånger', en: 'Times' },
    language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
    outcome: { fi: 'Botti', sv: 'Boten', en: 'The bot' },
    waits: {
      fi: 'Kysyjä odottaa vastausta',
      sv: 'Den som frågade väntar på svar',
      en: 'The asker waits for an answer',
    },
    remark: { fi: 'Kysyjän kommentti', sv: 'Kommentar', en: 'The asker’s remark' },
    reply: { fi: 'Vastattu', sv: 'Svarat', en: 'Answered' },
  },
  yes: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  no: { fi: 'ei', sv: 'nej', en: 'no' },
}
