import type { Command } from '../src/command.ts'
import acceptIntroduction from './accept-introduction.ts'
import announce from './announce.ts'
import answerQuestion from './answer-question.ts'
import ask from './ask.ts'
import calendar from './calendar.ts'
import call from './call.ts'
import calls from './calls.ts'
import cancel from './cancel.ts'
import consent from './consent.ts'
import consortium from './consortium.ts'
import declineIntroduction from './decline-introduction.ts'
import delivery from './delivery.ts'
import document from './document.ts'
import documents from './documents.ts'
import editProfile from './edit-profile.ts'
import eligible from './eligible.ts'
import extend from './extend.ts'
import feedback from './feedback.ts'
import find from './find.ts'
import focus from './focus.ts'
import funding from './funding.ts'
import help from './help.ts'
import home from './home.ts'
import introduce from './introduce.ts'
import introductions from './introductions.ts'
import language from './language.ts'
import match from './match.ts'
import members from './members.ts'
import newCall from './new-call.ts'
import newChange from './new-change.ts'
import newDecision from './new-decision.ts'
import newMeeting from './new-meeting.ts'
import newNotice from './new-notice.ts'
import news from './news.ts'
import organisation from './organisation.ts'
import partners from './partners.ts'
import pause from './pause.ts'
import profile from './profile.ts'
import project from './project.ts'
import publishAt from './publish-at.ts'
import questionCard from './question-card.ts'
import questions from './questions.ts'
import role from './role.ts'
import steering from './steering.ts'
import subscribe from './subscribe.ts'
import subscriptions from './subscriptions.ts'
import term from './term.ts'
import unsubscribe from './unsubscribe.ts'
import welcome from './welcome.ts'
import who from './who.ts'
import why from './why.ts'
import withdraw from './withdraw.ts'

/** What the bot can do, in the order help shows it. The first one takes free text. */
export const commands: readonly Command[] = [
  ask,
  calls,
  funding,
  focus,
  who,
  find,
  match,
  partners,
  consortium,
  why,
  eligible,
  project,
  organisation,
  call,
  calendar,
  term,
  profile,
  introduce,
  introductions,
  consent,
  members,
  language,
  news,
  subscribe,
  subscriptions,
  pause,
  unsubscribe,
  home,
  help,
  announce,
  delivery,
  steering,
  questions,
  documents,
  role,
  newCall,
  newChange,
  extend,
  newDecision,
  newMeeting,
  newNotice,
  publishAt,
  withdraw,
  answerQuestion,
  questionCard,
  feedback,
  cancel,
  document,
  welcome,
  editProfile,
  acceptIntroduction,
  declineIntroduction,
]
