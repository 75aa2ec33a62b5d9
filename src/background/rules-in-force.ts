import type { RuleSet } from '../rule-set/types'
import type { RulesStore } from './rules-store'

/**
 * The rule set that drafts are judged by, read once and again after each change. It stays the same object until
 * then, so that whatever the engine prepares from it is prepared once.
 */
export class RulesInForce {
  readonly #store: RulesStore
  #ruleSet: Promise<RuleSet> | undefined

  constructor(store: RulesStore) {
    this.#store = store
    store.onChange(() => {
      this.#ruleSet = undefined
    })
  }

  /** Rejects if the browser's storage fails; the next call tries again. */
  get(): Promise<RuleSet> {
    this.#ruleSet ??= this.#read()
    return this.#ruleSet
  }

  async #read(): Promise<RuleSet> {
    try {
      return (await this.#store.load()).ruleSet
    } catch (error) {
      this.#ruleSet = undefined
      throw error
    }
  }
}
