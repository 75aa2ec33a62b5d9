import type { Finding } from '../engine/types'
import { SHORTCUT } from './shortcut'

/** Says each finding once to screen readers, politely, all new ones of a report in one breath. */
export class Announcer {
  readonly #said = new Set<string>()

  readonly #region: HTMLElement

  constructor(region: HTMLElement) {
    this.#region = region
  }

  findings(findings: readonly Finding[]): void {
    const fresh = findings.filter((finding) => !this.#said.has(finding.key))
    if (!fresh.length) return
    for (const { key } of fresh) this.#said.add(key)
    const words = fresh.map(({ title, text }) => (text ? `${title}: “${text}”` : title))
    this.say(`${words.join('. ')}. ${SHORTCUT} for calmer wording.`)
  }

  say(words: string): void {
    // The same words once more would be no news to a screen reader.
    this.#region.textContent = this.#region.textContent === words ? `${words}\u00A0` : words
  }
}
