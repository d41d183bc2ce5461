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

const moving = /^(arrowdown|arrowup|j|k)$/;
const known = /^(arrowdown|arrowup|j|k|enter|[1-9rpiu])$/;

function perform(deeds: Deeds, key: string | undefined): void {
  if (key === undefined) return;
  if (key === 'arrowdown' || key === 'j') deeds.move(1);
  else if (key === 'arrowup' || key === 'k') deeds.move(-1);
  else if (key === 'r') deeds.reassign();
  else if (key === 'p') deeds.park();
  else if (key === 'i') deeds.interest();
  else if (key === 'u') deeds.undo();
  else deeds.accept(key === 'enter' ? 0 : Number(key) - 1);
}

interface When {
  /** A window is open: its own keys are meant. */
  asleep: boolean;
  /** A deed is under way: what is pressed now is meant for the line that comes after it. */
  busy: boolean;
  /** The last deed was refused: what was pressed meanwhile counted on it, and is dropped. */
  refused: boolean;
}

/** Keys of the whole page; none is taken while a window is open, somebody types, or a browser's own shortcut is meant. */
export function useKeys(deeds: Deeds, { asleep, busy, refused }: When): void {
  const now = useRef({ deeds, busy });
  const ahead = useRef<string[]>([]);
  useEffect(() => {
    now.current = { deeds, busy };
    if (asleep || refused) ahead.current = [];
    else if (!busy) perform(deeds, ahead.current.shift());
  });
  useEffect(() => {
    if (asleep) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
      const key = event.key.toLowerCase();
      if (!known.test(key) || (key === 'enter' && ownEnter(event.target))) return;
      event.preventDefault();
      // A key that is held down decides once: moving may repeat, deeds may not.
      if (event.repeat && !moving.test(key)) return;
      if (now.current.busy) ahead.current.push(key);
      else perform(now.current.deeds, key);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [asleep]);
}
