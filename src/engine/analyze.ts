import type { RuleSet } from '../rule-set/types'
import type { Report, Thread } from './types'

/** Judges a draft. Pure: no DOM, no browser API, no clock, no randomness. */
export function analyze(reply: string, thread: Thread, ruleSet: RuleSet): Report {
  void thread
  void ruleSet
  return {
    findings: [],
    cues: [],
    parts: { heard: false, sorry: false, owned: false, fixed: false, next: false },
    heat: 0,
    judged: reply.length,
    language: 'en',
  }
}
