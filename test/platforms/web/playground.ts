import { startWhole } from '../../app.ts'

/** The whole bot with nothing configured but the playground. */
export const startPlayground = (port = 0, folder?: string) =>
  startWhole({ PORT: String(port), KUMPPANI_PLAYGROUND: 'on' }, folder ? { folder } : {})
