import type { Runtime } from 'webextension-polyfill'
import { partNames } from '../rule-set/part-names'
import { ruleSetAt } from '../rule-set/places'
import { showCount } from './badge'
import type { Counting } from './counting'
import { judge } from './engine-host'
import { readFromCoach } from './messages'
import type { OwnChoicesStore } from './own-choices'
import type { FromCoach, ToCoach } from './protocol'
import type { RulesInForce } from './rules-in-force'

/** What a frame is answered from. */
export interface Behind {
  readonly rules: RulesInForce
  readonly own: OwnChoicesStore
  readonly counting: Counting
}

/** One coached frame, from its port's opening to its closing. Answers come in the order of the questions. */
export class Frame {
  readonly #port: Runtime.Port
  readonly #behind: Behind
  /** Names the frame for as long as its tab is open, also to a later worker. */
  readonly #name: string
  #turn: Promise<void> = Promise.resolve()
  #hasFocus = false

  constructor(port: Runtime.Port, behind: Behind) {
    this.#port = port
    this.#behind = behind
    this.#name = `${port.sender?.tab?.id}.${port.sender?.frameId}`
    port.onMessage.addListener((value: unknown) => this.#hear(value))
    port.onDisconnect.addListener(() => {
      // A frame that goes away while its reply box has the focus leaves no number behind.
      if (this.#hasFocus) void this.#show(undefined)
      void behind.counting.left(this.#name)
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
    const { rules, counting } = this.#behind
    switch (message.type) {
      case 'judge': {
        const ruleSet = await rules.get()
        const { sendGuard, framework, agentsMaySwitchOff } = ruleSetAt(ruleSet, message.thread).settings
        const report = judge(message.reply, message.thread, ruleSet)
        this.say({
          type: 'report',
          id: message.id,
          report,
          sendGuard,
          mayTurnOff: agentsMaySwitchOff,
          ...(framework !== 'plain' && { partNames: partNames(framework) }),
        })
        // The answer is on its way: counting may take its time.
        void counting.judged(this.#name, message.reply, message.thread, report)
        return
      }
      case 'turn-rule-off':
        void counting.answered(this.#name, 'waved', message.rule)
        return this.#turnRuleOff(message.rule)
      case 'taken':
      case 'waved':
        void counting.answered(this.#name, message.type, message.rule)
        return
      case 'badge':
        this.#hasFocus = message.count !== undefined
        return this.#show(message.count)
    }
  }

  async #turnRuleOff(rule: string): Promise<void> {
    try {
      const { rules, own } = this.#behind
      if ((await rules.get()).settings.agentsMaySwitchOff) await own.switchRule(rule, false)
    } catch (error) {
      console.error('Evenkeel could not save which rules are off:', error)
      this.say({ type: 'not-saved', rule })
    }
  }

  async #show(count: number | undefined): Promise<void> {
    const tabId = this.#port.sender?.tab?.id
    if (tabId !== undefined) await showCount(tabId, count)
  }
}
