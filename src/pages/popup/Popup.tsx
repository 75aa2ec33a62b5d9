import browser from 'webextension-polyfill'
import { SHORTCUT } from '../../coach/shortcut'
import { pageAddress } from '../shared/addresses'
import { Logo } from '../shared/Logo'
import { Switch } from '../shared/Switch'
import { failure, goOn, switchSite, type TabState, tab } from './tab'
import { WaitingRules } from './WaitingRules'

/** The toolbar popup: is this site coached, and what is there to look at. */
export function Popup() {
  const state = tab.value
  return (
    <main>
      <h1>
        <Logo />
      </h1>
      {state && (
        <>
          <ThisSite state={state} />
          {state.paused ? <Paused /> : <FocusedReply state={state} />}
        </>
      )}
      <WaitingRules />
      <nav aria-label="Evenkeel’s pages">
        <PageLink page="options">Rules</PageLink>
        <PageLink page="options" hash="#/mine">
          For me
        </PageLink>
        <PageLink page="practice">Practice inbox</PageLink>
      </nav>
      <footer class="small dim">
        <p>
          <kbd>{SHORTCUT}</kbd> in a reply opens the next mark,{' '}
          <span class="keys">
            <kbd>Shift</kbd> <kbd>{SHORTCUT}</kbd>
          </span>{' '}
          the one before.
        </p>
        <p>No customer text leaves this computer.</p>
      </footer>
    </main>
  )
}

function ThisSite({ state }: { state: TabState }) {
  const { site } = state
  if (state.practice) return <p class="site">This is the practice inbox. Replies are always coached here.</p>
  if (site.kind === 'closed') return <p class="site">The browser lets no extension work on this page.</p>
  return (
    <section class="site">
      <div class="site-switch">
        <span>
          Coach replies on this site
          <br />
          <span class="small dim">{site.site.host}</span>
        </span>
        <Switch
          name={`Coach replies on ${site.site.host}`}
          on={site.kind === 'coached'}
          disabled={site.kind === 'coached' && site.byPolicy}
          onChange={(on) => void switchSite(site, on)}
        />
      </div>
      {site.byPolicy && (
        <p class="small dim">
          {site.kind === 'coached' ? 'Your organisation keeps it on here.' : 'Your organisation asks for it here.'}
        </p>
      )}
      <p role="status" class="small failure">
        {failure.value}
      </p>
    </section>
  )
}

function Paused() {
  return (
    <p class="count paused">
      <span>You paused the coach.</span>
      <button type="button" class="button" onClick={() => void goOn()}>
        Go on
      </button>
    </p>
  )
}

function FocusedReply({ state }: { state: TabState }) {
  if (!state.practice && state.site.kind !== 'coached') return null
  return (
    <p class="count" role="status">
      {countInWords(state.count)}
    </p>
  )
}

function countInWords(count: number | undefined): string {
  if (count === undefined) return 'Click into a reply box to begin.'
  if (count === 0) return 'Nothing stands out in this reply.'
  return count === 1 ? 'One thing stands out in this reply.' : `${count} things stand out in this reply.`
}

function PageLink({ page, hash, children }: { page: 'options' | 'practice'; hash?: string; children: string }) {
  return (
    <a
      href={pageAddress(page, hash)}
      onClick={(event) => {
        event.preventDefault()
        void browser.tabs.create({ url: pageAddress(page, hash) }).then(() => window.close())
      }}
    >
      {children}
    </a>
  )
}
