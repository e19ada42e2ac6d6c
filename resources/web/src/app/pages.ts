// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The table of pages. A page whose methods the gateway does not have is not shown.

import type { FunctionComponent } from 'preact'
import { methods } from '../gateway/link'
import type { TextKey } from '../text'
import type { IconName } from '../ui/icon'

export interface PageEntry {
    id: string
    icon: IconName
    title: TextKey
    group: 'talk' | 'control' | 'agent' | 'system'
    needs: string[]
    load: () => Promise<{ default: FunctionComponent }>
}

export const groups = ['talk', 'control', 'agent', 'system'] as const

const all: PageEntry[] = [
    { id: 'chat', icon: 'chat', title: 'page.chat', group: 'talk', needs: ['chat.history', 'chat.send'], load: () => import('../chat/chatpage') },
    { id: 'overview', icon: 'overview', title: 'page.overview', group: 'control', needs: ['health'], load: () => import('../pages/overview') },
    { id: 'sessions', icon: 'sessions', title: 'page.sessions', group: 'control', needs: ['sessions.list'], load: () => import('../pages/sessions') },
    { id: 'channels', icon: 'channels', title: 'page.channels', group: 'control', needs: ['channels.status'], load: () => import('../pages/channels') },
    { id: 'usage', icon: 'usage', title: 'page.usage', group: 'control', needs: ['usage.cost'], load: () => import('../pages/usage') },
    { id: 'cron', icon: 'cron', title: 'page.cron', group: 'control', needs: ['cron.list'], load: () => import('../pages/cron') },
    { id: 'nodes', icon: 'nodes', title: 'page.nodes', group: 'agent', needs: ['device.pair.list'], load: () => import('../pages/nodes') },
    { id: 'approvals', icon: 'approvals', title: 'page.approvals', group: 'agent', needs: ['exec.approval.resolve'], load: () => import('../pages/approvals') },
    { id: 'skills', icon: 'skills', title: 'page.skills', group: 'agent', needs: ['skills.status'], load: () => import('../pages/skills') },
    { id: 'config', icon: 'config', title: 'page.config', group: 'system', needs: ['config.get'], load: () => import('../pages/config') },
    { id: 'logs', icon: 'logs', title: 'page.logs', group: 'system', needs: ['logs.tail'], load: () => import('../pages/logs') },
    { id: 'debug', icon: 'debug', title: 'page.debug', group: 'system', needs: [], load: () => import('../pages/debug') },
]

//! Starts loading a page before the gateway has said whether it offers it.
export function prefetch(id: string): void {
    void all.find((page) => page.id === id)?.load().catch(() => undefined)
}

export function availablePages(): PageEntry[] {
    return all.filter((page) => page.needs.every((method) => methods.value.has(method)))
}

export function pageOf(id: string): PageEntry | undefined {
    return availablePages().find((page) => page.id === id)
}
