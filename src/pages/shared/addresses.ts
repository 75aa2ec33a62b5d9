import browser from 'webextension-polyfill'

/** Addresses of the extension's own pages. */
export const pageAddress = (page: 'options' | 'practice', hash = ''): string =>
  browser.runtime.getURL(`src/pages/${page}/index.html${hash}`)
