import type { Family, Severity } from '../../../engine/types'
import type { Strength } from '../../../rule-set/strength'
import type { Mood, SeverityMove } from '../../../rules/types'

/** Families in the order in which a lead meets them. */
export const FAMILY_NAMES: Readonly<Record<Family | 'ours', string>> = {
  ours: 'Ours',
  inflame: 'Inflames',
  'close-the-door': 'Closes the door',
  apology: 'Apology',
  substance: 'Substance',
  voice: 'Voice',
  risk: 'Risk',
  escalate: 'Escalate',
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'Ask before sending',
  warn: 'Warn',
  hint: 'Hint',
  cue: 'Note beside the reply',
}

export const STRENGTH_WORDS: Readonly<Record<Strength | Severity, string>> = { off: 'Off', ...SEVERITY_WORDS }

/** What a severity does, in one sentence. */
export const SEVERITY_MEANING: Readonly<Record<Severity, string>> = {
  block: 'Underlined in red, and one quiet question before the reply is sent.',
  warn: 'Underlined in amber, with a reason and calmer words.',
  hint: 'Only in the panel, never underlined while typing.',
  cue: 'Speaks about the customer’s message: a note beside the reply, nothing underlined.',
}

/** When the mood moves a severity: "Ask before sending where the customer is angry". */
export const moveInWords = ({ to, when }: SeverityMove): string =>
  `${SEVERITY_WORDS[to]} where the customer ${joined(when.map(moodInWords), 'or')}`

function moodInWords(mood: Mood): string {
  const said = [
    mood.anger !== undefined && ['', 'is annoyed', 'is angry', 'is furious'][mood.anger],
    mood.complaint !== undefined && (mood.complaint ? 'complains' : 'does not complain'),
    mood.oursFault !== undefined &&
      (mood.oursFault ? 'says that it was our doing' : 'does not say that it was our doing'),
    mood.vulnerable !== undefined && (mood.vulnerable ? 'may be vulnerable' : 'is not known to be vulnerable'),
    mood.repeat !== undefined && (mood.repeat ? 'has written before' : 'writes for the first time'),
    mood.calm !== undefined && (mood.calm ? 'is calm' : 'is not calm'),
  ].filter((words): words is string => typeof words === 'string')
  return joined(said, 'and')
}

function joined(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
