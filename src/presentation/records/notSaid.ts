import type { FactKind, RecordKind } from '../../domain/recordFact/kinds.ts'
import type { Localized } from '../../locale.ts'
import { factQuestions } from './factQuestions.ts'

/** “Lähteistäni ei selviä, kuka sitä vetää.”: what was asked of a record and is not known. */
export function notSaid(kind: RecordKind, missing: readonly FactKind[]): Localized {
  if (kind === 'project' && missing.length === 1 && missing[0] === 'budget') return noBudget
  const asked = missing.map(
    (fact) => (kind === 'organisation' ? ofOrganisation[fact] : undefined) ?? factQuestions[fact],
  )
  return {
    fi: `Lähteistäni ei selviä, ${inOne(
      asked.map(({ fi }) => fi),
      'eikä',
    )}.`,
    sv: `Av mina källor framgår inte ${inOne(
      asked.map(({ sv }) => sv),
      'och inte heller',
    )}.`,
    en: `My sources do not say ${inOne(
      asked.map(({ en }) => en),
      'or',
    )}.`,
  }
}

const noBudget: Localized = {
  fi: 'Hankkeen budjettia lähteeni eivät kerro.',
  sv: 'Projektets budget framgår inte av mina källor.',
  en: 'My sources do not give the project’s budget.',
}

const inOne = (said: readonly string[], linked: string) =>
  said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${linked} ${said.at(-1)}`

const ofOrganisation: Partial<Record<FactKind, Localized>> = {
  lead: {
    fi: 'kuka sen omistaa tai kuka sitä johtaa',
    sv: 'vem som äger eller leder den',
    en: 'who owns or runs it',
  },
}
