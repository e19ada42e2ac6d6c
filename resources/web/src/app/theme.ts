// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { effect, signal } from '@preact/signals'

export type Theme = 'auto' | 'light' | 'dark'
const key = 'clawdbot.theme'
const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark' || text === 'auto'

const stored = localStorage.getItem(key)
export const theme = signal<Theme>(isTheme(stored) ? stored : 'auto')

effect(() => {
    if (theme.value === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme.value
    localStorage.setItem(key, theme.value)
})

export function isDark(): boolean {
    return theme.value === 'dark' || (theme.value === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
}

export function toggleTheme(): void {
    theme.value = isDark() ? 'light' : 'dark'
}
