import browser, { type Runtime } from 'webextension-polyfill'
import { Frame } from './frame'
import { COACH_PORT } from './protocol'
import type { RulesInForce } from './rules-in-force'
import type { RulesStore } from './rules-store'
import { isResting } from './sites'

/** Answers the coached frames. Everything that must outlive this worker is in storage. */
export function acceptFrames(rules: RulesInForce, store: RulesStore): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COACH_PORT) return
    const frame = new Frame(port, rules, store)
    void turnAwayIfResting(frame, port)
  })
}

/** A site that the agent switched off still carries the manifest's script; it is told to leave. */
async function turnAwayIfResting(frame: Frame, port: Runtime.Port): Promise<void> {
  for (const address of [port.sender?.tab?.url, port.sender?.url]) {
    if (address && (await isResting(address))) return frame.say({ type: 'leave' })
  }
}
