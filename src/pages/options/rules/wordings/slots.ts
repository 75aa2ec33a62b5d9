/** A slot that a wording may hold, as a lead meets it. */
export interface Slot {
  readonly name: string
  /** On the chip. */
  readonly words: string
  /** What is put into the text. */
  readonly text: string
  /** What gets filled in. */
  readonly meaning: string
}

export const SLOTS: readonly Slot[] = [
  {
    name: 'issue',
    words: 'the trouble',
    text: '{issue|this}',
    meaning: 'the customer’s trouble, as in “your parcel”',
  },
  {
    name: 'sorryFor',
    words: 'sorry for what',
    text: '{sorryFor|for this}',
    meaning: 'what we are sorry for, as in “that your parcel never arrived”',
  },
  {
    name: 'waited',
    words: 'how long',
    text: '{waited|so long}',
    meaning: 'how long the customer says they waited, as in “two weeks”',
  },
  { name: 'name', words: 'the name', text: '{name}', meaning: 'the customer’s name' },
  {
    name: 'goodwill',
    words: 'a gesture',
    text: '{goodwill|[gesture you may offer]}',
    meaning: 'a gesture that agents may offer, from “Our words”',
  },
  {
    name: 'crisis',
    words: 'where help is',
    text: '{crisis}',
    meaning: 'where a customer in danger finds help, from “Our words”',
  },
]

/** For the agent to fill in. */
export const TO_FILL: Slot = {
  name: '…',
  words: 'for the agent to fill in',
  text: '[what you will do]',
  meaning: 'shown as a gap that the agent must fill',
}

export const meaningOf = (name: string): string =>
  SLOTS.find((slot) => slot.name === name)?.meaning ?? `“${name}” from the agent’s own words`
