import { DEFAULT_RULE_SET } from './defaults'
import { SCHEMA_VERSION } from './types'

type Json = Readonly<Record<string, unknown>>

/** From each version to the next one. What is not of that version's shape is passed on, for the schema to name. */
const STEPS: Readonly<Record<number, (older: Json) => Json>> = {
  1: (one) => ({
    ...one,
    schemaVersion: 2,
    goodwill: Array.isArray(one.goodwill) ? one.goodwill.map(asGoodwill) : one.goodwill,
    avoided: [],
    crisis: [],
    places: [],
    settings: isJson(one.settings) ? { ...DEFAULT_RULE_SET.settings, ...one.settings } : one.settings,
  }),
}

/** Brings a rule set of an older version up to the one that is read; anything else comes back as it is. */
export function migrated(value: unknown): unknown {
  let at = value
  while (isJson(at) && typeof at.schemaVersion === 'number' && at.schemaVersion < SCHEMA_VERSION) {
    const step = STEPS[at.schemaVersion]
    if (!step) break
    at = step(at)
  }
  return at
}

const asGoodwill = (words: unknown): unknown => (typeof words === 'string' ? { words } : words)

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
