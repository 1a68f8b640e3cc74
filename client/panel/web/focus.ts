/**
 * Keeps focus and the place in a text field over a page that is drawn anew. Elements are known by `data-key`; where the one
 * with focus is gone, the nearest that stood in front of it has it, else the nearest behind.
 */
export function keepingFocus(draw: () => void, wanted?: string): void {
  const active = document.activeElement;
  const name = wanted ?? (active instanceof HTMLElement ? active.dataset['key'] : undefined);
  const caret = active instanceof HTMLInputElement && active.type === 'search' ? active.selectionStart : null;
  const before = keyed().map(keyOf);
  draw();
  if (name === undefined || name === '') return;
  const now = new Map(keyed().map((element) => [keyOf(element), element]));
  const at = before.indexOf(name);
  const again = now.get(name) ?? [...before.slice(0, Math.max(0, at)).reverse(), ...before.slice(at + 1)].map((key) => now.get(key)).find((element) => element !== undefined);
  if (again === undefined || again === document.activeElement) return;
  again.focus({ preventScroll: true });
  if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
}

function keyed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')];
}

function keyOf(element: HTMLElement): string {
  return element.dataset['key']!;
}
