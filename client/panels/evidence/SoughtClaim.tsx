import { useEffect } from 'react';
import { seekClaim, useSoughtClaim, type SoughtClaim as Sought } from '../../state/sought-claim.ts';
import './SoughtClaim.css';

/** After so many milliseconds nobody waits for it any more. */
const PATIENCE = 8000;

/** Brings a claim that was asked for into sight, as soon as some panel shows it, and marks it. */
export function SoughtClaim() {
  const claim = useSoughtClaim();
  useEffect(() => {
    if (claim === null) return;
    for (const before of document.querySelectorAll('[data-sought]')) before.removeAttribute('data-sought');
    if (bringIntoSight(claim)) return seekClaim(null);
    const observer = new MutationObserver(() => bringIntoSight(claim) && seekClaim(null));
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => seekClaim(null), PATIENCE);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [claim]);
  return null;
}

function bringIntoSight({ id, report }: Sought): boolean {
  const within = report === undefined ? '' : `[data-report="${CSS.escape(report)}"] `;
  const card = document.querySelector(`${within}[data-claim="${CSS.escape(id)}"]`);
  if (!card) return false;
  for (let part = card.parentElement; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  card.setAttribute('data-sought', '');
  card.scrollIntoView({ block: 'center' });
  return true;
}
