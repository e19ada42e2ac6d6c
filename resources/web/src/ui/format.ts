// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { t } from '../text'

const language = navigator.language

export function ago(ms: number | null | undefined, now = Date.now()): string {
    if (!ms) return t('never')
    const seconds = Math.round((ms - now) / 1000)
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
    const size = Math.abs(seconds)
    if (size < 45) return format.format(0, 'second')
    if (size < 3600) return format.format(Math.round(seconds / 60), 'minute')
    if (size < 86_400) return format.format(Math.round(seconds / 3600), 'hour')
    return format.format(Math.round(seconds / 86_400), 'day')
}

export function duration(ms: number): string {
    const seconds = Math.floor(ms / 1000)
    if (seconds < 60) return t('duration.seconds', { n: seconds })
    const minutes = Math.floor(seconds / 60)
    if (minutes < 60) return t('duration.minutes', { n: minutes })
    const hours = Math.floor(minutes / 60)
    if (hours < 48) return minutes % 60 === 0 ? t('duration.wholeHours', { h: hours }) : t('duration.hours', { h: hours, m: minutes % 60 })
    return t('duration.days', { d: Math.floor(hours / 24), h: hours % 24 })
}

export function clock(ms: number): string {
    return new Date(ms).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}

export function dateTime(ms: number | null | undefined): string {
    if (!ms) return t('never')
    return new Date(ms).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}

export function count(value: number): string {
    return new Intl.NumberFormat(language, { notation: value >= 100_000 ? 'compact' : 'standard', maximumFractionDigits: 1 }).format(value)
}

export function money(value: number): string {
    const digits = value !== 0 && value < 0.01 ? 4 : 2
    return new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

export function bytes(value: number): string {
    if (value < 1024) return `${value} B`
    const units = ['KB', 'MB', 'GB']
    let size = value / 1024
    let unit = 0
    while (size >= 1024 && unit < units.length - 1) {
        size /= 1024
        unit++
    }
    return `${size.toFixed(size < 10 ? 1 : 0)} ${units[unit]}`
}

//! The readable end of a session key: agent:main:telegram:group:7 is telegram:group:7 of main.
export function sessionName(key: string): string {
    const parts = key.split(':')
    return parts[0] === 'agent' && parts.length > 2 ? parts.slice(2).join(':') : key
}
