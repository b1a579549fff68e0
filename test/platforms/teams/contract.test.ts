import { afterAll, beforeAll } from 'vitest'

import { contract } from '../contract.ts'
import { startWithTeams } from './app.ts'
import { startPerson } from './driver.ts'

let bot: Awaited<ReturnType<typeof startWithTeams>>
beforeAll(async () => {
  bot = await startWithTeams()
})
afterAll(() => bot[Symbol.asyncDispose]())

contract('Teams', (locale) => startPerson(bot.url, locale))
