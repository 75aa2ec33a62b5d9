import type { Rule } from '../rules/types'
import type { Finding, Rewrite } from './types'

/** Where a finding stands and how loud it is, once overlaps are settled. */
export type Stands = Pick<Finding, 'severity' | 'start' | 'end' | 'text' | 'key'>

/**
 * A finding whose rewrites are composed when somebody looks: most reports are replaced by the next keystroke's before
 * that. To whoever spreads, clones or prints it, it is a plain object.
 */
export class DraftFinding implements Finding {
  readonly rule: string
  readonly family: Finding['family']
  readonly severity: Finding['severity']
  readonly start: number
  readonly end: number
  readonly text: string
  readonly title: string
  readonly message: string
  readonly sources: Finding['sources']
  readonly key: string
  declare readonly rewrites: readonly Rewrite[]
  readonly #compose: () => readonly Rewrite[]
  #rewrites: readonly Rewrite[] | undefined

  constructor(rule: Rule, message: string, stands: Stands, compose: () => readonly Rewrite[]) {
    this.rule = rule.id
    this.family = rule.family
    this.severity = stands.severity
    this.start = stands.start
    this.end = stands.end
    this.text = stands.text
    this.title = rule.title
    this.message = message
    this.sources = rule.sources
    this.key = stands.key
    this.#compose = compose
    Object.defineProperty(this, 'rewrites', DraftFinding.#REWRITES)
  }

  /** One for all: a getter of its own in each finding costs ten times as much as the finding. */
  static readonly #REWRITES: PropertyDescriptor & ThisType<DraftFinding> = {
    enumerable: true,
    get() {
      this.#rewrites ??= this.#compose()
      return this.#rewrites
    },
  }
}
