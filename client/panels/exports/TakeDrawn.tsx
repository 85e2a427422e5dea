import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { askFile } from '../../api.ts';
import { saveFile } from '../../save-file.ts';
import { useDrawnMap } from '../../state/drawn-map.ts';
import { exportTerms, type ExportOptions } from '../../state/export-address.ts';
import { announce } from '../../state/notices.ts';
import { useDrawingWords } from '../../state/use-drawing-words.ts';
import { useView } from '../../state/use-view.ts';
import { ProblemNote } from '../parts/ProblemNote.tsx';

/** Takes the map away as GEXF, as it is drawn. */
export function TakeDrawn({ options }: { options: ExportOptions }) {
  const { filters } = useView();
  const draw = useDrawnMap();
  const about = useDrawingWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => askFile('/export/gexf', exportTerms(filters, options), { about, ...(await draw!()) }),
    onSuccess: ({ content, name }) => {
      saveFile(content, name);
      announce('Saved the map as GEXF.');
    },
  });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={isPending}
        disabled={!draw}
        aria-label="Download as GEXF, as drawn"
        onClick={() => mutate()}
      >
        Download
      </Button>
      {error && <ProblemNote error={error} />}
    </>
  );
}
