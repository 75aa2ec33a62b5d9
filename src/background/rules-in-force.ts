import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import { NO_CHOICES, withOwnChoices } from '../rule-set/own-choices'
import type { RuleSet } from '../rule-set/types'
import type { OwnChoicesStore } from './own-choices'
import type { RulesStore } from './rules-store'

/**
 * The rule set that drafts are judged by: the team's, with the agent's own choices over it. It is read once and again
 * after each change, and stays the same object until then, so that whatever the engine prepares from it is prepared once.
 */
export class RulesInForce {
  readonly #store: RulesStore
  readonly #own: OwnChoicesStore | undefined
  #ruleSet: Promise<RuleSet> | undefined
  /** What was read last, for when storage fails: judging goes on as before, or else by the built-in rules. */
  #lastRead: RuleSet = DEFAULT_RULE_SET

  /** @param own absent where no agent has a say */
  constructor(store: RulesStore, own?: OwnChoicesStore) {
    this.#store = store
    this.#own = own
    const readAgain = () => {
      this.#ruleSet = undefined
    }
    store.onChange(readAgain)
    own?.onChange(readAgain)
  }

  /** Never rejects. Where the browser's storage fails, the next call tries again. */
  get(): Promise<RuleSet> {
    this.#ruleSet ??= this.#read()
    return this.#ruleSet
  }

  async #read(): Promise<RuleSet> {
    try {
      const [ruleSet, choices] = await Promise.all([this.#store.inForce(), this.#own?.load() ?? NO_CHOICES])
      this.#lastRead = withOwnChoices(ruleSet, choices)
    } catch (error) {
      this.#ruleSet = undefined
      console.warn('Evenkeel could not read its rules:', error)
    }
    return this.#lastRead
  }
}
