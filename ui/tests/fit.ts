import type { Locator, Page } from '@playwright/test';

/** What does not fit: beyond the edge, cut off, written over each other, or reached before what stands above it. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const unseen = '.unseen, .skip, [hidden]';
    const told = (element: Element, what: string) =>
      `${what}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 140)}`;
    const all = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest(unseen) && element.checkVisibility({ visibilityProperty: true }),
    );
    // What scrolls in a frame of its own, as a wide drawing or table may, is not beyond the page.
    const framed = (element: Element): boolean => {
      const around = element.parentElement;
      if (!around || around === document.body) return false;
      return /auto|scroll/.test(getComputedStyle(around).overflowX) || framed(around);
    };

    const beyond = all
      .filter((element) => !(element instanceof SVGElement && element.tagName !== 'svg'))
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !framed(element))
      .map((element) => told(element, 'beyond the edge'));

    const cut = all
      .filter(
        (element) => element instanceof HTMLElement && !element.matches('input, textarea, select, progress'),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(overflowX);
        const high = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
        return wide || high;
      })
      .map((element) => told(element, 'cut off'));

    // Letters over letters: lines are taken without the room above and below them.
    const boxes: { element: Element; box: DOMRect }[] = [];
    const range = document.createRange();
    for (const element of all) {
      // What stays in place lies over what passes beneath it.
      if (element.closest('svg, nav, option') || stays(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        range.selectNodeContents(node);
        for (const { x, y, width, height } of range.getClientRects())
          if (width > 2 && height > 2)
            boxes.push({ element, box: new DOMRect(x + 1, y + height * 0.3, width - 2, height * 0.4) });
      }
    }
    function stays(element: Element | null): boolean {
      if (!element) return false;
      return /sticky|fixed/.test(getComputedStyle(element).position) || stays(element.parentElement);
    }
    boxes.sort((one, other) => one.box.top - other.box.top);
    const over: string[] = [];
    boxes.forEach(({ element, box }, at) => {
      for (const next of boxes.slice(at + 1)) {
        if (next.box.top >= box.bottom) break;
        if (next.element === element) continue;
        if (next.box.left < box.right && next.box.right > box.left) over.push(told(element, 'written over'));
      }
    });

    const reached = all.filter(
      (element) =>
        element.matches('main :is(a[href], button, input, select, textarea, summary)') && !stays(element),
    );
    const backwards = reached.flatMap((element, at) => {
      const before = reached[at - 1]?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (!before || framed(element) || element.closest('svg')) return [];
      // The next column begins at its top again.
      const above = box.bottom <= before.top && box.left < before.right;
      return above ? [told(element, 'reached after what stands below it')] : [];
    });
    return [...new Set([...beyond, ...cut, ...over, ...backwards])];
  });
}

/** What has the focus and is hidden by what stays in place. */
export function obscured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stays = (element: Element | null): Element | null =>
      !element || /sticky|fixed/.test(getComputedStyle(element).position)
        ? element
        : stays(element.parentElement);
    const reached = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input, select, textarea, summary):not(:disabled)',
    );
    return [...reached]
      .filter((element) => {
        if (!element.checkVisibility()) return false;
        element.focus();
        if (document.activeElement !== element) return false;
        const { left, top, width, height } = element.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const);
        return points.every(([x, y]) => {
          const over = stays(document.elementFromPoint(x, y));
          return over !== null && !over.contains(element);
        });
      })
      .map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 140));
  });
}

/** Whether something lies over a part of it, or it is beyond the edge of the window. */
export function covered(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.1, 0.5, 0.9].some((part) => {
      const over = document.elementFromPoint(left + width / 2, top + height * part);
      return over === null || !element.contains(over);
    });
  });
}
