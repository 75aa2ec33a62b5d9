/** Rules whose checks ask the network whether a sentence sounds like what they look for, in the order in which it is learned. */
export const HABITS = [
  'abstract-reference',
  'bounce',
  'missing-next-step',
  'no-owner-pronoun',
  'sarcastic-marks',
] as const
export type Habit = (typeof HABITS)[number]
