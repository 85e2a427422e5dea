import type { Voice } from '../../graph-data/schema/claim.ts';
import type { Directory } from '../state/names.ts';

/** Who said it, the original speaker first: `an unnamed official of Pakistan, as told by the Associated Press`. */
export function voicesInWords(voices: readonly Voice[], directory: Directory): string {
  return voices.map((voice) => voiceInWords(voice, directory)).join(', as told by ');
}

function voiceInWords({ actor, description, of }: Voice, directory: Directory): string {
  const who = actor && directory(actor).name;
  const whom = of && !description?.includes(directory(of).label) ? ` of ${directory(of).name}` : '';
  if (who && description) return `${who} (${description}${whom})`;
  return `${who ?? description ?? 'somebody unnamed'}${whom}`;
}
