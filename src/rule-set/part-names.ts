import { PARTS, type Part } from '../engine/types'
import type { Framework } from './types'

export type PartNames = Readonly<Record<Part, string>>

/** One step of a school of complaint handling, and the part of a written reply that shows it. */
export interface Step {
  readonly name: string
  /** Absent where the step is done, not written: nothing in a reply can show it. */
  readonly part?: Part
}

/**
 * The steps of each school in its own words. None of them has a word for every part, and each has a step that no
 * reply can show; a part without a word keeps Evenkeel's own.
 */
export const STEPS: Readonly<Record<Exclude<Framework, 'plain'>, readonly Step[]>> = {
  HEARD: [
    { name: 'hear', part: 'heard' },
    { name: 'empathize', part: 'heard' },
    { name: 'apologize', part: 'sorry' },
    { name: 'resolve', part: 'fixed' },
    { name: 'diagnose' },
  ],
  LAST: [
    { name: 'listen', part: 'heard' },
    { name: 'apologize', part: 'sorry' },
    { name: 'solve', part: 'fixed' },
    { name: 'thank' },
  ],
  LEARN: [
    { name: 'listen', part: 'heard' },
    { name: 'empathize', part: 'heard' },
    { name: 'apologize', part: 'sorry' },
    { name: 'respond', part: 'fixed' },
    { name: 'notify' },
  ],
  CARP: [
    { name: 'control' },
    { name: 'acknowledge', part: 'heard' },
    { name: 'refocus' },
    { name: 'problem-solve', part: 'fixed' },
  ],
  BLAST: [
    { name: 'believe' },
    { name: 'listen', part: 'heard' },
    { name: 'apologize', part: 'sorry' },
    { name: 'satisfy', part: 'fixed' },
    { name: 'thank' },
  ],
}

/** What the five dots are called in a school: its first word for each part, else Evenkeel's own. */
export function partNames(framework: Framework): PartNames {
  const steps = framework === 'plain' ? [] : STEPS[framework]
  const names = PARTS.map((part) => [part, steps.find((step) => step.part === part)?.name ?? part])
  return Object.fromEntries(names) as Record<Part, string>
}
