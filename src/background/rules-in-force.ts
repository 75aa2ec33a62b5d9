import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import type { RuleSet } from '../rule-set/types'
import type { RulesStore } from './rules-store'

/**
 * The rule set that drafts are judged by, read once and again after each change. It stays the same object until
 * then, so that whatever the engine prepares from it is prepared once.
 */
export class RulesInForce {
  readonly #store: RulesStore
  #ruleSet: Promise<RuleSet> | undefined
  /** What was read last, for when storage fails: judging goes on as before, or else by the built-in rules. */
  #lastRead: RuleSet = DEFAULT_RULE_SET

  constructor(store: RulesStore) {
    this.#store = store
    store.onChange(() => {
      this.#ruleSet = undefined
    })
  }

  /** Never rejects. Where the browser's storage fails, the next call tries again. */
  get(): Promise<RuleSet> {
    this.#ruleSet ??= this.#read()
    return this.#ruleSet
  }

  async #read(): Promise<RuleSet> {
    try {
      this.#lastRead = await this.#store.inForce()
    } catch (error) {
      this.#ruleSet = undefined
      console.warn('Evenkeel could not read its rules:', error)
    }
    return this.#lastRead
  }
}
