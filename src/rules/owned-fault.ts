import type { MatchView, PhraseRule } from './types'

const OWNED =
  /\b(?:(?:i|we) (?:\w+ )?(?:got (?:this|that|it|your \w+) wrong|messed (?:this |it )?up|mixed (?:it |them |you )?up|forgot|packed|dropped|(?:sent|gave|told|billed|charged|shipped) (?:you )?(?:the wrong|twice|without)|moved you|never (?:told|called|wrote|warned)|failed)|(?<!\bnot )our (?:\w+ )?(?:bug|fault|mistake|error|slip|doing|mix-up|oversight)|(?<!\bnot )my (?:mistake|fault|error|oversight)|on (?:us|me)\b(?! to)|forgive us|(?:i am|we are)(?: so| very| truly| really| deeply)? sorry\b(?!,? (?:but|if|you feel|that you feel))|(?:i|we) apologize\b(?!,? (?:but|if)))/

/**
 * True where the sentence or the next one takes the fault on us: what sounds like a reproach there is the agent
 * retelling how it went. "Sorry, but you …" takes nothing on.
 */
function faultOwned({ sentence, next }: Pick<MatchView, 'sentence' | 'next'>): boolean {
  return !/\bbut (?:you|it|that|this)\b/.test(sentence) && (OWNED.test(sentence) || OWNED.test(next))
}

type JudgeMatch = NonNullable<PhraseRule['judge']>

/** The rule's own verdict, at most a hint where the fault is owned. */
export function milderWhereOwned(judge: JudgeMatch): JudgeMatch {
  return (match, context) => {
    const severity = judge(match, context)
    return severity !== null && faultOwned(match) ? 'hint' : severity
  }
}
