import { ruleSetText } from '../../../rule-set/text'
import type { RuleSet } from '../../../rule-set/types'
import { saveFile } from '../../shared/save-file'
import { saveState } from '../team-rules'

const NAME = 'evenkeel-rules.json'

/** The rule set, to be sent to a colleague or put on a server. */
export function AsFile({ ruleSet }: { ruleSet: RuleSet }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(ruleSetText(ruleSet))
      saveState.value = { kind: 'saved', words: 'Copied · the rule set, as JSON' }
    } catch {
      saveState.value = {
        kind: 'failed',
        words: 'Not copied: the browser did not allow it. Save it as a file instead.',
      }
    }
  }
  return (
    <section aria-labelledby="as-file">
      <h2 id="as-file">Give it away as a file</h2>
      <p class="dim">Everything that the team has set, in one file. No reply and no customer’s word is in it.</p>
      <div class="actions">
        <button
          type="button"
          class="button main"
          data-do="export"
          onClick={() => saveFile(new Blob([ruleSetText(ruleSet)], { type: 'application/json' }), NAME)}
        >
          Save as a file
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          Copy
        </button>
      </div>
    </section>
  )
}
