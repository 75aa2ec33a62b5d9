/**
 * Rules whose act can be heard in a whole sentence, whatever its words: they are learned from sentences. The others go
 * by single words, by what stands around, or by what is missing.
 */
export const ACTS: readonly string[] = [
  'accuse-lying',
  'badmouth-own-side',
  'blame-customer',
  'blame-shift',
  'command-you-must',
  'condescension',
  'contradict-customer',
  'discriminatory-language',
  'gatekeeping-manager',
  'generalise-you-people',
  'go-elsewhere',
  'he-said-she-said',
  'minimise-problem',
  'name-calling',
  'not-my-department',
  'nothing-we-can-do',
  'passive-aggressive',
  'police-tone',
  'policy-shield',
  'premature-close',
  'sarcasm',
  'taking-bait',
  'tell-to-calm',
  'threat-ultimatum',
  'why-question-blame',
]

/** Rules of phrases that may be loud without being sharp: what is learned of them says whether a find is believed, and hints. */
export const LAPSES: readonly string[] = [
  'actually-correction',
  'ask-for-secret',
  'cant-without-can',
  'channel-leak',
  'claimed-empathy',
  'dont-know',
  'hollow-script',
  'inconvenience-boilerplate',
  'liability-admission',
  'non-apology-feel',
  'non-apology-if',
  'over-promise',
  'passive-responsibility',
  'sorry-but',
  'truth-preface',
  'unfortunately-opener',
  'vague-timeline',
]

/** Cues in customers' messages, in the order in which `context/danger.ts` counts them. */
export const DANGERS: readonly string[] = [
  'self-harm-cue',
  'violence-threat-cue',
  'legal-threat-cue',
  'safety-hazard-cue',
  'abuse-boundary-cue',
]

/** Cues that are no danger, but heard with them, in their places behind them. */
export const REMARKS: readonly string[] = ['relent-cue', 'document-it']

/** Rules whose bad drafts are decent in tone: dull, long, or without something that the customer needs. */
export const DECENT: ReadonlySet<string> = new Set([
  'abstract-reference',
  'apology-timing',
  'hollow-script',
  'inconvenience-boilerplate',
  'jargon-robotic',
  'missing-acknowledgement',
  'missing-apology',
  'missing-follow-up',
  'missing-goodwill',
  'missing-next-step',
  'missing-solution',
  'no-owner-pronoun',
  'no-repeat-back',
  'over-apology',
  'passive-responsibility',
  'pii-echo',
  'sign-off-missing-name',
  'unaddressed-issue',
  'unfilled-placeholder',
  'vague-timeline',
  'wall-of-text',
])
