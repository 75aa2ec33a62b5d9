import browser, { type Runtime } from 'webextension-polyfill'
import { profilesFor } from '../helpdesks/every'
import { type Behind, Frame } from './frame'
import { tellOpenTabs } from './open-tabs'
import { isPaused, type OwnChoicesStore } from './own-choices'
import { COACH_PORT } from './protocol'
import type { RulesStore } from './rules-store'
import { isResting } from './sites'
import type { TeamAddress } from './team-address'

/**
 * Answers the coached frames and tells them when the rules change. Everything that must outlive this worker is in
 * storage; frames whose port was lost with an earlier worker are reached by `tellOpenTabs`.
 */
export function acceptFrames(behind: Behind, store: RulesStore, address: TeamAddress): void {
  const frames = new Set<Frame>()
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COACH_PORT) return
    const frame = new Frame(port, behind)
    frames.add(frame)
    frame.say({ type: 'profiles', profiles: profilesFor([port.sender?.url, port.sender?.tab?.url]) })
    port.onDisconnect.addListener(() => frames.delete(frame))
    // Whoever coaches is awake; a machine that nobody writes on needs no newer rules.
    port.onMessage.addListener(() => void address.askIfDue())
    void turnAwayIfResting(frame, port, behind.own)
  })
  const tellAll = () => {
    for (const frame of frames) frame.say({ type: 'rules-changed' })
    void tellOpenTabs({ type: 'rules-changed' })
  }
  store.onChange(tellAll)
  behind.own.onChange(tellAll)
}

/** A site that the agent switched off, or that rests while the coach is paused, still carries the script; it is told to leave. */
async function turnAwayIfResting(frame: Frame, port: Runtime.Port, own: OwnChoicesStore): Promise<void> {
  // The practice inbox is for trying things out, pause or not.
  const ownPage = port.sender?.url?.startsWith(browser.runtime.getURL('')) ?? false
  if (!ownPage && isPaused(await own.load())) return frame.say({ type: 'leave' })
  for (const address of [port.sender?.tab?.url, port.sender?.url]) {
    if (address && (await isResting(address))) return frame.say({ type: 'leave' })
  }
}
