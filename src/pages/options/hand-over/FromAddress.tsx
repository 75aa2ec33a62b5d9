import { useId, useState } from 'preact/hooks'
import type { TeamAddressState } from '../../../background/team-address'
import { changeSettings } from '../../../rule-set/edit'
import type { RuleSet } from '../../../rule-set/types'
import { SwitchLine } from '../../shared/SwitchLine'
import { when } from '../../shared/when'
import { askAddress, asking, forgetAddress, takeFromAddress, teamAddress, useAddress } from '../team-address'
import { save } from '../team-rules'
import { countInWords } from './chosen'
import { DifferenceList } from './DifferenceList'

/** One address from which every machine of the team fetches the rules. */
export function FromAddress({ ruleSet, locked }: { ruleSet: RuleSet; locked: boolean }) {
  const state = teamAddress.value
  return (
    <section aria-labelledby="from-address">
      <h2 id="from-address">Share it by an address</h2>
      <p class="dim">
        Put the file on a server of yours. Every browser that knows its address looks for changes while somebody writes
        replies, every four hours. Nothing is sent there.
      </p>
      {state ? <KnownAddress state={state} ruleSet={ruleSet} locked={locked} /> : <NewAddress />}
      <SwitchLine
        words="Take later changes without asking"
        meaning="Goes with the file, for everyone. Only where nobody changed anything since; it can be undone."
        on={ruleSet.settings.takeSilently ?? false}
        disabled={locked}
        onChange={(on) =>
          void save(
            (set) => changeSettings(set, { takeSilently: on || undefined }),
            `Later changes from the team’s address: ${on ? 'taken without asking' : 'shown first'}`,
          )
        }
      />
    </section>
  )
}

function NewAddress() {
  const [problem, setProblem] = useState<string | undefined>()
  const inputId = useId()
  const begin = (event: Event) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const url = String(new FormData(form).get('address') ?? '').trim()
    const wrong = wrongWith(url)
    setProblem(wrong)
    if (!wrong) void useAddress(url).then(setProblem)
  }
  return (
    <form class="address" onSubmit={begin} noValidate>
      <label for={inputId}>Address of the rule set</label>
      <div class="address-line">
        <input
          id={inputId}
          name="address"
          type="url"
          placeholder="https://intranet.example.com/evenkeel-rules.json"
          spellcheck={false}
          aria-describedby={`${inputId}-problem`}
        />
        <button type="submit" class="button" disabled={asking.value}>
          Use this address
        </button>
      </div>
      <p id={`${inputId}-problem`} role="status" class="failed">
        {problem}
      </p>
    </form>
  )
}

function wrongWith(url: string): string | undefined {
  if (!URL.canParse(url)) return 'That is not an address. It begins with https://'
  const { protocol, username, password } = new URL(url)
  if (protocol !== 'https:')
    return 'Only addresses that begin with https:// are asked, so that nobody can change the rules on their way.'
  if (username || password) return 'An address with a name and a password in it is not asked.'
  return undefined
}

interface KnownAddressProps {
  readonly state: TeamAddressState
  readonly ruleSet: RuleSet
  readonly locked: boolean
}

function KnownAddress({ state, ruleSet, locked }: KnownAddressProps) {
  const host = new URL(state.url).host
  const [left, setLeft] = useState<RuleSet | undefined>()
  return (
    <>
      <div class="sheet known-address">
        <p class="url">{state.url}</p>
        <p role="status" class={state.problem ? 'failed' : 'dim'}>
          {statusOf(state, host)}
        </p>
        <div class="actions">
          <button type="button" class="button" disabled={asking.value} onClick={() => void askAddress()}>
            Ask now
          </button>
          {!state.byPolicy && (
            <button type="button" class="button" onClick={() => void forgetAddress()}>
              Stop using it
            </button>
          )}
        </div>
      </div>
      {state.waiting && left !== state.waiting && (
        <div class="sheet looked-into">
          <h3>Newer rules from {host}</h3>
          <DifferenceList
            from={ruleSet}
            to={state.waiting}
            locked={locked}
            onTake={(edit, count) =>
              void takeFromAddress(edit, `From the team’s address: ${countInWords(count, 'difference')} taken over`)
            }
            onDecline={() => setLeft(state.waiting)}
          />
        </div>
      )}
    </>
  )
}

function statusOf({ problem, answeredAt, byPolicy }: TeamAddressState, host: string): string {
  if (asking.value) return `Asking ${host} …`
  const last = answeredAt === undefined ? '' : `Last answer ${when(answeredAt)}.`
  const whose = byPolicy ? ' Set by your organisation.' : ''
  if (problem)
    return `${host} ${problem}. ${last || 'It never answered so far.'} The rules that are here stay in force.${whose}`
  return `${last || 'Not asked yet.'}${whose}`
}
