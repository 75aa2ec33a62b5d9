import { useState } from 'preact/hooks'
import type { BrokenRuleSet } from '../../background/rules-store'
import { type Problem, parseRuleSet } from '../../rule-set/schema'
import { when } from '../shared/when'
import { discardBroken, takeRepaired } from './team-rules'

/** Says that the stored rule set could not be read, where it is wrong, and lets the lead repair it. */
export function BrokenSet({ broken }: { broken: BrokenRuleSet }) {
  const [text, setText] = useState(() => JSON.stringify(broken.found, null, 2) ?? '')
  const [problems, setProblems] = useState<readonly Problem[]>(broken.problems)

  const tryAgain = () => {
    const parsed = parseText(text)
    if (parsed.ok) void takeRepaired(parsed.ruleSet)
    else setProblems(parsed.problems)
  }

  return (
    <section class="broken" aria-labelledby="broken-title">
      <h2 id="broken-title">The team’s rule set could not be read</h2>
      <p>
        The built-in rules hold meanwhile. Nothing is lost: what was stored
        {broken.at > 0 && ` (found ${when(broken.at)})`} is kept below.
      </p>
      <ul class="bullets" role="status">
        {problems.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <code>{path}</code> {reason}
          </li>
        ))}
      </ul>
      <details>
        <summary>Repair it</summary>
        <label class="for-ears" for="broken-text">
          The stored rule set, as JSON
        </label>
        <textarea
          id="broken-text"
          class="code"
          rows={12}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </details>
      <div class="actions">
        <button type="button" class="button main" onClick={tryAgain}>
          Check again and use it
        </button>
        <button type="button" class="button" onClick={() => void discardBroken()}>
          Discard it
        </button>
      </div>
    </section>
  )
}

function parseText(text: string): ReturnType<typeof parseRuleSet> {
  try {
    return parseRuleSet(JSON.parse(text))
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`
    return { ok: false, problems: [{ path: '(the whole set)', reason }] }
  }
}
