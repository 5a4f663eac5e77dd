import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Fails with what an accessibility audit finds on the page, or within a part of it, each with its place. */
export async function audit(page: Page, within?: string): Promise<void> {
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async (part) => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run(part ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary})`),
    );
  }, within);
  expect(findings).toEqual([]);
}

/** Collects what the page complains of: errors, and what the window's policy refuses. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.text()} (${message.location().url})`);
  });
  return heard;
}
