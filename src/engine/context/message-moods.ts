import { Memory } from '../text/remember'
import { asksOf } from './asks'
import { customerSentences } from './customer-sentences'
import { readSignals } from './signals'
import { stemsOf } from './stems'

/** What one message of the thread shows, for rules that watch the thread go. */
export interface MessageMood {
  readonly anger: 0 | 1 | 2 | 3
  readonly complaint: boolean
  /** Asks us to do something. */
  readonly wants: boolean
  /** Tired of asking: "same answer again". */
  readonly weary: boolean
  readonly stems: ReadonlySet<string>
}

const WEARY =
  /\b(?:same (?:answer|reply|response|message|thing|copy)|how many (?:more )?times|again and again|going (?:round )?in circles|over and over|do i have to (?:ask|write|say|explain)|copy[- ](?:and[- ])?paste|(?:third|fourth|fifth|sixth|\d+th|3rd) time (?:i|of|asking|writing))\b/

const memory = new Memory<MessageMood>(200)

/** The mood of each message, oldest first. Remembered by text. */
export function messageMoods(messages: readonly string[]): MessageMood[] {
  return messages.map((message) => memory.recall(message, () => moodOf(message)))
}

function moodOf(message: string): MessageMood {
  const sentences = customerSentences(message)
  const normalized = sentences.map((s) => s.lower).join('\n')
  const signals = readSignals(message, normalized, sentences)
  const asks = asksOf(sentences)
  return {
    anger: signals.anger,
    complaint: signals.complaint,
    wants: signals.wantsRefund || asks.length > 0,
    weary: WEARY.test(normalized),
    stems: new Set(
      asks.length > 0 ? asks.flatMap((ask) => ask.stems) : stemsOf(sentences.flatMap((s) => s.normalized.words)),
    ),
  }
}
