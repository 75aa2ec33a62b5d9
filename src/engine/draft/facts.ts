import type { CheckSentence } from '../check-input'
import type { Context } from '../context/types'
import type { Parts } from '../types'
import { type SentenceFacts, sentenceFacts } from './sentence-facts'

/** One place in the draft, UTF-16. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface Apology extends Place {
  readonly by: 'i' | 'we' | 'bare'
  /** "sorry if …" */
  readonly conditional: boolean
  /** Says what for, other than "any inconvenience". */
  readonly specific: boolean
}

/** What the draft does, as far as words show it. */
export interface DraftFacts {
  /** Where the draft names the problem or validates the customer. */
  readonly acknowledgements: readonly Place[]
  /** A content word of the customer's trouble comes back in the draft. */
  readonly echoes: boolean
  readonly apologies: readonly Apology[]
  /** Regret that is no apology: "we regret", "sad to see". */
  readonly regrets: boolean
  /** "We sent the wrong one", "our mistake". */
  readonly owns: boolean
  /** Something done, doing, offered, answered, or steps to follow. */
  readonly solution: boolean
  /** A question that helps to find the cause, or asks for a detail needed. */
  readonly asksBack: boolean
  /** "I'll look into it": work that stays open. */
  readonly openWork: readonly Place[]
  /** Who does what comes next is said. */
  readonly next: boolean
  /** A date, a time, or a number with a unit. */
  readonly time: boolean
  readonly goodwill: boolean
  readonly followUp: boolean
  /** An address, a number, a form, "reply here". */
  readonly reachable: boolean
  /** How many sentences are more than greeting, thanks and sympathy. */
  readonly substance: number
  readonly words: number
  readonly parts: Parts
}

/** Nouns so common in support that meeting one says nothing of the trouble. */
const GENERIC = new Set(
  'order account app servic custom support product item card bank pay money compani contact detail experi team site code updat user phone day call charg login repli buy price wait late check transact'.split(
    ' ',
  ),
)

/** True where the sentence takes up what the customer's trouble is about. */
function echoesTrouble(facts: SentenceFacts, trouble: ReadonlySet<string>): boolean {
  let generic = 0
  for (const stem of facts.stems) {
    if (!trouble.has(stem)) continue
    if (!GENERIC.has(stem)) return true
    if (++generic === 2) return true
  }
  return false
}

/** What the trouble is about: the words of the complaints, or of the whole message where none stands out. */
function troubleStems(context: Context): ReadonlySet<string> {
  if (context.issues.length === 0) return context.stems
  const stems = new Set<string>()
  for (const issue of context.issues) for (const stem of issue.stems) stems.add(stem)
  return stems
}

/** Reads the facts off the draft's sentences. */
export function readFacts(sentences: readonly CheckSentence[], context: Context): DraftFacts {
  const trouble = troubleStems(context)
  const acknowledgements: Place[] = []
  const apologies: Apology[] = []
  const openWork: Place[] = []
  let echoes = false
  let regrets = false
  let owns = false
  let solution = false
  let asksBack = false
  let next = false
  let time = false
  let goodwill = false
  let followUp = false
  let reachable = false
  let words = 0
  let substance = 0
  for (const sentence of sentences) {
    const f = sentenceFacts(sentence.text, sentence.norm, sentence.words)
    words += sentence.words.length
    const echo = context.known && echoesTrouble(f, trouble)
    echoes ||= echo
    // "Please share your order number" meets the customer's words without naming the trouble.
    if (f.validates || (echo && !(f.asksBack && f.apologies.length === 0 && !f.owns)))
      acknowledgements.push({ start: sentence.start, end: sentence.end })
    for (const apology of f.apologies)
      apologies.push({ ...apology, start: sentence.start + apology.start, end: sentence.start + apology.end })
    if (f.openWork) openWork.push({ start: sentence.start, end: sentence.end })
    regrets ||= f.regrets
    owns ||= f.owns
    solution ||= f.solves
    asksBack ||= f.asksBack
    next ||= f.promises || f.openWork || (f.asksBack && f.reachable)
    time ||= f.time
    goodwill ||= f.goodwill
    followUp ||= f.followUp
    reachable ||= f.reachable
    if (!f.frame && !f.hollow) substance++
  }
  return {
    acknowledgements,
    echoes,
    apologies,
    regrets,
    owns,
    solution,
    asksBack,
    openWork,
    next,
    time,
    goodwill,
    followUp,
    reachable,
    substance,
    words,
    parts: {
      heard: acknowledgements.length > 0,
      sorry: apologies.some((apology) => !apology.conditional),
      owned: owns,
      fixed: solution,
      next: next || followUp,
    },
  }
}
