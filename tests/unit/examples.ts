import { analyze } from '../../src/engine/analyze'
import type { Report, Thread } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { RULES } from '../../src/rules'
import type { Example } from '../../src/rules/types'

/** Every rule on, whatever it ships as, so that its own examples can be run. */
export const ALL_ON: RuleSet = {
  ...DEFAULT_RULE_SET,
  overrides: Object.fromEntries(RULES.filter((rule) => rule.offByDefault).map((rule) => [rule.id, { enabled: true }])),
}

export const exampleName = (example: Example): string =>
  typeof example === 'string' ? example : JSON.stringify(example).slice(0, 120)

export const exampleReply = (example: Example): string =>
  typeof example === 'string' ? example : (example.reply ?? '')

export function exampleThread(example: Example): Thread {
  if (typeof example === 'string') return { messages: [] }
  return { messages: 'thread' in example ? example.thread : [{ from: 'customer', text: example.customer }] }
}

/** Judges an example as its rule means it: a bare string of a cue is the customer's message. */
export function judgeExample(example: Example, cue: boolean): Report {
  if (typeof example === 'string' && cue)
    return analyze('', { messages: [{ from: 'customer', text: example }] }, ALL_ON)
  return analyze(exampleReply(example), exampleThread(example), ALL_ON)
}
