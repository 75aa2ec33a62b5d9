import { useId, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../../rule-set/schema'
import { readRuleSetText } from '../../../rule-set/text'
import type { RuleSet } from '../../../rule-set/types'
import { FileButton } from '../../shared/FileButton'
import { FileDrop } from '../../shared/FileDrop'
import { save } from '../team-rules'
import { countInWords } from './chosen'
import { DifferenceList } from './DifferenceList'

/** What a file or pasted text turned out to be. */
type Read =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rules'; readonly from: string; readonly ruleSet: RuleSet }
  | { readonly kind: 'refused'; readonly from: string; readonly problems: readonly Problem[] }

const SHOWN = 8

/** Takes over a rule set that somebody made: what is different is shown first, and each difference can be left. */
export function TakeOver({ ruleSet, locked }: { ruleSet: RuleSet; locked: boolean }) {
  const [read, setRead] = useState<Read>({ kind: 'nothing' })
  const pasted = useRef<HTMLTextAreaElement>(null)
  const pasteId = useId()

  const look = (from: string, text: string) => {
    const parsed = readRuleSetText(text)
    setRead(
      parsed.ok
        ? { kind: 'rules', from, ruleSet: parsed.ruleSet }
        : { kind: 'refused', from, problems: parsed.problems },
    )
  }
  const lookInto = async (file: File) => {
    try {
      look(file.name, await file.text())
    } catch {
      setRead({ kind: 'refused', from: file.name, problems: [{ path: '(the file)', reason: 'could not be read' }] })
    }
  }

  return (
    <section aria-labelledby="take-over">
      <h2 id="take-over">Take over a file</h2>
      <FileDrop class="file-drop" onFile={(file) => void lookInto(file)}>
        <FileButton words="Choose a file" accept=".json,application/json" onFile={(file) => void lookInto(file)} />
        <span class="dim">or drop it here. Nothing changes before you say so.</span>
      </FileDrop>
      <details class="paste">
        <summary>Paste it instead</summary>
        <label class="for-ears" for={pasteId}>
          A rule set, as JSON
        </label>
        <textarea class="code" id={pasteId} ref={pasted} rows={6} spellcheck={false} />
        <button type="button" class="button" onClick={() => look('What was pasted', pasted.current?.value ?? '')}>
          Look at it
        </button>
      </details>
      {read.kind === 'refused' && <Refused from={read.from} problems={read.problems} />}
      {read.kind === 'rules' && (
        <div class="sheet looked-into">
          <h3>{read.from}</h3>
          <DifferenceList
            key={read.from}
            from={ruleSet}
            to={read.ruleSet}
            locked={locked}
            onTake={(edit, count) => {
              void save(edit, `${read.from}: ${countInWords(count, 'difference')} taken over`)
              setRead({ kind: 'nothing' })
            }}
            onDecline={() => setRead({ kind: 'nothing' })}
          />
        </div>
      )}
    </section>
  )
}

function Refused({ from, problems }: { from: string; problems: readonly Problem[] }) {
  return (
    <div class="faults" role="alert">
      <p>
        <strong>{from}</strong> is not taken over. What is in force here stays as it is.
      </p>
      <ul class="bullets">
        {problems.slice(0, SHOWN).map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <code>{path}</code> {reason}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>and {problems.length - SHOWN} more.</p>}
    </div>
  )
}
