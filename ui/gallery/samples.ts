import type { Scene, SceneRole } from '../src/components/scene.ts';
import type { Task } from '../src/components/TaskList.svelte';

/** The longest kinds of sentence that the questionnaire holds, in both languages. */
export const rungs = [
  'Personne ne sait au juste où sont les données ; chacun garde ses fichiers.',
  'Quelques personnes savent, et le disent quand on le leur demande.',
  'Une liste existe, tenue par une personne, et revue au moins une fois par an avec l’équipe réunie.',
  'La liste dit à quoi sert chaque donnée, qui en répond, et jusqu’à quand on la garde.',
  'La liste sert chaque mois à décider, et une autre personne saurait la reprendre demain matin.',
].map((label, at) => ({ value: String(at + 1), label, key: String(at + 1) }));

export const tasks: Task[] = [
  { id: 'profile', label: 'Profil du lieu', state: 'complete', stateLabel: 'complet', href: '#profile' },
  { id: 'inventory', label: 'Inventaires', state: 'review', stateLabel: '2 à revoir', href: '#inventory' },
  {
    id: 'strategy',
    label: 'Stratégie et gouvernance',
    state: 'started',
    stateLabel: '3 sur 6',
    href: '#strategy',
    current: true,
  },
  { id: 'quality', label: 'Qualité', state: 'not-started', stateLabel: 'pas commencé', href: '#quality' },
  {
    id: 'trust',
    label: 'Confiance, droit et sécurité des personnes dont on garde les données',
    state: 'not-started',
    stateLabel: 'pas commencé',
    href: '#trust',
  },
  { id: 'report', label: 'Rapport', state: 'locked', stateLabel: 'pas encore possible' },
];

const bars: [string, number, number, number][] = [
  ['Qualité', 1, 2, 3],
  ['Compétences', 2, 2, 3],
  ['Usages', 3, 4, 4],
  ['Confiance', 5, 5, 5],
];

/** Aligned bars with a range, a target and last year's mark, as the results draw them. */
export const barScene: Scene = {
  width: 460,
  height: 176,
  shapes: bars.flatMap(([name, low, high, target], at): Scene['shapes'] => {
    const y = 18 + at * 40;
    const x = (step: number) => 130 + step * 60;
    const level = `level-${low}` as SceneRole;
    return [
      { kind: 'text', x: 0, y: y + 12, text: name, size: 14, role: 'ink', family: 'serif', strong: true },
      { kind: 'rect', x: 130, y, width: 300, height: 16, radius: 2, fill: 'tint' },
      { kind: 'rect', x: 130, y, width: low * 60, height: 16, radius: 2, fill: level },
      {
        kind: 'rect',
        x: x(low),
        y,
        width: (high - low) * 60,
        height: 16,
        stroke: { role: 'ink', width: 1, dash: 'dashed' },
      },
      {
        kind: 'line',
        x1: x(target),
        y1: y - 5,
        x2: x(target),
        y2: y + 21,
        stroke: { role: 'accent', width: 2.5 },
      },
      { kind: 'circle', x: x(1), y: y + 8, radius: 4, fill: 'paper', stroke: { role: 'ink', width: 1.5 } },
      {
        kind: 'text',
        x: 136,
        y: y + 12.5,
        text: String(low),
        size: 11,
        role: `on-level-${low}` as SceneRole,
      },
      {
        kind: 'text',
        x: 460,
        y: y + 12,
        text: String(high),
        size: 12,
        anchor: 'end',
        role: 'muted',
      },
      {
        kind: 'path',
        d: `M130 ${y + 26}h300`,
        stroke: { role: 'line', width: 1, dash: 'dotted' },
      },
    ];
  }),
};
