// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Two small drawings; what they say is also in text beside them.

export function Sparkline({ values, label }: { values: number[]; label: string }) {
    const width = 240
    const height = 48
    const top = Math.max(1, ...values)
    const step = width / Math.max(1, values.length - 1)
    const points = values.map((value, index) => `${(index * step).toFixed(1)},${(height - 3 - (value / top) * (height - 8)).toFixed(1)}`)
    return (
        <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
            {points.length > 1 && <polygon points={`0,${height} ${points.join(' ')} ${width},${height}`} />}
            {points.length > 1 && <polyline points={points.join(' ')} />}
        </svg>
    )
}

//! The next of 1, 2, 5 and 10 at the size of the value, for an axis that people can read.
function roundedUp(value: number): number {
    if (value <= 0) return 1
    const size = 10 ** Math.floor(Math.log10(value))
    return size * ([1, 2, 5, 10].find((step) => step * size >= value) ?? 10)
}

//! Of a drawing across the page, in its own units: fewer on a phone, where letters would get too small.
export function drawingWidth(): number {
    return matchMedia('(max-width: 860px)').matches ? 380 : 720
}

export interface Bar {
    label: string
    title: string
    parts: { value: number; kind: string }[]
}

export function Bars({ bars, label, axis }: { bars: Bar[]; label: string; axis: (value: number) => string }) {
    const width = drawingWidth()
    const height = 200
    const left = 56
    const bottom = 24
    const totals = bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0))
    const top = roundedUp(Math.max(...totals))
    const slot = (width - left) / Math.max(1, bars.length)
    const thick = Math.min(34, slot * 0.7)
    const scale = (value: number) => (value / top) * (height - bottom - 12)
    const labelEvery = Math.ceil(bars.length / (width / 72))
    return (
        <svg class="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
            {[0, 0.5, 1].map((share) => {
                const y = height - bottom - scale(top * share)
                return (
                    <g key={share}>
                        <line x1={left} x2={width} y1={y} y2={y} />
                        <text x={left - 8} y={y + 4} text-anchor="end">{axis(top * share)}</text>
                    </g>
                )
            })}
            {bars.map((bar, index) => {
                let y = height - bottom
                const x = left + index * slot + (slot - thick) / 2
                return (
                    <g key={bar.label}>
                        <title>{bar.title}</title>
                        {bar.parts.map((part) => {
                            const size = scale(part.value)
                            y -= size
                            return <rect key={part.kind} class={part.kind} x={x} y={y} width={thick} height={size} rx={Math.min(3, size / 2)} />
                        })}
                        {index % labelEvery === 0 && <text x={x + thick / 2} y={height - 6} text-anchor="middle">{bar.label}</text>}
                    </g>
                )
            })}
        </svg>
    )
}

export function Meter({ value, most, label }: { value: number; most: number; label: string }) {
    const share = most > 0 ? Math.min(1, value / most) : 0
    return <progress class={share >= 1 ? 'meter full' : share > 0.8 ? 'meter high' : 'meter'} value={share} max={1} aria-label={label} />
}
