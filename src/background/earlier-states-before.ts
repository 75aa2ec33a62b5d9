import { parseRuleSet } from '../rule-set/schema'
import { ruleSetText } from '../rule-set/text'
import { isPacked, type PackedText, unpack } from './packed-text'
import { sumOf } from './text-sum'

/** An earlier state as the text of its whole rule set. */
export interface StateInText {
  readonly at: number
  readonly change: string
  readonly text: string
}

/** A state that was kept as what differs from the state after it; the newest one differs from nothing. */
interface Difference {
  readonly at: number
  readonly change: string
  /** How much of the later state's text stays, in UTF-16 from its beginning and from its end. */
  readonly same: readonly [head: number, tail: number]
  readonly put: PackedText
  /** Of the whole text. */
  readonly sum: string
}

/**
 * Reads what earlier builds kept of earlier states: whole rule sets, or what differs in their texts. From the newest
 * one back; with one that cannot be read all go that rest on it.
 */
export async function readStatesOfBefore(stored: readonly unknown[]): Promise<readonly StateInText[]> {
  let states: StateInText[] = []
  for (const value of stored.toReversed()) {
    const text = isDifference(value) ? await laidOver(states[0]?.text ?? '', value) : wholeText(value)
    if (text === undefined) break
    const { at, change } = value as Difference
    states = [{ at, change, text }, ...states]
  }
  return states
}

async function laidOver(later: string, { same: [head, tail], put, sum }: Difference): Promise<string | undefined> {
  const middle = await unpack(put).catch(() => undefined)
  if (middle === undefined) return undefined
  const text = later.slice(0, head) + middle + (tail > 0 ? later.slice(-tail) : '')
  return sumOf(text) === sum ? text : undefined
}

function wholeText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { ruleSet, at, change } = value as Record<string, unknown>
  const parsed = parseRuleSet(ruleSet)
  return parsed.ok && typeof at === 'number' && typeof change === 'string' ? ruleSetText(parsed.ruleSet) : undefined
}

function isDifference(value: unknown): value is Difference {
  if (typeof value !== 'object' || value === null) return false
  const { at, change, same, put, sum } = value as Record<string, unknown>
  return (
    typeof at === 'number' &&
    typeof change === 'string' &&
    Array.isArray(same) &&
    same.length === 2 &&
    same.every((length) => Number.isSafeInteger(length) && length >= 0) &&
    isPacked(put) &&
    typeof sum === 'string'
  )
}
