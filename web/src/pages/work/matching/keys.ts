import { useEffect, useRef } from 'react';

export interface Deeds {
  move: (by: 1 | -1) => void;
  /** Counted from 0. */
  accept: (suggestion: number) => void;
  reassign: () => void;
  park: () => void;
  interest: () => void;
  undo: () => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A button or link that is not a line of the queue does on Enter what it says. */
const ownEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a') !== null && target.closest('[data-line]') === null;

/** Keys of the whole page; none is taken while a window is open, somebody types, or a browser's own shortcut is meant. */
export function useKeys(deeds: Deeds, asleep: boolean): void {
  const now = useRef(deeds);
  useEffect(() => {
    now.current = deeds;
  });
  useEffect(() => {
    if (asleep) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
      const key = event.key.toLowerCase();
      const { move, accept, reassign, park, interest, undo } = now.current;
      const deed: Record<string, () => void> = {
        arrowdown: () => move(1),
        j: () => move(1),
        arrowup: () => move(-1),
        k: () => move(-1),
        r: reassign,
        p: park,
        i: interest,
        u: undo,
      };
      if (key === 'enter' && !ownEnter(event.target)) deed['enter'] = () => accept(0);
      if (/^[1-9]$/.test(key)) deed[key] = () => accept(Number(key) - 1);
      if (!deed[key]) return;
      event.preventDefault();
      // A key that is held down decides once: moving may repeat, deeds may not.
      if (!event.repeat || /arrow|^[jk]$/.test(key)) deed[key]!();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [asleep]);
}
