import { hearTabMessages } from './background-link'
import { Coach } from './coach'

/**
 * The content script. It may be started again in a page where it runs already, after an install or an update: the
 * newer one takes over. In the same world it asks the older one to leave; an older one of an extension that was
 * reloaded lives in a world of its own, and leaves when it next looks and finds its extension gone.
 */
const INSTANCE = Symbol.for('evenkeel.coach')
const world = globalThis as typeof globalThis & { [INSTANCE]?: { readonly leave: () => void } }

world[INSTANCE]?.leave()
const coach = new Coach(window)
const deafen = hearTabMessages((message) => coach.hear(message))
world[INSTANCE] = {
  leave() {
    deafen()
    coach.leave()
  },
}
coach.start()
