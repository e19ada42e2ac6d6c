// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { hello, retryNow, signOut, state } from '../gateway/link'
import { t } from '../text'
import { Icon } from '../ui/icon'
import { Button, Empty, Loading } from '../ui/parts'
import { waitingApprovals, waitingDevices } from './attention'
import { openPalette, Palette } from './palette'
import { availablePages, groups, type PageEntry, pageOf } from './pages'
import { follow, href, place } from './router'
import { isDark, theme, toggleTheme } from './theme'

const isMenuOpen = signal(false)

function NavLink({ page }: { page: PageEntry }) {
    const isHere = place.value.page === page.id
    const waiting = page.id === 'approvals' ? waitingApprovals.value.length : page.id === 'nodes' ? waitingDevices.value : 0
    return (
        <a
            class="nav-link"
            href={href(page.id)}
            aria-current={isHere ? 'page' : undefined}
            onClick={(event) => {
                isMenuOpen.value = false
                follow(event, page.id)
            }}
        >
            <Icon name={page.icon} />
            <span>{t(page.title)}</span>
            {waiting > 0 && <span class="count" aria-label={t('nav.waiting', { n: waiting })}>{waiting}</span>}
        </a>
    )
}

function LinkLight() {
    const isOpen = state.value.kind === 'open'
    return (
        <div class="link-light" role="status">
            <span class={isOpen ? 'dot good' : 'dot warn'} aria-hidden="true" />
            <span>{isOpen ? (hello.value?.server.host ?? t('link.connected')) : t('link.connecting')}</span>
        </div>
    )
}

function Sidebar() {
    const pages = availablePages()
    return (
        <nav id="menu" class={isMenuOpen.value ? 'sidebar open' : 'sidebar'} aria-label={t('nav.label')}>
            <a class="brand" href={href('overview')} onClick={(event) => follow(event, 'overview')}>
                <span class="mark" aria-hidden="true" />
                <span>Clawdbot</span>
            </a>
            <button type="button" class="palette-hint" onClick={openPalette}>
                <Icon name="search" size={15} />
                <span>{t('palette.open')}</span>
                <kbd>{navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'}</kbd>
            </button>
            <div class="nav-groups">
                {groups.map((group) => (
                    <div key={group} class="nav-group">
                        {group !== 'talk' && <h2>{t(`nav.${group}`)}</h2>}
                        {pages.filter((page) => page.group === group).map((page) => <NavLink key={page.id} page={page} />)}
                    </div>
                ))}
            </div>
            <footer>
                <LinkLight />
                <div class="actions">
                    <Button kind="quiet" icon={isDark() ? 'sun' : 'moon'} label={t('theme.toggle')} onClick={toggleTheme} key={theme.value} />
                    <Button kind="quiet" icon="signOut" label={t('signOut')} onClick={() => void signOut()} />
                </div>
            </footer>
        </nav>
    )
}

function Outage() {
    if (state.value.kind !== 'lost') return null
    return (
        <div class="outage" role="status">
            <span>{t('link.lost')}</span>
            <button type="button" onClick={retryNow}>{t('link.retry')}</button>
        </div>
    )
}

const loaded = new Map<string, FunctionComponent>()

function CurrentPage() {
    const page = pageOf(place.value.page)
    const [, refresh] = useState(0)
    const [problem, setProblem] = useState('')
    useEffect(() => {
        setProblem('')
        document.title = page ? `${t(page.title)} · Clawdbot` : 'Clawdbot'
        if (!page || loaded.has(page.id)) return
        page.load().then(
            (module) => {
                loaded.set(page.id, module.default)
                refresh((value) => value + 1)
            },
            () => setProblem(t('page.broken')),
        )
    }, [page?.id])
    if (!page) return <Empty icon="alert" title={t('page.unknown')} />
    const View = loaded.get(page.id)
    if (problem) return <Empty icon="alert" title={problem}><Button onClick={() => location.reload()}>{t('page.reload')}</Button></Empty>
    return View ? <View /> : <Loading />
}

export function Shell() {
    useEffect(() => {
        const onKey = (event: KeyboardEvent) => {
            if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
                event.preventDefault()
                openPalette()
            }
            if (event.key === 'Escape') isMenuOpen.value = false
        }
        addEventListener('keydown', onKey)
        return () => removeEventListener('keydown', onKey)
    }, [])
    return (
        <div class="shell">
            <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), document.getElementById('main')?.focus())}>
                {t('nav.skip')}
            </a>
            <header class="topbar">
                <Button
                    kind="quiet"
                    icon={isMenuOpen.value ? 'close' : 'menu'}
                    label={t('nav.menu')}
                    onClick={() => (isMenuOpen.value = !isMenuOpen.value)}
                />
                <span class="topbar-title">{t(pageOf(place.value.page)?.title ?? 'page.overview')}</span>
                <LinkLight />
            </header>
            <Sidebar />
            {isMenuOpen.value && <div class="scrim" onClick={() => (isMenuOpen.value = false)} />}
            <main id="main" tabIndex={-1} class={place.value.page === 'chat' ? 'full' : ''}>
                <Outage />
                <CurrentPage />
            </main>
            <Palette />
        </div>
    )
}
