import type { Locale } from '../../src/locale.ts'

/** A reply as a person sees it on the platform: all visible text in reading order, and what can be pressed. */
export interface Shown {
  text: string
  buttons: readonly string[]
}

/** One person in one private conversation on a platform, from the outside. */
export interface Driver extends AsyncDisposable {
  say: (text: string) => Promise<Shown>
  /** Presses a button of the last reply by its label. */
  press: (label: string) => Promise<Shown>
  /** Presses a button that opens a form, fills it in by field name and sends it. */
  fill: (
    label: string,
    values: Readonly<Record<string, string>>,
  ) => Promise<Shown | { errors: readonly string[] }>
}

/** Starts the whole bot and the platform's other side, as a person whose platform speaks `locale`. */
export type StartDriver = (locale: Locale) => Promise<Driver>
