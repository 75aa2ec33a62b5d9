import type { GenericSchema } from 'valibot'
import { findJsonFault } from './json-fault'
import { OwnRules, type ParsedRuleSet, type Problem, parseRuleSet, RuleSetSchema } from './schema'
import type { RuleSet, TeamRule } from './types'

/**
 * A rule set as the file that is handed over: keys in the schema's order, overrides by rule id, two spaces, a newline
 * at the end. The same rule set always gives the same text.
 */
export function ruleSetText(ruleSet: RuleSet): string {
  return `${JSON.stringify(inOrder(ruleSet, RuleSetSchema), null, 2)}\n`
}

/** The same in one line, for a policy, which holds it as a text. */
export function ruleSetLine(ruleSet: RuleSet): string {
  return JSON.stringify(inOrder(ruleSet, RuleSetSchema))
}

/** Some of a team's own rules in one line. The same rules always give the same text. */
export function ownRulesLine(rules: readonly TeamRule[]): string {
  return JSON.stringify(inOrder(rules, OwnRules))
}

/** Reads a file that somebody handed over. Names every problem with its place; never throws. */
export function readRuleSetText(text: string): ParsedRuleSet {
  // Some editors of Windows put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, problems: [jsonProblem(json)] }
  }
  return parseRuleSet(withoutSchemaName(value))
}

/** Editors complete and check a file that names its JSON Schema. */
function withoutSchemaName(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value
  const { $schema: _, ...rest } = value
  return rest
}

function jsonProblem(text: string): Problem {
  if (text.trim() === '') return { path: '(the file)', reason: 'is empty' }
  const fault = findJsonFault(text)
  if (!fault || fault.cutOff) {
    const end = text.trimEnd().split('\n').length
    return {
      path: `line ${end}`,
      reason: 'is where the file ends, in the middle of something: was it saved completely?',
    }
  }
  const found = text.slice(fault.offset, fault.offset + 12).split('\n')[0]
  return {
    path: `line ${fault.line}, column ${fault.column}`,
    reason: `is not JSON: “${found}” should not stand here`,
  }
}

/** The parts of valibot's schemas that carry an order. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

function inOrder(value: unknown, schema: Shape | GenericSchema): unknown {
  const shape = schema as Shape
  if (shape.wrapped) return inOrder(value, shape.wrapped)
  if (Array.isArray(value)) return shape.item ? value.map((each) => inOrder(each, shape.item!)) : value
  if (typeof value !== 'object' || value === null) return value
  const objects = shape.options?.map((option) => option as Shape).find((option) => option.entries)
  if (objects) return inOrder(value, objects)
  const fields = value as Readonly<Record<string, unknown>>
  if (shape.type === 'record') {
    const names = Object.keys(fields).sort()
    return Object.fromEntries(names.map((name) => [name, inOrder(fields[name], shape.value!)]))
  }
  const entries = Object.entries(shape.entries ?? {}).filter(([name]) => fields[name] !== undefined)
  return Object.fromEntries(entries.map(([name, each]) => [name, inOrder(fields[name], each)]))
}
