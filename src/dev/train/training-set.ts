import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizedSentences } from '../../engine/opinion/normalized-sentences'
import { RULES } from '../../rules'
import type { Example } from '../../rules/types'
import { ROOT } from '../paths.mjs'
import { ACTS, DECENT } from './acts'

/** A wording and the act in it; `undefined`: nobody could take offence at it. */
export interface Wording {
  /** Normalized, in lower case. Of several sentences one at least commits the act; of a fine wording none. */
  readonly sentences: readonly string[]
  readonly act: string | undefined
}

interface Row {
  readonly rule?: string
  readonly label?: 'bad' | 'ok'
  readonly reply?: string
}

const FIXTURES = join(ROOT, 'tests/fixtures')
/** Nothing is ever learned from these: they tell how the coach does on words that it has not seen. */
export const HELD_OUT: readonly string[] = ['blind/round-7.jsonl']

/**
 * All that is learned from: our own sets of wordings, good replies, and the rules' examples and rewrites.
 * @param without names of files in `tests/fixtures` that are left out
 */
export function trainingSet(without: readonly string[] = HELD_OUT): Wording[] {
  const blind = readdirSync(join(FIXTURES, 'blind')).map((name) => `blind/${name}`)
  const files = [...blind.sort(), 'plain-wordings.jsonl', 'good-replies.jsonl', 'everyday-replies.jsonl']
  return [...files.filter((file) => !without.includes(file)).flatMap(wordingsIn), ...ownWordings()]
}

/** @param file in `tests/fixtures` */
export function wordingsIn(file: string): Wording[] {
  const lines = readFileSync(join(FIXTURES, file), 'utf8').split('\n')
  return lines.filter((line) => line !== '').flatMap((line) => asWording(JSON.parse(line) as Row))
}

function asWording({ rule = '', label = rule === '' ? 'ok' : 'bad', reply = '' }: Row): Wording[] {
  if (reply === '') return []
  const sentences = normalizedSentences(reply)
  if (label === 'ok' || DECENT.has(rule)) return [{ sentences, act: undefined }]
  return ACTS.includes(rule) ? [{ sentences, act: rule }] : []
}

/** Examples of the rules; and their rewrites, which must never sound sharp. */
function ownWordings(): Wording[] {
  return RULES.flatMap(({ id, examples, rewrites }) => [
    ...examples.bad.flatMap((example) => asWording({ rule: id, label: 'bad', reply: draftOf(example) })),
    ...examples.ok.flatMap((example) => asWording({ rule: id, label: 'ok', reply: draftOf(example) })),
    ...rewrites.flatMap((rewrite) =>
      asWording({ rule: id, label: 'ok', reply: withoutSlots(typeof rewrite === 'string' ? rewrite : rewrite.text) }),
    ),
  ])
}

const draftOf = (example: Example): string => (typeof example === 'string' ? example : (example.reply ?? ''))

const withoutSlots = (template: string): string =>
  template.replace(/\{\w+(?:\|([^{}]*))?\}/g, (_, other?: string) => other ?? 'this')
