// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Which page is shown is the path below the base path, so that it can be linked and reloaded.

import { signal } from '@preact/signals'

//! Where the gateway serves the page: "/" or "/panel/". It writes it in place of "./".
export const basePath = ((given) => (given?.startsWith('/') ? given : '/'))(
    document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content,
)

export interface Place {
    page: string
    query: URLSearchParams
}

function here(): Place {
    const path = location.pathname.startsWith(basePath) ? location.pathname.slice(basePath.length) : ''
    return { page: path.split('/')[0] || 'overview', query: new URLSearchParams(location.search) }
}

export const place = signal<Place>(here())
addEventListener('popstate', () => (place.value = here()))

export function href(page: string, query: Record<string, string> = {}): string {
    const text = new URLSearchParams(query).toString()
    return basePath + (page === 'overview' ? '' : page) + (text && '?' + text)
}

export function go(page: string, query: Record<string, string> = {}): void {
    history.pushState(null, '', href(page, query))
    place.value = here()
    scrollTo(0, 0)
}

//! For links: follows them inside the page, unless the person wants another tab.
export function follow(event: MouseEvent, page: string, query: Record<string, string> = {}): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(page, query)
}
