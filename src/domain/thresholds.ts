/**
 * How like a question must be to what somebody has said before (`Hit.score`, 0–1), and how far ahead of the next hit
 * (`Hit.standing`), for what. What says “measured” was chosen on the exams (docs/evaluation.md, docs/decisions.md); the others
 * were set by hand on single questions and are held by the sums of the exams alone.
 */

/** Nothing else comes near: below this, nothing that was found is even offered. */
export const offered = 0.18
/** Speaks of the topic: further off, an entry is not shown beside “nobody says it”. */
export const ofTopic = 0.25
/** Further off, a record is not shown beside “no such name”. */
export const ofTopicOfRecord = 0.3
/** An answer, where it is far enough ahead. */
export const sure = 0.38
/** May be what was asked, where that is all that comes near after another answer; one of two questions in a message is told from here (measured). */
export const near = 0.45
/** Asked beside something else, it is answered, or shown, too. */
export const sureBeside = 0.6
/** Much the same was said before: a rival need not be as far behind (measured), nor is what was spoken of needed. */
export const alike = 0.8
/** Said by itself so nearly that neither a model (decisions: “nearly word for word”) nor what was spoken of is asked. */
export const sureByItself = 0.85
/** Nearly said: it is meant, whichever name stands beside it. */
export const saidNearly = 0.9
/** Said but for a word: a particular, a name or a record that is spoken of gives way to it. */
export const saidButForAWord = 0.95
export const wordForWord = 0.98
/** A name alone means its record, unless the very same letters mean a card. */
export const exactly = 0.99

/** How far ahead is enough: measured, 1,316 of 1,437 right and 22 wrong; at 0.04 27 wrong. */
export const margin = 0.08
/** Where it may be that nobody says what was asked: measured, one false answer fewer for two right ones. */
export const unsaidMargin = 0.14
/** Where much the same was said before: measured, 0.7 points more right than at 0.14, none more wrong. */
export const alikeMargin = 0.06
/** Where less than this share of the question is in the entry's words, `alone` is asked for: it may be about something else. At 0.2 nonsense was answered. */
export const covered = 0.5
export const alone = 0.3
/** “The agreement does not say” is said only when nothing that it does say is nearly as like. */
export const gapMargin = 0.1
/** What another card on the same section says as well is told below, where it comes nearly as near. */
export const twinMargin = 0.2
/** What was said just so before is nearer than what was nearly. */
export const justSo = 0.005
/** As far behind the best hit, what gives the particular that was asked for comes first. */
export const behind = 0.15
