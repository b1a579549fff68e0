import { OperatorError } from '../errors.ts'
import { parsePack, readPackFiles } from '../pack/read.ts'
import { packagePath } from '../paths.ts'
import { announcementStore } from './announcements.ts'
import { blockStore } from './blocks.ts'
import { consentStore } from './consents.ts'
import { conversationStore } from './conversations.ts'
import { close, open } from './dialect.ts'
import { documentStore } from './documents.ts'
import { dueWorkStore } from './dueWork.ts'
import { eraseStore } from './erase.ts'
import { heldStore } from './held.ts'
import { inboxStore } from './inbox.ts'
import { installationStore, oneTimeWordStore } from './installations.ts'
import { introductionStore } from './introductions.ts'
import { memberStore } from './members.ts'
import { migrate } from './migrate.ts'
import { modelUseStore } from './modelUse.ts'
import { outboxStore } from './outbox.ts'
import { packStore } from './packs.ts'
import { peopleStore } from './people.ts'
import { placeStore } from './places.ts'
import { databaseProblem } from './problems.ts'
import { draftStore } from './profileDrafts.ts'
import { profileStore } from './profiles.ts'
import { questionStore } from './questions.ts'
import { marksOf, readOnce, recordStore } from './records.ts'
import { roleStore } from './roles.ts'
import * as schema from './schema/index.ts'
import { searchIndexStore } from './searchIndex.ts'
import { seed } from './seed.ts'
import { subscriptionStore } from './subscriptions.ts'

export type Store = Awaited<ReturnType<typeof openStore>>

interface StoreOptions {
  /** `file:` address of the database. */
  url: string
  /** Folder of the pack that the database shall hold. */
  packFolder: string
  now: Date
  /** Seals what must not be read from the file. */
  secret?: string | undefined
  migrationsFolder?: string
}

/**
 * Opens the database, brings its tables and its pack up to date, and gives access to the records.
 * Throws an `OperatorError` when an operator has to do something first.
 */
export async function openStore({
  url,
  packFolder,
  now,
  secret,
  migrationsFolder = packagePath('drizzle/sqlite'),
}: StoreOptions) {
  const db = await open(url)
  const packs = packStore(db)
  let edited: string[] = []
  try {
    await migrate(db, url, migrationsFolder)
    const files = readPackFiles(packFolder)
    if ((await packs.loaded())?.hash !== files.hash)
      edited = await seed(db, parsePack(files), files.hash, now)
  } catch (error) {
    await close(db)
    throw error instanceof OperatorError ? error : databaseProblem(error, url)
  }
  return {
    packs,
    /** Records that people edited in the bot and a newer pack therefore left alone. */
    edited,
    sections: readOnce(recordStore(db, schema.sections)),
    focusAreas: readOnce(recordStore(db, schema.focusAreas)),
    organisations: readOnce(recordStore(db, schema.organisations)),
    projects: readOnce(recordStore(db, schema.projects)),
    calls: recordStore(db, schema.calls),
    instruments: readOnce(recordStore(db, schema.instruments)),
    governance: readOnce(recordStore(db, schema.governance)),
    milestones: readOnce(recordStore(db, schema.milestones)),
    topics: readOnce(recordStore(db, schema.topics)),
    terms: readOnce(recordStore(db, schema.glossary)),
    values: readOnce(recordStore(db, schema.values)),
    rules: readOnce(recordStore(db, schema.rules)),
    cards: recordStore(db, schema.cards),
    shortAnswers: readOnce(recordStore(db, schema.shortAnswers)),
    concepts: recordStore(db, schema.concepts),
    phrasings: { ...recordStore(db, schema.phrasings), marks: marksOf(db, schema.phrasings) },
    capabilities: readOnce(recordStore(db, schema.capabilities)),
    facets: readOnce(recordStore(db, schema.facets)),
    localities: readOnce(recordStore(db, schema.localities)),
    mentions: readOnce(recordStore(db, schema.mentions)),
    wishes: readOnce(recordStore(db, schema.wishes)),
    people: peopleStore(db),
    conversations: conversationStore(db),
    questions: questionStore(db),
    documents: documentStore(db),
    modelUse: modelUseStore(db),
    roles: roleStore(db),
    inbox: inboxStore(db),
    outbox: outboxStore(db),
    dueWork: dueWorkStore(db),
    places: placeStore(db),
    announcements: announcementStore(db),
    subscriptions: subscriptionStore(db),
    profiles: profileStore(db),
    members: memberStore(db),
    consents: consentStore(db),
    profileDrafts: draftStore(db),
    introductions: introductionStore(db),
    blocks: blockStore(db),
    searchIndex: searchIndexStore(db),
    erase: eraseStore(db),
    held: heldStore(db),
    installations: installationStore(db, secret),
    oneTimeWords: oneTimeWordStore(db),
    close: () => close(db),
  }
}
