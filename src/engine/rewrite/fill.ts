import type { Context } from '../context/types'
import { capitalize } from './clauses'

export type Slots = Readonly<Record<string, string | undefined>>

/** The slots that the conversation fills. */
export function slotsOf(context: Context): Slots {
  return {
    issue: context.issuePhrase,
    sorryFor: context.sorryFor,
    waited: context.waited,
    name: context.name,
  }
}

const SLOT = /\{(\w+)(?:\|([^{}]*))?\}/g

/** @param wordsFor what stands in place of a slot; told its name, and the words to fall back on if it has any */
export function replaceSlots(
  template: string,
  wordsFor: (name: string, fallback: string | undefined) => string,
): string {
  return template.replace(SLOT, (_, name: string, fallback: string | undefined) => wordsFor(name, fallback))
}

/**
 * A template with its slots filled; `undefined` where a slot has neither filling nor words to fall back on.
 * Sentences begin with a capital whatever fills their first slot.
 */
export function fill(template: string, slots: Slots): string | undefined {
  let missing = false
  const text = replaceSlots(template, (name, fallback) => {
    const value = slots[name] ?? fallback
    if (value === undefined) missing = true
    return value ?? ''
  })
  if (missing) return undefined
  return capitalize(text.replace(/\s{2,}/g, ' ').trim()).replace(
    /([.?!]\s+)(\p{Ll})/gu,
    (_, end: string, letter: string) => end + letter.toUpperCase(),
  )
}
