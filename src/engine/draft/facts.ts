import type { CheckSentence } from '../check-input'
import { union } from '../context/stems'
import type { Context } from '../context/types'
import { lackShares } from '../opinion/lack-opinion'
import type { Lack } from '../opinion/lacks'
import { weighParts } from '../opinion/weighed-parts'
import type { Parts } from '../types'
import { asTold, lackSigns, type Told } from './lack-signs'
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
  /** The same as patterns alone see it: where the two differ nothing is loud. */
  readonly sympathies: readonly Place[]
  /** A content word of the customer's trouble comes back in the draft. */
  readonly echoes: boolean
  readonly apologies: readonly Apology[]
  /** Regret that is no apology: "we regret", "sad to see". */
  readonly regrets: boolean
  /** Sorry or a fault owned, in whatever words. */
  readonly repents: boolean
  /** "We sent the wrong one", "our mistake". */
  readonly owns: boolean
  /** The customer's content words that come back in the draft, stemmed. */
  readonly echoed: ReadonlySet<string>
  /** Something done, doing, offered, answered, or steps to follow. */
  readonly solution: boolean
  /** A question that helps to find the cause, or asks for a detail needed. */
  readonly asksBack: boolean
  /** "I'll look into it": work that stays open. */
  readonly openWork: readonly Place[]
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
  /** 0 … 1: how likely a careful reader says that the reply lacks it; for replies to a message that is known. */
  lack(lack: Lack): number
}

/** Nouns so common in support that meeting one says nothing of the trouble. */
const GENERIC = new Set(
  'order account app servic custom support product item card bank pay money compani contact detail experi team site code updat user phone day call charg login repli buy price wait late check transact'.split(
    ' ',
  ),
)

/** True where the sentence takes up what the customer's trouble is about. */
function echoesTrouble(echoes: ReadonlySet<string>, trouble: ReadonlySet<string>): boolean {
  let generic = 0
  for (const stem of echoes) {
    if (!trouble.has(stem)) continue
    if (!GENERIC.has(stem)) return true
    if (++generic === 2) return true
  }
  return false
}

/** What the trouble is about: the words of the complaints, or of the whole message where none stands out. */
function troubleStems(context: Context): ReadonlySet<string> {
  if (context.issues.length === 0) return context.stems
  return union(context.issues.map(({ stems }) => stems))
}

/** Log odds below which a sentence that names the trouble does not take it seriously. */
const ECHO = -3

const told = new WeakMap<SentenceFacts, Told>()

/** Worked out once a sentence: a draft is weighed at every key. */
function toldOf(facts: SentenceFacts): Told {
  let known = told.get(facts)
  if (!known) {
    known = asTold(facts, weighParts(facts.odds))
    told.set(facts, known)
  }
  return known
}

/** Works each fact out when a rule first asks for it. */
class LazyDraftFacts implements DraftFacts {
  readonly #places: readonly CheckSentence[]
  readonly #facts: readonly SentenceFacts[]
  readonly #context: Context
  readonly words: number
  #trouble: ReadonlySet<string> | undefined
  #acknowledgements: Place[] | undefined
  #apologies: Apology[] | undefined
  #openWork: Place[] | undefined
  #parts: Parts | undefined
  #echoed: ReadonlySet<string> | undefined
  #lacks: Readonly<Record<Lack, number>> | undefined

  constructor(sentences: readonly CheckSentence[], context: Context) {
    this.#places = sentences
    this.#facts = sentences.map((s) => sentenceFacts(s))
    this.#context = context
    this.words = sentences.reduce((n, s) => n + s.words.length, 0)
  }

  #any(fact: (facts: SentenceFacts) => boolean): boolean {
    return this.#facts.some(fact)
  }

  #echo(facts: SentenceFacts): boolean {
    if (!this.#context.known) return false
    this.#trouble ??= troubleStems(this.#context)
    return echoesTrouble(facts.echoesOf(this.#context.raised), this.#trouble)
  }

  #acknowledges(facts: SentenceFacts): boolean {
    return facts.validates || (this.#takesUp(facts) && facts.odds.acknowledges >= ECHO)
  }

  /** "Please share your order number" meets the customer's words without naming the trouble. */
  #takesUp(facts: SentenceFacts): boolean {
    return this.#echo(facts) && !(facts.asksBack && facts.apologies.length === 0 && !facts.owns)
  }

  #where(fact: (facts: SentenceFacts) => boolean): Place[] {
    return this.#places.flatMap(({ start, end }, i) => (fact(this.#facts[i]!) ? [{ start, end }] : []))
  }

  get echoed(): ReadonlySet<string> {
    this.#echoed ??= union(this.#facts.map((facts) => facts.echoesOf(this.#context.raised)))
    return this.#echoed
  }
  lack(lack: Lack): number {
    this.#lacks ??= lackShares(lackSigns(this.#facts.filter(({ frame }) => !frame).map(toldOf), this.#context))
    return this.#lacks[lack]
  }
  get acknowledgements(): readonly Place[] {
    this.#acknowledgements ??= this.#where((f) => this.#acknowledges(f))
    return this.#acknowledgements
  }
  get sympathies(): readonly Place[] {
    return this.#where((f) => f.sympathy || this.#takesUp(f))
  }
  get apologies(): readonly Apology[] {
    this.#apologies ??= this.#facts.flatMap((f, i) => {
      const { start } = this.#places[i]!
      return f.apologies.map((a) => ({ ...a, start: start + a.start, end: start + a.end }))
    })
    return this.#apologies
  }
  get openWork(): readonly Place[] {
    this.#openWork ??= this.#where((f) => f.openWork)
    return this.#openWork
  }
  get echoes(): boolean {
    return this.#any((f) => this.#echo(f))
  }
  get repents(): boolean {
    return this.#any((f) => f.repents)
  }
  get regrets(): boolean {
    return this.#any((f) => f.regrets)
  }
  get owns(): boolean {
    return this.#any((f) => f.owns)
  }
  get solution(): boolean {
    return this.#any((f) => f.solves)
  }
  get asksBack(): boolean {
    return this.#any((f) => f.asksBack)
  }
  get time(): boolean {
    return this.#any((f) => f.time)
  }
  get goodwill(): boolean {
    return this.#any((f) => f.goodwill)
  }
  get followUp(): boolean {
    return this.#any((f) => f.followUp)
  }
  get reachable(): boolean {
    return this.#any((f) => f.reachable)
  }
  get substance(): number {
    return this.#facts.filter((f) => !f.frame && !f.hollow).length
  }
  get parts(): Parts {
    this.#parts ??= {
      heard: this.#any((f) => this.#acknowledges(f)),
      sorry: this.#any((f) => f.apologies.some((apology) => !apology.conditional)),
      owned: this.owns,
      fixed: this.#any((f) => f.mends),
      next: this.#any((f) => f.leadsOn),
    }
    return this.#parts
  }
}

/** The facts of the draft's sentences. */
export function readFacts(sentences: readonly CheckSentence[], context: Context): DraftFacts {
  return new LazyDraftFacts(sentences, context)
}
