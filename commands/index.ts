import type { Command } from '../src/command.ts'
import ask from './ask.ts'
import call from './call.ts'
import calls from './calls.ts'
import find from './find.ts'
import focus from './focus.ts'
import funding from './funding.ts'
import help from './help.ts'
import home from './home.ts'
import language from './language.ts'
import organisation from './organisation.ts'
import project from './project.ts'
import role from './role.ts'
import term from './term.ts'
import welcome from './welcome.ts'
import who from './who.ts'

/** What the bot can do, in the order help shows it. The first one takes free text. */
export const commands: readonly Command[] = [
  ask,
  calls,
  funding,
  focus,
  who,
  find,
  project,
  organisation,
  call,
  term,
  language,
  home,
  help,
  role,
  welcome,
]
