/** Keeps focus and the place in a text field over a page that is drawn anew. Elements are known by `data-key`. */
export function keepingFocus(draw: () => void, wanted?: string): void {
  const active = document.activeElement;
  const name = wanted ?? (active instanceof HTMLElement ? active.dataset['key'] : undefined);
  const caret = active instanceof HTMLInputElement && active.type === 'search' ? active.selectionStart : null;
  draw();
  if (name === undefined || name === '') return;
  const again = elementOf(name);
  if (again === undefined || again === document.activeElement) return;
  again.focus({ preventScroll: true });
  if (caret !== null && again instanceof HTMLInputElement) again.setSelectionRange(caret, caret);
}

function elementOf(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset['key'] === name);
}
