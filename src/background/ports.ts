import browser, { type Runtime } from 'webextension-polyfill'
import { profilesFor } from '../helpdesks/every'
import { Frame } from './frame'
import { tellOpenTabs } from './open-tabs'
import { COACH_PORT } from './protocol'
import type { RulesInForce } from './rules-in-force'
import type { RulesStore } from './rules-store'
import { isResting } from './sites'
import type { TeamAddress } from './team-address'

/**
 * Answers the coached frames and tells them when the rules change. Everything that must outlive this worker is in
 * storage; frames whose port was lost with an earlier worker are reached by `tellOpenTabs`.
 */
export function acceptFrames(rules: RulesInForce, store: RulesStore, address: TeamAddress): void {
  const frames = new Set<Frame>()
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COACH_PORT) return
    const frame = new Frame(port, rules, store)
    frames.add(frame)
    frame.say({ type: 'profiles', profiles: profilesFor([port.sender?.url, port.sender?.tab?.url]) })
    port.onDisconnect.addListener(() => frames.delete(frame))
    // Whoever coaches is awake; a machine that nobody writes on needs no newer rules.
    port.onMessage.addListener(() => void address.askIfDue())
    void turnAwayIfResting(frame, port)
  })
  store.onChange(() => {
    for (const frame of frames) frame.say({ type: 'rules-changed' })
    void tellOpenTabs({ type: 'rules-changed' })
  })
}

/** A site that the agent switched off still carries the manifest's script; it is told to leave. */
async function turnAwayIfResting(frame: Frame, port: Runtime.Port): Promise<void> {
  for (const address of [port.sender?.tab?.url, port.sender?.url]) {
    if (address && (await isResting(address))) return frame.say({ type: 'leave' })
  }
}
