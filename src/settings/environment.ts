import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'

/** The environment; what it does not say, a file `.env` in the folder the program is started in may. */
export function environment() {
  if (existsSync('.env')) loadEnvFile('.env')
  return process.env
}
