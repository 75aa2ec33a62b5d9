import type { Runtime } from 'webextension-polyfill'
import { turnRuleOff } from '../rule-set/edit'
import { partNames } from '../rule-set/part-names'
import { ruleSetAt } from '../rule-set/places'
import { showCount } from './badge'
import { judge } from './engine-host'
import { readFromCoach } from './messages'
import type { FromCoach, ToCoach } from './protocol'
import type { RulesInForce } from './rules-in-force'
import type { RulesStore } from './rules-store'

/** One coached frame, from its port's opening to its closing. Answers come in the order of the questions. */
export class Frame {
  readonly #port: Runtime.Port
  readonly #rules: RulesInForce
  readonly #store: RulesStore
  #turn: Promise<void> = Promise.resolve()
  #hasFocus = false

  constructor(port: Runtime.Port, rules: RulesInForce, store: RulesStore) {
    this.#port = port
    this.#rules = rules
    this.#store = store
    port.onMessage.addListener((value: unknown) => this.#hear(value))
    port.onDisconnect.addListener(() => {
      // A frame that goes away while its reply box has the focus leaves no number behind.
      if (this.#hasFocus) void this.#show(undefined)
    })
  }

  /** Says something to the frame; a frame that is already gone does not hear it. */
  say(message: ToCoach): void {
    try {
      this.#port.postMessage(message)
    } catch {
      // Gone in between.
    }
  }

  #hear(value: unknown): void {
    const read = readFromCoach(value)
    if (!read.ok) {
      console.warn(`Evenkeel ignored a message: ${read.field} ${read.reason}`)
      return
    }
    this.#turn = this.#turn
      .then(() => this.#answer(read.message))
      .catch((error: unknown) => console.error('Evenkeel could not answer a frame:', error))
  }

  async #answer(message: FromCoach): Promise<void> {
    switch (message.type) {
      case 'judge': {
        const ruleSet = await this.#rules.get()
        const report = judge(message.reply, message.thread, ruleSet)
        const { sendGuard, framework } = ruleSetAt(ruleSet, message.thread).settings
        return this.say({
          type: 'report',
          id: message.id,
          report,
          sendGuard,
          ...(framework !== 'plain' && { partNames: partNames(framework) }),
        })
      }
      case 'turn-rule-off':
        return this.#turnRuleOff(message.rule)
      case 'badge':
        this.#hasFocus = message.count !== undefined
        return this.#show(message.count)
    }
  }

  async #turnRuleOff(rule: string): Promise<void> {
    try {
      await this.#store.change((ruleSet) => turnRuleOff(ruleSet, rule), `${rule}: off`)
    } catch (error) {
      console.error('Evenkeel could not save a rule set:', error)
      this.say({ type: 'not-saved', rule })
    }
  }

  async #show(count: number | undefined): Promise<void> {
    const tabId = this.#port.sender?.tab?.id
    if (tabId !== undefined) await showCount(tabId, count)
  }
}
