import * as v from 'valibot'
import { migrated } from './migrate'
import { FRAMEWORKS, type RuleSet, SCHEMA_VERSION, type TeamRule } from './types'

/** Ids of built-in and team rules; also keeps names such as `__proto__` out of the override table. */
const RuleId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,79}$/, 'must be a rule id: small letters, digits and hyphens'),
)
const Line = v.pipe(v.string(), v.maxLength(2_000, 'must not be longer than 2,000 characters'))
const Lines = v.array(Line)
const DraftSeverity = v.picklist(['block', 'warn', 'hint'])

const Wording = v.union([
  Line,
  v.strictObject({ scope: v.picklist(['sentence', 'clause', 'match', 'cut']), text: Line }),
])

const Override = v.strictObject({
  enabled: v.optional(v.boolean()),
  severity: v.optional(DraftSeverity),
  rewrites: v.optional(v.array(Wording)),
})

const Overrides = v.record(RuleId, Override)
const SendGuard = v.picklist(['off', 'block', 'warn'])

const Phrase = v.strictObject({
  words: Line,
  otherForms: v.boolean(),
  onlyAsCommand: v.boolean(),
  notInQuotes: v.boolean(),
})

const OwnRule = v.strictObject({
  id: v.pipe(RuleId, v.startsWith('team-', 'must begin with "team-"')),
  title: Line,
  why: Line,
  severity: DraftSeverity,
  enabled: v.boolean(),
  phrase: v.optional(Phrase),
  patterns: Lines,
  unless: Lines,
  rewrites: v.array(Wording),
  examples: v.strictObject({ bad: Lines, ok: Lines }),
})

/** Also the shape of a piece of a large set's own rules. */
export const OwnRules = v.array(OwnRule)

/** The shape that `docs/rule-set.schema.json` is made from. */
export const RuleSetSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  overrides: Overrides,
  rules: v.pipe(
    OwnRules,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const seen = new Set<string>()
      dataset.value.forEach((rule, index) => {
        if (seen.has(rule.id)) {
          addIssue({
            message: `is used twice: ${rule.id}`,
            path: [
              { type: 'array', origin: 'value', input: dataset.value, key: index, value: rule },
              { type: 'object', origin: 'value', input: { ...rule }, key: 'id', value: rule.id },
            ],
          })
        }
        seen.add(rule.id)
      })
    }),
  ),
  words: Lines,
  avoided: v.array(v.strictObject({ say: Line, instead: Line })),
  goodwill: v.array(v.strictObject({ words: Line, upTo: v.optional(Line) })),
  crisis: v.array(
    v.strictObject({
      country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2})?$/, 'must be a country as two capitals, like GB, or empty')),
      name: Line,
      contact: Line,
    }),
  ),
  places: v.array(
    v.strictObject({
      helpdesk: v.optional(Line),
      channel: v.optional(v.picklist(['email', 'chat', 'review'])),
      overrides: Overrides,
      sendGuard: v.optional(SendGuard),
    }),
  ),
  settings: v.strictObject({
    sendGuard: SendGuard,
    framework: v.picklist([...FRAMEWORKS, 'plain']),
    agentsMaySwitchOff: v.boolean(),
    counting: v.boolean(),
    takeSilently: v.optional(v.boolean()),
  }),
})

/** One thing that is wrong: where, as `overrides.tell-to-calm.severity`, and why, in words. */
export interface Problem {
  readonly path: string
  readonly reason: string
}

export type ParsedRuleSet =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Checks a value of unknown origin (storage, a file) and names everything that is wrong with it. Never throws. */
export function parseRuleSet(value: unknown): ParsedRuleSet {
  const newer = newerVersion(value)
  if (newer !== undefined) {
    const reason = `was written by a newer Evenkeel (version ${newer}; this one reads up to ${SCHEMA_VERSION})`
    return { ok: false, problems: [{ path: 'schemaVersion', reason }] }
  }
  const result = v.safeParse(RuleSetSchema, migrated(value))
  return result.success ? { ok: true, ruleSet: result.output } : { ok: false, problems: result.issues.map(problemOf) }
}

/**
 * Checks some of a team's own rules, already of this version, without the rest of their set. `undefined` where one of
 * them is wrong; what, `parseRuleSet` names. Whether an id is used twice shows in the whole set alone.
 */
export function parseOwnRules(value: unknown): readonly TeamRule[] | undefined {
  const result = v.safeParse(OwnRules, value)
  return result.success ? result.output : undefined
}

function newerVersion(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined
  const version = value.schemaVersion
  return typeof version === 'number' && version > SCHEMA_VERSION ? version : undefined
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  return { path: v.getDotPath(issue) || '(the whole set)', reason: reasonOf(issue) }
}

/** valibot says `Invalid type: Expected X but received Y`; a lead reads "must be X, but is Y". */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a name that a rule set knows'
  const expected = (issue.expected ?? 'something else').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')
  if (issue.received === 'undefined') return 'is missing'
  return `must be ${expected}, but is ${issue.received}`
}
