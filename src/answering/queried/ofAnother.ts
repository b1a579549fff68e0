import type { Context } from '../../command.ts'
import { placeOfThem, sameForSaid } from '../../domain/carriedOn/corrections/sameFor.ts'
import { stateOfThem } from '../../domain/carriedOn/ofList/stateOfThem.ts'
import { organisationKinds } from '../../domain/query/choosing/byKind.ts'
import { selectionOf } from '../../domain/query/selection.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { entityCalled, themeSaid } from './entities.ts'

/**
 * After a list of projects: “same for Vantaa pls”, “no Vantaan osalta” as “and Vantaa?”, “just the Vantaa ones” as “which of
 * them are in Vantaa?”. What names no place, organisation, theme or kind of body stays as it was said.
 */
export async function askedOfAnother(context: Context, question: string): Promise<string> {
  if (selectionOf(context.conversation?.topic ?? '')?.kind !== 'project') return question
  const state = stateOfThem(question)
  if (state) return context.t(whichOfThem[state])
  const place = placeOfThem(question)
  // “Any projects in Espoo?” asks of all projects.
  if (place && !namesProjects(question) && (await isPlace(context, place)))
    return `vilka av dem finns i ${place}?`
  const said = sameForSaid(question)
  return (said && (await takingPlace(context, said, question))) ?? question
}

function namesProjects(question: string): boolean {
  const senses = sensesIn(question)
  return (senses.has('project') || senses.has('projects')) && !senses.has('them')
}

export const whichOfThem = {
  running: {
    fi: 'mitkä niistä ovat käynnissä?',
    sv: 'vilka av dem pågår?',
    en: 'which of them are running?',
  },
  ended: {
    fi: 'mitkä niistä ovat päättyneet?',
    sv: 'vilka av dem är avslutade?',
    en: 'which of them have ended?',
  },
}

async function isPlace(context: Context, said: string): Promise<boolean> {
  const called = await entityCalled(context, said)
  return called?.kind === 'place' || called?.isCity === true
}

/** What is named, as “and” with that alone. */
async function takingPlace(context: Context, said: string, question: string): Promise<string | undefined> {
  const senses = sensesIn(said)
  const isName = (await entityCalled(context, said)) !== undefined
  if (senses.has('university') && !isName) return 'och universitet?'
  if (organisationKinds.some((kind) => senses.has(kind))) return `och ${said}?`
  if (senses.size > 0 && !isName) return undefined
  if (await themeSaid(context, said.split(' '))) return `och ${said}?`
  // “And Espoo's projects?” asks for those that it is in.
  return !namesProjects(question) && isName ? `och ${said}?` : undefined
}
