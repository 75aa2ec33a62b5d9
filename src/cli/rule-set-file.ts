import { readFile } from 'node:fs/promises'
import { unreadableRules } from '../engine/analyze'
import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import { parseRuleSet } from '../rule-set/schema'
import type { RuleSet } from '../rule-set/types'
import { UsageError } from './types'

/** The rule set to judge by. @throws UsageError naming all that is wrong with the file */
export async function readRuleSet(file: string | undefined): Promise<RuleSet> {
  if (file === undefined) return DEFAULT_RULE_SET
  let value: unknown
  try {
    value = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''))
  } catch (reason) {
    throw new UsageError(`${file} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
  const parsed = parseRuleSet(value)
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ path, reason }) => `  ${path} ${reason}`)
    throw new UsageError(`${file} is not a rule set:\n${problems.join('\n')}`)
  }
  // Said once, and not passed over in silence in an archive.
  const unreadable = unreadableRules(parsed.ruleSet).map(({ rule, reason }) => `  ${rule}: ${reason}`)
  if (unreadable.length > 0) throw new UsageError(`${file} holds rules that cannot be read:\n${unreadable.join('\n')}`)
  return parsed.ruleSet
}
