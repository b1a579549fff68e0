import type { Context } from '../../command.ts'
import { whereInAsked } from '../../domain/asked/bodies/whereIn.ts'
import { bodyAt, organisationCalled } from '../named/organisationCalled.ts'

/** “Missä HSY on ollut mukana?” with what is meant: which projects. “It” is who was just told of. */
export async function asProjects(context: Context, question: string): Promise<string> {
  const name = whereInAsked(question)
  const body = name === undefined ? undefined : await bodyMeant(context, name)
  return body ? `missä hankkeissa ${body.name.fi} on mukana` : question
}

async function bodyMeant(context: Context, name: string) {
  if (!pronoun.test(name)) return organisationCalled(context, name)
  return bodyAt(context, context.conversation?.topic)
}
const pronoun = /^(?:se|ne|he|den|det|de|dom|it|they)$/iu
