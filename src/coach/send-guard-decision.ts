import type { Finding } from '../engine/types'

export type SendGuardSetting = 'off' | 'block' | 'warn'

export interface AboutToSend {
  readonly guard: SendGuardSetting
  readonly audience: 'customer' | 'note'
  /** The reply as it stands in the box at this moment. */
  readonly text: string
  /** The text that the newest report is about; undefined where there is none. */
  readonly judged: string | undefined
  /** Findings of that report that were not waved away. */
  readonly findings: readonly Finding[]
  /** The text that was last asked about in this box. */
  readonly asked: string | undefined
}

/** What to ask about before a reply goes out; nothing means that it goes. What is not known for sure goes, too. */
export function worthAsking({ guard, audience, text, judged, findings, asked }: AboutToSend): readonly Finding[] {
  if (guard === 'off' || audience === 'note' || text !== judged || text === asked) return []
  return findings.filter(({ severity }) => severity === 'block' || (guard === 'warn' && severity === 'warn'))
}

/**
 * The calmer wording of all of them: the first rewrite of each, last in the text first, so that the places of those
 * that are still to come hold. Of two that change the same words the later one counts.
 */
export function calmerWording(findings: readonly Finding[]): readonly Finding[] {
  const taken: Finding[] = []
  const from = ({ rewrites: [first] }: Finding) => first?.start ?? 0
  for (const finding of [...findings].sort((a, b) => from(b) - from(a))) {
    const [rewrite] = finding.rewrites
    const next = taken.at(-1)?.rewrites[0]
    if (rewrite && (!next || rewrite.end <= next.start)) taken.push(finding)
  }
  return taken
}
