import type { Report } from '../../engine/types'
import { type Contestant, judge } from './contestants'
import type { Example } from './data-set'

/** What everybody made of one reply; `alarms` in the order of the contestants. */
export interface Verdict {
  readonly example: Example
  readonly report: Report
  readonly alarms: readonly boolean[]
}

export async function evaluate(
  examples: readonly Example[],
  contestants: readonly Contestant[],
  progress: (done: number) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const example of examples) {
    const report = judge(example)
    const alarms: boolean[] = []
    for (const { alarm } of contestants) alarms.push(await alarm(example, report))
    verdicts.push({ example, report, alarms })
    progress(verdicts.length)
  }
  return verdicts
}
