import type { MatchView } from './types'

/**
 * True where one of the expressions fits the normalized sentence at a place that overlaps the match.
 * Patterns find the place by a few words; these say what act it is, with all the freedom of word order
 * that compromise's matching without backtracking does not have.
 */
export function says(match: MatchView, acts: readonly RegExp[]): boolean {
  const start = match.before.length
  const end = start + match.text.length
  return acts.some((act) => {
    const global = globalOf(act)
    global.lastIndex = 0
    for (let m = global.exec(match.sentence); m; m = global.exec(match.sentence)) {
      if (m.index < end && start < m.index + m[0].length) return true
      if (m[0] === '') global.lastIndex++
    }
    return false
  })
}

const globals = new WeakMap<RegExp, RegExp>()

/** The expression with the flag that finds every match, made once. */
function globalOf(act: RegExp): RegExp {
  if (act.global) return act
  let global = globals.get(act)
  if (!global) {
    global = new RegExp(act.source, 'g')
    globals.set(act, global)
  }
  return global
}

const DENIAL =
  /\b(?:never|not|nobody|no one|without|rather than|instead of|hate to|refuse to)\b(?: [a-z']+){0,3} (?:say|saying|said|tell|telling|told|suggest|suggesting|imply|implying|mean|meaning|want|wanting|like|leave|leaving|think|believe|accept|hear|hide|hiding|claim|call|calling|pretend|enough)\b[^,;:.!?]*$/

/** True where the words before the match deny it: "I would never tell you that [nothing can be done]". */
export function denied(match: MatchView): boolean {
  return DENIAL.test(match.before)
}
