import { pathToFileURL } from 'node:url'
import { analyze } from '../../engine/analyze'
import type { Report } from '../../engine/types'
import { DEFAULT_RULE_SET } from '../../rule-set/defaults'
import { ROOT } from '../paths.mjs'
import type { Example } from './data-set'

/** Somebody who raises an alarm over a reply, or does not. */
export interface Contestant {
  readonly name: string
  /** When it counts as an alarm. */
  readonly rule: string
  readonly alarm: (example: Example, report: Report) => boolean | Promise<boolean>
}

export const judge = (example: Example): Report => analyze(example.reply, example.thread, DEFAULT_RULE_SET)

/** Findings that a person sees while typing. */
export const loud = (report: Report) => report.findings.filter((finding) => finding.severity !== 'hint')

const EVENKEEL: readonly Contestant[] = [
  {
    name: 'Evenkeel',
    rule: 'a finding of warn or above',
    alarm: (_, report) => loud(report).length > 0,
  },
  {
    name: 'Evenkeel, words alone',
    rule: 'the same without findings about what is missing, which the others do not look for',
    alarm: (_, report) => loud(report).some((finding) => finding.start < finding.end),
  },
]

interface Rivals {
  readonly RIVALS: readonly {
    readonly name: string
    readonly rule: string
    readonly load: () => Promise<(reply: string) => boolean | Promise<boolean>>
  }[]
}

/** Evenkeel and those it is compared with. @param without names that are left out, in lower case */
export async function contestants(without: readonly string[]): Promise<Contestant[]> {
  const { RIVALS } = (await import(pathToFileURL(`${ROOT}/tests/rivals/rivals.mjs`).href)) as Rivals
  const all = [...EVENKEEL]
  for (const { name, rule, load } of RIVALS) {
    if (without.includes(name.toLowerCase())) continue
    const alarm = await load()
    all.push({ name, rule, alarm: (example) => alarm(example.reply) })
  }
  return all
}
