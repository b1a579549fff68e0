import { openChannel } from './channel.ts'
import { createComposer } from './composer.ts'
import { openConversation } from './conversation.ts'
import { byId } from './dom.ts'
import { readSettings, saveSettings } from './settings.ts'
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
    channelPost: channel.post,
    connected: (isConnected) => trouble.away(isConnected ? undefined : say('away', settings.locale)),
    trouble: trouble.say,
  })
const bar = createSettingsBar(current, (name, value) => {
  settings = { ...settings, [name]: value }
  saveSettings(settings)
  dress()
  channel.draw()
  if (name === 'persona') {
    conversation.close()
    conversation = open()
  } else conversation.redraw()
})

function dress() {
  const { locale, look } = settings
  document.body.dataset['look'] = look
  sayAll(locale)
  bar.draw(locale)
  byId<HTMLTextAreaElement>('composer').placeholder = `${say('write', locale)}…`
}

dress()
let conversation = open()
createComposer((text) => conversation.say(text))
