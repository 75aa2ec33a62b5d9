import { analyze } from '../engine/analyze'
import type { Report, Thread } from '../engine/types'
import type { RuleSet } from '../rule-set/types'
import { MAX_JUDGED } from './protocol'

/** What is answered where judging failed: nothing is claimed, and `judged: 0` says that nothing was looked at. */
const NOT_JUDGED: Report = {
  findings: [],
  cues: [],
  parts: { heard: false, sorry: false, owned: false, fixed: false, next: false },
  heat: 0,
  judged: 0,
  language: 'en',
}

/** Judges a draft for a frame. Never throws and always answers; a longer text is judged up to `MAX_JUDGED`. */
export function judge(reply: string, thread: Thread, ruleSet: RuleSet): Report {
  try {
    const report = analyze(reply.slice(0, MAX_JUDGED), thread, ruleSet)
    // Rewrites are composed when they are read: here, where a failure can still be answered.
    return { ...report, findings: report.findings.map((finding) => ({ ...finding })) }
  } catch (error) {
    // The error's own text may quote the draft, so only its kind is written down.
    console.error('Evenkeel could not judge a draft:', error instanceof Error ? error.name : typeof error)
    return NOT_JUDGED
  }
}
