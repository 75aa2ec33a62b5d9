import type { Place, RuleSet } from './types'

/** Where a reply is written, as far as it is known. */
export interface Where {
  /** Id of a helpdesk profile. */
  readonly helpdesk?: string
  readonly channel?: 'email' | 'chat' | 'review'
}

const known = new WeakMap<RuleSet, Map<string, RuleSet>>()

/**
 * The rule set as it holds at a place: what differs there lies over what holds everywhere, later places over earlier
 * ones. The same places give the same object, so that whatever the engine prepares from it is prepared once.
 */
export function ruleSetAt(ruleSet: RuleSet, where: Where): RuleSet {
  if (ruleSet.places.length === 0) return ruleSet
  const here = ruleSet.places.filter((place) => fits(place, where))
  if (here.length === 0) return ruleSet
  const key = ruleSet.places.map((place) => (here.includes(place) ? '1' : '0')).join('')
  let sets = known.get(ruleSet)
  if (!sets) {
    sets = new Map()
    known.set(ruleSet, sets)
  }
  let laid = sets.get(key)
  if (!laid) {
    laid = { ...here.reduce(laidOver, ruleSet), places: [] }
    sets.set(key, laid)
  }
  return laid
}

/** A reply whose channel is not known counts as an email. */
function fits(place: Place, { helpdesk, channel = 'email' }: Where): boolean {
  return (
    (place.helpdesk === undefined || place.helpdesk === helpdesk) &&
    (place.channel === undefined || place.channel === channel)
  )
}

function laidOver(ruleSet: RuleSet, place: Place): RuleSet {
  const overrides = { ...ruleSet.overrides }
  for (const [id, change] of Object.entries(place.overrides)) overrides[id] = { ...overrides[id], ...change }
  return {
    ...ruleSet,
    overrides,
    settings: place.sendGuard ? { ...ruleSet.settings, sendGuard: place.sendGuard } : ruleSet.settings,
  }
}
