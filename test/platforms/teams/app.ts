import { startWhole } from '../../app.ts'

/** The whole bot with Teams alone, asking for no tokens, as it runs beside the Agents Playground. */
export async function startWithTeams() {
  const whole = await startWhole({ TEAMS_AUTH: 'off' })
  return { ...whole, url: `${whole.url}/api/messages` }
}
