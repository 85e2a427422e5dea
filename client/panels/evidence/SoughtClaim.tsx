import { useEffect } from 'react';
import { seekClaim, useSoughtClaim } from '../../state/sought-claim.ts';
import './SoughtClaim.css';

/** After so many milliseconds nobody waits for it any more. */
const PATIENCE = 8000;

/** Brings a claim that was chosen in a search into sight, as soon as some panel shows it, and marks it. */
export function SoughtClaim() {
  const id = useSoughtClaim();
  useEffect(() => {
    if (id === null) return;
    for (const before of document.querySelectorAll('[data-sought]')) before.removeAttribute('data-sought');
    if (bringIntoSight(id)) return seekClaim(null);
    const observer = new MutationObserver(() => bringIntoSight(id) && seekClaim(null));
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => seekClaim(null), PATIENCE);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [id]);
  return null;
}

function bringIntoSight(id: string): boolean {
  const card = document.querySelector(`[data-claim="${CSS.escape(id)}"]`);
  if (!card) return false;
  for (let part = card.parentElement; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  card.setAttribute('data-sought', '');
  card.scrollIntoView({ block: 'center' });
  return true;
}
