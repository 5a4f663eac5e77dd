import type { AnswerView } from '../backend/generated.ts';

/** The roles named so far, those of whom most is known or asked first: whoever is asked once is often asked again. */
export function roles(answers: Record<string, AnswerView>): string[] {
  const counts = new Map<string, { role: string; times: number }>();
  for (const { ask, by } of Object.values(answers))
    for (const said of [ask, by]) {
      const role = said.trim();
      if (!role) continue;
      const known = counts.get(role.toLocaleLowerCase());
      counts.set(role.toLocaleLowerCase(), { role: known?.role ?? role, times: (known?.times ?? 0) + 1 });
    }
  return [...counts.values()].sort((a, b) => b.times - a.times).map(({ role }) => role);
}

/** Practices that one role may know of. */
export interface Asked {
  /** As it was typed first; empty where nobody is named. */
  role: string;
  practices: string[];
}

/** The practices nobody knows the answer to, by whom to ask: in the order of asking, those without a name last. */
export function byRole(practices: string[], answers: Record<string, AnswerView>): Asked[] {
  const groups = new Map<string, Asked>();
  for (const practice of practices) {
    const role = answers[practice]?.ask.trim() ?? '';
    const known = groups.get(role.toLocaleLowerCase()) ?? { role, practices: [] };
    groups.set(role.toLocaleLowerCase(), { ...known, practices: [...known.practices, practice] });
  }
  const all = [...groups.values()];
  return [...all.filter(({ role }) => role), ...all.filter(({ role }) => !role)];
}
