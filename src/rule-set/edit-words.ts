import type { AvoidedWords, CrisisContact, Goodwill, Place, RuleSet } from './types'

/** Words that are never flagged, each once, as they were typed. */
export function setWords(ruleSet: RuleSet, words: readonly string[]): RuleSet {
  return { ...ruleSet, words: [...new Set(words.map((word) => word.trim()).filter(Boolean))] }
}

/** Words that the team does not use; entries without words are left out. */
export function setAvoided(ruleSet: RuleSet, avoided: readonly AvoidedWords[]): RuleSet {
  const trimmed = avoided.map(({ say, instead }) => ({ say: say.trim(), instead: instead.trim() }))
  return { ...ruleSet, avoided: trimmed.filter(({ say }) => say !== '') }
}

/** Gestures that agents may offer; an empty limit is none. */
export function setGoodwill(ruleSet: RuleSet, goodwill: readonly Goodwill[]): RuleSet {
  const trimmed = goodwill.map(({ words, upTo }): Goodwill => {
    const limit = upTo?.trim()
    return { words: words.trim(), ...(limit && { upTo: limit }) }
  })
  return { ...ruleSet, goodwill: trimmed.filter(({ words }) => words !== '') }
}

/** Where a customer in danger finds help; entries without a name and a contact are left out. */
export function setCrisis(ruleSet: RuleSet, crisis: readonly CrisisContact[]): RuleSet {
  const trimmed = crisis.map(({ country, name, contact }) => ({ country, name: name.trim(), contact: contact.trim() }))
  return { ...ruleSet, crisis: trimmed.filter(({ name, contact }) => name !== '' && contact !== '') }
}

export function setPlaces(ruleSet: RuleSet, places: readonly Place[]): RuleSet {
  return { ...ruleSet, places }
}
