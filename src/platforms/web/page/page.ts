import { openChannel } from './channel.ts'
import { createComposer } from './composer.ts'
import { openConversation } from './conversation.ts'
import { byId } from './dom.ts'
import { prepare } from './looks.ts'
import { readSettings, saveSettings, type Settings } from './settings.ts'
import { createSettingsBar } from './settingsBar.ts'
import { createTrouble } from './trouble.ts'
import { say, sayAll } from './words.ts'

let settings = readSettings()
const trouble = createTrouble()
const current = () => settings

const channel = openChannel(current, {
  press: (...pressed) => conversation.doing.press(...pressed),
  openForm: (...opened) => conversation.doing.openForm(...opened),
})
const open = () =>
  openConversation(current, {
    channelPost: (shown) => channel.post(shown),
    connected: (isConnected) => trouble.away(isConnected ? undefined : say('away', settings.locale)),
    trouble: (text) => trouble.say(text),
  })
const bar = createSettingsBar(current, (name, value) => {
  void change({ ...settings, [name]: value })
})

async function change(wanted: Settings) {
  settings = wanted
  saveSettings(wanted)
  // At once: what is typed from now on is said by this person.
  if (wanted.persona !== conversation.persona) {
    conversation.close()
    conversation = open()
  }
  await prepare(wanted.look)
  if (settings !== wanted) return
  dress()
  channel.draw()
  conversation.redraw()
}

function dress() {
  const { locale, look } = settings
  document.body.dataset['look'] = look
  sayAll(locale)
  bar.draw(locale)
  byId<HTMLTextAreaElement>('composer').placeholder = `${say('write', locale)}…`
}

await prepare(settings.look)
dress()
channel.draw()
let conversation = open()
createComposer((text) => conversation.say(text))
